import { type Fact, type Reading, type Relation, readingOf, relate } from '@gouji/facts';
import { openSums, sumIdentities } from '@gouji/lexicon/accounts/identities';
import { overlappingKinds } from '@gouji/lexicon/phrases/totals';
import { bonusRow, incomeWord, spendingWord } from '@gouji/lexicon/table-patterns';
import { bounds } from '../bounds.js';
import type { CellFact, Line, Side } from '../types.js';
import { exactMarks, hasMarks, isFlat, isFull, marks, sameMarks, sumOfCells, topsOf } from './marks.js';
import { folded, partsAbove, partsBelow, withoutExcess } from './parts-of-total.js';
import { addable, childrenOf, distinct, type Entry } from './series.js';

/** One line of figures across the lines that are added up: a column seen from its rows, a row seen from its columns. */
interface Series {
  readonly lines: readonly Line[];
  readonly at: (line: Line) => CellFact | null;
  /** The same series of the sides beside it: 基本支出决算表 prints one account in three. */
  readonly beside: readonly (readonly CellFact[])[];
  /** The parts of its lines that stand in the sides beside it. */
  readonly overflow: readonly Entry[];
  readonly abridged: boolean;
  /** Whether what the total takes in may stand outside of the table, so that too little is no contradiction. */
  readonly open: boolean;
  /** Whether the same lines make the total of another column, so that none of them is made of others. */
  readonly flat: boolean;
}

const additive = new Set(['amount', 'change', 'number', 'share', 'full', 'given', 'lost']);
const certain = new Set(['amount', 'number', 'full']);

/** Sums down the columns of a side: totals of their rows, rows of their parts. */
export const rowSums = (side: Side, beside: readonly Side[], all: readonly Side[]): Relation[] =>
  side.columns.flatMap((column, at) =>
    sumsOf({
      lines: side.rows,
      at: (line) => side.at(line, column),
      overflow: beside.flatMap((other) => overflowOf(other, other.columns[at])),
      beside: marks.has(column.heading.measure ?? '')
        ? all.filter((other) => other !== side).map((other) => topsOf(other, sameMarks(other, column)))
        : beside.map((other) => topsOf(other, other.columns[at])),
      abridged: side.abridged,
      open:
        marks.has(column.heading.measure ?? '') &&
        !all.some((other) => other !== side && hasMarks(other)) &&
        !isFull(side),
      flat: isFlat(side, column),
    }),
  );

/** Sums along the rows of a side: total columns of their parts. */
export const columnSums = (side: Side): Relation[] =>
  side.columns.some(({ heading, nesting }) => heading.total !== null || nesting !== null)
    ? side.rows.flatMap((row) =>
        sumsOf({
          lines: side.columns,
          at: (line) => side.at(row, line),
          beside: [],
          overflow: [],
          abridged: false,
          open: false,
          flat: false,
        }),
      )
    : [];

const overflowOf = (side: Side, column: Line | undefined): Entry[] =>
  side.rows.flatMap((line) => {
    const cell = column && line.overflows ? side.at(line, column) : null;
    return cell ? [{ line, cell }] : [];
  });

const sumsOf = (series: Series): Relation[] => {
  const entries = series.lines.flatMap((line): Entry[] => {
    const cell = series.at(line);
    return cell && additive.has(cell.measure) && cell.quantity.upper === null ? [{ line, cell }] : [];
  });
  const children = childrenOf(entries, series.overflow);
  const totals = entries.filter(({ line }) => line.heading.total !== null);
  const relations = [...children].flatMap(([whole, parts]) =>
    whole.line.heading.total === null || parts.some(isPart) ? partsOfLine(whole, parts, series) : [],
  );
  if (totals.length <= bounds.mostTotals)
    for (const total of totals)
      relations.push(...totalOfLines(total, entries, children.get(total) ?? [], series));
  return relations;
};

const isPart = ({ line }: Entry): boolean => line.nesting === 'part';

/** The parts of `whole` added up; changes by their signs, which the whole's own turns round. */
const reading = (whole: Entry, parts: readonly Entry[]): Reading => ({
  ...readingOf(
    'sum',
    parts.map(({ cell }) => cell.fact),
    parts.map(({ line, cell }) =>
      cell.measure === 'change' ? (cell.fact.sign === whole.cell.fact.sign ? 1 : -1) : line.heading.sign,
    ),
  ),
  ...(marks.has(whole.cell.measure) ? { precision: exactMarks(whole, parts) } : {}),
});

