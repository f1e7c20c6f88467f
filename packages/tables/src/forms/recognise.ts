import { type Dictionary, keyOf } from '@gouji/facts';
import type { Form } from '@gouji/lexicon/forms';
import { aroundCaption, bracketInCaption, otherTable } from '@gouji/lexicon/forms/told-words';
import type { ReadTable } from '../read.js';
import { namedBy } from './lines.js';

/** A table told to be a form. */
export interface FormTable {
  readonly form: Form;
  readonly table: ReadTable;
}

/** A caption as it is compared: without marks, unit and number, from behind its year. */
const plainCaption = (words: string): string =>
  aroundCaption.reduce(
    (caption, one) => caption.replace(one, ''),
    keyOf(words.replace(bracketInCaption, '')),
  );

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
