import type { Fact, Reading, Relation } from '@gouji/facts';
import { Decimal } from 'decimal.js';
import { bounds } from './bounds.js';
import { asPrinted, compute, exact, type FigureOf, resultOf, stated } from './equation.js';
import { type Interval, meet, overlap, width } from './interval.js';
import type { Figure, Mode } from './printed.js';

export type Outcome = 'holds' | 'rounding' | 'truncation' | 'violated';

/** A relation evaluated in the understanding that fits the figures best. */
export interface Check {
  readonly id: string;
  readonly relation: Relation;
  readonly reading: Reading;
  /** The figure stated as the result. */
  readonly result: Fact;
  readonly outcome: Outcome;
  /** In the base unit: what the terms as printed give. */
  readonly computed: Decimal;
  readonly stated: Decimal;
  /** stated − computed. */
  readonly residual: Decimal;
  /** Half the widths of both intervals: the residual that rounding alone can explain. */
  readonly tolerance: Decimal;
}

type Evaluation = Omit<Check, 'id' | 'relation'>;

const rank: Readonly<Record<Outcome, number>> = { holds: 0, rounding: 1, truncation: 2, violated: 3 };

const middle = ({ low, high }: Interval): Decimal => low.plus(high).div(2);

/** Evaluates one reading; null where a term has no value to compute with. */
const evaluateReading = (relation: Relation, reading: Reading, figureOf: FigureOf): Evaluation | null => {
  if (reading.formula === 'at-most') return evaluateBound(relation, reading, figureOf);
  const computed = compute(reading, figureOf, 'rounded');
  const answer = stated(relation, reading, figureOf, 'rounded');
  if (!computed || !answer) return null;
  const value = exactValue(reading, figureOf) ?? middle(computed);
  const printed = middle(answer);
  const residual = printed.minus(value);
  const result = resultOf(relation, reading);
  return {
    reading,
    result,
    outcome: outcomeOf(relation, reading, figureOf, { computed, answer, residual, result }),
    computed: value,
    stated: printed,
    residual,
    tolerance: width(computed).plus(width(answer)).div(2),
  };
};

/** A figure that may be less than its bound, never more; within it, what is computed is the figure itself. */
const evaluateBound = (relation: Relation, reading: Reading, figureOf: FigureOf): Evaluation | null => {
  const [bound] = reading.terms;
  // 80万元以内: the words that make it a limit leave its own value plain.
  const plain: FigureOf = (fact) => ({ ...figureOf(fact), qualifier: null });
  const limit = bound && compute({ ...reading, formula: 'sum' }, plain, 'rounded');
  const answer = stated(relation, reading, figureOf, 'rounded');
  if (!limit || !answer) return null;
  const [printed, most] = [middle(answer), middle(limit)];
  const computed = Decimal.min(printed, most);
  return {
    reading,
    result: resultOf(relation, reading),
    outcome: printed.lte(most) ? 'holds' : meet(limit, answer) ? 'rounding' : 'violated',
    computed,
    stated: printed,
    residual: printed.minus(computed),
    tolerance: width(limit).plus(width(answer)).div(2),
  };
};

/** The terms as printed, computed without intervals. */
const exactValue = (reading: Reading, figureOf: FigureOf): Decimal | null => {
  const point = compute(reading, (fact) => exact(figureOf(fact)), 'rounded');
  return point?.low ?? null;
};

const outcomeOf = (
  relation: Relation,
  reading: Reading,
  figureOf: FigureOf,
  {
    computed,
    answer,
    residual,
    result,
  }: { computed: Interval; answer: Interval; residual: Decimal; result: Fact },
): Outcome => {
  const divides = reading.formula !== 'sum' && reading.formula !== 'items';
  const half = divides ? figureOf(result).ulp.div(2) : new Decimal(0);
  if (residual.abs().lte(half)) return 'holds';
  if (meet(computed, answer)) return 'rounding';
  if (isPast(figureOf(result), reading, computed)) return 'violated';
  const isCut = (terms: Mode, answered: Mode): boolean => {
    const [given, told] = [compute(reading, figureOf, terms), stated(relation, reading, figureOf, answered)];
    return given !== null && told !== null && (divides ? overlap : meet)(given, told);
  };
  // One writer cuts or rounds all amounts alike; a long list may have been put together from several.
  const isTruncated = divides
    ? isCut('cut', 'cut') || isCut('cut', 'rounded') || isCut('rounded', 'cut')
    : isCut('either', 'either');
  return isTruncated ? 'truncation' : 'violated';
};

/** A万元是B万元的4倍: what the terms plainly give lies past all that begins with the digits of a coarse figure. */
const isPast = ({ kind, value, ulp }: Figure, { formula }: Reading, computed: Interval): boolean =>
  formula === 'quotient' &&
  (kind === 'multiple' || kind === 'percent') &&
  ulp.gte(bounds.coarse) &&
  middle(computed).gte(value.plus(ulp));

/** Parts that fall short of their total are no contradiction where the text may name only some of them. */
const gradeOf = (relation: Relation, evaluation: Evaluation): number =>
  rank[evaluation.outcome] - (isShort(relation, evaluation) ? 0.5 : 0);

/** Evaluates every understanding of a relation and keeps the one that fits best, the most natural among equals. */
export const evaluate = (relation: Relation, figureOf: FigureOf = asPrinted): Evaluation | null => {
  let best: Evaluation | null = null;
  for (const [index, reading] of relation.readings.entries()) {
    const evaluation = evaluateReading(relation, reading, figureOf);
    if (!evaluation) continue;
    // A second understanding must fit by itself; digits that were cut do not speak for it.
    if (index > 0 && evaluation.outcome === 'truncation') continue;
    if (!best || gradeOf(relation, evaluation) < gradeOf(relation, best)) best = evaluation;
    if (best.outcome === 'holds') break;
  }
  return best;
};

/** Whether a relation ties in some understanding, with `figureOf` in place of the printed figures. */
export const tiesWith = (relation: Relation, figureOf: FigureOf): boolean => {
  const evaluation = evaluate(relation, figureOf);
  return evaluation !== null && evaluation.outcome !== 'violated';
};

/** Parts under 其中 that do not reach their total: the text may have named only some of them. */
export const isShort = (
  { strength }: Relation,
  { residual, outcome }: Pick<Check, 'residual' | 'outcome'>,
): boolean => strength === 'partial' && outcome === 'violated' && residual.gt(0);

export interface Evaluated {
  /** Checks that say something: all that hold, and those violated. */
  readonly checks: readonly Check[];
  /** 其中 lists that fall short of their total: no contradiction by themselves. */
  readonly short: readonly Check[];
}

/** Evaluates all relations of a report. */
export const evaluateAll = (relations: readonly Relation[]): Evaluated => {
  const checks: Check[] = [];
  const short: Check[] = [];
  for (const relation of relations) {
    const evaluation = evaluate(relation);
    if (!evaluation) continue;
    const check = { id: '', relation, ...evaluation };
    if (isShort(relation, evaluation)) short.push(check);
    else if (evaluation.outcome !== 'violated' || relation.strength !== 'tentative') checks.push(check);
  }
  return { checks: checks.map((check, index) => ({ ...check, id: `c${index + 1}` })), short };
};
