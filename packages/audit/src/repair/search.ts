import type { Quantity } from '@gouji/amounts';
import type { Fact } from '@gouji/facts';
import type { Decimal } from 'decimal.js';
import { type Check, tiesWith } from '../arithmetic/check.js';
import { asExact, compute, solveFor } from '../arithmetic/equation.js';
import type { Interval } from '../arithmetic/interval.js';
import { computedAnew, pointVariants, type Slip, slipTo, unitVariants } from './slips.js';

/** A figure put right, and what that does to the checks it stands in. */
export interface Repair {
  readonly fact: Fact;
  readonly slip: Slip;
  readonly restores: readonly Check[];
  readonly breaks: number;
}

/** Checks by the figures that they compute with: those of their best understanding. */
export type ChecksOf = (quantity: Quantity) => readonly Check[];

/** How often the report prints an amount of the same value elsewhere: nobody mistypes one figure twice alike. */
export type RepeatsOf = (quantity: Quantity) => number;

// A list with more parts than this offers too many figures to suspect: only its total is, and parts in another unit.
const mostSuspects = 60;
// A wide interval holds many figures one slip away; beyond this none of them is likelier than the next.
const mostTargets = 50;
// About how many figures one slip at a given digit leads to; their share of all figures of that length is the chance
// that some slip fits an interval by coincidence.
const slipsADigit = 11;
const mostChance = 0.05;
// A figure in more checks than this is judged by the first of them, so that the search stays linear in the report.
const mostWitnesses = 60;

/** The best repair for a violated check: the one that restores most and breaks least, then the smallest slip; null where no single slip explains it. */
export const searchRepair = (check: Check, checksOf: ChecksOf, repeatsOf: RepeatsOf): Repair | null => {
  const { relation, reading, result } = check;
  // Any smaller figure keeps a bound.
  if (reading.formula === 'at-most') return null;
  const parts =
    reading.terms.length > mostSuspects
      ? reading.terms.filter(({ quantity }) => quantity.unit !== result.quantity.unit)
      : reading.terms;
  const suspects = [result, ...parts].slice(0, mostSuspects);
  let best: Repair | null = null;
  for (const fact of suspects) {
    for (const slip of slipsFor(check, fact)) {
      if (vanishes(check, slip) || !tiesWith(relation, replacing(fact, slip))) continue;
      const repair = score(fact, slip, checksOf(fact.quantity), repeatsOf(fact.quantity));
      if (gain(repair) > 0 && (best === null || isBetter(repair, best))) best = repair;
    }
  }
  return best;
};

/** A part made so small that no digit of the total shows it fits any sum, and proves nothing. */
const vanishes = ({ reading, result }: Check, { figure }: Slip): boolean =>
  reading.formula === 'sum' && figure.value.abs().lt(result.quantity.ulp);

const gain = ({ restores, breaks }: Repair): number => restores.length - breaks;

const isBetter = (a: Repair, b: Repair): boolean =>
  gain(a) !== gain(b) ? gain(a) > gain(b) : a.slip.cost < b.slip.cost;

const replacing =
  (fact: Fact, { figure }: Slip) =>
  (other: Fact) =>
    other.quantity === fact.quantity ? figure : other.quantity;

const slipsFor = (check: Check, fact: Fact): Slip[] => {
  const { quantity } = fact;
  return [
    ...unitVariants(quantity),
    ...(fact === check.result ? baseSlips(check) : []),
    ...digitSlips(check, fact),
    ...pointVariants(quantity),
  ];
};

/** A rate of change that is right when divided by the present level: the writer took the wrong year for the base. */
const baseSlips = (check: Check): Slip[] => {
  const { quantity } = check.result;
  return check.relation.readings.flatMap((reading) => {
    const [change, level] = reading.terms;
    if (reading.formula !== 'change-of-current' || !change || !level || level.quantity.value.isZero())
      return [];
    const byLevel = change.quantity.value.div(level.quantity.value).abs();
    const printed = byLevel.minus(quantity.value.abs()).abs().lte(quantity.ulp);
    const right = printed ? compute(reading, asExact, 'rounded') : null;
    return right ? [computedAnew('base', quantity, right.low)] : [];
  });
};

