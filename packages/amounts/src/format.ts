import { Decimal } from 'decimal.js';
import { printNumeral } from './numerals.js';
import { scanArabic } from './scan/arabic.js';
import { digitAt } from './scan/characters.js';
import { type Figure, scanFigure } from './scan/figure.js';
import { endOfSpelled, isNumeralAt } from './scan/numeral-tokens.js';
import type { Quantity } from './types.js';

/**
 * Prints another value the way a quantity was printed: digits behind the point, thousands separators, full width, 汉字 or
 * 大写, sign, unit. A range becomes the one value in its upper end's unit, a compound (5元3角) its first unit with decimals.
 *
 * @param value in the base unit (yuan, ratio, one; a year for a date); its magnitude where `like` carries a sign
 * @param like the quantity whose manner is copied
 * @returns the text that would stand in its place, rounded half up to the digits that `like` prints
 */
export const format = (value: Decimal, like: Quantity): string => {
  const { text } = like;
  const at = like.upper === null ? firstFigure(text) : lastFigure(text);
  const figure = at < 0 ? null : scanFigure(text, at);
  if (at < 0 || !figure) return fallback(value, like);
  if ('malformed' in figure)
    return like.kind === 'date' ? spelledYear(value, text, at) : fallback(value, like);
  const head = like.upper === null ? text.slice(0, at) : '';
  const printed = new Decimal(`${figure.digits}e${figure.exponent}`);
  const whole = like.upper ?? like.value.abs();
  const worth = printed.isZero() ? like.ulp.div(new Decimal(10).pow(figure.step)) : whole.div(printed);
  if (!isOneUnit(worth, like, figure)) return head + compound(value, like);
  const sign = value.isNegative() && !/^[-−－负負(（]/.test(text) ? (figure.spoken ? '负' : '-') : '';
  return sign + head + inManner(value.abs(), figure, worth, text) + text.slice(figure.end);
};

const firstFigure = (text: string): number => {
  for (let at = 0; at < text.length; at += 1) if (isFigureAt(text, at)) return at;
  return -1;
};

/** Start of the upper end of a range. */
const lastFigure = (text: string): number => {
  const mark = Math.max(...[...'-—–－~～―─至到'].map((dash) => text.lastIndexOf(dash)));
  for (let at = mark + 1; at < text.length; at += 1) if (isFigureAt(text, at)) return at;
  return -1;
};

const isFigureAt = (text: string, at: number): boolean => digitAt(text, at) >= 0 || isNumeralAt(text, at);

/** Whether figure and unit are one product, a power of ten worth of the digits: not so in 5元3角 and 五分之二. */
const isOneUnit = (worth: Decimal, { ulp, upper }: Quantity, { step }: Figure): boolean =>
  /^10*$/.test(worth.toFixed().replace(/^0\.0*/, '')) &&
  (upper !== null || ulp.eq(worth.times(new Decimal(10).pow(step))));

const inManner = (value: Decimal, figure: Figure, worth: Decimal, text: string): string => {
  const { start, end, scaleText, exponent } = figure;
  const mantissa = value.div(worth);
  if (!figure.spoken) {
    const { end: digitsEnd } = scanArabic(text, start);
    return inDigits(mantissa, -exponent, text.slice(start, digitsEnd)) + text.slice(digitsEnd, end);
  }
  if (exponent < 0) return printNumeral(mantissa.toDecimalPlaces(-exponent), figure.formal) + scaleText;
  return printNumeral(mantissa.times(new Decimal(10).pow(figure.scale)).round(), figure.formal);
};

const inDigits = (mantissa: Decimal, decimals: number, printed: string): string => {
  const separator = /\d([,，\s])\d{3}(?!\d)/.exec(
    halfWidth(printed).replaceAll(',', printed.includes('，') ? '，' : ','),
  );
  const [whole = '', fraction] = mantissa.toFixed(decimals).split('.');
  const grouped = separator ? whole.replace(/\B(?=(?:\d{3})+$)/g, separator[1] ?? '') : whole;
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return /[０-９]/.test(printed) ? fullWidth(digits) : digits;
};

const shift = 0xfee0;

const fullWidth = (digits: string): string =>
  digits.replace(/[0-9.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + shift));

const halfWidth = (digits: string): string =>
  digits.replace(/[０-９．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - shift));

const spelledYear = (value: Decimal, text: string, at: number): string => {
  const end = endOfSpelled(text, at);
  const year = [...value.toFixed(0)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
  return text.slice(0, at) + year + text.slice(end);
};

/** 5元3角 with another value: 5.4元. */
const compound = (value: Decimal, like: Quantity): string =>
  like.kind === 'money' ? `${value.toFixed(Math.max(0, like.ulp.decimalPlaces()))}元` : fallback(value, like);

const fallback = (value: Decimal, like: Quantity): string =>
  like.kind === 'percent' ? `${value.times(100).toDecimalPlaces(2).toFixed()}%` : value.toFixed();
