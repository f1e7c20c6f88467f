import { Decimal } from 'decimal.js';
import { digitValue, isBlank, isDigit, skipBlanks } from './characters.js';

/** An Arabic figure as printed, without sign and unit. */
export interface ScannedNumber {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** Worth of its last printed digit. */
  readonly ulp: Decimal;
  /** How many digits before the point. */
  readonly digits: number;
  readonly decimals: number;
}

// No amount has more digits; a longer run is a code or an attack.
const mostDigits = 24;

const isSeparator = (character: string): boolean => character === ',' || character === '，';
const isPoint = (character: string): boolean => character === '.' || character === '．';

const digitsFrom = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && isDigit(text.charAt(end))) end += 1;
  return end;
};

/** Whether a separator at `at` groups thousands: exactly three digits follow it. */
const groups = (text: string, at: number): boolean => digitsFrom(text, at + 1) === at + 4;

/**
 * Scans the figure that starts at `at` (a digit): thousands separators in groups of three, full width, and a blank or a
 * line end around the point where digits follow (`237. 33`). Linear; a run too long to be an amount gives null with its end.
 */
export const scanArabic = (
  text: string,
  at: number,
): ScannedNumber | { readonly end: number; readonly value: null } => {
  let end = digitsFrom(text, at);
  const lead = end - at;
  if (lead <= 3 && lead > 0 && digitValue(text.charAt(at)) > 0) {
    const separator = text.charAt(end);
    while (isSeparator(separator) && text.charAt(end) === separator && groups(text, end)) end += 4;
    if (end - at === lead) {
      while (isBlank(text.charAt(end)) && groups(text, end) && !isDigit(text.charAt(end + 4))) end += 4;
    }
  }
  let point = -1;
  const beforePoint = end;
  if (isPoint(text.charAt(end))) {
    const fraction = isDigit(text.charAt(end + 1)) ? end + 1 : skipBlanks(text, end + 1, true);
    const after = digitsFrom(text, fraction);
    // `1. 2023年` is a label and a year; digits across a blank are one figure only when a unit follows at once.
    const joined =
      fraction === end + 1 ||
      (after > fraction && after - fraction <= 4 && /^[万亿千百元%％]/.test(text.slice(after, after + 1)));
    // 1.2.3 is a version or a nested label.
    if (after > fraction && joined && !(isPoint(text.charAt(after)) && isDigit(text.charAt(after + 1)))) {
      point = fraction;
      end = after;
    }
  }
  if (end - at > mostDigits * 2) return { end, value: null };
  let digits = '';
  for (let index = at; index < beforePoint; index += 1) {
    const value = digitValue(text.charAt(index));
    if (value >= 0) digits += value;
  }
  let decimals = '';
  if (point >= 0) for (let index = point; index < end; index += 1) decimals += digitValue(text.charAt(index));
  if (digits.length + decimals.length > mostDigits) return { end, value: null };
  return {
    start: at,
    end,
    value: new Decimal(decimals === '' ? digits : `${digits}.${decimals}`),
    ulp: new Decimal(10).pow(-decimals.length),
    digits: digits.length,
    decimals: decimals.length,
  };
};
