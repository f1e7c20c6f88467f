import type { Quantity } from '@gouji/amounts';
import type { Fact, Reading } from '@gouji/facts';
import { Decimal } from 'decimal.js';
import { type Check, evaluate } from '../arithmetic/check.js';
import { asExact, compute, type FigureOf, solveFor } from '../arithmetic/equation.js';
import type { Interval } from '../arithmetic/interval.js';
import {
  figuresAWrongOne,
  figuresOfLastYear,
  habit,
  holdsByChance,
  holdsWithWrong,
  lessNatural,
  mostReadings,
  mostSuspects,
  mostWitnesses,
  neighbours,
  repeatedWrong,
  shareOf,
  tiesByRounding,
} from './priors.js';
import { computedAnew, placesOf, type Slip, typingSlipsOf, unitSlipsOf } from './slips.js';
import { figuresOf, type Witnesses } from './witnesses.js';

/** One story about violated checks: a figure that is wrong, how it went wrong, and what that explains. */
export interface Cause {
  readonly fact: Fact;
  readonly slip: Slip;
  /** Whether the equations fix every digit of what it should have been. */
  readonly determined: boolean;
  readonly restores: readonly Check[];
  readonly breaks: number;
  /** −ln of its probability, up to what all stories share. */
  readonly cost: number;
}

/** Puts a cause's figure in the place of the printed one. */
export const replacing =
  (causes: readonly Pick<Cause, 'fact' | 'slip'>[]): FigureOf =>
  (fact) =>
    causes.find(({ slip, fact: { quantity } }) => quantity === fact.quantity && slip.kind !== 'missing')?.slip
      .figure ?? fact.quantity;

const costOf = (probability: number): number => -Math.log(probability);

/** The figures of a violated check that may be wrong. Any smaller figure keeps a bound, so that none of a bound's is. */
export const suspectsOf = (check: Check): readonly Fact[] => {
  if (check.reading.formula === 'at-most') return [];
  const figures = figuresOf(check);
  const { result } = check;
  const suspects =
    figures.length > mostSuspects
      ? figures.filter((fact) => fact === result || fact.quantity.unit !== result.quantity.unit)
      : figures;
  const places = new Set<Quantity>();
  return suspects.slice(0, mostSuspects).filter(({ quantity }) => {
    if (places.has(quantity)) return false;
    places.add(quantity);
    return true;
  });
};

/** Every story that has this figure wrong and explains at least one of the violated checks that it stands in. */
export const causesAt = (fact: Fact, witnesses: Witnesses): Cause[] => {
  const { quantity } = fact;
  const checks = witnesses.checksOf(quantity).slice(0, mostWitnesses);
  const violated = checks.filter(({ outcome }) => outcome === 'violated');
  const targets = violated.flatMap((check) => targetsIn(check, fact));
  const slips = [
    ...unitSlipsOf(quantity),
    ...targets.flatMap((target) => wrongBase(target, fact)),
    ...(targets.length > 0 ? typingSlipsOf(quantity) : []).filter(({ figure }) =>
      targets.some(({ wide }) => holdsIn(wide, figure.value)),
    ),
  ];
  return [...slips.map((slip) => ({ slip, determined: true })), ...replaced(fact, targets, witnesses)]
    .map(({ slip, determined }) => judge({ fact, slip, determined }, checks, witnesses))
    .filter((cause) => cause.restores.length > 0)
    .concat(violated.filter(({ result }) => result === fact).flatMap(missingPart));
};

/** A total above its parts: the list may lack one, with no figure wrong. */
const missingPart = (check: Check): Cause[] => {
  const { relation, reading, result, residual } = check;
  if (relation.kind !== 'sum' || reading.terms.length < 2 || residual.lte(0)) return [];
  const ulp = Decimal.min(...[result, ...reading.terms].map(({ quantity }) => quantity.ulp));
  const probability = shareOf.missing / figuresAWrongOne / 10 ** lengthOf(residual, ulp);
  const slip = computedAnew('missing', result.quantity, check.computed, ulp);
  return [{ fact: result, slip, determined: false, restores: [check], breaks: 0, cost: costOf(probability) }];
};

/** What a violated check would have a figure be, in one of its understandings. */
interface Target {
  readonly check: Check;
  readonly reading: Reading;
  /** The values for which the equation holds by rounding, and the same with the figure's own last digit rounded. */
  readonly values: Interval;
  readonly wide: Interval;
  /** The worth of the last digit that the equation fixes. */
  readonly ulp: Decimal;
}

