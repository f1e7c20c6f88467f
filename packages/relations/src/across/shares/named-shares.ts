import { grouped } from '@gouji/facts';
import { likeness } from '../../sayings/names.js';
import type { Name, Saying } from '../../sayings/saying.js';
import { amountOf, type Entry, type Records, type Scene, type Taken } from '../../search/state.js';
import { type Claim, certain, explained, quotientClaim, resultsOf } from '../claim.js';
import type { WholeReport } from '../pass.js';

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
  const called = byName(state.entries);
  return scene.sayings.flatMap((saying): Claim[] => {
    if (saying.column !== 'share' || !saying.of || saying.of.generic || read.has(saying.index)) return [];
    const part = partOf(state, called, scene, saying);
    const whole = named(called, scene, saying.of, saying.year);
    if (part === undefined || whole === undefined || part === whole) return [];
    const claims = quotientClaim(scene, 'share', saying.index, [part, whole]);
    // A（占B的P%），B: the words leave no doubt of the whole where it is the next thing told.
    const isNext = whole === saying.index + 1 && (scene.sayings[whole]?.mark ?? 5) < 5;
    // What is nothing, or less than its part, is no whole of it.
    const [all, own] = [scene.figures[whole]?.value ?? 0, scene.figures[part]?.value ?? 0];
    const isNone = all === 0 || (all < own && (scene.figures[saying.index]?.value ?? 0) <= 1);
    if (isNone) return isNext && all > 0 ? explained(claims) : [];
    return isNext ? certain(claims) : claims;
  });
};

/**
 * The same where the whole is told under another heading (占本年支出合计的31.45%): by names that the dictionary knows, since an
 * unknown one may be of another thing there.
 */
export const sharesOfNamed = (report: WholeReport): readonly Claim[] =>
  namedShares(report, report, report.found).filter(
    ({ taken }) => report.sayings[taken.equation.result]?.of?.known === true,
  );

/** Records by what may be the same name: the letters, and for a term of the dictionary the term. */
type Called = ReadonlyMap<string, readonly { readonly key: string; readonly entry: Entry }[]>;

const keysOf = ({ text, term, modifier, known }: Name): readonly string[] =>
  known ? [text, `${modifier} ${term}`] : [text];

/** A report may name a thousand things, and tell as many shares: each looks among those of its name alone. */
const byName = (entries: readonly Entry[]): Called =>
  grouped(
    entries.flatMap((entry) => (entry.name ? keysOf(entry.name) : []).map((key) => ({ key, entry }))),
    ({ key }) => key,
  );

const partOf = (
  state: Records,
  called: Called,
  scene: Pick<Scene, 'figures'>,
  saying: Saying,
): number | undefined => {
  const entry = state.entries[state.entryOf[saying.index] ?? -1];
  const own = entry ? amountOf(entry) : undefined;
  return own ?? (saying.name ? named(called, scene, saying.name, saying.year) : undefined);
};

/** The amount of a name, the last time that it is told; undefined where none is told, or several that differ. */
const named = (
  called: Called,
  { figures }: Pick<Scene, 'figures'>,
  name: Name,
  year: number | null,
): number | undefined => {
  const own = keysOf(name).flatMap((key) => called.get(key) ?? []);
  const alike = own.flatMap(({ entry }) => {
    const isOfYear = year === null || entry.year === null || entry.year === year;
    const amount = amountOf(entry);
    return amount !== undefined && isOfYear && likeness(entry.name, name) === 'same'
      ? [{ id: entry.id, amount }]
      : [];
  });
  const values = new Set(alike.map(({ amount }) => figures[amount]?.value));
  if (values.size !== 1) return undefined;
  return alike.reduce((last, one) => (one.id > last.id ? one : last)).amount;
};

/** The one amount that a name has through what was read, of a year as far as one is told; undefined where it has none. */
export const amountsByName = (
  entries: readonly Entry[],
  scene: Pick<Scene, 'figures'>,
): ((name: Name, year: number | null) => number | undefined) => {
  const called = byName(entries);
  return (name, year) => named(called, scene, name, year);
};
