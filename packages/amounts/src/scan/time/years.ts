import { digitAt, endOfDigits, isBlankAt, isOneOf, skipBlanks } from '../characters.js';
import { endOfSpelled, spelledDigits } from '../numeral-tokens.js';
import { numberAt } from './scanned.js';

export interface Year {
  readonly year: number;
  readonly end: number;
}

const yearOf = (digits: string): number | null => {
  const year = Number(digits);
  return digits.length === 4 && year >= 1800 && year < 2200 ? year : null;
};

/** A year's four digits at `at`, Arabic or spelled (二〇二三), one blank between them allowed (20 23 年). */
export const yearAt = (text: string, at: number): Year | null => {
  if (digitAt(text, at) < 0) {
    const end = endOfSpelled(text, at, 5);
    const year = end === at + 4 ? yearOf(spelledDigits(text, at, end)) : null;
    return year === null ? null : { year, end };
  }
  const end = endOfDigits(text, at);
  if (end - at === 4) {
    const year = yearOf(spelledDigits(text, at, end));
    return year === null ? null : { year, end };
  }
  if (end - at > 3 || !isBlankAt(text, end)) return null;
  const second = endOfDigits(text, end + 1);
  if (second - at !== 5) return null;
  const year = yearOf(spelledDigits(text, at, end) + spelledDigits(text, end + 1, second));
  return year !== null && isOneOf(text, skipBlanks(text, second), '年') ? { year, end: second } : null;
};

/** 23年度, 23年底, 23年6月: a year of this century without its first digits, where what follows leaves no doubt. */
export const shortYearAt = (text: string, at: number): Year | null => {
  const end = digitAt(text, at) < 0 ? at : endOfDigits(text, at);
  if (end - at !== 2 || isOneOf(text, at - 1, '近约第每满前达') || !isOneOf(text, end, '年')) return null;
  const year = Number(spelledDigits(text, at, end));
  if (year >= 50) return null;
  const behind = isOneOf(text, end + 1, '度底末初') && !isOneOf(text, end + 2, '假过步级中');
  const month = behind ? null : numberAt(text, end + 1, 12);
  return behind || (month && isOneOf(text, month.end, '月')) ? { year: 2000 + year, end } : null;
};