/** A line and its parts by code, numbering or 其中. */
const partsOfLine = (whole: Entry, all: readonly Entry[], { abridged }: Series): Relation[] => {
  const guesses = all.filter(({ line }) => line.nesting === 'guess');
  const own = all.filter(({ line }) => line.nesting !== 'guess');
  const first = own[0];
  if (whole.cell.measure === 'change') return [];
  const { fact } = whole.cell;
  if (!first)
    return guesses.length < 2
      ? []
      : [relate('sum', fact, [reading(whole, guesses)], { strength: 'tentative' })];
  if (isPart(first)) {
    // Behind 其中：A the rows B and C may be further parts, or lines of their own.
    const readings = [reading(whole, own)];
    const inner = guesses.slice(0, bounds.mostGuesses);
    inner.forEach((_, at) => {
      readings.push(reading(whole, [...own, ...inner.slice(0, at + 1)]));
    });
    const strength =
      coversIdentity(whole, own) && !abridged
        ? 'likely'
        : overlaps(own) || abridged
          ? 'tentative'
          : 'partial';
    return [relate('sum', fact, readings.slice(0, bounds.mostSumReadings), { strength })];
  }
  // Shares of parts are as often of their own whole as of all.
  const doubtful = abridged || overlaps(own) || own.length < 2 || whole.cell.measure === 'share';
  const strength = doubtful ? 'tentative' : 'likely';
  const readings = [
    reading(whole, own),
    ...(guesses.length > 0 ? [reading(whole, [...own, ...guesses])] : []),
  ];
  return [relate('sum', fact, readings, { strength, classification: first.line.nesting === 'code' })];
};

const coversIdentity = ({ cell }: Entry, parts: readonly Entry[]): boolean => {
  const names = new Set(parts.map(({ cell: part }) => part.fact.metric.name));
  return sumIdentities.some(
    ({ total, parts: asked }) => total === cell.fact.metric.name && asked.every((part) => names.has(part)),
  );
};

/** Kinds of people may overlap; the marks for what was done for them do not. */
const overlaps = (entries: readonly Entry[]): boolean =>
  entries.some(
    ({ line, cell }) =>
      cell.quantity.kind === 'count' && !marks.has(cell.measure) && overlappingKinds.test(line.own),
  );

/** 加分项 and 扣分项 stand beside the marks of a table. */
const hasBonus = (entries: readonly Entry[]): boolean => entries.some(({ line }) => bonusRow.test(line.own));

/** A total, and what it may be the total of. */
const totalOfLines = (
  total: Entry,
  entries: readonly Entry[],
  own: readonly Entry[],
  { beside, abridged, open, flat }: Series,
): Relation[] => {
  const { lists, after } = listsAround(total, entries, own);
  const first = lists.find((list) => list.length > 0);
  if (!first) return [];
  const levels = !flat && holdsLevels(first, total);
  const parts = distinct([
    ...lists,
    withoutExcess(first, total) ?? [],
    ...(levels ? [folded(first, 1)] : []),
  ]);
  const others = beside.map((cells) =>
    cells.filter((cell) => addable(total.cell, cell)).map(({ fact }) => fact),
  );
  const wider = others
    .filter((facts) => facts.length > 0)
    .map((_, from) => withSigns(reading(total, first), others.slice(from).flat()));
  const next = entries[entries.indexOf(total) + 1];
  const doubtful = abridged || levels || isDoubtful(total, first, after) || areSeveral(total, next);
  const sure =
    parts.length === 1 &&
    wider.length === 0 &&
    certain.has(total.cell.measure) &&
    first.every(({ line }) => line.nesting === null && line.heading.sign === 1);
  const readings = [...parts.map((list) => reading(total, list)), ...wider];
  return [
    relate('sum', total.cell.fact, readings.slice(0, bounds.mostSumReadings), {
      strength: doubtful ? 'tentative' : open ? 'partial' : sure ? 'exact' : 'likely',
    }),
  ];
};

