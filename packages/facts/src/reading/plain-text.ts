import type { Span } from '@gouji/document';
import type { Report } from '@gouji/parser';
import { bounds } from '../bounds.js';
import { passedOver } from './line-breaks.js';

/**
 * The text of one report in plain form, for reading: what writers, converters and PDF pages vary without meaning is gone
 * (half-width marks, blanks between characters, lines wrapped inside a paragraph, Kangxi radicals for characters).
 */
export interface PlainText {
  readonly text: string;
  /** A place of the printed text in the plain one. */
  readonly toPlain: (span: Span) => Span;
  /** A place of the plain text in the printed one: from its first letter to its last. */
  readonly toPrinted: (span: Span) => Span;
}

/** Half-width marks and what Chinese prose prints for them. Points and letters stay: figures are read before this. */
const marks: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['(', '（'],
  [')', '）'],
  ['!', '！'],
  ['?', '？'],
  ['﹐', '，'],
  ['﹑', '、'],
  ['﹔', '；'],
  ['﹕', '：'],
  ['｡', '。'],
  ['､', '、'],
]);

const blanks = new Set([' ', '\u00a0', '\u3000', '\u2002', '\u2003', '\u2009', '\u200b', '\ufeff']);
const wordCharacter = /[0-9A-Za-z]/;

/** CJK and Kangxi radicals, which some PDF files hold in place of the characters that they look like. */
const isRadical = (code: number): boolean => code >= 0x2e80 && code <= 0x2fdf;

const fullDigits = '０１２３４５６７８９';

/** Digits in full width are those of labels (（１））, and of figures, which have been read. */
const plainCharacter = (character: string): string => {
  const mark = marks.get(character);
  if (mark) return mark;
  const digit = fullDigits.indexOf(character);
  if (digit >= 0) return String(digit);
  return isRadical(character.charCodeAt(0)) ? character.normalize('NFKC') : character;
};

/** Letters that say nothing, by their place in the report: what is passed over, and blanks that set nothing apart. */
const lettersWithout = (text: string, report: Report): Uint8Array => {
  const { start: first, end: last } = report.span;
  const dropped = new Uint8Array(last - first);
  for (const { start, end } of passedOver(text, report)) dropped.fill(1, start - first, end - first);
  for (let at = first; at < last; at += 1) {
    if (!blanks.has(text.charAt(at))) continue;
    let end = at + 1;
    while (end < last && blanks.has(text.charAt(end))) end += 1;
    const words = wordCharacter.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(end));
    if (end - at <= bounds.longestGap && !words) dropped.fill(1, at - first, end - first);
    at = end - 1;
  }
  return dropped;
};

/** Puts the text of one report into plain form; other text is left out. Linear in the report. */
export const plainTextOf = (text: string, report: Report): PlainText => {
  const { start: first, end: last } = report.span;
  const dropped = lettersWithout(text, report);
  const plainAt = new Uint32Array(last - first + 1);
  const printedAt: number[] = [];
  const characters: string[] = [];
  for (let at = first; at < last; at += 1) {
    plainAt[at - first] = characters.length;
    if (dropped[at - first] === 1) continue;
    characters.push(plainCharacter(text.charAt(at)));
    printedAt.push(at);
  }
  plainAt[last - first] = characters.length;
  const plainOf = (at: number): number => plainAt[Math.min(Math.max(at, first), last) - first] ?? 0;
  return {
    text: characters.join(''),
    toPlain: ({ start, end }) => ({ start: plainOf(start), end: plainOf(end) }),
    toPrinted: ({ start, end }) => {
      const printed = printedAt[start] ?? last;
      return { start: printed, end: end > start ? (printedAt[end - 1] ?? last - 1) + 1 : printed };
    },
  };
};

const isSpan = (value: object): value is Span =>
  Object.keys(value).length === 2 &&
  'start' in value &&
  'end' in value &&
  typeof value.start === 'number' &&
  typeof value.end === 'number';

/**
 * A copy of plain data with every span in it mapped. Objects that stand in several places stand in as many in the copy;
 * `known` says what some are to become. Class instances (Decimal) are kept as they are.
 */
export const withSpans = <T>(
  data: T,
  map: (span: Span) => Span,
  known: Map<object, unknown> = new Map(),
): T => {
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (known.has(value)) return known.get(value);
    const result = Array.isArray(value) ? value.map(copy) : copyObject(value);
    known.set(value, result);
    return result;
  };
  const copyObject = (value: object): unknown => {
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    if (isSpan(value)) return map(value);
    const result: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) result[key] = copy(inner);
    return result;
  };
  return copy(data) as T;
};
