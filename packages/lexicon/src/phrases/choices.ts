/*
 * Words of which a form offers two and a writer takes one (增加（减少）, 大于/小于). Source: the printed forms of 部门决算公开.
 */

/** A word of one way. */
export interface ChoiceWord {
  readonly word: string;
  /** What is left of it where the other was written over it; null where that ends other words (基础上下降, 新高). */
  readonly half: string | null;
}

/** Words of which a writer takes one: those of a change stand before a figure, those of a level before what is compared. */
export const choices: Readonly<
  Record<'changes' | 'levels', { ups: readonly ChoiceWord[]; downs: readonly ChoiceWord[] }>
> = {
  changes: {
    ups: [
      { word: '增加', half: '增' },
      { word: '增长', half: '增' },
      { word: '上升', half: '升' },
      { word: '提高', half: null },
    ],
    downs: [
      { word: '减少', half: '减' },
      { word: '下降', half: '降' },
      { word: '降低', half: '降' },
    ],
  },
  levels: {
    ups: [
      { word: '大于', half: '大' },
      { word: '高于', half: '高' },
      { word: '超过', half: null },
    ],
    downs: [
      { word: '小于', half: '小' },
      { word: '低于', half: '低' },
    ],
  },
};

/** Words of accounts that never stand twice in a row. */
export const doubledWords =
  /(增加|减少|增长|下降|上升|降低|持平|完成|主要|用于|其中|原因|万元|亿元|决算数|预算数|年初预算|支出决算|较上年|比上年)[ 　]?\1/g;

/** What stands for no change at all, and so behind none. */
export const levelWord = '持平';
