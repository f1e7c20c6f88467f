import { exactMultipliers } from '../tables/multipliers.js';
import { behindInnerAbout, qualifiersInside } from '../tables/qualifiers.js';
import type { Qualifier } from '../types.js';
import {
  codesOf,
  digitAt,
  isInSet,
  isLetterAt,
  isLineEndAt,
  isOneOf,
  makeCharacterSet,
  skipBlanks,
} from './characters.js';
import { isNumeralAt } from './numeral-tokens.js';

/** The multiplier between a figure and its unit (万, 千万, 余万). Where none stands there, `end` is not behind the figure. */
export interface Scale {
  readonly start: number;
  readonly end: number;
  readonly exponent: number;
  readonly text: string;
  /** 余 and 多 (over) or 来 (about) before or behind it. */
  readonly inner: Qualifier | null;
  /** k or w in place of 千 or 万. */
  readonly letter: boolean;
}

export const noScale = (at: number): Scale => ({
  start: at,
  end: at,
  exponent: 0,
  text: '',
  inner: null,
  letter: false,
});

/** No multiplier. */
const none: Scale = noScale(-1);

const scaleStarts = makeCharacterSet(
  codesOf(
    [
      '个個来來kKｋＫwWｗＷ',
      ...exactMultipliers.keys(),
      ...qualifiersInside.map(([, letters]) => letters),
    ].join(''),
  ),
);

/** Reads the multiplier behind a figure, with 余, 多 or 来 before or behind it. */
export const scaleAt = (text: string, at: number): Scale => {
  const start = skipBlanks(text, at, true);
  if (!isInSet(text, start, scaleStarts)) return none;
  const counted = countedAt(text, start);
  if (counted) return counted;
  const before = moreAt(text, start);
  const first = before ? skipBlanks(text, start + 1) : start;
  let end = first;
  let exponent = 0;
  for (;;) {
    const power = multiplierAt(text, end, exponent);
    if (power === 0) break;
    exponent += power;
    end += 1;
  }
  if (exponent === 0) {
    return before ? { ...noScale(at), start: first, end: first, inner: before } : letterScaleAt(text, at);
  }
  // Across a line end only money goes on: 编制17, then 万… on the next line.
  if (holdsLineEnd(text, at, start) && !isOneOf(text, end, '元圆')) return noScale(at);
  const behind = moreAt(text, end);
  return {
    start: first,
    end: behind ? end + 1 : end,
    exponent,
    text: text.slice(first, end),
    inner: before ?? behind,
    letter: false,
  };
};

const holdsLineEnd = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isLineEndAt(text, at)) return true;
  return false;
};

/** 3个亿, 两个多亿: 个 adds nothing. */
const countedAt = (text: string, at: number): Scale | null => {
  if (!isOneOf(text, at, '个個')) return null;
  const inner = moreAt(text, at + 1);
  const start = inner ? at + 2 : at + 1;
  if (!isOneOf(text, start, '亿億')) return null;
  const behind = moreAt(text, start + 1);
  return {
    start,
    end: behind ? start + 2 : start + 1,
    exponent: 8,
    text: text.charAt(start),
    inner: inner ?? behind,
    letter: false,
  };
};

const inside: ReadonlyMap<string, { qualifier: Qualifier; notBefore: string }> = new Map(
  qualifiersInside.flatMap(([qualifier, letters, notBefore]) =>
    [...letters].map((letter) => [letter, { qualifier, notBefore }]),
  ),
);

/** 余, 多 or 来 between a figure and its unit. */
const moreAt = (text: string, at: number): Qualifier | null => {
  if (isOneOf(text, at, '来來')) return isOneOf(text, at + 1, behindInnerAbout) ? 'about' : null;
  const found = inside.get(text.charAt(at));
  if (!found || isOneOf(text, at + 1, found.notBefore)) return null;
  return isOneOf(text, at + 1, '元') && isOneOf(text, at + 2, '化') ? null : found.qualifier;
};

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
  return { start, end: start + 1, exponent: power, text: text.charAt(start), inner: null, letter: true };
};

/** Whether further digits stand right behind a multiplier, or behind one blank (5 亿 1 万). */
export const isContinued = (text: string, at: number): boolean => {
  const next = skipBlanks(text, at);
  return digitAt(text, next) >= 0 || isNumeralAt(text, next);
};
