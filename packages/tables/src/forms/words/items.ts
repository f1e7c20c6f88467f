import type { Span } from '@gouji/document';
import { economicClassOf, type Fact, type FormWord, itemKey } from '@gouji/facts';
import { type ListGroup, listedNames, listGroups, openEnd } from '@gouji/lexicon/forms/lists';
import { bounds } from '../../bounds.js';
import { holdsAmounts } from '../lines.js';
import type { FormTable } from '../recognise.js';
import type { TextParagraph } from '../text-items.js';

/** A 科目 of the economic classification as a form prints it; no figure where its cells are blank. */
interface EconomicRow {
  readonly key: string;
  readonly name: string;
  readonly class: string;
  readonly fact: Fact | null;
}

/** The 科目 of a form of basic spending. */
export interface EconomicRows {
  readonly form: FormWord['form'];
  readonly rows: readonly EconomicRow[];
}

/** Reads the rows of the only form that divides spending by the economic classification; null where there is none. */
export const economicRows = (tables: readonly FormTable[]): EconomicRows | null => {
  const found = tables.filter(({ table }) =>
    table.sides.some(({ rows }) => rows.some(({ code }) => /^30[12]\d{2}$/.test(code))),
  );
  const [only, second] = found;
  if (!only || second) return null;
  const rows = only.table.sides.flatMap((side): EconomicRow[] => {
    const columns = side.columns.filter(holdsAmounts);
    const [column] = columns;
    if (!column || columns.length > 1) return [];
    const printed = side.rows
      .filter(({ code }) => code.length === 5)
      .map((row) => ({
        key: itemKey(row.own),
        name: row.own,
        class: row.code.slice(0, 3),
        fact: side.at(row, column)?.fact ?? null,
      }));
    const blank = side.blank.flatMap((name) => {
      const code = economicClassOf(name);
      return code === null ? [] : [{ key: itemKey(name), name, class: code, fact: null }];
    });
    return [...printed, ...blank];
  });
  const { name, number } = only.form;
  return rows.length > 0 ? { form: { name, number }, rows } : null;
};

const isNothing = ({ fact }: EconomicRow): boolean => fact === null || fact.quantity.value.isZero();

interface Listed {
  readonly key: string;
  readonly span: Span;
}

/** 人员经费A，主要包括：基本工资、津贴补贴、…: the names listed behind a group's word, up to the end of the clause. */
const listOf = (
  words: string,
  start: number,
  { cue }: ListGroup,
): { readonly items: readonly Listed[]; readonly open: boolean } | null => {
  const found = cue.exec(words);
  if (!found) return null;
  const from = found.index + found[0].length;
  const list = listedNames.exec(words.slice(from))?.[0] ?? '';
  let at = from;
  const items = list.split('、').map((name): Listed => {
    const bare = name.replace(openEnd, '');
    const place = { start: start + at, end: start + at + bare.length };
    at += name.length + 1;
    return { key: itemKey(bare), span: place };
  });
  return { items, open: openEnd.test(list) };
};

const differencesOf = (
  { items, open }: { readonly items: readonly Listed[]; readonly open: boolean },
  rows: readonly EconomicRow[],
  form: FormWord['form'],
): FormWord[] => {
  const byKey = new Map(rows.map((row) => [row.key, row] as const));
  const known = items.filter(({ key }) => byKey.has(key));
  // Lists of fewer names, or of names that are hardly any of them 科目, are lists of other things.
  if (items.length < bounds.shortestList || known.length * 3 < items.length * 2) return [];
  const wrong = items.filter(({ key }) => {
    const row = byKey.get(key);
    return row ? isNothing(row) : economicClassOf(key) !== null;
  });
  const listed = new Set(items.map(({ key }) => key));
  const left = open ? [] : rows.filter((row) => !isNothing(row) && !listed.has(row.key));
  const [only] = left;
  if (wrong.length === 1 && only && left.length === 1)
    return wrong.map(({ span }) => ({ kind: 'swapped', form, span, instead: only.name, figure: only.fact }));
  const extra = wrong.map(
    ({ key, span }): FormWord => ({
      kind: 'listed',
      form,
      span,
      instead: '',
      figure: byKey.get(key)?.fact ?? null,
    }),
  );
  // A list of less than half of the rows is one of the main ones.
  if (!only || left.length >= known.length) return extra;
  const names = left.map(({ name }) => name).join('、');
  return [...extra, { kind: 'unlisted', form, span: wholeOf(items), instead: names, figure: only.fact }];
};

const wholeOf = (items: readonly Listed[]): Span => ({
  start: items[0]?.span.start ?? 0,
  end: items.at(-1)?.span.end ?? 0,
});

/** Names that the text lists as what basic spending went to, and that the form has nothing under; and those left out. */
export const listedItems = (
  paragraphs: readonly TextParagraph[],
  economic: EconomicRows | null,
  text: string,
): FormWord[] =>
  economic === null
    ? []
    : paragraphs.flatMap(({ span }) =>
        listGroups.flatMap((group) => {
          const list = listOf(text.slice(span.start, span.end), span.start, group);
          const rows = economic.rows.filter((row) => group.classes.includes(row.class));
          return list ? differencesOf(list, rows, economic.form) : [];
        }),
      );
