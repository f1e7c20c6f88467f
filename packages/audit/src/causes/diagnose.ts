import type { Quantity } from '@gouji/amounts';
import type { Fact } from '@gouji/facts';
import { type Check, type Evaluated, evaluate, tiesWith } from '../arithmetic/check.js';
import { isReversed } from '../findings/direction.js';
import { type Cause, replacing } from './cause.js';
import { explain, type Tangle, tanglesOf } from './explain.js';
import { mostContradictions } from './priors.js';
import { weigh, withoutSlip } from './weigh.js';
import { type Witnesses, witnessesIn } from './witnesses.js';

/** One cause of violated checks: the figure most likely wrong, the checks it breaks, and what it should have been. */
export interface Diagnosis {
  readonly figure: Fact;
  /** The likeliest story about it; null where none explains the contradiction. */
  readonly cause: Cause | null;
  /** Whether nothing else explains the contradiction as well, so that the figure can be put right. */
  readonly determined: boolean;
  /** The figures that may be wrong instead, the likeliest first. */
  readonly alternatives: readonly Cause[];
  /** The checks explained, the one that speaks plainest first, in the understanding that the cause makes true. */
  readonly checks: readonly Check[];
  /** A 其中 list that falls short of its total, but that one slip would complete. */
  readonly short: boolean;
}

/** Finds the causes of all violated checks: one wrong figure is one diagnosis, however many checks it breaks. */
export const diagnose = ({ checks, short }: Evaluated, quantities: readonly Quantity[]): Diagnosis[] => {
  const witnesses = witnessesIn([...checks, ...short], quantities);
  // A word of direction is wrong there, not a figure.
  const violated = checks.filter((check) => check.outcome === 'violated');
  const figures = violated.filter((check) => !isReversed(check));
  const found = tanglesOf(figures, witnesses).flatMap((tangle) => diagnosesOf(tangle));
  const explained = new Set(found.flatMap((diagnosis) => diagnosis.checks.map(({ id }) => id)));
  const left = violated.filter(({ id }) => !explained.has(id));
  return [...found, ...unexplainedOf(left), ...shortLists(short, witnesses, found)];
};

const diagnosesOf = (tangle: Tangle): Diagnosis[] => {
  const best = explain(tangle);
  const told = new Set<Check>(best.open);
  return best.causes.flatMap((cause) => {
    const others = best.causes.filter((other) => other !== cause);
    const without = replacing(others);
    const mine = tangle.violated.filter(
      (check) => !told.has(check) && (cause.restores.includes(check) || !tiesWith(check.relation, without)),
    );
    for (const check of mine) told.add(check);
    if (mine.length === 0) return [];
    const verdict = weigh(tangle, best, cause, mine);
    return {
      ...verdict,
      figure: verdict.cause.fact,
      checks: plainestFirst(mine.map(understoodBy(best.causes))),
      short: false,
    };
  });
};

/** A check in the understanding that holds once the figures are put right, so that what it says makes sense. */
const understoodBy =
  (causes: readonly Cause[]) =>
  (check: Check): Check => {
    const meant = evaluate(check.relation, replacing(causes))?.reading;
    if (!meant || meant === check.reading) return check;
    const printed = evaluate({ ...check.relation, readings: [meant] });
    return printed ? { ...check, ...printed } : check;
  };

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

/** What no figure explains: violated checks that state the same contradiction again are one. */
const unexplainedOf = (open: readonly Check[]): Diagnosis[] => {
  const restated = new Map<string, Check[]>();
  for (const check of open) {
    const key = contradiction(check);
    restated.set(key, [...(restated.get(key) ?? []), check]);
  }
  return [...restated.values()].flatMap((checks) => {
    const [first] = checks;
    return first
      ? [{ figure: first.result, cause: null, determined: false, alternatives: [], checks, short: false }]
      : [];
  });
};

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
  witnesses: Witnesses,
  found: readonly Diagnosis[],
): Diagnosis[] => {
  const suspected = new Set(found.map(({ figure }) => figure.quantity));
  return short.slice(0, mostContradictions).flatMap((check) => {
    const { quantity } = check.result;
    if (quantity.kind !== 'money' || check.reading.terms.length < 3 || suspected.has(quantity)) return [];
    // Asked as if the list claimed to be complete.
    const exact = { ...check, relation: { ...check.relation, strength: 'exact' as const } };
    const asked: Witnesses = {
      ...witnesses,
      checksOf: (one) => witnesses.checksOf(one).map((other) => (other === check ? exact : other)),
    };
    return tanglesOf([exact], asked).flatMap((tangle) => {
      // Enough lists are partial for another figure to fit by chance; a slip of the hand hardly does.
      const told = tangle.stories.filter(({ slip, breaks }) => breaks === 0 && !withoutSlip.has(slip.kind));
      return diagnosesOf({ ...tangle, stories: told })
        .filter(({ cause }) => cause !== null)
        .map((diagnosis) => ({ ...diagnosis, checks: [check], short: true }));
    });
  });
};
