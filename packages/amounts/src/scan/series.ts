import type { Decimal } from 'decimal.js';
import { type Amount, sharedAmount } from './amount.js';
import {
  codesOf,
  digitAt,
  endOfDigits,
  isInSet,
  isOneOf,
  makeCharacterSet,
  skipBlanks,
} from './characters.js';
import { isListCue } from './context.js';
import { decimalOf, endOfCutShort, type Figure, scanFigure } from './figure.js';
import { measure, measureBare, type Surroundings, unitStarts } from './measure.js';
import { endOfRangeMark } from './range-mark.js';
import { endOfSlip } from './slip.js';
import { scanDated } from './time/dated.js';

/** One quantity or several that share a unit; `end` is behind all that was looked at. */
export interface Series {
  readonly end: number;
  readonly amounts: readonly ReadAmount[];
}

export interface ReadAmount {
  readonly amount: Amount;
  /** Its unit stands behind a later figure of the list. */
  readonly shared: boolean;
}

// No list of a report is longer; what is, is a table's column or an attack.
const mostMembers = 100;

/** Reads what starts at the figure at `at`: 5万元, 3至5万元, 3.2、4.5和6万元. Empty where no unit makes it a quantity. */
export const scanSeries = (text: string, at: number, around: Surroundings): Series => {
  const figure = scanFigure(text, at);
  if ('malformed' in figure) return { end: figure.end, amounts: [] };
  if (isPlainNumber(text, figure, around)) return { end: figure.end, amounts: nothing };
  const read = scanRange(text, figure, around);
  if (read) return { end: read.end, amounts: [{ amount: read, shared: false }] };
  return scanList(text, figure, around);
};

const nothing: readonly ReadAmount[] = [];

const behindFigure = makeCharacterSet([...unitStarts, ...codesOf('以、和与及或+＋=＝，,。·•-—–－~～―─至到')]);

/** A number that nothing behind it or declared for it makes a quantity: most are seen to be one at a glance. */
const isPlainNumber = (
  text: string,
  { end, scale, large, letter }: Figure,
  { declared, prefix }: Surroundings,
): boolean =>
  scale === 0 &&
  !large &&
  !letter &&
  !declared &&
  !prefix &&
  !isInSet(text, skipBlanks(text, end, true), behindFigure);

/** Figures from `opening` on, which has no unit: they share that of a later one, or are bare. */
const scanList = (text: string, opening: Figure, around: Surroundings): Series => {
  const later = around.prefix ? { ...around, prefix: null } : around;
  const waiting: Figure[] = [opening];
  let end = Math.max(opening.end, endOfCutShort(text, opening), endOfSlip(text, opening));
  const lists =
    end === opening.end &&
    !opening.spoken &&
    !isOneOf(text, opening.start - 1, '表图附件第号章节条款页×xX*＊÷/／');
  for (
    let next = lists ? nextOfList(text, opening.end, waiting.length) : -1;
    next >= 0 && waiting.length < mostMembers;
  ) {
    const figure = scanFigure(text, next);
    end = figure.end;
    if ('malformed' in figure) break;
    const read = scanRange(text, figure, later);
    if (read) {
      if (isDoubtfulPair(text, waiting, next, read)) return { end: read.end, amounts: [] };
      const { figure: last, unitSpan } = read;
      const shared = last ? waiting.map((one) => sharedAmount(one, read, last.scale, unitSpan)) : [];
      return {
        end: read.end,
        amounts: [...shared.map((amount) => ({ amount, shared: true })), { amount: read, shared: false }],
      };
    }
    waiting.push(figure);
    end = Math.max(figure.end, endOfCutShort(text, figure));
    next = end > figure.end || figure.spoken ? -1 : nextOfList(text, figure.end, waiting.length);
  }
  const amounts: ReadAmount[] = [];
  for (const figure of waiting) {
    const amount = measureBare(text, figure, figure === opening ? around : later);
    if (amount) amounts.push({ amount, shared: false });
  }
  return { end, amounts: amounts.length > 0 ? amounts : nothing };
};

