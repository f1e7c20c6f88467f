import { Decimal } from 'decimal.js';
import type { Amount } from './scan/amount.js';
import { qualifierAround } from './scan/qualifier.js';
import type { ScannedTime } from './scan/time/scanned.js';
import type { DateQuantity, Quantity, Span } from './types.js';

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
  const base = {
    text: text.slice(start, end),
    span: { start, end },
    value: negative ? value.negated() : value,
    upper: negative && upper ? upper.negated() : upper,
    unit: amount.name,
    ulp: amount.ulp,
    qualifier: amount.inner ?? qualifierAround(text, start, end),
    unitSpan,
  } as const;
  return amount.kind === 'foreign'
    ? { kind: amount.kind, currency: amount.currency ?? 'XXX', ...base }
    : { kind: amount.kind, ...base };
};

export const toDate = (
  text: string,
  { start, end, time }: ScannedTime,
  unitSpan: Span | null = null,
): DateQuantity => ({
  kind: 'date',
  text: text.slice(start, end),
  span: { start, end },
  value: new Decimal(time.year ?? 0),
  upper: time.untilYear === null ? null : new Decimal(time.untilYear),
  unit: '年',
  ulp: new Decimal(1),
  qualifier: null,
  unitSpan,
  time,
});
