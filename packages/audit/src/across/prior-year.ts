import { Decimal } from 'decimal.js';
import { placesFor, unitOf } from '../findings/wording.js';
import type { AuditFact, AuditQuantity } from '../schema.js';
import { namedInSentence, type Placed, type ToldFigure } from './placed.js';

/** Last year's level as this year's comparison gives it. */
export interface PriorLevel {
  /** This year's level with the period of last year. */
  readonly fact: AuditFact;
  /** This year's level, in whose unit it is shown. */
  readonly figure: AuditQuantity;
  readonly least: Decimal;
  readonly most: Decimal;
  readonly text: string;
  readonly figures: readonly [ToldFigure, ToldFigure];
}

/**
 * What last year's level must have been, by this year's and its change in amount or rate (3.14万元，比上年减少0.48万元:
 * 3.62万元), within what the printed digits allow; null where the fact is no change from last year, or the level that
 * it is the change of does not stand before it.
 */
export const baseOf = (one: Placed, before: readonly Placed[], year: number | null): PriorLevel | null => {
  const { fact, quantity } = one;
  const { role, base, period } = fact;
  if (year === null || (role !== 'change' && role !== 'change-rate') || period !== String(year)) return null;
  if (base?.kind !== 'period' || base.year !== year - 1) return null;
  if (quantity.qualifier !== null || quantity.upper !== null) return null;
  const level = fact.from?.metric === 'clause' ? levelNamed(fact, before) : namedInSentence(one, before);
  if (level?.fact.role !== 'level' || level.fact.period !== period || level.quantity.qualifier !== null)
    return null;
  if (level.fact.scope !== fact.scope || level.fact.entity !== fact.entity) return null;
  const bounds =
    role === 'change' ? lessChange(level.quantity, fact, quantity) : overRate(level.quantity, fact, quantity);
  if (!bounds) return null;
  const [least, most] = bounds;
  return {
    fact: { ...level.fact, period: String(year - 1) },
    figure: level.quantity,
    least,
    most,
    text: textOf(least.plus(most).div(2), level.quantity),
    figures: [figureOf(level.quantity), figureOf(quantity)],
  };
};

/** The level nearest before a change that names its metric itself. */
const levelNamed = ({ metric, period }: AuditFact, before: readonly Placed[]): Placed | null =>
  before.findLast(
    ({ fact }) =>
      fact.role === 'level' &&
      fact.metric === metric &&
      fact.period === period &&
      fact.from?.metric === 'clause',
  ) ?? null;

const figureOf = ({ text, span }: AuditQuantity): ToldFigure => ({ quote: text, span });

type Bounds = readonly [Decimal, Decimal];

const lessChange = (level: AuditQuantity, { sign }: AuditFact, change: AuditQuantity): Bounds | null => {
  if (change.kind !== level.kind) return null;
  const base = new Decimal(level.value).minus(new Decimal(change.value).abs().times(sign));
  const give = new Decimal(level.ulp).plus(change.ulp).div(2);
  return base.isNegative() ? null : [base.minus(give), base.plus(give)];
};

const overRate = (level: AuditQuantity, { sign }: AuditFact, rate: AuditQuantity): Bounds | null => {
  if (rate.kind !== 'percent') return null;
  const half = new Decimal(rate.ulp).div(2);
  const growth = new Decimal(rate.value).abs().times(sign).plus(1);
  const give = new Decimal(level.ulp).div(2);
  const [slow, fast] = [growth.minus(half), growth.plus(half)];
  if (slow.lte(0)) return null;
  return [new Decimal(level.value).minus(give).div(fast), new Decimal(level.value).plus(give).div(slow)];
};

/** A value in the unit of a figure, to its decimals. */
const textOf = (value: Decimal, figure: AuditQuantity): string => {
  const { name, worth } = unitOf(figure);
  return value.div(worth).toFixed(placesFor(new Decimal(figure.ulp), worth)) + name;
};
