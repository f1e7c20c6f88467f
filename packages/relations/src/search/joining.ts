import { areOfOtherAccounts, isNamed, likeness } from '../sayings/names.js';
import type { Name, Saying } from '../sayings/saying.js';
import { amounts, differs, isToldAgain, plus } from './common.js';
import { costs } from './costs.js';
import { closeTo } from './lists.js';
import { shared } from './shares.js';
import { amountOf, type Entry, entryAt, join, type Scene, type State } from './state.js';
import { targetsFor } from './targets.js';
import { unopenedCost, unreadCost } from './unread.js';
import { tie } from './within.js';

/** A saying put into a record, with the equations that it completes. */
export const tied = (state: State, scene: Scene, id: number, saying: Saying): State => {
  const joined = join(state, id, saying);
  const made = tie(joined, scene, id, saying.column);
  if (saying.column === 'share') return shared(made, scene, id, saying);
  // 基本支出占60%，即540万元: the share waited for its amount.
  const before = entryAt(state, id);
  const waits = before !== null && amounts.includes(saying.column) && amountOf(before) === undefined;
  const share = waits ? scene.sayings[before.columns.share ?? -1] : undefined;
  return share ? shared(made, scene, id, share) : made;
};

/** An amount as a further column of the record in hand, or of a total above it. */
export const columnMoves = (state: State, saying: Saying, scene: Scene): State[] =>
  targetsFor(state, saying).flatMap(({ id, cost, depth }) => {
    const entry = entryAt(state, id);
    if (!entry || (entry.columns[saying.column] !== undefined && !isToldAgain(entry, saying, scene)))
      return [];
    // An amount of the same role is another thing's, unless it is named alike.
    if (saying.column === 'level' && entry.main !== 'level' && saying.topic) return [];
    if (differs(entry, saying, scene)) return [];
    // 预算总收入A万元。预计当年支出B万元: what was spent is no column of what came in.
    if (areOfOtherAccounts(entry.name, saying.name)) return [];
    const made = closeTo(state, scene, depth);
    const part = isPartOf(entry, state, saying) ? costs.join.partAsAccount : 0;
    // 收入A万元，其中：补助B万元: what a word opens as a part is no column of its total.
    const unopened = saying.parts && isNamed(saying.name) ? unopenedCost(saying, scene) : 0;
    return [plus(tied(made, scene, id, saying), cost + unopened + part)];
  });

/** 预算A万元，其中：水费B万元，电费C万元: behind parts of a budget what is named otherwise and called no account is one more of them. */
const isPartOf = ({ id, main, name }: Entry, { frames }: State, saying: Saying): boolean =>
  saying.column === 'level' &&
  !saying.told &&
  main !== 'level' &&
  isNamed(saying.name) &&
  ['other', 'open'].includes(likeness(name, saying.name)) &&
  frames.some(({ total }) => total === id);

export const dependentMoves = (state: State, saying: Saying, scene: Scene): State[] =>
  (saying.gathered ? [] : targetsFor(state, saying)).flatMap(({ id, cost, depth }) => {
    const entry = entryAt(state, id);
    if (!entry) return [];
    if (clashes(entry, saying, scene)) return [];
    const made = closeTo(state, scene, depth);
    return [plus(paidFor(made, scene, id, saying), cost)];
  });

/** A saying put into a record, at the price of its words where nothing there gives it. */
export const paidFor = (state: State, scene: Scene, id: number, saying: Saying): State => {
  const joined = tied(state, scene, id, saying);
  return isTied(joined, state, saying)
    ? joined
    : plus(joined, unreadCost(entryAt(joined, id), saying, scene));
};

/** A second figure of a column, unless it is measured by something else (完成年初预算…，完成调整预算…). */
const clashes = (entry: Entry, saying: Saying, { sayings }: Scene): boolean => {
  const at = entry.columns[saying.column];
  if (at === undefined) return false;
  // One thing is one share of one whole.
  if (saying.column === 'share') return isSameWhole(saying.of, sayings[at]?.of ?? null);
  const other = sayings[at]?.base;
  return saying.column !== 'rate' || other?.stage === saying.base?.stage;
};

/** Whether two shares name one whole, or none. */
const isSameWhole = (a: Name | null, b: Name | null): boolean =>
  a === null || b === null ? a === b : a.text === b.text;

/** Whether an equation was taken that the saying's figure stands in. */
const isTied = (made: State, before: State, { index }: Saying): boolean => {
  for (let one = made.taken; one && one !== before.taken; one = one.before)
    if (one.equation.result === index || one.equation.terms.includes(index)) return true;
  return false;
};

/** 较上年决算数A万元，下降P%: the word that says which way it went may have been left out, and A be how far. */
export const unsaidMoves = (state: State, saying: Saying, scene: Scene): State[] => {
  const next = scene.sayings[saying.index + 1];
  const isSaid = saying.column === 'prior' && saying.base?.said === true && saying.quantity?.kind === 'money';
  return isSaid && next?.column === 'growth' && next.mark === 2 && next.sign !== 0
    ? dependentMoves(state, { ...saying, column: 'change', sign: next.sign }, scene).map((made) =>
        plus(made, costs.join.wayUnsaid),
      )
    : [];
};

/** X A万元（P%）: a bare percentage in brackets behind an amount may be its share. */
export const bracketShares = (state: State, saying: Saying, scene: Scene): State[] =>
  saying.opened > 0 && saying.quantity?.kind === 'percent' && saying.column === 'other'
    ? dependentMoves(state, { ...saying, column: 'share' }, scene).map((made) =>
        plus(made, costs.join.bracketShare),
      )
    : [];
