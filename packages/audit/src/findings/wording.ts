import type { Quantity } from '@gouji/amounts';
import type { Fact, Reading } from '@gouji/facts';
import type { Decimal } from 'decimal.js';
import type { Check } from '../arithmetic/check.js';
import { countsBySize } from '../arithmetic/equation.js';

/** The unit that a figure is printed in, and its worth in the base unit. */
interface Unit {
  readonly name: string;
  readonly worth: number;
}

const multiples: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1_000,
  万: 10_000,
  亿: 100_000_000,
};

/** What 万, 千万 or 万亿 are worth. */
const worthOf = (letters: string): number =>
  [...letters].reduce((worth, letter) => worth * (multiples[letter] ?? 1), 1);

/** A unit of money: 元 or its multiples, 万 and 亿 with the 元 left out. */
const isMoneyUnit = (unit: string): boolean =>
  ['元', '万', '亿'].some((end) => unit.endsWith(end)) &&
  [...unit].every((letter, at) => letter in multiples || (letter === '元' && at === unit.length - 1));

/** The unit that a figure is printed in, with its worth in the base unit; 元 where it is none that is known. */
export const unitOf = ({ kind, unit }: Pick<Quantity, 'kind' | 'unit'>): Unit => {
  if (kind === 'points') return { name: '个百分点', worth: 0.01 };
  if (kind === 'percent') return unit === '‰' ? { name: unit, worth: 0.001 } : { name: '%', worth: 0.01 };
  if (kind !== 'money') return { name: unit, worth: multiples[unit.charAt(0)] ?? 1 };
  return isMoneyUnit(unit) ? { name: unit, worth: worthOf(unit) } : { name: '元', worth: 1 };
};

/** Decimals of a number whose last digit is worth `ulp`, in a unit of so much worth. */
export const placesFor = (ulp: Decimal, worth: number): number => Math.max(0, -ulp.div(worth).e);

/** Decimals that a figure is printed with, in its own unit. */
const placesOf = (quantity: Quantity): number => placesFor(quantity.ulp, unitOf(quantity).worth);

const dividing: ReadonlySet<Check['reading']['formula']> = new Set([
  'quotient',
  'change-of-current',
  'level-over-base',
  'growth',
  'ratio',
]);

/**
 * Decimals that a check's numbers are shown with: those of its finest figure; of a ratio those of the ratio, and as
 * many more as it takes to tell the computed one from the printed one.
 */
const placesIn = ({ reading, result, computed, stated }: Check): number => {
  const { worth } = unitOf(result.quantity);
  const figures = dividing.has(reading.formula) ? [result] : [result, ...reading.terms];
  const finest = figures
    .filter(({ quantity }) => quantity.kind === result.quantity.kind)
    .map(({ quantity }) => placesFor(quantity.ulp, worth));
  const least = Math.max(0, ...finest);
  const printed = (places: number) => (value: Decimal) =>
    value.div(worth).toFixed(Math.min(places, mostPlaces));
  let places = least;
  while (places < mostPlaces && printed(places)(computed) === printed(places)(stated)) places += 1;
  return Math.min(places, mostPlaces);
};

/** More decimals than this nobody reads. */
const mostPlaces = 6;

/** Digits cut into threes from the right. */
const inThrees = (digits: string): string[] => {
  const first = digits.length % 3;
  const groups = first > 0 ? [digits.slice(0, first)] : [];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups;
};

/** Digits in groups of three where the model has them. */
const grouped = (digits: string, model: string): string => {
  if (!/\d[,，]\d{3}/.test(model)) return digits;
  const [whole = '', fraction] = digits.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const groups = sign + inThrees(whole.slice(sign.length)).join(',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
};

/** A number in a unit, without the zeros that no figure of the check prints. */
const digitsIn = (value: Decimal, quantity: Quantity, places: number): string => {
  const rounded = value.div(unitOf(quantity).worth).toDecimalPlaces(places);
  const fixed = rounded.toFixed(Math.min(places, Math.max(placesOf(quantity), rounded.decimalPlaces())));
  return grouped(fixed, quantity.text);
};

/** A number in the unit of a figure, to its own decimals: 3733000 beside 343.3万元 → 373.3万元. */
export const inUnitOf = (value: Decimal, { quantity }: Fact): string => {
  const places = placesOf(quantity);
  const more = value.isZero() || !value.div(unitOf(quantity).worth).toDecimalPlaces(places).isZero() ? 0 : 2;
  return digitsIn(value, quantity, Math.min(places + more, mostPlaces)) + unitOf(quantity).name;
};

/** What a check's terms give, in the unit of its result. */
export const computedText = (check: Check, value: Decimal = check.computed): string =>
  digitsIn(value, check.result.quantity, placesIn(check)) + unitOf(check.result.quantity).name;

/** How far a check is out, in the unit of its result. */
export const gapText = (check: Check): string => computedText(check, check.residual.abs());

/** A check's numbers as a person would write them down, without their unit. */
export const numbersOf = (check: Check) => {
  const { quantity } = check.result;
  const places = placesIn(check);
  const show = (value: Decimal): string => digitsIn(value, quantity, places);
  return {
    unit: unitOf(quantity).name,
    computed: show(check.computed),
    stated: show(check.stated),
    difference: show(check.residual),
    tolerance: digitsIn(check.tolerance, quantity, Math.min(places + 1, mostPlaces)),
  };
};

/** A figure as printed, with its unit where that stands elsewhere (in a table's caption). */
export const figureText = ({ quantity }: Fact): string => {
  const text = quantity.text.trim();
  return quantity.unitSpan === null || text.endsWith(quantity.unit) ? text : text + quantity.unit;
};

/** A figure as it counts in a check, in digits. */
export const numberOf = (fact: Fact): { number: string; unit: string } => {
  const { quantity } = fact;
  const value = countsBySize(fact) ? quantity.value.abs() : quantity.value;
  return { number: digitsIn(value, quantity, placesOf(quantity)), unit: unitOf(quantity).name };
};

/** Names the metric; 该项 where the text gives none. */
export const nameOf = ({ metric }: Fact): string => metric.modifier + metric.name || '该项';
export const englishNameOf = ({ metric }: Fact): string => metric.modifier + metric.name || 'the figure';

/** `200.38万元 + 87.93万元 + … (28 items)`: a sum as people write it, shortened in the middle. */
export const sumText = (terms: readonly Fact[], signs: readonly (1 | -1)[]): string => {
  const shown = terms.length > 6 ? [...terms.slice(0, 3), null, ...terms.slice(-1)] : terms;
  return shown
    .map((term, index) => {
      const sign = term && signs[terms.indexOf(term)] === -1 ? ' − ' : index === 0 ? '' : ' + ';
      return sign + (term ? figureText(term) : '…');
    })
    .join('');
};

/** `(212 + 94) ÷ 340`, `(88 + 92 + 97) ÷ 3`: what is above the line, by what is below it or by how many there are. */
export const ratioText = ({ terms, signs }: Reading): string => {
  const side = (sign: 1 | -1): string => {
    const some = terms.filter((_, at) => (signs[at] ?? 1) === sign);
    const text = sumText(
      some,
      some.map(() => 1),
    );
    return some.length > 1 ? `(${text})` : text;
  };
  return `${side(1)} ÷ ${side(-1) || terms.length}`;
};

/** Whether figures are averaged: added up, and divided by how many they are. */
export const isMean = ({ formula, signs }: Reading): boolean => formula === 'ratio' && !signs.includes(-1);
