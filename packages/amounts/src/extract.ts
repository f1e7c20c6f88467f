import { Decimal } from 'decimal.js';
import { isNumeralCharacter, parseNumeral } from './numerals.js';
import { scanArabic } from './scan/arabic.js';
import { isBlank, isDigit, isLetter, skipBlanks } from './scan/characters.js';
import { isMoneyContext } from './scan/context.js';
import { qualifierAround } from './scan/qualifier.js';
import { type ScannedTime, scanDated, scanRelative } from './scan/time.js';
import { type ScannedUnit, scanUnit } from './scan/unit.js';
import { foreignPrefixes, notNumbers, plainMeasureWords, yuanPrefixes } from './tables/units.js';
import type { DateQuantity, Quantity, Span } from './types.js';

export interface ExtractOptions {
  /** A unit declared elsewhere (单位：万元) for bare numbers; without it bare numbers are no quantities. */
  readonly bareUnit?: string;
}

/** A figure scanned, before it is known what it counts. */
interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly ulp: Decimal;
  readonly spoken: boolean;
}

interface Step {
  readonly end: number;
  readonly found: readonly Quantity[];
}

/**
 * Extracts every quantity of a text: money in yuan, percentages as ratios, counts with their measure word, times.
 *
 * @param text any text; spans count in it (UTF-16, half-open)
 * @returns quantities in order, never overlapping; `text.slice(span.start, span.end)` is what was printed
 */
export const extract = (text: string, options: ExtractOptions = {}): Quantity[] => {
  const declared = options.bareUnit === undefined ? null : scanUnit(options.bareUnit, 0);
  const found: Quantity[] = [];
  for (let at = 0; at < text.length; ) {
    const step = stepAt(text, at, declared);
    if (step) {
      found.push(...step.found);
      at = Math.max(step.end, at + 1);
    } else at += 1;
  }
  return found;
};

const stepAt = (text: string, at: number, declared: ScannedUnit | null): Step | null => {
  const character = text.charAt(at);
  if (isDigit(character)) return digitsAt(text, at, declared);
  if (
    character === '年' ||
    character === '上' ||
    character === '下' ||
    /[本当今去前明期同一二三四第]/.test(character)
  ) {
    const time = scanRelative(text, at);
    if (time) return { end: time.end, found: [toDate(text, time)] };
  }
  if (isNumeralCharacter(character) || character === '百' || character === '半') return spokenAt(text, at);
  if (isLetter(character)) return { end: endOfWord(text, at), found: [] };
  return null;
};

/** A word of letters and digits (G30, IPv6, RMB): its digits are no figure; a currency before a figure is left to the figure. */
const endOfWord = (text: string, at: number): number => {
  if (yuanPrefixes.some((prefix) => text.startsWith(prefix, at))) return at + 3;
  let end = at;
  while (end < text.length && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) end += 1;
  return end;
};

const endOfDigits = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && isDigit(text.charAt(end))) end += 1;
  return end;
};

const digitsAt = (text: string, at: number, declared: ScannedUnit | null): Step => {
  if (isDocumentNumber(text, at) || isOrdinalOrCode(text, at))
    return { end: endOfDigits(text, at), found: [] };
  const time = scanDated(text, at);
  if (time) return { end: time.end, found: [toDate(text, time)] };
  return listAt(text, at, declared);
};

// 〔2023〕59号, [2023]: the year in a document's number.
const isDocumentNumber = (text: string, at: number): boolean =>
  /[〔[【（(]/.test(text.charAt(at - 1)) &&
  /^[0-9０-９]{4}[〕\]】）)](?:\s*第?\s*[0-9０-９]+\s*号|年)/.test(text.slice(at, at + 16));

const isOrdinalOrCode = (text: string, at: number): boolean => {
  const before = text.charAt(at - 1);
  if (before === '第' || isLetter(before) || before === '№') return true;
  const end = endOfDigits(text, at);
  const after = text.slice(end, end + 3);
  // 59号, 1号楼; 12345热线; a label alone in its brackets.
  if (/^\s*号/.test(after)) return true;
  if (/[（(]/.test(before) && /^[）)]/.test(after) && end - at <= 2) return true;
  return end - at >= 3 && /^(?:热线|科目|-\d\d)/.test(after);
};

const listJoint = /^[ \u3000]*(?:、|和|及|与|以及)[ \u3000]*/;

