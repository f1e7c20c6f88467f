import type { Quantity } from '@gouji/amounts';
import type { Fact } from '@gouji/facts';
import type { Check, Evaluated } from '../arithmetic/check.js';
import {
  type ChecksOf,
  checksByFigure,
  type Repair,
  type RepeatsOf,
  recompute,
  repeatsIn,
  searchRepair,
} from './search.js';

/** One cause of violated checks: the figure most likely wrong, the checks it breaks, and what it should have been. */
export interface Diagnosis {
  readonly figure: Fact;
  readonly repair: Repair | null;
  /** The checks explained, the one that speaks plainest first. */
  readonly checks: readonly Check[];
  /** A 其中 list that falls short of its total, but that one slip would complete. */
  readonly short: boolean;
}

// With more contradictions than this a report is not mistyped but misread; the search stops there, the checks stay.
const mostSearches = 400;

/** Finds the causes of all violated checks: one wrong figure is one diagnosis, however many checks it breaks. */
export const diagnose = ({ checks, short }: Evaluated, quantities: readonly Quantity[]): Diagnosis[] => {
  const repeats = repeatsIn(quantities);
  const violated = checks.filter(({ outcome }) => outcome === 'violated');
  const figures = checksByFigure([...checks, ...short]);
  const repairs = violated
    .slice(0, mostSearches)
    .map((check) => ({ check, repair: searchRepair(check, figures, repeats) }))
    .filter((found): found is { check: Check; repair: Repair } => found.repair !== null)
    .sort((a, b) => gain(b.repair) - gain(a.repair) || a.repair.slip.cost - b.repair.slip.cost);
  const open = new Set(violated);
  const diagnoses: Diagnosis[] = [];
  for (const { check, repair } of repairs) {
    if (!open.has(check)) continue;
    const explained = repair.restores.filter((other) => open.has(other));
    for (const other of explained) open.delete(other);
    diagnoses.push({ figure: repair.fact, repair, checks: plainestFirst(explained), short: false });
  }
  // What no slip explains: violated checks that state the same contradiction again are one.
  const restated = new Map<string, Check[]>();
  for (const check of open) {
    const key = contradiction(check);
    restated.set(key, [...(restated.get(key) ?? []), check]);
  }
  for (const group of restated.values()) {
    const first = group[0];
    if (!first) continue;
    const repair = recompute(first, figures, repeats);
    diagnoses.push({ figure: first.result, repair, checks: group, short: false });
  }
  return [...diagnoses, ...shortLists(short, figures, repeats, diagnoses)];
};

const gain = ({ restores, breaks }: Repair): number => restores.length - breaks;

const strengths = ['exact', 'likely', 'partial', 'tentative'];
const kinds = [
  'sum',
  'rate',
  'share',
  'change-rate',
  'difference',
  'product',
  'count-of-list',
  'balance',
  'roll-forward',
  'same',
];

const plainestFirst = (checks: readonly Check[]): Check[] =>
  [...checks].sort(
    (a, b) =>
      strengths.indexOf(a.relation.strength) - strengths.indexOf(b.relation.strength) ||
      kinds.indexOf(a.relation.kind) - kinds.indexOf(b.relation.kind),
  );

/** Two checks with the same figures in the same equation, wherever they stand, say one thing; a classification says another. */
const contradiction = ({ relation, reading, result }: Check): string =>
  [
    relation.kind,
    relation.classification,
    result.quantity.value,
    ...reading.terms.map(({ quantity }) => quantity.value),
    reading.items,
  ].join('|');

/** Lists of 其中 that fall short: worth a word only where one slip in them makes the list complete. */
const shortLists = (
  short: readonly Check[],
  figures: ChecksOf,
  repeats: RepeatsOf,
  found: readonly Diagnosis[],
): Diagnosis[] => {
  const suspected = new Set(found.map(({ figure }) => figure.quantity));
  return short.slice(0, mostSearches).flatMap((check) => {
    if (
      check.result.quantity.kind !== 'money' ||
      check.reading.terms.length < 3 ||
      suspected.has(check.result.quantity)
    )
      return [];
    // Asked as if the list claimed to be complete.
    const exact = { ...check, relation: { ...check.relation, strength: 'exact' as const } };
    const asked = (quantity: Fact['quantity']): Check[] =>
      figures(quantity).map((other) => (other === check ? exact : other));
    const repair = searchRepair(exact, asked, repeats);
    // Enough lists are partial for a digit to fit by chance; two digits changed places or a unit slip hardly do.
    if (!repair || repair.breaks > 0) return [];
    return [{ figure: repair.fact, repair, checks: [check], short: true }];
  });
};
