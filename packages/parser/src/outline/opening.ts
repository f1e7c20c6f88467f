import { type FormStyle, usualForm } from '../labels/forms.js';
import { arabicOrdinal } from '../labels/numerals.js';
import { closingCost } from './closing.js';
import { costs } from './costs.js';
import type { Entry } from './entries.js';
import { twinOf } from './mistaken-styles.js';
import type { Move, OpenRow, State } from './state.js';

/** The entry as the first of a row at a depth: under the row above it, in the place of what was open there. */
export const opening = (state: State, depth: number, entry: Entry, entries: readonly Entry[]): Move[] => {
  const parent = state.open[depth - 1] ?? null;
  const replaced = state.open[depth] ?? null;
  const given = entry.label?.ordinal ?? 1;
  const usual = parent ? state.childStyles.get(parent.style) : undefined;
  const base =
    closingCost(state.open, depth) + (parent ? levelCost(parent, entry) + prefixCost(parent, entry) : 0);
  const move = (
    style: FormStyle | null,
    rank: number,
    ordinal: number,
    cost: number,
    slip: Move['slip'],
  ): Move => ({
    opens: true,
    depth,
    cost:
      base +
      cost +
      placeCost(parent, entry, style, rank, entries) +
      (replaced ? replacingCost(replaced, entry, rank) : 0) +
      (usual !== undefined && usual !== style ? costs.unusualChild : 0),
    style,
    rank,
    prefix: entry.prefix,
    ordinal,
    expected: slip ? 1 : ordinal,
    slip,
  });
  const late =
    given === 1 || (entry.cutOff && depth === 0)
      ? 0
      : countsOn(parent, replaced, entry, given)
        ? costs.countedOn
        : costs.lateStart;
  const asPrinted = [move(entry.style, entry.rank, given, late, null)];
  if (entry.through > given)
    asPrinted.push({
      ...move(entry.style, entry.rank, given, late + costs.runThrough, null),
      ordinal: entry.through,
    });
  // The first of its row in the wrong style, or with a wrong number besides: （3） for （一）.
  const twin = entry.style ? twinOf(entry.style) : undefined;
  if (!twin) return asPrinted;
  const cost = costs.twinStyle + (given === 1 ? 0 : costs.slipTwice + 0.5);
  return [...asPrinted, move(twin, usualForm(twin)?.rank ?? entry.rank, 1, cost, 'style')];
};

/** The rank above 一、, where a report begins. */
const topRank = 2;

const inwardCost = (inward: number): number =>
  inward < 2 ? 0 : inward < 3 ? costs.skippedForm : costs.skippedForms;

/** What it costs to stand under a row: forms go inward, a form within itself needs a reason. */
const placeCost = (
  parent: OpenRow | null,
  { announced }: Entry,
  style: FormStyle | null,
  rank: number,
  entries: readonly Entry[],
): number => {
  const inward = rank - (parent?.rank ?? topRank);
  if (!parent) return inwardCost(inward);
  if (parent.style === null || style === null) return inward > 0 ? 0 : costs.nestedSame;
  if (inward > 0) return inwardCost(inward);
  const opensList = announced || (entries[parent.last]?.lean ?? 0) > 0;
  const same = opensList ? costs.nestedSame : costs.nestedUnderSentence;
  return inward === 0 || style === parent.style ? same : costs.nestedOuter + same - costs.nestedSame;
};

/** What it costs to put a row in the place of another under the same heading. */
const replacingCost = (replaced: OpenRow, { style, afterText, announced }: Entry, rank: number): number => {
  if (replaced.style === null || style === null)
    return replaced.rank > rank ? 0 : replaced.rank === rank ? costs.restart : costs.replacedByInner;
  if (replaced.rank === rank)
    return afterText && replaced.lean <= 0 && !announced ? costs.restart : costs.restartWithoutCause;
  return replaced.rank > rank ? costs.replacedByOuter : costs.replacedByInner;
};

const levelCost = (parent: OpenRow, { line }: Entry): number => {
  const level = line.look.outlineLevel;
  return parent.outlineLevel !== null && level !== null && level <= parent.outlineLevel
    ? costs.otherLevel
    : 0;
};

/** What it costs that 2.1 stands under another number than 2. */
const prefixCost = (parent: OpenRow, { prefix }: Entry): number => {
  if (prefix === '') return 0;
  const above = prefix.slice(0, -1);
  const isUnder =
    parent.style === 'decimal'
      ? parent.prefix + String(parent.ordinal) === above
      : arabicOrdinal(above) === parent.ordinal;
  return isUnder ? 0 : costs.otherPrefix;
};

/** Whether a row goes on counting where its cousin under the heading before stopped: 1–3 under （一）, 4–6 under （二）. */
const countsOn = (
  parent: OpenRow | null,
  replaced: OpenRow | null,
  { style }: Entry,
  given: number,
): boolean =>
  replaced === null &&
  parent?.child != null &&
  parent.child.style === style &&
  parent.child.ordinal + 1 === given;
