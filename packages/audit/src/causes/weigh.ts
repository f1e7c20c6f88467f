import type { Quantity } from '@gouji/amounts';
import type { Fact } from '@gouji/facts';
import { type Check, tiesWith } from '../arithmetic/check.js';
import { type Cause, replacing } from './cause.js';
import { type Explanation, explain, type Tangle } from './explain.js';
import { mostAlternatives, mostTangled, namedEnough, resultFirst, sureEnough } from './priors.js';

/** The figure to name first, whether it can be put right, and the figures that may be wrong instead. */
export interface Verdict {
  readonly cause: Cause;
  /** Whether nothing else explains the contradiction as well, so that the figure can be put right. */
  readonly determined: boolean;
  /** The likeliest first. */
  readonly alternatives: readonly Cause[];
}

const likelihood = ({ cost }: Pick<Cause, 'cost'>): number => Math.exp(-cost);

const total = (causes: readonly Cause[]): number => causes.reduce((sum, cause) => sum + likelihood(cause), 0);

/** All stories about one figure, the likeliest first. */
interface Suspect {
  readonly causes: readonly [Cause, ...Cause[]];
  readonly likelihood: number;
}

/**
 * Weighs a cause against everything else that would explain the same contradictions: other figures alone, or several
 * together in its place.
 *
 * @param best the explanation of the whole tangle that `cause` is part of
 * @param mine the contradictions that it explains there
 */
export const weigh = (tangle: Tangle, best: Explanation, cause: Cause, mine: readonly Check[]): Verdict => {
  const own = mine.filter((check) => cause.restores.includes(check));
  // Figures that explain it only together are named as they are.
  if (own.length === 0) return { cause, determined: false, alternatives: [] };
  const others = best.causes.filter((other) => other !== cause);
  const joint = mine.filter((check) => !own.includes(check));
  const rivals = tangle.stories.filter(
    (rival) =>
      !others.some(({ fact, slip }) => fact.quantity === rival.fact.quantity && slip.kind !== 'missing') &&
      own.every((check) => rival.restores.includes(check)) &&
      joint.every(({ relation }) => tiesWith(relation, replacing([...others, rival]))),
  );
  const together = severalInstead(tangle, best, cause);
  const instead = together ? Math.exp(best.cost - cause.cost - together.cost) : 0;
  const all = total(rivals) + instead;
  const suspects = suspectsIn(rivals);
  const first = leading(suspects, cause, own);
  const [told] = first.causes;
  const sameValue = first.causes.filter(({ slip }) => slip.figure.value.eq(told.slip.figure.value));
  return {
    cause: told,
    determined: isDetermined(told, own, total(sameValue) / all),
    alternatives: [
      ...untilEnough(
        suspects.filter((suspect) => suspect !== first),
        first.likelihood,
        all,
      ),
      ...(together && instead > all * (1 - namedEnough) ? together.causes : []),
    ]
      .filter(
        ({ fact }, index, list) => list.findIndex((one) => one.fact.quantity === fact.quantity) === index,
      )
      .slice(0, mostAlternatives),
  };
};

/** The best explanation by several figures that leaves this one as printed. */
const severalInstead = (tangle: Tangle, best: Explanation, { fact, restores }: Cause): Explanation | null => {
  if (restores.length < 2 && best.causes.length < 2) return null;
  if (tangle.violated.length > mostTangled) return null;
  const without = explain(tangle, fact.quantity);
  return without.causes.length > best.causes.length ? without : null;
};

const suspectsIn = (rivals: readonly Cause[]): Suspect[] => {
  const byFigure = new Map<Quantity, [Cause, ...Cause[]]>();
  for (const rival of rivals) {
    const causes = byFigure.get(rival.fact.quantity);
    if (causes) causes.push(rival);
    else byFigure.set(rival.fact.quantity, [rival]);
  }
  return [...byFigure.values()]
    .map((causes) => ({ causes, likelihood: total(causes) }))
    .sort((a, b) => b.likelihood - a.likelihood);
};

/** The likeliest; among about equals, and where no story is one of a slip, the result, which people look at first. */
const leading = (suspects: readonly Suspect[], cause: Cause, own: readonly Check[]): Suspect => {
  const [likeliest = { causes: [cause], likelihood: likelihood(cause) }] = suspects;
  const result = suspects.find(({ causes: [{ fact }] }) =>
    own.some((check) => check.result.quantity === fact.quantity),
  );
  // Of the same digits as the figure beside it: that is seen, as a slip of the hand is.
  const [{ slip, fact }] = likeliest.causes;
  const seen = isTwin(fact, own);
  const vague = withoutSlip.has(slip.kind) && !seen && own.length === 1;
  return result && (vague || result.likelihood * resultFirst >= likeliest.likelihood) ? result : likeliest;
};

/** 年初预算A，决算A，完成年初预算的98%: whether a term is printed as the other is, which the result denies. */
const isTwin = ({ quantity }: Fact, own: readonly Check[]): boolean =>
  own.some(
    ({ result, reading: { terms } }) =>
      result.quantity !== quantity &&
      terms.some((term) => term.quantity === quantity) &&
      terms.some((term) => term.quantity !== quantity && term.quantity.value.eq(quantity.value)),
  );

const untilEnough = (suspects: readonly Suspect[], reached: number, all: number): Cause[] => {
  const named: Cause[] = [];
  let sum = reached;
  for (const suspect of suspects) {
    if (sum >= namedEnough * all) break;
    sum += suspect.likelihood;
    named.push(suspect.causes[0]);
  }
  return named;
};

/** No slip of the hand, so that the equation alone says what the figure should be. */
export const withoutSlip: ReadonlySet<Cause['slip']['kind']> = new Set([
  'other',
  'miscomputed',
  'copied',
  'missing',
]);

/**
 * A figure can be put right where its story is by far the likeliest, breaks nothing, and is told by two witnesses or
 * by one and a slip; where names were counted, the list may as well lack one.
 */
const isDetermined = (cause: Cause, own: readonly Check[], share: number): boolean => {
  if (!cause.determined || cause.breaks > 0 || share < sureEnough) return false;
  return (
    own.length > 1 ||
    (!withoutSlip.has(cause.slip.kind) && own.every(({ reading }) => reading.items === null))
  );
};
