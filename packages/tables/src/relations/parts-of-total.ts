import { sumIdentities } from '@gouji/lexicon/accounts/identities';
import { carriedRow } from '@gouji/lexicon/table-patterns';
import { Decimal } from 'decimal.js';
import { bounds } from '../bounds.js';
import type { Line } from '../types.js';
import { distinct, type Entry } from './series.js';

const isTotal = ({ line }: Entry): boolean => line.heading.total !== null;
/** A subtotal by its name, or a total that stands deeper than the one whose parts are sought (合计 under 公车). */
const subtotalUnder =
  (depth: number) =>
  ({ line }: Entry): boolean =>
    line.heading.total === 'subtotal' || (line.heading.total === 'total' && line.path.length > depth);

/** What an account takes over from another year, beside its own total. */
const isCarried = ({ cell: { fact } }: Entry): boolean =>
  carriedRow.test(fact.metric.name) && fact.metric.modifier === '';

/**
 * What the rows above a total may make of it, the most natural first: the rows since the total before; that total and what
 * follows it (本年收入合计, 年初结转和结余, 总计); the subtotals; all rows without them.
 */
export const partsAbove = (entries: readonly Entry[], { heading, path }: Line): Entry[][] => {
  const lastTotal = entries.findLastIndex(isTotal);
  if (lastTotal < 0) return unnested(entries);
  const since = entries.slice(lastTotal + 1);
  if (heading.total === 'subtotal') return unnested(since);
  const previous = entries[lastTotal];
  return distinct([
    ...(entries.some(subtotalUnder(path.length)) ? [withSubtotals(entries, path.length)] : []),
    ...(previous && since.length > 0 ? unnested(since).map((parts) => [previous, ...parts]) : []),
    // Below what is carried over its funds may be told apart (财政拨款收入支出决算总表).
    ...(previous && since.some(isCarried) ? [[previous, ...since.filter(isCarried)]] : []),
    ...(since.length === 0 ? [entries.filter(isTotal)] : []),
    ...unnested(entries.filter((entry) => !isTotal(entry))),
    ...unnested(since),
  ]);
};

/** What the rows (or columns) behind a total may make of it: its parts follow it up to the next total. */
export const partsBelow = (entries: readonly Entry[], { path }: Line): Entry[][] => {
  if (!entries.some(isTotal)) return unnested(entries);
  const loose = entries.filter((entry) => !isTotal(entry));
  return distinct([withSubtotals(entries, path.length), ...unnested(loose), entries.filter(isTotal)]);
};

/** Subtotals, and the lines that stand in none: a subtotal covers the lines of its group, else those above it. */
const withSubtotals = (entries: readonly Entry[], depth: number): Entry[] => {
  const isSubtotal = subtotalUnder(depth);
  const groups = new Set(
    entries
      .filter((entry) => isSubtotal(entry) && entry.line.path.length > 0)
      .map(({ line }) => line.path.join('|')),
  );
  let kept: Entry[] = [];
  let pending: Entry[] = [];
  for (const entry of entries) {
    const { line } = entry;
    if (line.heading.total === 'total' && !isSubtotal(entry)) continue;
    if (isSubtotal(entry)) {
      kept = line.path.length > 0 ? [...kept, ...pending, entry] : [...kept, entry];
      pending = [];
    } else if (!line.path.some((_, at) => groups.has(line.path.slice(0, at + 1).join('|'))))
      pending.push(entry);
  }
  return tops([...kept, ...pending]);
};

const tops = (entries: readonly Entry[]): Entry[] => {
  const lines = new Set(entries.map(({ line }) => line));
  return entries.filter(
    ({ line }) =>
      line.nesting !== 'part' && !line.overflows && (line.parent === null || !lines.has(line.parent)),
  );
};

/** Rows without those that are parts of others: by their marks; with the unmarked ones; the finest rows; by identity; by value. */
const unnested = (entries: readonly Entry[]): Entry[][] => {
  const byMark = tops(entries);
  const lines = new Set(entries.map(({ line }) => line));
  const withGuesses = entries.filter(
    ({ line }) =>
      line.nesting !== 'part' &&
      !line.overflows &&
      (line.parent === null || line.nesting === 'guess' || !lines.has(line.parent)),
  );
  const parents = new Set(entries.map(({ line }) => line.parent));
  const leaves = entries.filter(({ line }) => !parents.has(line) && line.nesting !== 'part');
  return distinct([
    ...besideParts(entries, byMark),
    byMark,
    withGuesses,
    leaves,
    byIdentity(byMark),
    folded(byMark, 2),
  ]);
};

