import { Decimal } from 'decimal.js';
import { printNumeral } from '../numerals.js';
import { digitAt } from '../scan/characters.js';
import { scanFigure } from '../scan/figure.js';
import { isNumeralAt } from '../scan/numeral-tokens.js';
import { exactMultipliers } from '../tables/multipliers.js';
import type { Quantity } from '../types.js';
import { printDigits } from './digits.js';

/** Prints a ratio whose words are no plain unit (百分之三十, 三成五, 八五折, 翻一番, 五分之二); null for any other quantity. */
export const printRatioWords = (value: Decimal, { unit, text, upper }: Quantity): string | null => {
  if (upper !== null && unit !== '成') return unit.endsWith('分之') ? printShare(value, unit, text) : null;
  if (unit === '成' || unit === '折') return printTenths(value, unit, text);
  if (unit === '番') return printDoublings(value, text);
  if (unit === '分之') return printFraction(value, text);
  if (unit === '/') return printSlashed(value, text);
  if (unit === '半') return value.eq('0.5') ? text : percentOf(value);
  return unit.endsWith('分之') ? printShare(value, unit, text) : null;
};

const isDigits = (text: string, at: number): boolean => digitAt(text, at) >= 0;

/** 百分之三十点五. */
const printShare = (value: Decimal, unit: string, text: string): string => {
  const places = [...unit].reduce((sum, letter) => sum + (exactMultipliers.get(letter) ?? 0), 0);
  const numerator = value.times(new Decimal(10).pow(places));
  const at = text.indexOf('之') + 1;
  const figure = scanFigure(text, at);
  const decimals = 'malformed' in figure ? numerator.decimalPlaces() : -Math.min(0, figure.exponent);
  const fixed = numerator.toFixed(decimals);
  return (
    text.slice(0, at) +
    (isDigits(text, at) ? printDigits(fixed, text.slice(at)) : printNumeral(new Decimal(fixed), false))
  );
};

/** 三成五, 9.5折, 八五折. */
const printTenths = (value: Decimal, unit: '成' | '折', text: string): string => {
  const tenths = value.times(10).toDecimalPlaces(1);
  if (isDigits(text, 0)) return tenths.toFixed() + unit;
  const [whole = '0', fraction = ''] = tenths.toFixed().split('.');
  const print = (digit: string): string => (digit === '' ? '' : printNumeral(new Decimal(digit), false));
  return unit === '成' ? print(whole) + unit + print(fraction) : print(whole) + print(fraction) + unit;
};

/** 翻两番; a factor that is no power of two is printed as one (2.5倍). */
const printDoublings = (value: Decimal, text: string): string => {
  const times = value.gt(1) ? Math.round(Math.log2(value.toNumber())) : 0;
  if (times < 1 || times > 9 || !new Decimal(2).pow(times).eq(value)) return `${value.toFixed()}倍`;
  const digits = [...text].some((_, at) => isDigits(text, at));
  const count = digits ? String(times) : times === 2 ? '两' : printNumeral(new Decimal(times), false);
  return `${text.startsWith('翻了') ? '翻了' : '翻'}${count}番`;
};

const percentOf = (value: Decimal): string => `${value.times(100).toDecimalPlaces(2).toFixed()}%`;

/** 2/3. */
const printSlashed = (value: Decimal, text: string): string => {
  const [, parts = '1'] = text.split(/[/／]/);
  const part = value.times(parts);
  const whole = part.round();
  return part.minus(whole).abs().lt('1e-9') ? `${whole.toFixed()}/${parts}` : percentOf(value);
};

/** 五分之三, where the denominator as printed allows it; a percentage elsewhere. */
const printFraction = (value: Decimal, text: string): string => {
  const denominator = scanFigure(text, 0);
  const at = text.indexOf('之') + 1;
  const percent = percentOf(value);
  if ('malformed' in denominator || at === 0 || !(isDigits(text, at) || isNumeralAt(text, at)))
    return percent;
  const numerator = value.times(`${denominator.digits}e${denominator.exponent + denominator.scale}`);
  if (!numerator.minus(numerator.round()).abs().lt('1e-9')) return percent;
  const whole = numerator.round();
  return text.slice(0, at) + (isDigits(text, at) ? whole.toFixed() : printNumeral(whole, false));
};
