import { formalDigits } from '../tables/numerals.js';
import { codesOf, digitAt, isInSet, isOneOf, makeCharacterSet, skipBlanks } from './characters.js';
import {
  endOfNumerals,
  endOfSpelled,
  isNumeralAt,
  numeralCharacters,
  spelledDigits,
  spelledOnly,
  spokenDigitAt,
  type Token,
  tokensAt,
} from './numeral-tokens.js';
import { evaluate } from './numeral-value.js';

/** A numeral with 汉字 places, as printed: `digits` × 10^`exponent` × 10^`scale`. */
export interface ScannedNumeral {
  readonly end: number;
  readonly digits: string;
  /** Minus the number of digits behind 点. */
  readonly exponent: number;
  /** Power of ten of the last place spoken, before `scale`: 三千 → 3. */
  readonly step: number;
  /** Power of ten of the 万 or 亿 that closes it (三千万 → 4), which belongs to the unit; 0 where none does. */
  readonly scale: number;
  /** Where that 万 or 亿 stands; `end` where none does. */
  readonly scaleStart: number;
  /** Digits of the upper end of an approximate numeral (八九亿, 几十万); null for an exact one. */
  readonly upper: string | null;
  /** 十几, 二十几: a little more. */
  readonly over: boolean;
  /** Of one word only: 三, 十, 叁. */
  readonly lone: boolean;
  /** In 大写. */
  readonly formal: boolean;
  /** Holds 万 or 亿 (五万八, 三千万): an amount by itself where money is spoken of. */
  readonly large: boolean;
}

/** What a numeral goes on with: without one of these behind it a digit stands alone. */
const continuing = makeCharacterSet([
  ...numeralCharacters,
  ...codesOf('0123456789０１２３４５６７８９点點几幾又分 \t\u00a0\u3000\u2009'),
]);

const lones: readonly ScannedNumeral[] = Array.from({ length: 10 }, (_, digit) => ({
  end: 0,
  digits: String(digit),
  exponent: 0,
  step: 0,
  scale: 0,
  scaleStart: 0,
  upper: null,
  over: false,
  lone: true,
  formal: false,
  large: false,
}));

/** One digit by itself, by far the most frequent numeral; null where it may go on. */
const loneAt = (text: string, at: number): ScannedNumeral | null => {
  const digit = spokenDigitAt(text, at);
  const lone = digit < 0 || isInSet(text, at + 1, continuing) ? undefined : lones[digit];
  if (!lone || isOneOf(text, at, spelledOnly)) return null;
  return { ...lone, end: at + 1, scaleStart: at + 1, formal: isOneOf(text, at, formalDigits) };
};

export interface Reading {
  readonly value: bigint;
  readonly step: number;
  readonly scale: number;
}

/** No well-formed numeral: where the run of its characters ends. */
export interface Malformed {
  readonly end: number;
  readonly malformed: true;
}

/**
 * Scans the numeral that starts at `at`, 汉字 or mixed (3万4000). A run of numeral characters that is no numeral as a
 * whole (十一十二, 一百零零一, 三三) is malformed: part of it is never taken for a figure.
 */
export const scanNumeral = (text: string, at: number): ScannedNumeral | Malformed => {
  if (isOneOf(text, at, '几幾数數')) return scanPlaces(text, at, at + 1, true);
  const lone = loneAt(text, at);
  if (lone) return lone;
  const implied = isImplied(text, at) ? scanPlaces(text, at, at, false) : null;
  if (implied && !('malformed' in implied)) return implied;
  return (
    scanTokens(text, tokensAt(text, at, true)) ??
    scanTokens(text, tokensAt(text, at, false)) ?? {
      end: Math.max(endOfMalformed(text, at), at + 1),
      malformed: true,
    }
  );
};

// A longer run of 汉字 and Arabic digits is no figure with something before it (附件一2023年), but noise.
const longestMixed = 12;

const endOfMalformed = (text: string, at: number): number => {
  let end = at;
  while (isNumeralAt(text, end) || digitAt(text, end) >= 0) end += 1;
  return end - at > longestMixed ? end : endOfNumerals(text, at);
};

