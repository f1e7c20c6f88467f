import type { Span } from '@gouji/document';
import { type Fact, keyOf, type Relation, relate, sumOf } from '@gouji/facts';
import type { Form } from '@gouji/lexicon/forms';
import {
  accountLead,
  budgetFund,
  classLevels,
  namedItem,
  spendingEnd,
  spendingKinds,
  toldTies,
} from '@gouji/lexicon/forms/told-words';
import type { CellFact, Line, Side } from '../types.js';
import { accountColumn, amountAt, holdsAmounts } from './lines.js';
import type { FormTable } from './recognise.js';

/** What one code of the functional classification comes to in a form. */
export interface CodedFigure {
  readonly form: Form;
  /** Its names from the 类 down to its own level, as compared. */
  readonly path: readonly string[];
  readonly fact: Fact;
  /** Where one kind of spending is all of it: which. */
  readonly kind: (typeof spendingKinds)[number] | null;
}

/** A paragraph of the text with its figures, and the headings above it, the nearest first. */
export interface TextParagraph {
  readonly span: Span;
  readonly headings: readonly Span[];
  readonly facts: readonly Fact[];
}

const functional = /^2\d{2}(?:\d{2}){0,2}$/;

/** The amount of every 类, 款 and 项 in a report's forms. */
export const codedFigures = (tables: readonly FormTable[]): CodedFigure[] =>
  tables.flatMap(({ form, table }) => table.sides.flatMap((side) => figuresOf(side, form)));

/** Where no heading names a fund, the forms of all funds, else the only ones that there are. */
export const ofFund = (figures: readonly CodedFigure[], fund: string | null): readonly CodedFigure[] => {
  const own = figures.filter(({ form }) => fundIn(form.name) === fund);
  const only = new Set(figures.map(({ form }) => form)).size === 1;
  return own.length === 0 && fund === null && only ? figures : own;
};

const figuresOf = (side: Side, form: Form): CodedFigure[] => {
  const totals = side.columns.filter((one) => holdsAmounts(one) && one.heading.total !== null);
  const column = totals.length === 1 ? totals[0] : accountColumn(side);
  if (!column) return [];
  const names = new Map<string, string>();
  return side.rows.flatMap((row): CodedFigure[] => {
    const { code, own } = row;
    if (!functional.test(code)) return [];
    names.set(code, keyOf(own));
    const cell = amountAt(side, row, column);
    const path = [3, 5, 7].filter((length) => length <= code.length);
    return cell
      ? [
          {
            form,
            path: path.map((length) => names.get(code.slice(0, length)) ?? ''),
            fact: cell.fact,
            kind: kindOf(side, row, cell.fact),
          },
        ]
      : [];
  });
};

/** The one kind of spending that a row is all of, where the form has a column for each. */
const kindOf = (side: Side, row: Line, { quantity: all }: Fact): CodedFigure['kind'] => {
  const at = (name: string): CellFact | null | undefined => {
    const [only, second] = side.columns.filter(({ heading }) => heading.name === name);
    return only && !second ? amountAt(side, row, only) : undefined;
  };
  const cells = spendingKinds.map(at);
  if (cells.includes(undefined) || all.value.isZero()) return null;
  return spendingKinds.find((_, place) => cells[place]?.quantity.value.eq(all.value)) ?? null;
};

/** An item of the text by the names that it prints for 类, 款 and 项; '' for a level that it leaves out. */
export interface Item {
  readonly names: readonly string[];
  /** Where each name stands; null for a level left out. */
  readonly places: readonly (Span | null)[];
  readonly start: number;
  readonly end: number;
}

const number = /^\d{1,3}[.．]/;

/** 农林水支出（类）林业和草原（款）行政运行（项）: what a stretch of text calls by name and level, in order. */
export const itemsIn = (words: string): Item[] => {
  const items: { names: string[]; places: (Span | null)[]; start: number; end: number }[] = [];
  for (const { 0: printed, 1: name = '', 2: level = '', index } of words.matchAll(namedItem)) {
    const at = classLevels.indexOf(level);
    const last = items.at(-1);
    const end = index + printed.length;
    const bare = name.replace(number, '');
    const key = keyOf(bare);
    const from = index + name.length - bare.length;
    const place = { start: from, end: from + bare.length };
    if (last && last.end === index && at >= last.names.length) {
      while (last.names.length < at) {
        last.names.push('');
        last.places.push(null);
      }
      last.names.push(key);
      last.places.push(place);
      last.end = end;
    } else {
      const above = classLevels.slice(0, at);
      items.push({
        names: [...above.map(() => ''), key],
        places: [...above.map(() => null), place],
        start: index,
        end,
      });
    }
  }
  return items;
};

/** 教育（类） is the 类 of 教育支出. */
export const isCalled = (printed: string, name: string): boolean =>
  printed === '' || printed === name || printed + spendingEnd === name;

export const fundIn = (words: string): string | null => budgetFund.exec(words)?.[0] ?? null;

/**
 * Items that the text calls by 类, 款 and 项, each with its account and the row of the form that it was taken from: that of
 * the fund which the nearest heading names, else of all spending.
 */
export const itemsInTextAndForms = (
  paragraphs: readonly TextParagraph[],
  figures: readonly CodedFigure[],
  text: string,
): Relation[] => {
  if (figures.length === 0) return [];
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return paragraphs.flatMap(({ span, headings, facts }) => {
    const fund = headings.map((heading) => fundIn(words(heading))).find((found) => found !== null) ?? null;
    const own = itemsIn(words(span));
    const [above] = headings;
    const items =
      own.length > 0 || !above
        ? own
        : itemsIn(words(above))
            .slice(-1)
            .map((item) => ({ ...item, places: [], start: 0, end: 0 }));
    return items.flatMap((item, at): Relation[] => {
      const [from, to] = [
        span.start + item.end,
        span.start + (items[at + 1]?.start ?? span.end - span.start),
      ];
      const inForm = ofFund(figures, fund).filter(
        ({ path }) =>
          path.length === item.names.length &&
          path.every((name, depth) => isCalled(item.names[depth] ?? '', name)),
      );
      const [figure, second] = inForm;
      if (!figure || second) return [];
      const said = facts.find(
        (fact) =>
          fact.quantity.span.start >= from &&
          fact.quantity.span.end <= to &&
          isAccount(fact, figure.fact, words({ start: from, end: fact.quantity.span.start })),
      );
      const { form } = figure;
      return said
        ? [
            relate('same', said, [sumOf([figure.fact])], {
              form: { name: form.name, number: form.number, equation: toldTies.item },
            }),
          ]
        : [];
    });
  });
};

/** Whether a figure is the account of the item that a row of the form is of; `before`: the words from the item to it. */
export const isAccount = (fact: Fact, row: Fact, before: string): boolean =>
  fact.quantity.kind === 'money' &&
  fact.quantity.qualifier === null &&
  fact.role === row.role &&
  fact.stage === row.stage &&
  fact.period.year === row.period.year &&
  fact.period.point === row.period.point &&
  accountLead.test(before);
