import type { Span } from '@gouji/document';
import type { Amount } from './scan/amount.js';
import { integerOf, powerOfTen } from './scan/figure.js';
import { qualifierAround } from './scan/qualifier.js';
import type { ScannedTime } from './scan/time/scanned.js';
import type { DateQuantity, Quantity } from './types.js';

/** How an amount stands in the text: where its sign or currency begins, and whether it is negative. */
export interface Standing {
  readonly start: number;
  readonly end: number;
  readonly negative: boolean;
  /** Where the unit stands when it does not follow the figure. */
  readonly unitSpan: Span | null;
}

export const toQuantity = (text: string, amount: Amount, standing: Standing): Quantity => {
  const { start, end, negative, unitSpan } = standing;
  const { value, upper } = amount;
  const { kind, name: unit, ulp, currency } = amount;
  const printed = text.slice(start, end);
  const span = { start, end };
  const low = negative ? value.negated() : value;
  const high = negative && upper ? upper.negated() : upper;
  const qualifier = amount.inner ?? qualifierAround(text, start, end);
  // Two literals, no spread: a long text has many of them.
  return kind === 'foreign'
    ? {
        kind,
        text: printed,
        span,
        value: low,
        upper: high,
        unit,
        ulp,
        qualifier,
        unitSpan,
        currency: currency ?? 'XXX',
      }
    : { kind, text: printed, span, value: low, upper: high, unit, ulp, qualifier, unitSpan };
};

export const toDate = (
  text: string,
  { start, end, time }: ScannedTime,
  unitSpan: Span | null = null,
): DateQuantity => ({
  kind: 'date',
  text: text.slice(start, end),
  span: { start, end },
  value: integerOf(time.year ?? 0),
  upper: time.untilYear === null ? null : integerOf(time.untilYear),
  unit: '年',
  ulp: powerOfTen(0),
  qualifier: null,
  unitSpan,
  time,
});