/**
 * Behind 其中：A rows without a mark may be further parts, or lines beside the whole: as many are parts as it holds, the rest
 * stand beside it. Empty where no row has such parts.
 */
const besideParts = (entries: readonly Entry[], tops: readonly Entry[]): Entry[][] => {
  const beside = tops.flatMap((whole) => {
    let rest = whole.cell.quantity.value;
    const parts = entries.filter(({ line }) => line.parent === whole.line);
    if (!parts.some(({ line }) => line.nesting === 'part')) return [];
    const from = parts.findIndex(({ line, cell }) => {
      rest = rest.minus(cell.quantity.value);
      return line.nesting === 'guess' && rest.isNegative();
    });
    return from < 0 ? [] : parts.slice(from);
  });
  return beside.length === 0
    ? []
    : [entries.filter((entry) => tops.includes(entry) || beside.includes(entry))];
};

/** Rows without those that an identity makes parts of another row (人员经费 below 基本支出). */
const byIdentity = (entries: readonly Entry[]): Entry[] => {
  const names = new Set(entries.map(({ cell }) => cell.fact.metric.name));
  const parts = new Set(
    sumIdentities
      .filter(({ total, parts: asked }) => names.has(total) && asked.every((part) => names.has(part)))
      .flatMap(({ parts: asked, optional }) => [...asked, ...optional]),
  );
  return entries.filter(({ cell }) => !parts.has(cell.fact.metric.name));
};

/**
 * A row followed by rows that add up to it, each with what it stands for itself, counts once. `fewest`: the parts it has at
 * least; one alone as often has the same figure by chance.
 */
export const folded = (entries: readonly Entry[], fewest: number): Entry[] => {
  // How many rows each stands for, from the last row back.
  const lengths = new Array<number>(entries.length).fill(1);
  for (let at = entries.length - 1; at >= 0; at -= 1) lengths[at] = lengthOf(entries, at, lengths, fewest);
  const kept: Entry[] = [];
  for (let at = 0; at < entries.length; at += lengths[at] ?? 1) kept.push(...entries.slice(at, at + 1));
  return kept;
};

const lengthOf = (
  entries: readonly Entry[],
  at: number,
  lengths: readonly number[],
  fewest: number,
): number => {
  const whole = entries[at]?.cell.quantity;
  if (!whole || whole.value.isZero()) return 1;
  let rest = whole.value;
  let next = at + 1;
  for (let count = 1; next < entries.length && count <= bounds.longestFold; count += 1) {
    rest = rest.minus(entries[next]?.cell.quantity.value ?? 0);
    next += lengths[next] ?? 1;
    // Each part is rounded by itself.
    const isRounding = rest
      .abs()
      .times(2)
      .lte(whole.ulp.times(count + 1));
    if (isRounding && count >= fewest && !rest.eq(whole.value)) return next - at;
    if (rest.isNegative()) break;
  }
  return 1;
};

/**
 * The lines without a run of them that makes up exactly what they have too much: rows that are parts of the row above
 * (货币资金 below 流动资产), though nothing marks them so. Null where no run does.
 */
export const withoutExcess = (entries: readonly Entry[], total: Entry): Entry[] | null => {
  const excess = entries
    .reduce((sum, { cell }) => sum.plus(cell.quantity.value), new Decimal(0))
    .minus(total.cell.quantity.value);
  if (!excess.isPositive() || excess.isZero()) return null;
  for (let from = 1; from < entries.length; from += 1) {
    let run = new Decimal(0);
    for (let at = from; at < Math.min(entries.length, from + bounds.longestRun); at += 1) {
      run = run.plus(entries[at]?.cell.quantity.value ?? 0);
      const over = entries[from - 1]?.cell.quantity.value;
      if (run.eq(excess) && over?.gte(run)) return [...entries.slice(0, from), ...entries.slice(at + 1)];
      if (run.gt(excess)) break;
    }
  }
  return null;
};
