import type { Span } from '@gouji/document';
import { toDate, toQuantity } from './quantity.js';
import { type Amount, amountOf, type PlacedUnit, type Unit } from './scan/amount.js';
import {
  codesOf,
  digitAt,
  endOfDigits,
  isInSet,
  isLetterAt,
  isOneOf,
  makeCharacterSet,
  skipBlanks,
} from './scan/characters.js';
import { isEdge } from './scan/context.js';
import { type Declaration, scanDeclaration, scanUnit } from './scan/declaration.js';
import { scanFigure } from './scan/figure.js';
import {
  endOfCode,
  endOfLabel,
  endOfLetters,
  endOfOrdinal,
  endOfPhrase,
  phraseStarts,
} from './scan/labels.js';
import { measureBare, unitStarts } from './scan/measure.js';
import { type MoneyPrefix, prefixStarts, scanMoneyPrefix } from './scan/money.js';
import { endOfNumerals, isNumeralAt, isPlaceAt, numeralCharacters } from './scan/numeral-tokens.js';
import { scanDiscount, scanDoubling, scanHalf, scanPercentWords } from './scan/ratio.js';
import { scanSeries } from './scan/series.js';
import { signAt } from './scan/sign.js';
import { scanDated, scanYearList } from './scan/time/dated.js';
import { scanRelative, timeStarts } from './scan/time/relative.js';
import { nounsOfNumber } from './tables/numerals.js';
import type { Quantity } from './types.js';

export interface ExtractOptions {
  /**
   * A unit declared elsewhere (单位：万元 of a table) for bare numbers; '' reads them as counts without a unit. Without it a
   * bare number is a quantity only behind a declaration on its own line.
   */
  readonly bareUnit?: string;
}

/** What the scan knows at a place. */
interface Context {
  readonly text: string;
  /** Unit for bare figures, and where it stands if in this text. */
  readonly declared: Unit | null;
  readonly declaredAt: Span | null;
}

interface Step {
  readonly end: number;
  readonly found: readonly Quantity[];
  readonly declaration?: Declaration;
}

const mayStart = new Uint8Array(0x10000);
for (let digit = 0; digit < 10; digit += 1) {
  mayStart[0x30 + digit] = 1;
  mayStart[0xff10 + digit] = 1;
}
for (let letter = 0; letter < 26; letter += 1) {
  for (const first of [0x41, 0x61, 0xff21, 0xff41]) mayStart[first + letter] = 1;
}
for (const code of [...numeralCharacters, ...timeStarts, ...phraseStarts, ...prefixStarts])
  mayStart[code] = 1;
for (const character of '-−－负負第几幾数數半对對翻单') mayStart[character.charCodeAt(0)] = 1;

/**
 * Extracts every quantity of a text: money in yuan, other currencies apart, percentages as ratios, counts with their
 * measure word, times. One pass from left to right, in time linear in the length of the text; throws nothing.
 *
 * @param text any text; spans count in it (UTF-16, half-open)
 * @returns quantities in order, never overlapping; `text.slice(span.start, span.end)` is what was printed
 */
export const extract = (text: string, options: ExtractOptions = {}): Quantity[] => {
  const declared = declaredUnit(options.bareUnit);
  let context: Context = { text, declared, declaredAt: null };
  const found: Quantity[] = [];
  for (let at = 0; at < text.length; ) {
    if (mayStart[text.charCodeAt(at)] === 0) {
      // A unit declared in the text holds up to the end of its sentence or line.
      if (context.declaredAt && isOneOf(text, at, '。\n\r')) context = { text, declared, declaredAt: null };
      at += 1;
      continue;
    }
    const step = stepAt(context, at);
    if (!step) {
      at += 1;
      continue;
    }
    for (const quantity of step.found) found.push(quantity);
    if (step.declaration) {
      context = { text, declared: step.declaration.unit, declaredAt: step.declaration.span };
    }
    at = Math.max(step.end, at + 1);
  }
  return found;
};

