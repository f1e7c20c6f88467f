import type { Fact } from '@gouji/facts';
import type { Decimal } from 'decimal.js';

/** A number in the unit of a figure, as people read it: 3733000 beside 343.3万元 → 373.3万元. */
export const inUnitOf = (value: Decimal, { quantity }: Fact): string => {
  const perUnit = quantity.value.isZero() ? null : unitWorth(quantity);
  if (quantity.kind === 'percent') return `${trim(value.times(100), 2)}%`;
  if (perUnit === null) return `${trim(value, 2)}${quantity.kind === 'money' ? '元' : quantity.unit}`;
  return `${trim(value.div(perUnit), 4)}${quantity.unit}`;
};

const worths: Readonly<Record<string, number>> = {
  元: 1,
  千元: 1_000,
  万元: 10_000,
  万: 10_000,
  百万元: 1_000_000,
  千万元: 10_000_000,
  亿元: 100_000_000,
  亿: 100_000_000,
};

const multiples: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

const unitWorth = ({ kind, unit }: Fact['quantity']): number | null =>
  kind === 'money' ? (worths[unit] ?? null) : (multiples[unit.charAt(0)] ?? 1);

const trim = (value: Decimal, places: number): string => value.toDecimalPlaces(places).toString();

/** Names the metric; 该项 where the text gives none. */
export const nameOf = ({ metric }: Fact): string => metric.name || '该项';
export const englishNameOf = ({ metric }: Fact): string => metric.name || 'the figure';

/** `200.38万元 + 87.93万元 + … (28 items)`: a sum as people write it, shortened in the middle. */
export const sumText = (terms: readonly Fact[], signs: readonly (1 | -1)[]): string => {
  const shown = terms.length > 6 ? [...terms.slice(0, 3), null, ...terms.slice(-1)] : terms;
  return shown
    .map((term, index) => {
      const sign = term && signs[terms.indexOf(term)] === -1 ? ' − ' : index === 0 ? '' : ' + ';
      return sign + (term ? term.quantity.text.trim() : '…');
    })
    .join('');
};
