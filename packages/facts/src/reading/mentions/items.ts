import { itemMarks } from '@gouji/lexicon/phrases/parts';

/** An item's label in running text: its place in its run, and which kind of label (一是, ①, （1）). */
export interface Item {
  readonly number: number;
  readonly style: number;
  /** Where the label ends. */
  readonly end: number;
}

/** The label that starts at `at`, blanks skipped; null where none does. */
export const itemAt = (text: string, at: number): Item | null => {
  let start = at;
  while (/[ 　]/.test(text.charAt(start))) start += 1;
  for (const [style, marks] of itemMarks.entries()) {
    // 10. before 1.: no mark of one style starts another but those.
    for (let index = marks.length - 1; index >= 0; index -= 1) {
      const mark = marks[index] ?? '';
      if (text.startsWith(mark, start)) return { number: index + 1, style, end: start + mark.length };
    }
  }
  return null;
};
