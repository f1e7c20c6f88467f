import { Decimal } from 'decimal.js';
import type { Check } from '../arithmetic/check.js';
import type { Diagnosis } from '../causes/diagnose.js';
import type { SlipKind } from '../causes/priors.js';
import type { Severity } from '../schema.js';
import { askedFrom, margins } from './bounds.js';

/**
 * How grave a diagnosis is. An equation that the text states beside its terms is a contradiction; a term looked up or
 * an identity unsaid is a suspicion, unless a single slip explains it. Figures that lie far apart without a slip to
 * explain it are more often misread by us than miswritten by the author, so the wider the gap, the less is claimed.
 */
export const severityOf = (diagnosis: Diagnosis): Severity => {
  const { checks, short, cause } = diagnosis;
  const margin = marginOf(checks);
  if (margin !== null) {
    const slipped = cause !== null && slipsOfHand.has(cause.slip.kind);
    if (margin < leastToAsk(checks)) return 'info';
    return isError(diagnosis, margin, slipped) ? 'error' : 'warning';
  }
  if (checks.every(isOfOverlapping)) return cause && tellingSlips.has(cause.slip.kind) ? 'warning' : 'info';
  if (short) return 'warning';
  if (!cause || !slipsOfHand.has(cause.slip.kind)) {
    if (checks.every((check) => exceedsWhole(check) || isImpossible(check) || isLooselyAlike(check)))
      return 'info';
    return graver(...checks.map(unexplained));
  }
  const strongest = checks.some(
    ({ relation }) => relation.strength === 'exact' || relation.strength === 'partial',
  );
  return strongest || cause.slip.kind === 'unit' || cause.restores.length > 1 ? 'error' : 'warning';
};

/** The margin from which on it is asked about: the least, where a contradiction breaks several. */
const leastToAsk = (checks: readonly Check[]): number => {
  const least = (check: Check): number => {
    const { kind } = check.relation;
    if (kind === 'share') return gapOf(check).gt(half) ? askedFrom.farShare : askedFrom.share;
    return kind === 'sum' ? askedFrom.list : askedFrom.other;
  };
  return Math.min(...checks.map(least));
};

/** Whether a careful auditor would sign it: a slip shows, or the words leave no other reading. */
const isError = ({ checks, cause }: Diagnosis, margin: number, slipped: boolean): boolean => {
  const isRate = checks.every(({ result }) => result.quantity.kind === 'percent');
  if (isRate && checks.every(isRoundedTwice)) return false;
  // A part above its whole, or figures far apart: the figures are hardly those that the text ties.
  const isFar = checks.every((check) => gapOf(check).gt(half));
  const least = isFar ? margins.far : margins.overfull;
  const isLoose = margin < margins.errorWithoutSlip || (!isRate && margin < least);
  if (checks.every(isAboveWhole)) return margin >= margins.error;
  const isFarApart =
    isLoose && !slipped && checks.every((check) => isOverfull(check) || gapOf(check).gt(half));
  const isTooFull = checks.every(isOverfull) && cause?.slip.kind !== 'unit' && margin < margins.overfull;
  if (isFarApart || isTooFull) return false;
  return margin >= (slipped ? margins.error : margins.errorWithoutSlip);
};

/** Whether a rate was rounded to one more digit first (12.648 % to 12.65 %, and that to 12.7 %): wrong, and nobody's slip of a figure. */
const isRoundedTwice = ({ result, residual }: Check): boolean =>
  residual.abs().lte(result.quantity.ulp.times(0.55));

/** Whether a rate is out by no more than one in its last printed digit. */
export const isLastDigit = ({ result, residual }: Check): boolean =>
  residual.abs().lt(result.quantity.ulp.times(1.5));

/** The margin of a contradiction: the widest of its checks'; null where no search weighed them all. */
export const marginOf = (checks: readonly Check[]): number | null => {
  const known = checks.flatMap(({ relation }) => relation.margin ?? []);
  return known.length === 0 || known.length < checks.length ? null : Math.max(...known);
};

