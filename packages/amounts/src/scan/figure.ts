import { Decimal } from 'decimal.js';
import { exactMultipliers } from '../tables/multipliers.js';
import { scanArabic } from './arabic.js';
import { digitAt, isLetterAt, isOneOf, skipBlanks } from './characters.js';
import { scanNumeral } from './numeral.js';
import { isNumeralAt } from './numeral-tokens.js';

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
  /** 余, 多, 几 inside. */
  readonly over: boolean;
  readonly spoken: boolean;
  /** A spoken figure of one word (三, 十). */
  readonly lone: boolean;
  readonly formal: boolean;
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
  new Decimal(`${digits}e${exponent + scale}`);

export const upperOf = ({ upper, exponent }: Figure, scale: number): Decimal | null =>
  upper === null ? null : new Decimal(`${upper}e${exponent + scale}`);

export const ulpOf = ({ step }: Figure, scale: number): Decimal => powerOfTen(step + scale);

/** Scans the figure at `at`, in Arabic digits, in 汉字 or in both, with its multiplier (3千万, 五百余万, 5亿1万4千). */
export const scanFigure = (text: string, at: number): Figure | NoFigure =>
  digitAt(text, at) >= 0 ? arabicFigure(text, at) : spokenFigure(text, at);

const arabicFigure = (text: string, at: number): Figure | NoFigure => {
  const { end, digits, decimals } = scanArabic(text, at);
  if (digits === null) return { end, malformed: true };
  const scale = scaleAt(text, end);
  if (decimals === 0 && scale.exponent > 0 && !scale.over && isContinued(text, scale.end)) {
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
    over: scale.over,
    spoken: false,
    lone: false,
    formal: false,
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
    over: numeral.over || more.over,
    spoken: true,
    lone: lone && more.exponent === 0,
    formal,
    letter: false,
  };
};

interface Scale {
  readonly start: number;
  readonly end: number;
  readonly exponent: number;
  readonly text: string;
  readonly over: boolean;
  readonly letter: boolean;
}

const noScale = (at: number): Scale => ({
  start: at,
  end: at,
  exponent: 0,
  text: '',
  over: false,
  letter: false,
});

/** The multiplier behind a figure, with 余 or 多 before or behind it. Where none stands there, `end` is `at`. */
const scaleAt = (text: string, at: number): Scale => {
  const start = skipBlanks(text, at, true);
  // 3个亿, 两个亿: 个 adds nothing.
  if (isOneOf(text, start, '个個') && isOneOf(text, start + 1, '亿億')) {
    return { ...noScale(start + 1), end: start + 2, exponent: 8, text: text.charAt(start + 1) };
  }
  const over = isMore(text, start);
  const first = over ? skipBlanks(text, start + 1) : start;
  let end = first;
  let exponent = 0;
  for (;;) {
    const power = multiplierAt(text, end, exponent);
    if (power === 0) break;
    exponent += power;
    end += 1;
  }
  if (exponent === 0) {
    if (over) return { ...noScale(at), start: first, end: first, over };
    return letterScaleAt(text, at);
  }
  // Across a line end only money goes on: 编制17, then 万… on the next line.
  if (text.slice(at, start).includes('\n') && !isOneOf(text, end, '元圆')) return noScale(at);
  const behind = isMore(text, end);
  return {
    start: first,
    end: behind ? end + 1 : end,
    exponent,
    text: text.slice(first, end),
    over: over || behind,
    letter: false,
  };
};

/** 余 and 多 between a figure and its unit; 余额 and 多种 are words of their own. */
const isMore = (text: string, at: number): boolean =>
  isOneOf(text, at, '余餘')
    ? !isOneOf(text, at + 1, '额款留粮钱热')
    : isOneOf(text, at, '多') &&
      !isOneOf(text, at + 1, '于少数半媒功') &&
      !(isOneOf(text, at + 1, '元') && isOneOf(text, at + 2, '化'));

/** 十 and 百 multiply a figure only before a larger multiplier or a unit of money: 3百万, 2百元, not 5百货. */
const multiplierAt = (text: string, at: number, before: number): number => {
  const power = exactMultipliers.get(text.charAt(at)) ?? 0;
  if (power === 12) return isOneOf(text, at + 1, '元日韩') ? power : 0;
  if (power === 0 || power >= 4) return power;
  if (before > 0 && before < 4) return 0;
  // 千克, 千米 and 千瓦 are units of their own.
  if (power === 3) return isOneOf(text, at + 1, '克米瓦伏卡赫焦帕分') ? 0 : power;
  return isOneOf(text, at + 1, '万萬亿億元圆块多余美欧港日英澳韩加台') || isContinued(text, at + 1)
    ? power
    : 0;
};

const letterScaleAt = (text: string, at: number): Scale => {
  const start = skipBlanks(text, at);
  const power = isOneOf(text, start, 'kKｋＫ') ? 3 : isOneOf(text, start, 'wWｗＷ') ? 4 : 0;
  if (power === 0 || isLetterAt(text, start + 1) || digitAt(text, start + 1) >= 0) return noScale(at);
  return { start, end: start + 1, exponent: power, text: text.charAt(start), over: false, letter: true };
};

/** Whether further digits stand right behind a multiplier, or behind one blank (5 亿 1 万). */
const isContinued = (text: string, at: number): boolean => {
  const next = skipBlanks(text, at);
  return digitAt(text, next) >= 0 || isNumeralAt(text, next);
};

/** End of digits behind a figure with a multiplier that it did not take (10.1万零100): then it is no figure. −1 without any. */
export const endOfCutShort = (text: string, { end, scale }: Figure): number => {
  if (scale === 0) return -1;
  let rest = end;
  while (digitAt(text, rest) >= 0 || isNumeralAt(text, rest)) rest += 1;
  return rest > end ? rest : -1;
};
