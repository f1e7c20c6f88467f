import type { Span } from '@gouji/document';
import type { Decimal } from 'decimal.js';
import type { Qualifier } from '../types.js';
import { decimalOf, type Figure, powerOfTen, ulpOf, upperOf } from './figure.js';

export type AmountKind = 'money' | 'foreign' | 'percent' | 'points' | 'multiple' | 'count';

/** A unit as printed behind a figure or declared for it, without the figure's own multiplier. */
export interface Unit {
  readonly kind: AmountKind;
  readonly name: string;
  /** Worth of one, as a power of ten of the base unit. */
  readonly exponent: number;
  /** ISO 4217; null for 人民币 and for what is no money. */
  readonly currency: string | null;
}

export interface PlacedUnit extends Unit {
  readonly end: number;
}

/** A figure with its unit, before sign and qualifier. */
export interface Amount extends Unit {
  readonly start: number;
  readonly end: number;
  /** The figure whose multiplier and unit others of a list or range may share; null for a compound (32万5千元, 5元3角). */
  readonly figure: Figure | null;
  /** Where multiplier and unit stand. */
  readonly unitSpan: Span;
  readonly value: Decimal;
  readonly upper: Decimal | null;
  readonly ulp: Decimal;
  /** What 余, 多, 几, 来 inside the figure say. */
  readonly inner: Qualifier | null;
}

const unitNames = new Map<string, Map<string, string>>();
const mostScales = 100;

/** Multiplier and unit as one word, which the quantities of a text share: 万 and 元 make 万元. */
const unitName = (scale: string, unit: string): string => {
  if (scale === '') return unit;
  const names = unitNames.get(scale) ?? new Map<string, string>();
  const known = names.get(unit);
  if (known !== undefined) return known;
  const name = scale + unit;
  if (unitNames.size < mostScales) {
    unitNames.set(scale, names);
    names.set(unit, name);
  }
  return name;
};

/** A figure with the unit right behind it; `name` becomes multiplier and unit as one (万元). */
export const amountOf = (figure: Figure, unit: PlacedUnit): Amount => {
  const scale = figure.scale + unit.exponent;
  return {
    kind: unit.kind,
    name: unitName(figure.scaleText, unit.name),
    exponent: unit.exponent,
    currency: unit.currency,
    start: figure.start,
    end: Math.max(unit.end, figure.end),
    figure,
    unitSpan: { start: figure.unitStart, end: unit.end },
    value: decimalOf(figure, scale),
    upper: upperOf(figure, scale),
    ulp: ulpOf(figure, scale),
    inner: figure.inner,
  };
};

/** A figure whose unit stands elsewhere: it takes that unit's multiplier where it has none of its own. */
export const sharedAmount = (figure: Figure, unit: Unit, scale: number, unitSpan: Span): Amount => {
  const power = (figure.scale || scale) + unit.exponent;
  return {
    kind: unit.kind,
    name: unit.name,
    exponent: unit.exponent,
    currency: unit.currency,
    start: figure.start,
    end: figure.end,
    figure,
    unitSpan,
    value: decimalOf(figure, power),
    upper: upperOf(figure, power),
    ulp: powerOfTen(figure.step + power),
    inner: figure.inner,
  };
};