const declaredUnit = (bareUnit: string | undefined): Unit | null => {
  if (bareUnit === undefined) return null;
  if (bareUnit === '') return { kind: 'count', name: '', exponent: 0, currency: null };
  return scanUnit(bareUnit, 0)?.unit ?? null;
};

const stepAt = (context: Context, at: number): Step | null => {
  const { text } = context;
  if (digitAt(text, at) >= 0) return digitsAt(context, at);
  if (isOneOf(text, at, '-−－负負')) return signedAt(context, at);
  const time = scanRelative(text, at) ?? (isNumeralAt(text, at) ? scanDated(text, at) : null);
  if (time) return { end: time.end, found: [toDate(text, time)] };
  const phrase = endOfPhrase(text, at);
  if (phrase > 0) return { end: phrase, found: [] };
  if (isOneOf(text, at, '第')) return { end: endOfOrdinal(text, at), found: [] };
  if (isOneOf(text, at, '单')) {
    const declaration = scanDeclaration(text, at);
    return declaration && { end: declaration.end, found: [], declaration };
  }
  const prefix = scanMoneyPrefix(text, at);
  if (prefix) return prefixedAt(context, at, prefix) ?? { end: prefix.end, found: [] };
  if (isLetterAt(text, at)) return { end: endOfLetters(text, at), found: [] };
  return wordsAt(context, at);
};

/** Figures in 汉字: 百分之三十, 打对折, 翻一番, 五个. */
const wordsAt = (context: Context, at: number): Step | null => {
  const { text } = context;
  const ratio = scanPercentWords(text, at) ?? scanHalf(text, at);
  if (ratio) return one(context, ratio, ratio.start, false);
  if (isOneOf(text, at, '翻')) {
    const doubling = scanDoubling(text, at);
    return doubling && one(context, doubling, at, false);
  }
  if (isOneOf(text, at, '几幾数數')) return vagueAt(context, at);
  if (!isNumeralAt(text, at)) return null;
  // 一 in 之一, 三 in 三是: what follows makes no quantity of it.
  if (!context.declared && !isInSet(text, at + 1, behindNumeral)) return null;
  return figuresAt(context, at, at, null, false);
};

/** What a numeral needs behind it to be read. */
const behindNumeral = makeCharacterSet([
  ...unitStarts,
  ...numeralCharacters,
  ...codesOf('0123456789０１２３４５６７８９余餘多来來几幾点點至到-—–－~～―─（( \t\n\r\u00a0\u3000\u2009'),
]);

/** 数十人, 几百万元. In 人数十人 a noun may end in 数 or not: nothing is read. */
const vagueAt = (context: Context, at: number): Step | null => {
  const { text } = context;
  if (!isPlaceAt(text, at + 1)) return null;
  if (isOneOf(text, at, '数數') && isOneOf(text, at - 1, nounsOfNumber)) {
    const end = endOfPlaces(text, at + 1);
    return end === endOfNumerals(text, at + 1) ? { end, found: [] } : null;
  }
  return figuresAt(context, at, at, null, false);
};

const endOfPlaces = (text: string, at: number): number => {
  let end = at;
  while (isPlaceAt(text, end)) end += 1;
  return end;
};

/** .5 without its 0: as often the end of something else, or behind a full stop typed as a point. */
const isTailOfPoint = (text: string, at: number): boolean =>
  isOneOf(text, at - 1, '.．') && !isOneOf(text, at - 2, '.．') && digitAt(text, at - 2) < 0;

const digitsAt = (context: Context, at: number): Step => {
  const { text } = context;
  const label = context.declared === null || !isWholeCell(text, at) ? endOfLabel(text, at) : -1;
  if (label >= 0) return { end: label, found: [] };
  const years = scanYearList(text, at);
  if (years) {
    const unitSpan = { start: years.unit, end: years.unit + 1 };
    const last = years.years.length - 1;
    const found = years.years.map((year, index) => toDate(text, year, index < last ? unitSpan : null));
    return { end: found[last]?.span.end ?? at + 1, found };
  }
  const time = scanDated(text, at);
  if (time) return { end: time.end, found: [toDate(text, time)] };
  const code = endOfCode(text, at);
  if (code > 0) return { end: code, found: [] };
  if (isTailOfPoint(text, at)) return { end: endOfDigits(text, at), found: [] };
  return figuresAt(context, at, at, null, false) ?? { end: at + 1, found: [] };
};

