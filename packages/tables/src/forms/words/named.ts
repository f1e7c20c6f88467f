import type { Span } from '@gouji/document';
import type { FormWord } from '@gouji/facts';
import { saidKind } from '@gouji/lexicon/forms/told-words';
import { bounds } from '../../bounds.js';
import {
  type CodedFigure,
  fundIn,
  type Item,
  isAccount,
  isCalled,
  itemsIn,
  ofFund,
  type TextParagraph,
} from '../text-items.js';

/** An item that the text calls, in a paragraph or in its heading, with the stretch of text that tells of it. */
interface Told {
  readonly item: Item;
  /** Where the words of the item are counted from. */
  readonly from: number;
  readonly stretch: Span;
  readonly paragraph: TextParagraph;
}

const isRow = (names: readonly string[], { path }: CodedFigure): boolean =>
  path.length === names.length && path.every((name, depth) => isCalled(names[depth] ?? '', name));

const itemsOf = (paragraph: TextParagraph, text: string): Told[] => {
  const { span, headings } = paragraph;
  const items = itemsIn(text.slice(span.start, span.end));
  const [above] = headings;
  if (items.length === 0 && above) {
    const last = itemsIn(text.slice(above.start, above.end)).at(-1);
    return last ? [{ item: last, from: above.start, stretch: span, paragraph }] : [];
  }
  return items.map((item, at) => ({
    item,
    from: span.start,
    paragraph,
    stretch: {
      start: span.start + item.end,
      end: span.start + (items[at + 1]?.start ?? span.end - span.start),
    },
  }));
};

/** The first level whose name is another than the row's; null where the text leaves it out. */
const otherName = (
  { item: { names, places }, from }: Told,
  row: CodedFigure,
): { readonly span: Span; readonly instead: string } | null => {
  const depth = names.findIndex((name, at) => !isCalled(name, row.path[at] ?? ''));
  const place = places[depth];
  if (!place) return null;
  return { span: { start: from + place.start, end: from + place.end }, instead: row.path[depth] ?? '' };
};

/** 款 or 项 that no row of the form is called, and whose account is that of one row that the text does not call. */
const renamed = (
  told: Told,
  rows: readonly CodedFigure[],
  called: ReadonlySet<CodedFigure>,
  text: string,
): FormWord[] => {
  const { item, stretch, paragraph } = told;
  const { names } = item;
  if (names.length < 3 || names.some((name) => name === '')) return [];
  const alike = rows.filter(
    (row) =>
      !called.has(row) &&
      row.path.length === names.length &&
      names.filter((name, depth) => isCalled(name, row.path[depth] ?? '')).length === names.length - 1,
  );
  const equal = alike.filter(({ fact: cell }) =>
    paragraph.facts.some(
      (fact) =>
        fact.quantity.span.start >= stretch.start &&
        fact.quantity.span.end <= stretch.end &&
        !cell.quantity.value.isZero() &&
        fact.quantity.value.eq(cell.quantity.value) &&
        isAccount(fact, cell, text.slice(stretch.start, fact.quantity.span.start)),
    ),
  );
  const [row, second] = equal;
  const other = row && !second ? otherName(told, row) : null;
  if (!row || !other) return [];
  const { name, number } = row.form;
  return [{ kind: 'renamed', form: { name, number }, ...other, figure: row.fact }];
};

/** An item said to be of one kind of spending, where the form has all of it under the other. */
const ofOtherKind = ({ stretch }: Told, row: CodedFigure, text: string): FormWord[] => {
  const words = text.slice(stretch.start, stretch.end);
  const said = saidKind.exec(words);
  const kind = said?.[1];
  if (!said || !kind || row.kind === null || row.kind === kind) return [];
  const end = stretch.start + said.index + said[0].length;
  const { name, number } = row.form;
  return [
    {
      kind: 'other-kind',
      form: { name, number },
      span: { start: end - kind.length, end },
      instead: row.kind,
      figure: row.fact,
    },
  ];
};

interface Placed {
  readonly one: Told;
  /** The rows of the form of its fund, and those that bear its names. */
  readonly rows: readonly CodedFigure[];
  readonly own: readonly CodedFigure[];
}

const isBelow = ({ path }: CodedFigure, other: CodedFigure): boolean =>
  other.path.length < path.length && other.path.every((name, depth) => path[depth] === name);

/** Rows with an amount that a text leaves out which tells all others of their level. */
const leftOut = (placed: readonly Placed[]): FormWord[] => {
  const called = placed.flatMap(({ own }) => (own.length === 1 ? own : []));
  const forms = [...new Set(called.map(({ form }) => form))];
  return forms.flatMap((form) => {
    const depth = Math.max(...called.filter((row) => row.form === form).map(({ path }) => path.length));
    const told = placed.filter(({ one, rows }) => rows[0]?.form === form && one.item.names.length === depth);
    const last = told.at(-1);
    // What is called otherwise is not left out.
    if (!last || told.length < bounds.fewestItems || told.some(({ own }) => own.length !== 1)) return [];
    const left = last.rows.filter(
      (row) =>
        row.path.length === depth &&
        !row.fact.quantity.value.isZero() &&
        !called.includes(row) &&
        !called.some((other) => isBelow(row, other)),
    );
    const [figure] = left;
    if (!figure || left.length > bounds.mostLeft || left.length * 2 >= told.length) return [];
    return [
      {
        kind: 'left-out',
        form: { name: form.name, number: form.number },
        span: spanOf(last.one),
        instead: left.map(({ path }) => path.at(-1) ?? '').join('、'),
        figure: figure.fact,
      },
    ];
  });
};

/** Where an item is called: its last name, else the text that tells of it. */
const spanOf = ({ item, from, stretch }: Told): Span => {
  const place = item.places.at(-1);
  return place ? { start: from + place.start, end: from + place.end } : stretch;
};

/** Items that the text calls otherwise than the form, in name or in kind; and those of the form that it leaves out. */
export const namedItems = (
  paragraphs: readonly TextParagraph[],
  figures: readonly CodedFigure[],
  text: string,
): FormWord[] => {
  if (figures.length === 0) return [];
  const fundOf = ({ headings }: TextParagraph): string | null =>
    headings.map(({ start, end }) => fundIn(text.slice(start, end))).find((fund) => fund !== null) ?? null;
  const told = paragraphs.flatMap((paragraph) => itemsOf(paragraph, text));
  const placed = told.map((one): Placed => {
    const rows = ofFund(figures, fundOf(one.paragraph));
    return { one, rows, own: rows.filter((row) => isRow(one.item.names, row)) };
  });
  const called = new Set(placed.flatMap(({ own }) => own));
  const otherwise = placed.flatMap(({ one, rows, own }) => {
    const [row, second] = own;
    if (!row) return renamed(one, rows, called, text);
    return second ? [] : ofOtherKind(one, row, text);
  });
  return [...otherwise, ...leftOut(placed)];
};
