import {
  beforeBlanks,
  digitAt,
  endOfDigits,
  isBlankAt,
  isIdeographAt,
  isLineEndAt,
  isOneOf,
  skipBlanks,
} from './characters.js';
import { isListCue, isSentenceStart } from './context.js';

/** An Arabic figure as printed, without sign and unit. */
export interface Arabic {
  readonly end: number;
  /** Its digits, point and separators left out; null for a run of digits that is no amount (a code, a version). */
  readonly digits: string | null;
  /** How many of the digits stand behind the point. */
  readonly decimals: number;
}

// No amount has more digits; a longer run is a code, an account or an attack.
const mostDigits = 24;

const separators = ',，';
const points = '.．';
const unitsBehindBreak = '万萬亿億千仟百佰十拾元圆%％‰';
const moneySigns = '￥¥$＄€£币幣BY';

/**
 * Scans the figure that starts at `at` (a digit): thousands in groups of three, half and full width, a blank or a line end
 * beside the point (`237. 33万元`), blanks that text recognition left within it. Takes the whole run of digits either way, so that a scan over codes stays linear.
 */
export const scanArabic = (text: string, at: number): Arabic => {
  const lead = endOfDigits(text, at);
  const whole = digitAt(text, at) > 0 && lead - at <= 3 ? endOfGroups(text, at, lead) : lead;
  if (whole < 0)
    return { end: endOfChain(text, endOfDoubtfulGroups(text, lead), separators), digits: null, decimals: 0 };
  const fraction = fractionAt(text, at, whole);
  const end = fraction ? fraction.end : whole;
  // 1.2.3 is a version, a nested label or a date.
  if (isOneOf(text, end, points) && digitAt(text, endOfPoints(text, end)) >= 0) {
    return { end: endOfChain(text, end, points), digits: null, decimals: 0 };
  }
  const decimals = fraction ? fraction.end - fraction.start : 0;
  if (end - at > 2 * mostDigits) return { end, digits: null, decimals };
  const digits = digitsOf(text, at, whole) + (fraction ? digitsOf(text, fraction.start, fraction.end) : '');
  // 0936 is an area code, 012 a number of a list: an amount is not printed with a leading zero.
  const isCode = lead - at > 1 && digitAt(text, at) === 0;
  return { end, digits: isCode || digits.length > mostDigits ? null : digits, decimals };
};

const digitsOf = (text: string, from: number, to: number): string => {
  let digits = '';
  for (let index = from; index < to; index += 1) {
    const value = digitAt(text, index);
    if (value >= 0) digits += value;
  }
  return digits;
};

/** 10..1 is a slip that nobody can mend; an ellipsis of three parts two figures. */
const endOfPoints = (text: string, at: number): number =>
  isOneOf(text, at + 1, points) && !isOneOf(text, at + 2, points) ? at + 2 : at + 1;

const endOfChain = (text: string, at: number, marks: string): number => {
  let end = at;
  while (isOneOf(text, end, marks)) {
    const next = marks === points ? endOfPoints(text, end) : end + 1;
    if (digitAt(text, next) < 0) break;
    end = endOfDigits(text, next);
  }
  return end;
};

const isGroup = (text: string, at: number): boolean =>
  digitAt(text, at + 1) >= 0 &&
  digitAt(text, at + 2) >= 0 &&
  digitAt(text, at + 3) >= 0 &&
  digitAt(text, at + 4) < 0;

/** End of the whole part whose first one to three digits end at `lead`; −1 where its commas make no thousands. */
const endOfGroups = (text: string, at: number, lead: number): number => {
  let end = lead;
  while (isOneOf(text, end, separators) && isGroup(text, end)) end += 4;
  if (end > lead) {
    const first = text.indexOf('，', lead);
    // 分别为3，245和678万元: commas part the members of a list; with 、 between the members they part thousands.
    if (first >= 0 && first < end && isListCue(text, at) && !isOneOf(text, end, '、')) return lead;
  }
  if (end === lead) {
    const spaced = endOfSpacedGroups(text, at, lead);
    if (spaced > lead) return spaced;
  }
  // 1,23 and 1,234,5 are neither thousands nor two figures that anybody can tell apart.
  if (text.charAt(end) === ',' && digitAt(text, end + 1) >= 0) return isListCue(text, at) ? end : -1;
  if (end > lead) return end;
  const split = endOfSplitDigits(text, at, lead);
  return split > lead ? split : endOfBlankGroups(text, at, lead);
};