const scanTokens = (text: string, all: readonly Token[]): ScannedNumeral | null => {
  const first = all[0];
  const few = skipBlanks(text, all[all.length - 1]?.end ?? 0);
  const isFew = isOneOf(text, few, '几幾');
  // 一百零几万: the 零 belongs to 几.
  const tokens = isFew && all[all.length - 1]?.kind === 'zero' ? all.slice(0, -1) : all;
  const last = tokens[tokens.length - 1];
  if (!first || !last) return null;
  const over = isFew && last.kind !== 'digit';
  const end = over ? few + 1 : last.end;
  if (!over && endOfNumerals(text, last.end) > last.end && !isRatioWord(text, last.end)) return null;
  const low = evaluate(tokens, false);
  if (!low) return null;
  const high = tokens.some(({ upper }) => upper !== null) ? evaluate(tokens, true) : null;
  const fraction = over || high ? null : fractionAt(text, end, low);
  const { scale } = fraction ? { scale: 0 } : low;
  const step = fraction
    ? -fraction.digits.length
    : isExact(tokens, low, over || high !== null)
      ? 0
      : low.step;
  const mantissa = low.value / 10n ** BigInt(scale);
  return {
    end: fraction?.end ?? end,
    digits: mantissa.toString() + (fraction?.digits ?? ''),
    exponent: fraction ? step : 0,
    step: step - scale,
    scale,
    scaleStart: scaleStart(tokens, scale, fraction?.end ?? end),
    upper: high ? (high.value / 10n ** BigInt(scale)).toString() : null,
    over,
    lone: tokens.length === 1 && !fraction && !over && first.upper === null,
    formal: tokens.some(({ formal }) => formal),
    large: tokens.some(({ kind }) => kind === 'large'),
  };
};

/** 二十 is as exact as 20, while 三千 and 三十万 may be round. */
const isExact = (tokens: readonly Token[], { value }: Reading, vague: boolean): boolean =>
  !vague && value < 100n && tokens.every(({ kind }) => kind !== 'large');

/** 七十百分位: 百分 is a word of its own. */
const isRatioWord = (text: string, at: number): boolean => isOneOf(text, at + 1, '分');

const scaleStart = (tokens: readonly Token[], scale: number, end: number): number => {
  let left = scale;
  for (let index = tokens.length - 1; index >= 0 && left > 0; index -= 1) {
    const token = tokens[index];
    if (!token) break;
    left -= Number(token.value);
    if (left <= 0) return token.start;
  }
  return end;
};

/** 百余, 千多, 万余: a place whose digit only 余 or 多 let go unsaid. */
const isImplied = (text: string, at: number): boolean =>
  isOneOf(text, at, '百佰千仟万萬亿億') && isOneOf(text, at + 1, '余餘多');

/** 几十万, 数百 (`vague`): from one of the place to ten of it; 百余: one of it. */
const scanPlaces = (text: string, at: number, from: number, vague: boolean): ScannedNumeral | Malformed => {
  const tokens = tokensAt(text, from, false);
  const one: Token = {
    kind: 'digit',
    value: 1n,
    upper: null,
    arabic: false,
    formal: false,
    start: at,
    end: at + 1,
  };
  const places = tokens.every(({ kind }) => kind === 'place' || kind === 'large');
  const read = places && tokens.length > 0 ? evaluate([one, ...tokens], false) : null;
  const last = tokens[tokens.length - 1];
  if (!read || !last) return { end: at + 1, malformed: true };
  const mantissa = read.value / 10n ** BigInt(read.scale);
  return {
    end: last.end,
    digits: mantissa.toString(),
    exponent: 0,
    step: read.step - read.scale,
    scale: read.scale,
    scaleStart: scaleStart(tokens, read.scale, last.end),
    upper: vague ? (mantissa * 10n).toString() : null,
    over: false,
    lone: false,
    formal: false,
    large: tokens.some(({ kind }) => kind === 'large'),
  };
};

const fractionAt = (text: string, at: number, { value }: Reading): { end: number; digits: string } | null => {
  const point = skipBlanks(text, at);
  if (!isOneOf(text, point, '点點')) return null;
  const start = skipBlanks(text, point + 1);
  const end = endOfSpelled(text, start);
  if (end === start || (value === 0n && isOneOf(text, end, '点點'))) return null;
  return { end, digits: spelledDigits(text, start, end) };
};
