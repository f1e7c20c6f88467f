import type { Span } from '@gouji/document';
import type { FormWord, StatementParagraph } from '@gouji/facts';
import type { PlacedTable } from '@gouji/facts/reading/placed-tables';
import type { Form } from '@gouji/lexicon/forms';
import { finalAccounts } from '@gouji/lexicon/forms/final-accounts';
import { behindFund, denialOf, emptyWords } from '@gouji/lexicon/forms/told-words';
import { bounds } from '../../bounds.js';
import type { ReadTable } from '../../read.js';
import { byCaption } from '../recognise.js';
import { bareTitle } from '../told.js';

/** A form that prints no amount. */
export interface EmptyForm {
  readonly form: Form;
  /** Its caption, or else the table. */
  readonly span: Span;
  /** Not even noughts are printed, and nothing near it says why. */
  readonly unexplained: boolean;
}

/** An amount, and no code, year or number of a column. */
const printsAmount = /\d[.．]\d|\d,\d{3}/;
const printsNought = /(?<!\d)0(?:\.0+)?(?!\d)/;

/** Whether the text says that there is nothing of a fund (无政府性基金收入), wherever it stands. */
const isDenied = (fund: string, text: string): boolean => {
  for (const [, clause = ''] of text.matchAll(denialOf)) if (clause.includes(fund)) return true;
  return false;
};

/** The published forms of final accounts that stand once and empty. */
export const emptyForms = (
  placed: readonly PlacedTable[],
  tables: readonly ReadTable[],
  text: string,
): EmptyForm[] => {
  const known = tables.map(({ captions }) => byCaption(captions, finalAccounts));
  return placed.flatMap(({ table: { span, caption } }, at): EmptyForm[] => {
    const form = known[at];
    if (!form || known.filter((other) => other === form).length > 1 || !caption) return [];
    const words = text.slice(span.start, span.end);
    if (printsAmount.test(words.replace(/(?<!\d)0\.0+(?!\d)/g, ''))) return [];
    const around =
      text.slice(Math.max(0, caption.start - bounds.nearTable), span.start) +
      text.slice(span.end, span.end + bounds.nearTable);
    const fund = form.name.replace(behindFund, '');
    const unexplained =
      !printsNought.test(words) && !emptyWords.test(around) && !isDenied(fund.slice(0, 2), text);
    return [{ form, span: caption, unexplained }];
  });
};

/** Empty forms under whose own heading the text tells an amount, and those that nothing says why they are empty. */
export const emptiedForms = (
  paragraphs: readonly StatementParagraph[],
  empty: readonly EmptyForm[],
  text: string,
): FormWord[] =>
  empty.flatMap(({ form, span, unexplained }): FormWord[] => {
    const names = new Set(form.captions.map(bareTitle));
    const told = paragraphs
      .filter(({ headings }) =>
        headings.some(({ start, end }) => names.has(bareTitle(text.slice(start, end)))),
      )
      .flatMap(({ statements }) => statements)
      .find(
        ({ fact: { quantity, role, metric }, isBase, mention }) =>
          quantity.kind === 'money' &&
          !quantity.value.isZero() &&
          (role === 'level' || role === 'budget') &&
          metric.known &&
          !isBase &&
          !mention.target,
      );
    const { name, number } = form;
    const common = { form: { name, number }, instead: '' };
    if (told) return [{ ...common, kind: 'emptied', span: told.fact.quantity.span, figure: told.fact }];
    return unexplained ? [{ ...common, kind: 'unexplained', span, figure: null }] : [];
  });
