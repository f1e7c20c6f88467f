import { likeness } from '../sayings/names.js';
import type { Saying } from '../sayings/saying.js';
import { amountOf, type Entry, type Scene, type State, type Taken } from '../search/state.js';
import { type Claim, claim, resultsOf } from './claim.js';

/** What records hold, and which each saying was read into: of a unit, or of a whole report. */
type Records = Pick<State, 'entries' | 'entryOf'>;

/**
 * Shares whose whole, or whose part, is named in their clause and printed elsewhere in the unit (占本年支出合计的92.45%。
 * 本年支出合计…): a pass behind the search, by the same names alone. Each with the margin that it claims.
 */
export const namedShares = (
  state: Records,
  scene: Pick<Scene, 'sayings' | 'figures'>,
  found: readonly Taken[],
): readonly Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((saying): Claim[] => {
    if (saying.column !== 'share' || !saying.of || saying.of.generic || read.has(saying.index)) return [];
    const part = partOf(state, scene, saying);
    const whole = named(state, scene, saying.of, saying.year);
    if (part === undefined || whole === undefined || part === whole) return [];
    // What is nothing, or less than its part, is no whole of it.
    const [all, own] = [scene.figures[whole]?.value ?? 0, scene.figures[part]?.value ?? 0];
    if (all === 0 || (all < own && (scene.figures[saying.index]?.value ?? 0) <= 1)) return [];
    return claim(scene, {
      pattern: 'share',
      formula: 'quotient',
      result: saying.index,
      terms: [part, whole],
      signs: [1, 1],
    });
  });
};

const partOf = (state: Records, scene: Pick<Scene, 'figures'>, saying: Saying): number | undefined => {
  const entry = state.entries[state.entryOf[saying.index] ?? -1];
  const own = entry ? amountOf(entry) : undefined;
  return own ?? (saying.name ? named(state, scene, saying.name, saying.year) : undefined);
};

/** The amount of a name, the last time that it is told; undefined where none is told, or several that differ. */
const named = (
  { entries }: Records,
  { figures }: Pick<Scene, 'figures'>,
  name: Saying['of'],
  year: number | null,
): number | undefined => {
  const alike = entries.flatMap((entry: Entry): number[] => {
    const isOfYear = year === null || entry.year === null || entry.year === year;
    const amount = amountOf(entry);
    return amount !== undefined && isOfYear && likeness(entry.name, name) === 'same' ? [amount] : [];
  });
  const values = new Set(alike.map((at) => figures[at]?.value));
  return values.size === 1 ? alike.at(-1) : undefined;
};