const targetsIn = (check: Check, fact: Fact): Target[] => {
  const { relation } = check;
  return relation.readings.slice(0, mostReadings).flatMap((reading) => {
    const values = solveFor(relation, reading, fact);
    if (!values) return [];
    const ulp = finestOf(reading, fact);
    const half = Decimal.max(fact.quantity.ulp, ulp).div(2);
    return [
      {
        check,
        reading,
        values,
        wide: { low: values.low.minus(half), high: values.high.plus(half) },
        ulp,
      },
    ];
  });
};

/** In a sum of amounts the finest place of its figures, since a point moved or a digit dropped takes places with it. */
const finestOf = ({ formula, terms, result }: Reading, { quantity }: Fact): Decimal =>
  formula === 'sum' && quantity.kind === 'money'
    ? [...terms, ...(result ? [result] : [])]
        .filter((term) => term.quantity.kind === 'money' && term.quantity.unit === quantity.unit)
        .reduce((finest, term) => Decimal.min(finest, term.quantity.ulp), quantity.ulp)
    : quantity.ulp;

/** The words say the sign of a change; what a figure is solved for may have either. */
const holdsIn = ({ low, high }: Interval, value: Decimal): boolean => {
  const size = value.abs();
  return (low.lte(value) && value.lte(high)) || (low.lte(size) && size.lte(high));
};

/** A rate of change that is right when divided by the present level: the writer took the wrong year for the base. */
const wrongBase = ({ check, reading }: Target, { quantity }: Fact): Slip[] => {
  if (check.result.quantity !== quantity || !isByLevel(check, reading)) return [];
  const right = compute(reading, asExact, 'rounded');
  return right ? [computedAnew('base', quantity, right.low.abs())] : [];
};

/** Whether a rate of change is the change by the present level. */
const isByLevel = ({ result: { quantity } }: Check, { formula, terms: [change, level] }: Reading): boolean =>
  formula === 'change-of-current' &&
  change !== undefined &&
  level !== undefined &&
  !level.quantity.value.isZero() &&
  change.quantity.value.div(level.quantity.value).abs().minus(quantity.value.abs()).abs().lte(quantity.ulp);

const derived: ReadonlySet<Reading['formula']> = new Set([
  'quotient',
  'change-of-current',
  'level-over-base',
  'growth',
  'product',
  'products',
  'ratio',
]);

/** The figure is none that a slip of the hand would make: another's, an old one, or a wrong result. */
const replaced = (
  fact: Fact,
  targets: readonly Target[],
  witnesses: Witnesses,
): { slip: Slip; determined: boolean }[] => {
  const { quantity } = fact;
  const regions = new Map<string, { values: Interval; target: Target }>();
  for (const target of targets) {
    const values = targets.reduce((met, other) => intersection(met, other.values) ?? met, target.values);
    regions.set(`${values.low}/${values.high}`, { values, target });
  }
  return [...regions.values()].flatMap(({ values: { low, high }, target }) => {
    const middle = low.plus(high).div(2);
    const isResult = target.check.result.quantity === quantity;
    const slip = computedAnew(
      isResult ? 'miscomputed' : 'other',
      quantity,
      solved(target, fact) ?? middle,
      target.ulp,
    );
    if (slip.figure.value.eq(quantity.value) || wrongSide(middle, quantity)) return [];
    const many = Decimal.max(1, high.minus(low).div(target.ulp).floor()).toNumber();
    const made = isResult && isNear(slip, quantity) ? shareOf.miscomputed : 0;
    const [was, is] = [slip.figure.value.abs(), quantity.value.abs()];
    // It could have been any figure of its length; one much shorter or longer is none the likelier.
    const digits = Math.max(lengthOf(is, quantity.ulp), 1 + lengthOf(was.minus(is), target.ulp));
    const likeOther = (shareOf.other + made) * Math.min(1, many / 10 ** digits);
    const copied =
      (witnesses.isLikeNeighbour(quantity) ? shareOf.copied / neighbours : 0) +
      (isOfYearBefore(target, quantity) ? shareOf.copied / figuresOfLastYear : 0);
    const full = quantity.kind === 'percent' && quantity.value.eq(1) ? habit : 0;
    return [
      {
        slip: { ...slip, probability: likeOther + copied + full },
        determined: high.minus(low).lte(target.ulp.times(1 + rounding(target))),
      },
    ];
  });
};

