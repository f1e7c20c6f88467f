import { Decimal } from 'decimal.js';
import { printNumeral } from '../numerals.js';
import { digitAt } from '../scan/characters.js';
import { type Figure, scanFigure } from '../scan/figure.js';
import { endOfSpelled, isNumeralAt } from '../scan/numeral-tokens.js';
import type { DateQuantity, Quantity } from '../types.js';
import { printDigits } from './digits.js';
import { isMixed, printCoins, printMixed } from './money-words.js';
import { printRatioWords } from './ratio-words.js';

/**
 * Prints another value the way a quantity was printed: digits behind the point, thousands separators, full width, 汉字 or
 * 大写, sign, unit. A range becomes the one value in its upper end's unit.
 *
 * @param value in the base unit (yuan, ratio, one; a year for a date); its magnitude where `like` carries a sign
 * @param like the quantity whose manner is copied
 * @param ulp worth of the last digit to print, in the base unit: a power of ten times that of `like`, which it is unless
 *   given; heeded for digits, not for 汉字
 * @returns the text that would stand in its place, rounded half up to that digit
 */
export const format = (value: Decimal, like: Quantity, ulp: Decimal = like.ulp): string => {
  if (like.kind === 'date') return formatYear(value, like);
  const { text } = like;
  const words = printRatioWords(value, like);
  if (words !== null) return words;
  const whole = scanAt(text, 0);
  const vague = whole !== null && whole.upper !== null;
  const at = like.upper === null || vague ? firstFigure(text) : lastFigure(text);
  const figure = scanAt(text, at);
  if (!figure) return fallback(value, like);
  const head = like.upper === null || vague ? text.slice(0, at) : '';
  const sign = value.isNegative() && !isSigned(text) ? (figure.spoken ? '负' : '-') : '';
  if (like.kind === 'money' && isInCoins(text, figure)) return sign + printCoins(value, text, figure);
  const worth = worthOf(like, figure, vague);
  const places = Math.max(0, -figure.exponent - exponentOf(ulp.div(like.ulp)));
  return sign + head + inManner(value.abs(), figure, { worth, places }, text) + text.slice(figure.end);
};

const scanAt = (text: string, at: number): Figure | null => {
  if (at < 0 || at >= text.length || !isFigureAt(text, at)) return null;
  // Behind a word, as it stood: a line of its own would read 1 000 as a label and a figure.
  const by = at === 0 ? 1 : 0;
  const figure = scanFigure(at === 0 ? `为${text}` : text, at + by);
  if ('malformed' in figure) return null;
  return { ...figure, start: at, end: figure.end - by, unitStart: figure.unitStart - by };
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

const isFigureAt = (text: string, at: number): boolean =>
  digitAt(text, at) >= 0 || isNumeralAt(text, at) || '几幾数數'.includes(text.charAt(at));

const isSigned = (text: string): boolean => '-−－负負(（'.includes(text.charAt(0));

/** 5元3角, 三块五, 壹拾贰万元整: yuan with its parts, or closed by 整 in 大写. */
const isInCoins = (text: string, { end, formal }: Figure): boolean => {
  const behind = text.slice(end).trimStart();
  if (!'元圆圓块塊'.includes(behind.charAt(0)) || behind === '') return false;
  if (formal) return true;
  return digitAt(behind, 1) >= 0 || isNumeralAt(behind, 1);
};

/** What one of the printed figure is worth in the base unit, its multiplier left out where it is spoken. */
const worthOf = ({ value, upper, ulp }: Quantity, figure: Figure, vague: boolean): Decimal => {
  const { digits, exponent, scale, step, spoken } = figure;
  const printed = new Decimal(`${digits}e${exponent}`);
  const total = vague ? value : (upper ?? value.abs());
  const worth = printed.isZero() ? ulp.div(new Decimal(10).pow(step)) : total.div(printed);
  return spoken ? worth.div(new Decimal(10).pow(scale)) : worth;
};

/** Of a power of ten. */
const exponentOf = (power: Decimal): number => power.e;

const inManner = (
  value: Decimal,
  figure: Figure,
  { worth, places }: { readonly worth: Decimal; readonly places: number },
  text: string,
): string => {
  const { start, end, scale, scaleText, exponent, spoken, formal } = figure;
  const amount = value.div(worth);
  if (!spoken) {
    let digits = figure.unitStart;
    while (digitAt(text, digits - 1) < 0) digits -= 1;
    return printDigits(amount.toFixed(places), text.slice(start, digits)) + text.slice(digits, end);
  }
  if (isMixed(text, figure)) return printMixed(amount.round(), text.slice(start, end));
  if (exponent >= 0) return printNumeral(amount.round(), formal);
  return printNumeral(amount.div(new Decimal(10).pow(scale)).toDecimalPlaces(-exponent), formal) + scaleText;
};

const formatYear = (value: Decimal, { text, time }: DateQuantity): string => {
  const year = value.toFixed(0);
  if (time.year === null) return `${year}年`;
  const at = time.untilYear === null ? firstFigure(text) : lastFigure(text);
  if (at < 0) return `${year}年`;
  const end = endOfSpelled(text, at);
  const head = time.untilYear === null ? text.slice(0, at) : '';
  if (digitAt(text, at) >= 0)
    return head + printDigits(end - at === 2 ? year.slice(2) : year, text.slice(at, end)) + text.slice(end);
  const spelled = [...year].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
  return head + spelled + text.slice(end);
};

const fallback = (value: Decimal, { kind, text, unit }: Quantity): string => {
  if (kind === 'percent') return `${value.times(100).toDecimalPlaces(2).toFixed()}%`;
  return value.toFixed() + (text.endsWith(unit) ? unit : '');
};