const ratios = new Set(['quotient', 'change-of-current', 'growth']);

/**
 * A rate or share that no slip explains, computed anew from its amounts: people read amounts off the books and compute
 * rates by hand. Null for other figures, and where the amounts are the ones in doubt.
 */
export const recompute = (check: Check, checksOf: ChecksOf, repeatsOf: RepeatsOf): Repair | null => {
  const { result, reading, computed } = check;
  if (result.quantity.kind !== 'percent' || !ratios.has(reading.formula)) return null;
  const slip = computedAnew('recomputed', result.quantity, computed.abs());
  if (!tiesWith(check.relation, replacing(result, slip))) return null;
  const repair = score(result, slip, checksOf(result.quantity), repeatsOf(result.quantity));
  return gain(repair) > 0 ? repair : null;
};

/** Slips of a digit that make the equation come out: exactly, or within rounding where that is no coincidence. */
const digitSlips = (check: Check, fact: Fact): Slip[] => {
  const { quantity } = fact;
  const exact = solveFor(check.relation, check.reading, fact, asExact);
  const target = solveFor(check.relation, check.reading, fact);
  const centre = exact ? [exact.low.div(quantity.ulp).round().times(quantity.ulp)] : [];
  const values = target ? valuesIn(target, quantity.ulp) : [];
  const digits = quantity.value.abs().div(quantity.ulp).toFixed(0).length;
  const chance = (slipsADigit * digits * values.length) / 10 ** digits;
  const candidates = chance <= mostChance ? [...centre, ...values] : centre;
  return candidates.map((value) => slipTo(quantity, value)).filter((slip) => slip !== null);
};

/** The values of an interval that can be printed at a precision; none where there are too many to tell apart. */
const valuesIn = ({ low, high }: Interval, ulp: Decimal): Decimal[] => {
  const half = ulp.div(2);
  const first = low.minus(half).div(ulp).ceil();
  const last = high.plus(half).div(ulp).floor();
  const count = last.minus(first).toNumber() + 1;
  if (!(count > 0 && count <= mostTargets)) return [];
  return Array.from({ length: count }, (_, index) => first.plus(index).times(ulp));
};

const score = (fact: Fact, slip: Slip, checks: readonly Check[], repeats: number): Repair => {
  const figureOf = replacing(fact, slip);
  const restores: Check[] = [];
  let breaks = repeats;
  for (const check of checks.slice(0, mostWitnesses)) {
    const holds = tiesWith(check.relation, figureOf);
    if (check.outcome === 'violated' && holds) restores.push(check);
    if (check.outcome !== 'violated' && !holds) breaks += 1;
  }
  return { fact, slip, restores, breaks };
};

/** Which checks each figure stands in, by its printed place. */
export const checksByFigure = (checks: readonly Check[]): ChecksOf => {
  const map = new Map<Quantity, Check[]>();
  for (const check of checks) {
    const quantities = new Set([check.result, ...check.reading.terms].map(({ quantity }) => quantity));
    for (const quantity of quantities) {
      const list = map.get(quantity);
      if (list) list.push(check);
      else map.set(quantity, [check]);
    }
  }
  return (quantity) => map.get(quantity) ?? [];
};

/** Counts, for each amount, the other places that print its value. Small and round figures recur by chance and count none. */
export const repeatsIn = (quantities: readonly Quantity[]): RepeatsOf => {
  const key = ({ kind, value }: Quantity): string | null =>
    (kind === 'money' || kind === 'count') && value.precision(true) - trailingZeros(value) >= leastDigits
      ? `${kind} ${value}`
      : null;
  const counts = new Map<string, number>();
  for (const quantity of quantities) {
    const name = key(quantity);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (quantity) => {
    const name = key(quantity);
    return name === null ? 0 : (counts.get(name) ?? 1) - 1;
  };
};

const leastDigits = 3;

const trailingZeros = (value: Decimal): number =>
  /(?<!0)0*$/.exec(value.toFixed().replace(/\.\d*$/, ''))?.[0].length ?? 0;