/** A figure, or several that share the unit behind the last (3.2、4.5和6万元). */
const listAt = (text: string, at: number, declared: ScannedUnit | null): Step => {
  const figures: Figure[] = [];
  let next = at;
  for (let count = 0; count < 40; count += 1) {
    const number = scanArabic(text, next);
    if (number.value === null) return { end: number.end, found: [] };
    const figure = { start: next, end: number.end, value: number.value, ulp: number.ulp, spoken: false };
    const range = rangeFrom(text, figure);
    if (range) return { end: range.end, found: [...withoutUnit(text, figures, declared), range.quantity] };
    const unit = scanUnit(text, number.end);
    if (unit && usable(text, figure, unit)) {
      const shared = figures.map((one) =>
        quantityOf(text, one, unit, { start: unitStart(text, number.end, unit), end: unit.end }),
      );
      const own = compound(text, figure, unit);
      return { end: own.span.end, found: [...shared, own] };
    }
    figures.push(figure);
    const joint = listJoint.exec(text.slice(number.end, number.end + 6))?.[0];
    if (!joint || !isDigit(text.charAt(number.end + joint.length))) break;
    const following = number.end + joint.length;
    if (scanDated(text, following)) break;
    next = following;
  }
  const last = figures[figures.length - 1];
  return { end: last?.end ?? at + 1, found: withoutUnit(text, figures, declared) };
};

const withoutUnit = (text: string, figures: readonly Figure[], declared: ScannedUnit | null): Quantity[] =>
  declared === null ? [] : figures.map((figure) => quantityOf(text, figure, declared, null));

const unitStart = (text: string, at: number, unit: ScannedUnit): number => {
  const start = skipBlanks(text, at, true);
  return Math.min(start, unit.end);
};

/** Whether a unit makes its figure a quantity: a bare 万 does where money is spoken of, a label's dot never. */
const usable = (text: string, figure: Figure, unit: ScannedUnit): boolean =>
  !unit.bare || hasYuanPrefix(text, figure.start) || isMoneyContext(text, figure.start) || unit.over;

const hasYuanPrefix = (text: string, at: number): boolean => yuanPrefix(text, at) !== null;

const yuanPrefix = (text: string, at: number): number | null => {
  let start = at;
  while (start > 0 && isBlank(text.charAt(start - 1)) && at - start < 2) start -= 1;
  const prefix = yuanPrefixes.find((word) => text.startsWith(word, start - word.length));
  return prefix ? start - prefix.length : null;
};

const foreignPrefix = (text: string, at: number): { start: number; currency: string } | null => {
  for (const [word, currency] of foreignPrefixes) {
    if (text.startsWith(word, at - word.length)) return { start: at - word.length, currency };
  }
  return null;
};

