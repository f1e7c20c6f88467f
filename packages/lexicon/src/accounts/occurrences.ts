/**
 * Expenses that come with a number of times (团组, 批次, 辆): where something took place there was a cost. Source: the notes
 * on 三公经费 of 部门决算公开 (财政部《地方预决算公开操作规程》, 财预〔2016〕143号), which ask for both.
 */
export interface Occurrence {
  /** A word of the expense's name. */
  readonly expense: string;
  /** Words of the clause in which the number stands. */
  readonly words: readonly string[];
  /** Units of the number. */
  readonly units: readonly string[];
}

export const occurrences: readonly Occurrence[] = [
  { expense: '出国', words: ['团组', '出国', '出境'], units: ['个', '批', '批次', '人次', '人'] },
  { expense: '公务接待', words: ['接待'], units: ['批次', '批', '人次'] },
  { expense: '用车购置', words: ['购置', '更新'], units: ['辆', '台'] },
];