/** Whether a level is what its change and rate give for the year before: that year's figure left standing. */
const isOfYearBefore = ({ check, reading }: Target, quantity: Quantity): boolean =>
  reading.terms[1]?.quantity === quantity && isByLevel(check, reading);

const lengthOf = (value: Decimal, ulp: Decimal): number => value.abs().div(ulp).toFixed(0).length;

/** Who computes wrongly is seldom out by more than half. */
const isNear = ({ figure }: Slip, { value }: Quantity): boolean => {
  const [less, more] = [
    Decimal.min(value.abs(), figure.value.abs()),
    Decimal.max(value.abs(), figure.value.abs()),
  ];
  return less.times(2).gte(more);
};

/** A quotient's own digits are computed to the last; a sum's terms leave their rounding in it. */
const rounding = ({ reading }: Target): number => (derived.has(reading.formula) ? 0 : reading.terms.length);

/** The figure that the others give, taken to their last printed digits. */
const solved = ({ check, reading }: Target, fact: Fact): Decimal | null => {
  const exact = solveFor(check.relation, reading, fact, asExact);
  return exact === null ? null : exact.low.plus(exact.high).div(2);
};

/** Amounts are not negative unless they are printed so. */
const wrongSide = (value: Decimal, { value: printed }: Quantity): boolean =>
  value.isNegative() && !printed.isNegative();

const intersection = (a: Interval, b: Interval): Interval | null => {
  const low = Decimal.max(a.low, b.low);
  const high = Decimal.min(a.high, b.high);
  return low.lte(high) ? { low, high } : null;
};

/** A part made so small that no digit of the total shows it fits any sum, and proves nothing. */
const vanishes = ({ reading, result }: Check, { figure }: Slip): boolean =>
  reading.formula === 'sum' && figure.value.abs().lt(result.quantity.ulp);

/** How many residues rounding could have left: that it left this one is one chance of so many. */
const residuesOf = ({
  reading,
  result,
  tolerance,
}: Pick<Check, 'reading' | 'result' | 'tolerance'>): number => {
  const figures = derived.has(reading.formula) ? [result] : [result, ...reading.terms];
  const finest = figures.map(({ quantity }) => quantity.ulp);
  return Math.max(
    1,
    tolerance
      .times(2)
      .div(Decimal.min(...finest))
      .toNumber(),
  );
};

/** How much commoner the manner of the figure meant is in the report than that of the one printed: its unit and decimals. */
const oddity = (quantity: Quantity, { unit, places }: Slip, { commonness }: Witnesses): number =>
  commonness(quantity.kind, unit, places) / commonness(quantity.kind, quantity.unit, placesOf(quantity));

/** What a story explains and what it breaks, and how likely that makes it. */
const judge = (
  { fact, slip, determined }: Pick<Cause, 'fact' | 'slip' | 'determined'>,
  checks: readonly Check[],
  witnesses: Witnesses,
): Cause => {
  const figureOf = replacing([{ fact, slip }]);
  const restores: Check[] = [];
  let breaks = 0;
  // One copied from the figure beside it stands elsewhere rightly, as that does.
  const isCopied = slip.kind === 'other' && witnesses.isLikeNeighbour(fact.quantity);
  let probability =
    (slip.probability / figuresAWrongOne) *
    (isCopied ? 1 : repeatedWrong ** witnesses.repeatsOf(fact.quantity)) *
    oddity(fact.quantity, slip, witnesses);
  for (const check of checks) {
    const { relation, outcome } = check;
    const now = evaluate(relation, figureOf);
    const holds = now !== null && now.outcome !== 'violated';
    if (outcome === 'violated') {
      if (!holds || vanishes(check, slip)) continue;
      restores.push(check);
      if (now.outcome !== 'holds') probability *= tiesByRounding / residuesOf(now);
      if (now.reading !== relation.readings[0]) probability *= lessNatural;
    } else if (!holds) {
      breaks += 1;
      probability *= relation.strength === 'tentative' ? holdsByChance : holdsWithWrong;
    }
  }
  return { fact, slip, determined, restores, breaks, cost: costOf(Math.max(probability, Number.MIN_VALUE)) };
};