/** A minus belongs to its figure where no figure or word stands before it to be joined or counted from. */
const signStart = (text: string, at: number): number | null => {
  const sign = text.charAt(at - 1);
  if (sign !== '-' && sign !== '−' && sign !== '－') return null;
  const before = text.charAt(at - 2);
  return before === '' || /[\s（(：:，,；;为是率幅额达长降少加、。\n\t|]/.test(before) ? at - 1 : null;
};

const quantityOf = (text: string, figure: Figure, unit: ScannedUnit, shared: Span | null): Quantity => {
  const sign = signStart(text, figure.start);
  const prefix = unit.kind === 'money' || unit.bare ? yuanPrefix(text, figure.start) : null;
  const start = sign ?? prefix ?? figure.start;
  const end = shared || unit.end < figure.end ? figure.end : unit.end;
  const span = { start, end };
  const signed = sign === null ? figure.value : figure.value.negated();
  const foreign = unit.kind === 'count' && unit.bare ? foreignPrefix(text, figure.start) : null;
  const base = {
    text: text.slice(start, end),
    span,
    value: signed.times(unit.worth),
    upper: null,
    unit: unit.unit,
    ulp: figure.ulp.times(unit.worth),
    qualifier: qualifierAround(text, span, unit.over),
    unitSpan: shared,
  };
  if (foreign) return { kind: 'foreign', currency: foreign.currency, ...base };
  if (unit.kind === 'foreign') return { kind: 'foreign', currency: unit.currency ?? 'XXX', ...base };
  if (unit.bare) return { kind: 'money', ...base };
  return { kind: unit.kind, ...base };
};

/** 32万5千元, 5元3角: smaller units run on behind the larger. */
const compound = (text: string, figure: Figure, unit: ScannedUnit): Quantity => {
  const first = quantityOf(text, figure, unit, null);
  if (first.kind !== 'money' || !isDigit(text.charAt(unit.end))) return first;
  const number = scanArabic(text, unit.end);
  if (number.value === null || number.digits > 4 || number.decimals > 0) return first;
  const rest = scanUnit(text, number.end);
  if (rest?.kind !== 'money' || rest.worth.gte(unit.worth) || (!unit.bare && rest.worth.gt('0.1')))
    return first;
  return {
    ...first,
    text: text.slice(first.span.start, rest.end),
    span: { start: first.span.start, end: rest.end },
    value: first.value.plus(number.value.times(rest.worth)),
    ulp: number.ulp.times(rest.worth),
    unit: rest.unit,
  };
};

const rangeMark = /^\s*(?:[-—–－~～]{1,2}|至|到)\s*/;

/** 3至5万元, 5000—6000元, 10%-20%: one quantity with both ends. */
const rangeFrom = (text: string, figure: Figure): { quantity: Quantity; end: number } | null => {
  const own = scanUnit(text, figure.end);
  const from = own && !own.bare ? own.end : figure.end;
  const mark = rangeMark.exec(text.slice(from, from + 5))?.[0];
  if (!mark || !isDigit(text.charAt(from + mark.length))) return null;
  const number = scanArabic(text, from + mark.length);
  if (number.value === null) return null;
  const unit = scanUnit(text, number.end);
  if (!unit || unit.bare || (own && !own.bare && own.kind !== unit.kind)) return null;
  const low = quantityOf(text, figure, own && !own.bare ? own : unit, null);
  const upper = number.value.times(unit.worth);
  if (upper.lte(low.value)) return null;
  const span = { start: low.span.start, end: unit.end };
  return {
    quantity: {
      ...low,
      text: text.slice(span.start, span.end),
      span,
      upper,
      unit: unit.unit,
      unitSpan: null,
    },
    end: unit.end,
  };
};

const toDate = (text: string, { start, end, time }: ScannedTime): DateQuantity => ({
  kind: 'date',
  text: text.slice(start, end),
  span: { start, end },
  value: new Decimal(time.year ?? 0),
  upper: time.untilYear === null ? null : new Decimal(time.untilYear),
  unit: '年',
  ulp: new Decimal(1),
  qualifier: null,
  unitSpan: null,
  time,
});

const ratioWords: readonly (readonly [string, Decimal])[] = [
  ['百分之', new Decimal('0.01')],
  ['千分之', new Decimal('0.001')],
  ['万分之', new Decimal('0.0001')],
];

/** A figure in Chinese numerals: 百分之三十点五, 人民币壹佰元整, 二十名. */
const spokenAt = (text: string, at: number): Step | null => {
  const phrase = notNumbers.find((word) => text.startsWith(word, at));
  if (phrase) return { end: at + phrase.length, found: [] };
  for (const [word, worth] of ratioWords) {
    if (!text.startsWith(word, at)) continue;
    const figure = spokenFigure(text, at + word.length) ?? arabicFigure(text, at + word.length);
    if (!figure) return { end: at + word.length, found: [] };
    const unit = {
      kind: 'percent' as const,
      unit: word,
      worth,
      currency: null,
      over: false,
      end: figure.end,
      bare: false,
    };
    const quantity = quantityOf(text, { ...figure, start: at }, unit, null);
    return { end: figure.end, found: [quantity] };
  }
  const time = scanDated(text, at);
  if (time) return { end: time.end, found: [toDate(text, time)] };
  if (text.charAt(at - 1) === '第') return { end: at + 1, found: [] };
  const figure = spokenFigure(text, at);
  if (!figure) return null;
  const unit = unitOfSpoken(text, figure);
  if (!unit) return { end: figure.end, found: [] };
  return { end: unit.unit.end, found: [quantityOf(text, unit.figure, unit.unit, null)] };
};

const arabicFigure = (text: string, at: number): Figure | null => {
  if (!isDigit(text.charAt(at))) return null;
  const number = scanArabic(text, at);
  return number.value === null
    ? null
    : { start: at, end: number.end, value: number.value, ulp: number.ulp, spoken: false };
};

const longestNumeral = 40;

const spokenFigure = (text: string, at: number): Figure | null => {
  let end = at;
  while (end < text.length && end - at < longestNumeral && isNumeralCharacter(text.charAt(end))) end += 1;
  if (/[点點]/.test(text.charAt(end)) && isNumeralCharacter(text.charAt(end + 1))) {
    end += 1;
    while (end < text.length && end - at < longestNumeral && isNumeralCharacter(text.charAt(end))) end += 1;
  }
  // 两三 in 两三个, and other runs that are no numeral, are passed over whole.
  const numeral = end > at ? parseNumeral(text.slice(at, end)) : null;
  return numeral && { start: at, end, value: numeral.value, ulp: numeral.ulp, spoken: true };
};

/** The unit of a spoken figure; a single numeral counts only with a plain measure word (三个股室). */
const unitOfSpoken = (text: string, figure: Figure): { unit: ScannedUnit; figure: Figure } | null => {
  const unit = scanUnit(text, figure.end);
  if (!unit || unit.bare) return null;
  if (unit.kind === 'count' && figure.end - figure.start === 1 && !plainMeasureWords.has(unit.unit))
    return null;
  return { unit, figure };
};