const isWholeCell = (text: string, at: number): boolean =>
  at === 0 && text.length < 30 && !text.includes('\n');

const signedAt = (context: Context, at: number): Step | null => {
  const { text } = context;
  const next = skipBlanks(text, at + 1);
  const prefix = scanMoneyPrefix(text, next);
  const from = prefix ? skipBlanks(text, prefix.end) : next;
  if (digitAt(text, from) < 0 && !(isOneOf(text, at, '负負') && isNumeralAt(text, from))) return null;
  const sign = signAt(text, at);
  if (sign === 'none' || scanDated(text, from)) return null;
  const step = figuresAt(context, at, from, prefix, true);
  if (!step || sign === 'minus') return step;
  return { end: step.end, found: step.found.filter(({ kind }) => kind === 'count') };
};

const prefixedAt = (context: Context, at: number, prefix: MoneyPrefix): Step | null => {
  const { text } = context;
  const signed = skipBlanks(text, prefix.end);
  const negative = isOneOf(text, signed, '-−－负負');
  const from = negative ? skipBlanks(text, signed + 1) : signed;
  if (digitAt(text, from) < 0 && !isNumeralAt(text, from) && !isOneOf(text, from, '几幾数數')) return null;
  return figuresAt(context, at, from, prefix, negative);
};

/** The figure or figures at `at`; `start` is where their sign or currency begins. */
const figuresAt = (
  context: Context,
  start: number,
  at: number,
  prefix: MoneyPrefix | null,
  negative: boolean,
): Step | null => {
  const { text, declared, declaredAt } = context;
  const bracketed = bracketedAt(context, at);
  if (bracketed) return bracketed;
  const { end, amounts } = scanSeries(text, at, { declared, prefix });
  if (amounts.length === 0) {
    const discount = scanDiscount(text, at);
    if (discount) return one(context, discount, start, negative);
    return { end, found: [] };
  }
  const found = amounts.map(({ amount, shared }, index) => {
    const bare =
      declaredAt !== null &&
      !shared &&
      amount.end === amount.figure?.end &&
      amount.unitSpan.end === amount.end;
    return toQuantity(text, amount, {
      start: index === 0 ? start : amount.start,
      end: amount.end,
      negative: negative && index === 0,
      unitSpan: shared ? amount.unitSpan : bare && amount.name === declared?.name ? declaredAt : null,
    });
  });
  return { end, found };
};

const one = ({ text }: Context, amount: Amount, start: number, negative: boolean): Step => ({
  end: amount.end,
  found: [toQuantity(text, amount, { start, end: amount.end, negative, unitSpan: null })],
});

/** (1,234.5)万元, and (1,234.50) in a cell: an accountant's minus. */
const bracketedAt = ({ text, declared }: Context, at: number): Step | null => {
  if (!isOneOf(text, at - 1, '（(')) return null;
  const figure = scanFigure(text, at);
  if ('malformed' in figure || !isOneOf(text, figure.end, '）)')) return null;
  const behind = figure.end + 1;
  // (3)万元 and a cell (3) may be labels: a point or a separator shows an amount.
  if (figure.exponent === 0 && figure.digits.length === figure.end - at) return null;
  const unit = scanUnitBehind(text, behind);
  const cell = declared !== null && isEdge(text, at - 2) && isEdge(text, behind);
  const read = unit
    ? amountOf(figure, unit)
    : cell
      ? measureBare(text, figure, { declared, prefix: null })
      : null;
  if (!read || read.kind === 'count') return null;
  const end = unit ? unit.end : behind;
  return { end, found: [toQuantity(text, read, { start: at - 1, end, negative: true, unitSpan: null })] };
};

const scanUnitBehind = (text: string, at: number): PlacedUnit | null => {
  const found = scanUnit(text, at);
  return found && { ...found.unit, end: found.end };
};
