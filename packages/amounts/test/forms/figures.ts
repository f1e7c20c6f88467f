import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Qualifier, QuantityKind } from '../../src/index.js';
import { fullWidth, grouped, han, hanDecimal } from '../printer.js';

/** A quantity as printed, and what must be read. */
export interface Printed {
  readonly text: string;
  readonly kind: QuantityKind;
  readonly value: Decimal;
  readonly ulp: Decimal;
  readonly upper?: Decimal;
  readonly qualifier?: Qualifier;
  /** A word of exactness around it, which is no part of its span. */
  readonly before?: string;
  readonly after?: string;
  /** Other quantities of the same list, before it: they share its unit. */
  readonly members?: readonly Printed[];
  readonly joint?: string;
}

export const ten = new Decimal(10);
export const power = (exponent: number): Decimal => ten.pow(exponent);
export const of = (digits: bigint, exponent: number): Decimal => new Decimal(`${digits}e${exponent}`);

/** An Arabic figure: digits over 10^decimals, with or without separators, in half or full width. */
export const arabic = fc
  .record({
    digits: fc.oneof(fc.bigInt({ min: 0n, max: 999n }), fc.bigInt({ min: 1n, max: 10n ** 12n })),
    decimals: fc.integer({ min: 0, max: 4 }),
    style: fc.constantFrom('plain', 'plain', 'comma', 'wide-comma', 'blank', 'wide'),
  })
  .map(({ digits, decimals, style }) => {
    const [whole = '0', fraction] = of(digits, -decimals).toFixed(decimals).split('.');
    const separator = style === 'comma' ? ',' : style === 'wide-comma' ? '，' : style === 'blank' ? ' ' : '';
    const text = grouped(whole, separator) + (fraction === undefined ? '' : `.${fraction}`);
    return {
      text: style === 'wide' ? fullWidth(text) : text,
      value: of(digits, -decimals),
      ulp: power(-decimals),
    };
  });

export const spoken = fc.bigInt({ min: 3n, max: 99n }).map((whole) => ({
  text: han(whole),
  value: of(whole, 0),
  ulp: power(0),
}));

export const spokenDecimal = fc
  .record({ whole: fc.bigInt({ min: 0n, max: 9999n }), fraction: fc.stringMatching(/^[0-9]{1,3}$/) })
  .map(({ whole, fraction }) => ({
    text: hanDecimal(whole, fraction),
    value: new Decimal(`${whole}.${fraction}`),
    ulp: power(-fraction.length),
  }));

/** A spoken number with its last place: 三千 counts thousands. */
export const placed = fc
  .record({ head: fc.bigInt({ min: 1n, max: 9_999n }), zeros: fc.integer({ min: 0, max: 8 }) })
  .map(({ head, zeros }) => ({ whole: head * 10n ** BigInt(zeros) }))
  .filter(({ whole }) => whole >= 100n)
  .map(({ whole }) => ({ text: han(whole), value: of(whole, 0), ulp: power(lastPlace(whole)) }));

/** Zeros that a spoken number leaves unsaid. */
export const lastPlace = (whole: bigint): number => {
  let zeros = 0;
  for (let rest = whole; rest % 10n === 0n; rest /= 10n) zeros += 1;
  return zeros;
};
