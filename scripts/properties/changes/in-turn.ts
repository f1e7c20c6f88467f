import { ofText } from '../property.js';

const turns =
  /(?<=[，。；：、]|^)(?<names>[^，。；：\d（）()]+?)分别(?:为|是)?(?<amounts>\d[\d.,]*[万亿]?元(?:[、和]\d[\d.,]*[万亿]?元)+)(?=[。；，]|$)/gu;

/** Amounts of several things in turn, each by its thing (甲、乙分别为A元、B元 as 甲为A元、乙为B元). */
export const inTurn = ofText('in-turn', 'figures in turn, each by its thing', (text) => {
  // What is said of all of them in turn behind that would have nothing in turn to be said of.
  if (text.split('分别').length > 2) return null;
  return text.replace(turns, (printed, names: string, amounts: string) => {
    const things = names.split(/[、和]/u);
    const each = amounts.split(/[、和]/u);
    if (things.length !== each.length || things.some((thing) => thing.length < 2)) return printed;
    return things.map((thing, at) => `${thing}为${each[at]}`).join('、');
  });
});
