import type { WholeReport } from '../across/pass.js';
import type { Saying } from '../sayings/saying.js';
import type { Understanding } from '../search/search.js';
import type { Entry, Taken } from '../search/state.js';

/** What was read of a unit: its sayings, and how the search understood them. */
interface Read {
  readonly sayings: readonly Saying[];
  readonly understanding: Understanding;
}

/** Puts the units of a report side by side. Linear. */
export const wholeReport = (units: readonly Read[]): WholeReport => {
  const sayings: Saying[] = [];
  const figures: (Understanding['figures'][number] | null)[] = [];
  const entries: Entry[] = [];
  const entryOf: number[] = [];
  const unitOf: number[] = [];
  const found: Taken[] = [];
  for (const [unit, { sayings: said, understanding }] of units.entries()) {
    const [from, first] = [sayings.length, entries.length];
    const { state, taken } = understanding;
    entries.push(...state.entries.map((entry) => moved(entry, from, first)));
    for (const saying of said) {
      const at = state.entryOf[saying.index] ?? -1;
      entryOf.push(at < 0 ? -1 : at + first);
      unitOf.push(unit);
      figures.push(understanding.figures[saying.index] ?? null);
      sayings.push({ ...saying, index: saying.index + from });
    }
    for (const one of taken) {
      const { equation } = one;
      found.push({
        ...one,
        equation: {
          ...equation,
          result: equation.result + from,
          terms: equation.terms.map((term) => term + from),
        },
      });
    }
  }
  return { sayings, figures, entries, entryOf, unitOf, found };
};

const moved = (entry: Entry, from: number, first: number): Entry => ({
  ...entry,
  id: entry.id + first,
  under: entry.under === null ? null : entry.under + first,
  columns: Object.fromEntries(
    Object.entries(entry.columns).map(([column, at]) => [column, at === undefined ? at : at + from]),
  ),
});
