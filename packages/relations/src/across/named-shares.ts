import { likeness } from '../sayings/names.js';
import type { Saying } from '../sayings/saying.js';
import { amountOf, type Entry, entryAt, type Scene, type State, type Taken } from '../search/state.js';
import { type Claim, claim, resultsOf } from './claim.js';

/**
 * Shares whose whole, or whose part, is named in their clause and printed elsewhere in the unit (占本年支出合计的92.45%。
 * 本年支出合计…): a pass behind the search, by the same names alone. Each with the margin that it claims.
 */
export const namedShares = (state: State, scene: Scene, found: readonly Taken[]): readonly Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((saying): Claim[] => {
    if (saying.column !== 'share' || !saying.of || saying.of.generic || read.has(saying.index)) return [];
    const part = partOf(state, saying);
    const whole = named(state, saying.of, saying.year);
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

const partOf = (state: State, saying: Saying): number | undefined => {
  const id = state.entryOf[saying.index];
  const entry = entryAt(state, id === undefined || id < 0 ? null : id);
  const own = entry ? amountOf(entry) : undefined;
  return own ?? (saying.name ? named(state, saying.name, saying.year) : undefined);
};

/** The one amount of a name; undefined where the unit prints none, or several that differ. */
const named = (state: State, name: Saying['of'], year: number | null): number | undefined => {
  const alike = state.entries.filter(
    (entry: Entry) =>
      amountOf(entry) !== undefined &&
      likeness(entry.name, name) === 'same' &&
      (year === null || entry.year === year),
  );
  const [only] = alike;
  return alike.length === 1 && only ? amountOf(only) : undefined;
};