/** What stands above a total up to the total before, or all of the table, or what follows it; the likeliest first. */
const listsAround = (
  { line, cell }: Entry,
  entries: readonly Entry[],
  own: readonly Entry[],
): { readonly lists: readonly (readonly Entry[])[]; readonly after: readonly Entry[] } => {
  const { path, heading } = line;
  const at = entries.findIndex((one) => one.cell === cell);
  const overYears = totalsYears(line, entries);
  const inGroup = (list: readonly Entry[]): Entry[] =>
    list.filter((one) => path.every((name, depth) => one.line.path[depth] === name));
  const fits = (entry: Entry): boolean =>
    addable(cell, entry.cell, overYears) && isOfAccount(line, entry.line);
  // The subtotal of a group is of that group alone.
  const reach = heading.total === 'subtotal' ? inGroup : (list: readonly Entry[]): readonly Entry[] => list;
  const before = reach(entries.slice(0, at)).filter(fits);
  // What 其中 names below a total is only some of it.
  const after = own.some(isPart) ? [] : reach(entries.slice(at + 1)).filter(fits);
  const numbered = own.filter((one) => one.line.nesting === 'number' || one.line.nesting === 'code');
  const grouped = path.length > 0 ? inGroup(before) : before;
  const below =
    path.length > 0
      ? partsBelow(inGroup(after), line)
      : [...partsBelow(upToTotal(after), line), ...partsBelow(after, line)];
  return {
    lists: [
      numbered,
      ...partsAbove(grouped, line),
      ...(grouped.length < 2 ? below : []),
      ...(path.length > 0 ? partsAbove(before, line) : []),
    ],
    after,
  };
};

/** Whether lines may be other than all that makes up a total. */
const isDoubtful = (total: Entry, parts: readonly Entry[], after: readonly Entry[]): boolean => {
  const { heading } = total.line;
  const unmarked = parts.every(
    ({ line, cell }) => after.some((one) => one.cell === cell) && line.nesting === null,
  );
  return (
    overlaps(parts) ||
    total.cell.measure === 'change' ||
    hasBonus(parts) ||
    // A list of figures of the unit (收入总计, 三公经费) is no account: what follows a named total need not be its parts.
    (unmarked && heading.name !== '' && !areParts(heading.name, parts)) ||
    // One row and its total: what else the total takes in may be printed elsewhere.
    parts.length < 2
  );
};

/**
 * Rows of several levels of a classification without their codes: they hold the total more than once over, and some make up
 * the row above them.
 */
const holdsLevels = (entries: readonly Entry[], { cell }: Entry): boolean =>
  sumOfCells(entries.map((entry) => entry.cell)).gte(
    cell.quantity.value.abs().times(bounds.fewestTimesOver),
  ) &&
  entries.every(({ line }) => line.nesting === null) &&
  folded(entries, 1).length < entries.length;

/** 人员经费合计, 公用经费合计 behind one list of accounts: each is of some of them. */
const areSeveral = ({ line }: Entry, next: Entry | undefined): boolean =>
  line.heading.name !== '' &&
  next !== undefined &&
  next.line.heading.total !== null &&
  next.line.heading.name !== '';

/** Whether accounting makes lines parts of what a total names (财政拨款收入 of 本年收入). */
const areParts = (total: string, entries: readonly Entry[]): boolean => {
  const parts = [...sumIdentities, ...openSums]
    .filter((identity) => identity.total === total)
    .flatMap((identity) => identity.parts);
  return entries.every(({ cell }) => parts.includes(cell.fact.metric.name));
};

const withSigns = (base: Reading, more: readonly Fact[]): Reading => ({
  ...base,
  terms: [...base.terms, ...more],
  signs: [...base.signs, ...more.map(() => 1 as const)],
});

/** 合计 beside 2021年, 2022年 and 2023年: the total of all years. */
const totalsYears = ({ heading }: Line, entries: readonly Entry[]): boolean =>
  heading.time === null &&
  new Set(entries.flatMap(({ line }) => (line.heading.time ? [line.heading.time.order] : []))).size > 1;

/** 本年支出合计 below 本年收入 and its own parts: income is no part of spending, nor the other way round. */
const isOfAccount = (total: Line, line: Line): boolean => {
  const sideOf = ({ own, heading }: Line): 'income' | 'spending' | null => {
    const words = `${own}${heading.name}`;
    const [income, spending] = [incomeWord.test(words), spendingWord.test(words)];
    return income === spending ? null : income ? 'income' : 'spending';
  };
  const [one, two] = [sideOf(total), sideOf(line)];
  return one === null || two === null || one === two;
};

const upToTotal = (entries: readonly Entry[]): Entry[] => {
  const end = entries.findIndex(({ line }) => line.heading.total === 'total');
  return end < 0 ? [...entries] : entries.slice(0, end);
};
