/*
 * What 科目 with one use fixed by law are spent on: the words that tell the use. Source: 财政部《政府收支分类科目》, the notes on
 * 2080505, 2080506, 21011, 2210201–2210203. 离退休 and 抚恤 pay for many things and are none of these.
 */

/** Items that are spent on one thing alone. */
export interface FixedUse {
  /** In the name of the item (项). */
  readonly item: RegExp;
  /** Words of its own use. */
  readonly own: RegExp;
  /** Words of the uses of the others, which it is never spent on. */
  readonly alien: RegExp;
}

const pension = '养老';
const annuity = '年金';
const medical = '医疗|医保';
const fund = '公积金';
const housing = '购房|住房补贴|房补';

const only = (item: RegExp, own: string, ...others: readonly string[]): FixedUse => ({
  item,
  own: new RegExp(own),
  alien: new RegExp(others.join('|')),
});

export const fixedUses: readonly FixedUse[] = [
  only(/基本养老保险缴费/, pension, annuity, medical, fund, housing),
  only(/职业年金缴费/, annuity, medical, fund, housing),
  only(/(?:行政|事业)单位医疗|公务员医疗补助/, medical, pension, annuity, fund, housing),
  only(/住房公积金/, fund, pension, annuity, medical, housing),
  only(/购房补贴|提租补贴/, `${housing}|提租`, pension, annuity, medical, fund),
];

/** 住房公积金（项）…主要用于…: the item, and what it is said to be spent on. */
export const itemAndUse =
  /([^（）()。；]{2,30})[（(]项[）)][^。；]{0,40}[。；，,]?[^。；，,]{0,12}?用于[：:]?([^。；]{2,80})/g;