/** `1， 256.80万元`: a blank behind a comma, as text recognition (OCR) leaves it; decimals and a unit must speak for it. */
const endOfSpacedGroups = (text: string, at: number, lead: number): number => {
  let end = lead;
  while (isOneOf(text, end, separators)) {
    const next = isBlankAt(text, end + 1) ? end + 1 : end;
    if (!isGroup(text, next)) break;
    end = next + 4;
  }
  return end > lead && hasDecimalsAndUnit(text, end) && !isListCue(text, at) ? end : lead;
};

/** `3 08.20万元`: no amount begins with 08, so that the digits before the blank belong to it. */
const endOfSplitDigits = (text: string, at: number, lead: number): number => {
  if (!isBlankAt(text, lead) || digitAt(text, lead + 1) !== 0 || digitAt(text, lead + 2) < 0) return lead;
  const end = endOfDigits(text, lead + 1);
  return hasDecimalsAndUnit(text, end) && !isSentenceStart(text, at) && !isBlankAt(text, at - 1) ? end : lead;
};

const hasDecimalsAndUnit = (text: string, end: number): boolean => {
  const fraction = endOfFraction(text, end);
  return fraction > end + 1 && endOfUnit(text, fraction) > fraction;
};

/** `1 234.5万元`: thousands parted by single blanks, where the unit stands right behind or the figure has its line alone. */
const endOfBlankGroups = (text: string, at: number, lead: number): number => {
  let end = lead;
  while (isBlankAt(text, end) && isGroup(text, end)) end += 4;
  if (end === lead) return lead;
  const fraction = endOfFraction(text, end);
  const opens = isSentenceStart(text, at);
  // A column of figures before it, or a label: the digits belong to another number.
  if (!opens && isBlankAt(text, at - 1) && digitAt(text, at - 2) >= 0) return lead;
  const unit = endOfUnit(text, fraction);
  // 1 234.5万元 with a line of its own is one figure; before further words 1 may be a label: nobody can tell.
  if (opens)
    return unit >= text.length || isLineEndAt(text, unit)
      ? end
      : unit > fraction || isIdeographAt(text, fraction)
        ? -1
        : lead;
  if (isIdeographAt(text, fraction) || isOneOf(text, fraction, '%％‰（(') || unit > fraction) return end;
  // ￥1 000, RMB 1 000.
  return isOneOf(text, beforeBlanks(text, at), moneySigns) ? end : lead;
};

const endOfFraction = (text: string, at: number): number =>
  isOneOf(text, at, points) ? endOfDigits(text, at + 1) : at;

/** End of a unit of money or percent right behind a figure. */
const endOfUnit = (text: string, at: number): number => {
  let end = skipBlanks(text, at);
  const start = end;
  while (isOneOf(text, end, unitsBehindBreak)) end += 1;
  return end > start ? end : at;
};

const endOfDoubtfulGroups = (text: string, lead: number): number => {
  let end = lead;
  while (isBlankAt(text, end) && isGroup(text, end)) end += 4;
  return end > lead ? endOfFraction(text, end) : lead;
};

const fractionAt = (text: string, at: number, whole: number): { start: number; end: number } | null => {
  const point = isOneOf(text, whole, points) ? whole : skipBlanks(text, whole, true);
  if (!isOneOf(text, point, points)) return null;
  const start = digitAt(text, point + 1) >= 0 ? point + 1 : skipBlanks(text, point + 1, true);
  const end = endOfDigits(text, start);
  if (end === start) return null;
  if (point === whole && start === point + 1) return { start, end };
  // `1. 2023年` is a label before a year: digits across a blank are one figure only where its unit stands right behind.
  if (end - start > 4 || !isOneOf(text, end, unitsBehindBreak) || isSentenceStart(text, at)) return null;
  return { start, end };
};