const jointStarts = '以、和与及或+＋=＝';
const joints = ['以及', '、', '和', '与', '及', '或', '+', '＋', '=', '＝'];

/** 867、62万元: a list of two, or a point mistyped. */
const isDoubtfulPair = (
  text: string,
  [first, ...more]: readonly Figure[],
  at: number,
  read: Amount,
): boolean =>
  first !== undefined &&
  more.length === 0 &&
  read.kind === 'money' &&
  isOneOf(text, at - 1, '、') &&
  first.exponent === 0 &&
  first.digits.length >= 3 &&
  read.figure?.exponent === 0 &&
  read.figure.digits.length <= 2 &&
  !isListCue(text, first.start);

/**
 * Where the next figure of a list of `members` stands, behind 、 or 和, behind a comma after 分别, or in a sum (3.2+4.5=7.7万元);
 * −1 where the list ends.
 */
const nextOfList = (text: string, at: number, members: number): number => {
  const mark = skipBlanks(text, at);
  if (members < 2 && isOneOf(text, mark, '=＝')) return -1;
  const joint = isOneOf(text, mark, jointStarts)
    ? joints.find((word) => text.startsWith(word, mark))
    : undefined;
  const comma = !joint && isOneOf(text, mark, ',，') && isListCue(text, mark);
  if (!joint && !comma) return -1;
  const next = skipBlanks(text, mark + (joint?.length ?? 1));
  if (digitAt(text, next) < 0) return -1;
  const dated = !isOneOf(text, endOfDigits(text, next), '、') && scanDated(text, next) !== null;
  return dated ? -1 : next;
};

/** A figure with its unit, or a range of two. Null where no unit is found. */
const scanRange = (text: string, figure: Figure, around: Surroundings): Amount | null => {
  const own = measure(text, figure, around);
  const from = endOfIncluded(text, own?.end ?? figure.end);
  const next = endOfRangeMark(text, from);
  if (next < 0) return own;
  const last = scanFigure(text, next);
  if ('malformed' in last) return own;
  const upper = measure(text, last, around) ?? (own ? null : rangeInBare(text, figure, last, around));
  if (!upper || (own && own.kind !== upper.kind) || scanDated(text, next)) return own;
  // 由3万元到5万元, 从3万元到5万元: from one to the other.
  if (own && isOneOf(text, figure.start - 1, '由从')) return own;
  const low = own?.value ?? lowerEnd(figure, last, upper);
  const high = upper.upper ?? upper.value;
  if (high.lte(low)) return own;
  const ulp = own?.ulp ?? upper.ulp;
  return { ...upper, start: figure.start, figure: null, value: low, upper: high, ulp };
};

/** 10~15k, 1—5万: both ends bare, read as the bare upper end is. */
const rangeInBare = (text: string, low: Figure, high: Figure, around: Surroundings): Amount | null => {
  // 2021-2023 and 0931-1234567 are no ranges of amounts.
  if (high.scale === 0 && low.digits.length >= 4) return null;
  return endOfCutShort(text, high) > 0 ? null : measureBare(text, high, around);
};

/** The lower end takes the unit of the upper one, and its multiplier where it is the smaller digit (3至5万, 八到九百亿). */
const lowerEnd = (low: Figure, high: Figure, { exponent }: Amount): Decimal => {
  const plain = decimalOf(low, 0);
  const mantissa = decimalOf(high, 0);
  const place = low.lone && /^[1-9]0+$/.test(high.digits) && plain.lt(10) ? high.digits.length - 1 : 0;
  const shares = low.scale === 0 && plain.lt(mantissa);
  return decimalOf(low, (shares ? high.scale + place : low.scale) + exponent);
};

/** 1万（含）—5万元. */
const endOfIncluded = (text: string, at: number): number =>
  isOneOf(text, at, '（(') && isOneOf(text, at + 1, '含') && isOneOf(text, at + 2, '）)') ? at + 3 : at;
