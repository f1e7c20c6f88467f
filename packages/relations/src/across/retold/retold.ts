import { holdingOf } from '../../sayings/holding.js';
import { likeness } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { budgetOf, type Entry, type Scene, type State } from '../../search/state.js';
import { type Claim, sumClaim } from '../claim.js';

/**
 * One thing told twice: its account once by itself and once beside its budget (职业年金（项）150万元，主要用于…。年初预算为200万元，
 * 支出决算为150万元), or under its own name again (公务接待费支出决算为0.65万元。…3、公务接待费支出0.65万元).
 */
export const retold = (state: State, scene: Scene): Claim[] =>
  state.entries.flatMap((later, at): Claim[] => {
    const earlier = isUnnamed(later, scene)
      ? (beforeIn(state, later, at) ?? besideIts(state, later, at, scene))
      : namesake(state, later, at, scene);
    const [first, second] = [earlier?.columns.level, later.columns.level];
    if (first === undefined || second === undefined) return [];
    if (scene.figures[first]?.kind !== scene.figures[second]?.kind) return [];
    return sumClaim(scene, 'same', { index: second }, [{ index: first }]).filter(
      ({ taken: { weight } }) => weight.slip?.shape !== 'any' || areNear(first, second, scene),
    );
  });

/** Of one order; two amounts further apart that no slip explains are of two things. */
const areNear = (first: number, second: number, { figures }: Scene): boolean => {
  const [a, b] = [figures[first]?.value ?? 0, figures[second]?.value ?? 0];
  return Math.max(a, b) <= bounds.farApart * Math.min(a, b);
};

/** An account that no words name. */
const isUnnamed = ({ name, columns, under }: Entry, { sayings }: Scene): boolean => {
  const level = sayings[columns.level ?? -1];
  return name === null && under === null && level !== undefined && isPlain(level);
};

const isPlain = ({ depth, reason, cumulative, plus, run }: Saying): boolean =>
  depth === 0 && !reason && !cumulative && plus === null && run === null;

/** Within a sentence the same name may be of a further thing (省属企业…、负债总额A；市县企业…、负债总额B). */
const beginsSentence = ({ mark, parts, topic }: Saying): boolean =>
  mark >= 4 && parts === null && topic === null;

/** The record right before one of an account and its budget in its paragraph, where it tells an account alone. */
const beforeIn = ({ entries }: State, later: Entry, at: number): Entry | null => {
  const before = entries[at - 1];
  const isAlone =
    before !== undefined &&
    budgetOf(later) !== undefined &&
    before.paragraph === later.paragraph &&
    before.under === null &&
    before.name !== null;
  return isAlone && isAccountAlone(before) ? before : null;
};

/** The record right before it in its paragraph that has an account, and behind that its budget, which this account is told right beside. */
const besideIts = (
  { entries }: State,
  { paragraph, columns }: Entry,
  at: number,
  { sayings }: Scene,
): Entry | null => {
  const before = entries[at - 1];
  if (!before || before.paragraph !== paragraph || before.under !== null || before.name === null) return null;
  const [first, budget, again] = [before.columns.level, budgetOf(before), columns.level];
  if (first === undefined || budget === undefined || again === undefined) return null;
  const isBeside = first < budget && again === budget + 1 && sayings[budget]?.name === null;
  return isBeside && sayings[again]?.told && !sayings[first]?.told ? before : null;
};

const isAccountAlone = ({ columns, totals }: Entry): boolean =>
  !totals &&
  columns.level !== undefined &&
  Object.keys(columns).every((column) => column === 'level' || column === 'share');

/** The record before it in its paragraph that has the same known name. */
const namesake = ({ entries }: State, later: Entry, at: number, { sayings }: Scene): Entry | null => {
  const level = sayings[later.columns.level ?? -1];
  if (
    !later.name?.known ||
    later.name.generic ||
    later.under !== null ||
    !level ||
    !isPlain(level) ||
    !beginsSentence(level)
  )
    return null;
  const found = entries.slice(0, at).findLast((earlier) => {
    const told = sayings[earlier.columns.level ?? -1];
    return (
      earlier.paragraph === later.paragraph &&
      earlier.under === null &&
      earlier.year === later.year &&
      told !== undefined &&
      isPlain(told) &&
      holdingOf(told).point === holdingOf(level).point &&
      likeness(earlier.name, later.name) === 'same'
    );
  });
  return found ?? null;
};
