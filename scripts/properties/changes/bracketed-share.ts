import { ofText } from '../property.js';

const share =
  /(?<=\d[万亿]?元)，(?<share>占(?!比?分别)[^，。；：、（）()\d]*[\d.]+[%％])(?=[。；]|，(?!占|同比|比|较|与|增|减|下|上|完成))/gu;

/** What part an amount is, in a bracket behind it (A万元，占P% as A万元（占P%）). */
export const bracketedShare = ofText('bracketed-share', 'a share in a bracket', (text) =>
  text.replace(share, '（$<share>）'),
);
