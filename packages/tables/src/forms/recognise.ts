import { type Dictionary, keyOf } from '@gouji/facts';
import type { Form } from '@gouji/lexicon/forms';
import type { ReadTable } from '../read.js';
import { namedBy } from './lines.js';

/** A table told to be a form. */
export interface FormTable {
  readonly form: Form;
  readonly table: ReadTable;
}

/** Words before a caption that make another table of it: 项目支出… is no 支出决算表. */
const otherTable = /财政拨款|公共预算|基金|资本|经费|支出|收入|收支|项目|明细|专户|所属/;

/** A caption as it is compared: without marks, unit and number, from behind its year. */
const plainCaption = (words: string): string =>
  keyOf(words.replace(/[（(](?:[^（）()]{0,4}单位[：:][^（）()]{1,10}|20\d\d年度?)[)）]/g, ''))
    .replace(/(?:金额)?单位[：:].{1,4}$/, '')
    .replace(/(?:公开|财决|预算)\d{1,2}(?:-\d)?表/g, '')
    .replace(/续表?$/, '')
    .replace(/^.*20\d\d年度?/, '');

/** The form with the longest caption that one of a table's captions ends in; null where none does. */
export const byCaption = (captions: readonly string[], forms: readonly Form[]): Form | null => {
  for (const words of captions.map(plainCaption)) {
    const found = forms
      .flatMap((form) => form.captions.map((caption) => ({ form, key: keyOf(caption) })))
      .filter(({ key }) => words.endsWith(key) && !otherTable.test(words.slice(0, words.length - key.length)))
      .sort((a, b) => b.key.length - a.key.length)[0];
    if (found) return found.form;
  }
  return null;
};

/** The form that a table is, by caption and heads; null for none. */
export const recognise = (
  table: ReadTable,
  forms: readonly Form[],
  dictionary: Dictionary,
): FormTable | null => {
  const form = byCaption(table.captions, forms);
  if (!form) return null;
  const lines = table.sides.flatMap(({ rows, columns }) => [...rows, ...columns]);
  const standing = form.heads.filter((head) =>
    lines.some((line) => namedBy(head.split('|'), dictionary)(line)),
  );
  return standing.length * 2 >= form.heads.length ? { form, table } : null;
};
