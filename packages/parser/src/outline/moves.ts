import type { LabelStyle } from '../types.js';
import { costs } from './costs.js';
import type { Entry } from './entries.js';
import type { OpenRow, State, Step } from './state.js';

/** Styles that are mistaken for one another, and what the mistake costs. */
const mistaken: ReadonlyMap<LabelStyle, ReadonlyMap<LabelStyle, number>> = new Map([
  [
    'cn',
    new Map<LabelStyle, number>([
      ['arabic', costs.twinStyle],
      ['cn-paren', costs.kinStyle],
    ]),
  ],
  [
    'cn-paren',
    new Map<LabelStyle, number>([
      ['arabic-paren', costs.twinStyle],
      ['cn', costs.kinStyle],
    ]),
  ],
  [
    'arabic',
    new Map<LabelStyle, number>([
      ['cn', costs.twinStyle],
      ['arabic-paren', costs.kinStyle],
    ]),
  ],
  [
    'arabic-paren',
    new Map<LabelStyle, number>([
      ['cn-paren', costs.twinStyle],
      ['arabic', costs.kinStyle],
    ]),
  ],
]);

const styleCost = (row: OpenRow, { style, rank }: Entry): number | null => {
  if (row.style === null || style === null) return row.style === style && row.rank === rank ? 0 : null;
  if (row.style === style) return row.rank === rank ? 0 : style === 'part' ? null : costs.otherMark;
  return mistaken.get(row.style)?.get(style) ?? null;
};

const deepest = 9;
const widestGap = 6;

/** All readings of one entry after those before it. */
export const movesOf = (state: State, entry: Entry, index: number, entries: readonly Entry[]): State[] => [
  ...state.open.flatMap((row, depth) => continuing(state, row, depth, entry, index)),
  ...Array.from({ length: Math.min(state.open.length, deepest - 1) + 1 }, (_, depth) => depth).flatMap(
    (depth) => opening(state, depth, entry, index, entries),
  ),
];

/** The entry as the next member of an open row; the rows below that one are closed. */
const continuing = (state: State, row: OpenRow, depth: number, entry: Entry, index: number): State[] => {
  const style = styleCost(row, entry);
  if (style === null) return [];
  const isSlip = style > costs.otherMark;
  const base = style + mixing(row, entry) + levelCost(row, entry) + closingCost(state.open, depth + 1);
  const given = entry.label?.ordinal ?? row.ordinal + 1;
  const due = row.ordinal + 1;
  const to = (cost: number, slip: Step['slip'], ordinal: number): State => {
    const step: Step = {
      entry: index,
      row: row.first,
      depth,
      parent: state.open[depth - 1]?.last ?? -1,
      rowStyle: row.style,
      expected: due,
      slip: isSlip ? 'style' : slip,
      before: state.step,
    };
    const closed = state.open[depth + 1] ?? null;
    const member: OpenRow = {
      ...row,
      last: index,
      ordinal,
      lean: (row.lean * row.size + entry.lean) / (row.size + 1),
      size: row.size + 1,
      proven: row.proven || !isSlip,
      outlineLevel: row.outlineLevel ?? entry.line.look.outlineLevel,
      child: closed ? { style: closed.style, ordinal: closed.ordinal } : row.child,
    };
    return { ...state, cost: state.cost + base + cost, open: [...state.open.slice(0, depth), member], step };
  };
  if (given === due) return [to(0, null, due)];
  const twice = isSlip ? costs.slipTwice : 0;
  if (given === row.ordinal)
    return [
      to(costs.duplicate + twice, 'duplicate', given),
      to(costs.duplicate + twice + 0.1, 'duplicate', due),
    ];
  if (given < row.ordinal) return [to(costs.misprint + twice, 'duplicate', due)];
  const missing = given - due;
  if (missing > widestGap) return [to(costs.misprint + twice + 0.5, 'gap', due)];
  return [
    to(costs.gap + costs.furtherGap * (missing - 1) + twice, 'gap', given),
    to(costs.misprint + twice, 'gap', due),
  ];
};

/** What it costs that the rows from a depth on end here. */
export const closingCost = (open: readonly OpenRow[], from: number): number => {
  let cost = 0;
  for (let depth = from; depth < open.length; depth += 1) {
    const row = open[depth];
    if (!row) continue;
    const isNested = row.style !== null && open[depth - 1]?.style === row.style;
    cost +=
      costs.closing +
      (row.proven ? 0 : costs.unproven) +
      (row.size > 1 ? 0 : isNested ? costs.loneNested : costs.lone);
  }
  return cost;
};

const mixing = (row: OpenRow, { lean }: Entry): number =>
  row.lean * lean < 0 ? (Math.abs(row.lean - lean) / 2) * costs.mixedRow : 0;

const levelCost = (row: OpenRow, { line }: Entry): number => {
  const level = line.look.outlineLevel;
  return row.outlineLevel !== null && level !== null && row.outlineLevel !== level ? costs.otherLevel : 0;
};

