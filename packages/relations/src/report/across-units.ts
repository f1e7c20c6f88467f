import { changesAgain } from '../across/retold/changes-again.js';
import type { Claim } from '../across/claim.js';
import { fundRates } from '../across/rates/fund-rates.js';
import { itemsToldAgain } from '../across/retold/items-again.js';
import { markTotals } from '../across/marks/mark-totals.js';
import { namedShares } from '../across/shares/named-shares.js';
import { sharesOfEarlier } from '../across/shares/shares-of-earlier.js';
import { sharesWithin } from '../across/shares/shares-within.js';
import { spentAgain } from '../across/retold/spent-again.js';
import type { Saying } from '../sayings/saying.js';
import type { Understanding } from '../search/search.js';
import type { Entry, Taken } from '../search/state.js';

/** What was read of a unit: its sayings, and how the search understood them. */
interface Read {
  readonly sayings: readonly Saying[];
  readonly understanding: Understanding;
}

/**
 * All that the units of a report say, as if it were said in one: indices of sayings and records count through the report.
 * What is bound by place (lists, runs) stays with its unit.
 */
export interface WholeReport {
  readonly sayings: readonly Saying[];
  readonly figures: Understanding['figures'];
  readonly entries: readonly Entry[];
  readonly entryOf: readonly number[];
  /** The unit that each saying stands in. */
  readonly unitOf: readonly number[];
  readonly found: readonly Taken[];
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

/**
 * What figures of several units say of one another: items of a list told again; shares whose whole is told under another
 * heading (占本年支出合计的31.45%), by names that the dictionary knows, since an unknown one may be of another thing there; rates
 * of payment whose fund is; shares in a row that agree on an amount told before; what was spent of the one budget, and how far
 * things moved, told again; and what all marks come to.
 */
export const claimsAcrossUnits = (whole: WholeReport): readonly Claim[] => [
  ...itemsToldAgain(whole),
  ...spentAgain(whole),
  ...changesAgain(whole),
  ...namedShares(whole, whole, whole.found).filter(
    ({ taken }) => whole.sayings[taken.equation.result]?.of?.known === true,
  ),
  ...fundRates(whole, whole, whole.found),
  ...sharesWithin(whole, whole, whole.found),
  ...sharesOfEarlier(whole, whole.found),
  ...markTotals(whole, whole.found),
];
