import type { Amount } from './amount.js';
import { digitAt, endOfDigits, isLetterAt, isOneOf, skipBlanks } from './characters.js';
import { decimalOf, type Figure, integerOf, ulpOf } from './figure.js';
import { figureAt, partsWord, ratioAmount } from './ratio.js';
import { endOfSpaced } from './spaced.js';

/** 五分之二, 3又千分之23: a fraction whose denominator is `figure`, or the whole before 又. Null where it is none. */
export const scanFraction = (text: string, figure: Figure): Amount | null => {
  const and = skipBlanks(text, figure.end);
  if (!isOneOf(text, and, '又')) return fractionOf(text, figure);
  const denominator = figureAt(text, skipBlanks(text, and + 1));
  const fraction = denominator && fractionOf(text, denominator);
  const value = fraction?.value.plus(decimalOf(figure, figure.scale));
  return fraction && value ? { ...fraction, start: figure.start, value } : null;
};

const fractionOf = (text: string, figure: Figure): Amount | null => {
  const parts = endOfSpaced(text, skipBlanks(text, figure.end), partsWord);
  if (parts < 0 || figure.exponent < 0) return null;
  const numerator = figureAt(text, skipBlanks(text, parts));
  const denominator = decimalOf(figure, figure.scale);
  if (!numerator || denominator.isZero()) return null;
  return ratioAmount(
    { start: figure.start, end: numerator.end },
    'multiple',
    '分之',
    { start: figure.end, end: parts },
    {
      value: decimalOf(numerator, numerator.scale).div(denominator),
      ulp: ulpOf(numerator, numerator.scale).div(denominator),
      inner: numerator.inner,
    },
  );
};

const wordsBefore = '占约近达过足剩的';
const wordsBehind = ['以上', '以下', '左右', '的', '强'];
const mostParts = 10;

/** 占1/3, 1/2以上: a slash of a fraction, by the words beside it; elsewhere it parts units, dates and codes. Null for those. */
export const scanSlashed = (text: string, figure: Figure): Amount | null => {
  const { start, end, digits, exponent, scale, spoken } = figure;
  if (spoken || exponent < 0 || scale > 0 || !isOneOf(text, end, '/／') || digits.length > 1) return null;
  const last = endOfDigits(text, end + 1);
  const length = last - end - 1;
  if (length < 1 || length > 2 || isLetterAt(text, last) || isOneOf(text, last, '/／.．年月日号%％'))
    return null;
  const parts = length === 2 ? digitAt(text, end + 1) * 10 + digitAt(text, end + 2) : digitAt(text, end + 1);
  const part = Number(digits);
  if (part < 1 || part >= parts || parts > mostParts) return null;
  const told =
    isOneOf(text, start - 1, wordsBefore) || wordsBehind.some((word) => text.startsWith(word, last));
  if (!told) return null;
  return ratioAmount(
    { start, end: last },
    'multiple',
    '/',
    { start: end, end: last },
    {
      value: integerOf(part).div(parts),
      ulp: integerOf(1).div(parts),
    },
  );
};