/** How grave words are that two figures deny, by the margin of the reading. */
export const severityOfWords = (margin: number): Severity => {
  if (margin >= margins.error) return 'error';
  return margin >= askedFrom.words ? 'warning' : 'info';
};

/** How sure, 0 to 1. */
export const confidenceOf = (diagnosis: Diagnosis): number => {
  const { checks, short, cause } = diagnosis;
  if (short) return 0.5;
  const exact = checks.some(({ relation }) => relation.strength === 'exact');
  if (cause && slipsOfHand.has(cause.slip.kind)) return exact ? 0.97 : 0.9;
  return { error: 0.9, warning: 0.6, info: 0.3 }[severityOf(diagnosis)];
};

/** Slips that show in the digits: that one of them fits an equation is seldom chance. */
export const slipsOfHand: ReadonlySet<SlipKind> = new Set([
  'unit',
  'base',
  'digit',
  'swap',
  'dropped',
  'doubled',
  'point',
]);

/** Two digits changed places, one dropped or doubled: slips that hardly ever make a list come out by chance. */
const tellingSlips: ReadonlySet<SlipKind> = new Set(['swap', 'dropped', 'doubled']);

/** Kinds of people and things may overlap, so that even too many of them are no proof. */
const isOfOverlapping = ({ relation, result }: Check): boolean =>
  relation.strength === 'partial' && result.quantity.kind === 'count';

/** A part that is its whole or more, beside others. */
const isOverfull = ({ relation, reading, result }: Check): boolean =>
  relation.kind === 'sum' &&
  reading.terms.length > 1 &&
  !reading.signs.includes(-1) &&
  reading.terms.some(({ quantity }) => quantity.value.gte(result.quantity.value));

/** A part above its whole: more likely the list is not of that whole. */
const exceedsWhole = ({ relation, reading, result }: Check): boolean =>
  relation.kind === 'sum' &&
  relation.strength !== 'exact' &&
  reading.terms.some(({ quantity }) => quantity.value.gt(result.quantity.value));

/** A share of more than the whole, of a part that is not. */
const isAboveWhole = ({ relation, computed, stated }: Check): boolean =>
  relation.kind === 'share' && stated.gt(1) && computed.lte(1);

/** More than the whole, or a fall by more than all there was: the figures are hardly those that were compared. */
const isImpossible = ({ relation, result, computed, stated }: Check): boolean =>
  (relation.kind === 'share' || (relation.kind === 'change-rate' && result.sign === -1)) &&
  computed.gt(1) &&
  stated.lte(1);

/** Two figures of one name that may well be of two things. */
const isLooselyAlike = ({ relation }: Check): boolean =>
  relation.kind === 'same' && relation.strength === 'tentative';

/**
 * The gap as a share of the larger figure. What is left between two amounts may be many times what it should be where
 * either is hardly wrong: it is measured by the amounts, and growth by the level that it leads to.
 */
const gapOf = ({ reading, residual, stated, computed }: Check): Decimal => {
  const { formula, signs, terms } = reading;
  const between =
    formula === 'sum' && signs.includes(-1) ? terms.map(({ quantity }) => quantity.value.abs()) : [];
  const larger = Decimal.max(stated.abs(), computed.abs(), ...between);
  const level = formula === 'growth' || formula === 'change-of-current' ? larger.plus(1) : larger;
  return level.isZero() ? level : residual.abs().div(level);
};

const half = new Decimal(0.5);
const fifth = new Decimal(0.2);

const unexplained = (check: Check): Severity => {
  const { kind, strength, classification } = check.relation;
  // Groups that make up far less than the total are some of its groups.
  if (classification && check.residual.gt(0) && gapOf(check).gt(fifth)) return 'info';
  // A factor that the text leaves out (365天) puts a product far off.
  if (gapOf(check).gt(half)) return strength === 'exact' && kind !== 'product' ? 'warning' : 'info';
  return strength === 'exact' || strength === 'partial' ? 'error' : 'warning';
};

/** The gravest first. */
export const grades: readonly Severity[] = ['error', 'warning', 'info'];

const graver = (...severities: readonly Severity[]): Severity =>
  grades.find((grade) => severities.includes(grade)) ?? 'info';
