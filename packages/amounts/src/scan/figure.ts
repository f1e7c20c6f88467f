import { Decimal } from 'decimal.js';
import type { Qualifier } from '../types.js';
import { scanArabic } from './arabic.js';
import { digitAt } from './characters.js';
import { scanNumeral } from './numeral.js';
import { isNumeralAt } from './numeral-tokens.js';
import { isContinued, noScale, scaleAt } from './scale.js';

/** A figure without sign and unit: `digits` × 10^`exponent` × 10^`scale`. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly exponent: number;
  /** Power of ten of the last printed digit, before `scale`. */
  readonly step: number;
  /** Power of ten of the multiplier (万 → 4), which is printed as part of the unit; 0 without one. */
  readonly scale: number;
  readonly scaleText: string;
  /** Where multiplier and unit begin. */
  readonly unitStart: number;
  /** Digits of the upper end of an approximate figure (八九亿, 几十万). */
  readonly upper: string | null;
  /** 余, 多, 几 or 来 inside. */
  readonly inner: Qualifier | null;
  readonly spoken: boolean;
  /** A spoken figure of one word (三, 十). */
  readonly lone: boolean;
  readonly formal: boolean;
  /** A spoken figure that holds 万 or 亿. */
  readonly large: boolean;
  /** k or w in place of 千 or 万: a figure only before a unit of money or of percent. */
  readonly letter: boolean;
}

export interface NoFigure {
  readonly end: number;
  readonly malformed: true;
}

/** Ten to a power; figures share the few that they need. */
export const powerOfTen = (exponent: number): Decimal => {
  const known = powers.get(exponent);
  if (known) return known;
  const power = new Decimal(`1e${exponent}`);
  powers.set(exponent, power);
  return power;
};
const powers = new Map<number, Decimal>();

/** Exact, however many digits: decimal.js rounds what is computed, never what is read. */
export const decimalOf = ({ digits, exponent }: Figure, scale: number): Decimal =>
  exactDecimal(digits, exponent + scale);

// Below it decimal.js keeps a whole number in one word, without reading it letter by letter.
const oneWord = 10_000_000;
const oneWordDigits = 7;

const exactDecimal = (digits: string, power: number): Decimal => {
  if (power >= 0 && digits.length + power <= oneWordDigits) {
    const whole = Number(digits) * 10 ** power;
    if (whole < oneWord) return integerOf(whole);
  }
  return new Decimal(`${digits}e${power}`);
};

const integers: Decimal[] = [];
const mostIntegers = 3000;

/** Counts and years are small and come again and again: they share their Decimal. */
export const integerOf = (whole: number): Decimal => {
  if (whole >= mostIntegers) return new Decimal(whole);
  const known = integers[whole];
  if (known) return known;
  const made = new Decimal(whole);
  integers[whole] = made;
  return made;
};

export const upperOf = ({ upper, exponent }: Figure, scale: number): Decimal | null =>
  upper === null ? null : exactDecimal(upper, exponent + scale);

export const ulpOf = ({ step }: Figure, scale: number): Decimal => powerOfTen(step + scale);

/** Scans the figure at `at`, in Arabic digits, in 汉字 or in both, with its multiplier (3千万, 五百余万, 5亿1万4千). */
export const scanFigure = (text: string, at: number): Figure | NoFigure =>
  digitAt(text, at) >= 0 ? arabicFigure(text, at) : spokenFigure(text, at);

const arabicFigure = (text: string, at: number): Figure | NoFigure => {
  const { end, digits, decimals } = scanArabic(text, at);
  if (digits === null) return { end, malformed: true };
  const scale = scaleAt(text, end);
  if (decimals === 0 && scale.exponent > 0 && !scale.inner && isContinued(text, scale.end)) {
    const mixed = spokenFigure(text, at);
    if (!('malformed' in mixed) && mixed.end > scale.end) return mixed;
  }
  return {
    start: at,
    end: Math.max(scale.end, end),
    scaleText: scale.text,
    unitStart: scale.end > end ? scale.start : end,
    digits,
    exponent: -decimals,
    step: -decimals,
    scale: scale.exponent,
    upper: null,
    inner: scale.inner,
    spoken: false,
    lone: false,
    formal: false,
    large: false,
    letter: scale.letter,
  };
};

const spokenFigure = (text: string, at: number): Figure | NoFigure => {
  const numeral = scanNumeral(text, at);
  if ('malformed' in numeral) return numeral;
  const { end, scaleStart, digits, exponent, step, upper, lone, formal } = numeral;
  const scale = scaleAt(text, end);
  // 八千万, then 余: the 万 read with the numeral and what follows it make one multiplier.
  const inside = numeral.scale > 0 ? text.slice(scaleStart, end).replace(/[\s几幾]/g, '') : '';
  const more = numeral.over && scale.exponent === 0 ? noScale(end) : scale;
  return {
    start: at,
    end: Math.max(more.end, end),
    scaleText: inside + more.text,
    unitStart: numeral.scale > 0 ? scaleStart : more.end > end ? more.start : end,
    digits,
    exponent,
    step,
    scale: numeral.scale + more.exponent,
    upper,
    inner: numeral.over ? 'over' : more.inner,
    spoken: true,
    lone: lone && more.exponent === 0 && !more.inner,
    formal,
    large: numeral.large,
    letter: false,
  };
};

/** End of digits behind a figure with a multiplier that it did not take (10.1万零100): then it is no figure. −1 without any. */
export const endOfCutShort = (text: string, { end, scale }: Figure): number => {
  if (scale === 0) return -1;
  let rest = end;
  while (digitAt(text, rest) >= 0 || isNumeralAt(text, rest)) rest += 1;
  return rest > end ? rest : -1;
};