/** The entry as the first of a row at a depth: under the row above it, in the place of what was open there. */
const opening = (
  state: State,
  depth: number,
  entry: Entry,
  index: number,
  entries: readonly Entry[],
): State[] => {
  const parent = state.open[depth - 1] ?? null;
  const replaced = state.open[depth] ?? null;
  const given = entry.label?.ordinal ?? 1;
  const place =
    placeCost(parent, entry, entries) +
    (replaced ? replacingCost(replaced, entry) : 0) +
    (parent ? openLevelCost(parent, entry) : 0) +
    closingCost(state.open, depth);
  const to = (
    style: LabelStyle | null,
    rank: number,
    ordinal: number,
    cost: number,
    slip: Step['slip'],
  ): State => {
    const usual = parent ? state.childStyles.get(parent.style) : undefined;
    const unusual = usual !== undefined && usual !== style ? costs.unusualChild : 0;
    const step: Step = {
      entry: index,
      row: index,
      depth,
      parent: parent?.last ?? -1,
      rowStyle: style,
      expected: slip ? 1 : ordinal,
      slip,
      before: state.step,
    };
    const row: OpenRow = {
      first: index,
      last: index,
      style,
      rank,
      ordinal,
      lean: entry.lean,
      size: 1,
      proven: slip === null,
      outlineLevel: entry.line.look.outlineLevel,
      child: null,
    };
    const childStyles =
      parent && usual !== style ? new Map(state.childStyles).set(parent.style, style) : state.childStyles;
    return {
      cost: state.cost + cost + unusual,
      open: [...state.open.slice(0, depth), row],
      childStyles,
      step,
    };
  };
  const start =
    given === 1 ? 0 : countsOn(parent, replaced, entry, given) ? costs.countedOn : costs.lateStart;
  const readings = [to(entry.style, entry.rank, given, place + start, null)];
  // The first of its row in the wrong style, or with a wrong number besides: （3） for （一）.
  for (const [meant, confused] of mistaken) {
    const cost = entry.style ? confused.get(entry.style) : undefined;
    if (cost === undefined || cost > costs.twinStyle) continue;
    const rank = meantRank(meant);
    const meantEntry: Entry = { ...entry, style: meant, rank };
    const meantPlace =
      placeCost(parent, meantEntry, entries) +
      (replaced ? replacingCost(replaced, meantEntry) : 0) +
      closingCost(state.open, depth);
    readings.push(to(meant, rank, 1, meantPlace + cost + (given === 1 ? 0 : costs.slipTwice + 0.5), 'style'));
  }
  return readings;
};

const ranks: ReadonlyMap<LabelStyle, number> = new Map([
  ['cn', 3],
  ['cn-paren', 4],
  ['arabic', 5],
  ['arabic-paren', 6],
]);
const meantRank = (style: LabelStyle): number => ranks.get(style) ?? 9;

/** The rank above 一、, where a report begins. */
const topRank = 2;

const inwardCost = (inward: number): number =>
  inward < 2 ? 0 : inward < 3 ? costs.skippedForm : costs.skippedForms;

/** What it costs to stand under a row: forms go inward, a form within itself needs a reason. */
const placeCost = (parent: OpenRow | null, entry: Entry, entries: readonly Entry[]): number => {
  const inward = entry.rank - (parent?.rank ?? topRank);
  if (!parent) return inwardCost(inward);
  if (parent.style === null || entry.style === null) return inward > 0 ? 0 : costs.nestedSame;
  if (inward > 0) return inwardCost(inward);
  const above = entries[parent.last];
  const opensList = entry.announced || (above !== undefined && above.lean > 0);
  const same = opensList ? costs.nestedSame : costs.nestedUnderSentence;
  return inward === 0 || entry.style === parent.style ? same : costs.nestedOuter + same - costs.nestedSame;
};

/** What it costs to put a row in the place of another under the same heading. */
const replacingCost = (replaced: OpenRow, entry: Entry): number => {
  if (replaced.style === null || entry.style === null)
    return replaced.rank > entry.rank
      ? 0
      : replaced.rank === entry.rank
        ? costs.restart
        : costs.replacedByInner;
  if (replaced.rank === entry.rank)
    return entry.afterText && replaced.lean <= 0 && !entry.announced
      ? costs.restart
      : costs.restartWithoutCause;
  return replaced.rank > entry.rank ? costs.replacedByOuter : costs.replacedByInner;
};

const openLevelCost = (parent: OpenRow, { line }: Entry): number => {
  const level = line.look.outlineLevel;
  return parent.outlineLevel !== null && level !== null && level <= parent.outlineLevel
    ? costs.otherLevel
    : 0;
};

/** Whether a row goes on counting where its cousin under the heading before stopped: 1–3 under （一）, 4–6 under （二）. */
const countsOn = (parent: OpenRow | null, replaced: OpenRow | null, entry: Entry, given: number): boolean =>
  replaced === null &&
  parent?.child !== null &&
  parent?.child !== undefined &&
  parent.child.style === entry.style &&
  parent.child.ordinal + 1 === given;
