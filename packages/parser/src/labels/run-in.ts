import type { Span } from '@gouji/document';
import type { Label, LabelStyle, RunInItem } from '../types.js';
import { arabicOrdinal, cnOrdinal } from './numerals.js';
import { ordinalWords } from './ordinal-words.js';
import { measures } from './read.js';

interface Family {
  readonly style: LabelStyle;
  /** The mark as a group; what must stand before it is part of the pattern. */
  readonly pattern: RegExp;
  readonly ordinal: (mark: string) => number | null;
  /** Read only where the paragraph itself begins with such a label: elsewhere it refers to one. */
  readonly afterOwn?: boolean;
}

const boundary = '(?:^|[。；;：:，,！？…”）)\\n])[ 　]{0,4}';
/** Where a clause ends for certain, or words stand apart. */
const strongBoundary = '(?:^|[。；;：:！？…”\\n][ 　]{0,4}|[ 　]{1,4})';
const cn = '[一二三四五六七八九十]{1,3}';
const digits = (mark: string): number => arabicOrdinal(mark.replace(/[^0-9０-９]/g, ''));

/**
 * Marks that number items within a paragraph, each read only in a row that runs on: from one, or from the label that the
 * paragraph begins with (（七）…规则。（八）负责…).
 */
const families: readonly Family[] = [
  ...ordinalWords.map(
    ({ pattern, ordinal }): Family => ({
      style: 'ordinal-word',
      pattern: new RegExp(`${boundary}(${pattern})`, 'g'),
      ordinal,
    }),
  ),
  // ① stands for nothing but a number, so it needs no punctuation before it.
  { style: 'circled', pattern: /([①-⑳])/g, ordinal: (mark) => mark.charCodeAt(0) - 0x245f },
  {
    style: 'arabic-paren',
    pattern: new RegExp(`${boundary}([（(][0-9０-９]{1,2}[）)]|[0-9０-９]{1,2}[）)])`, 'g'),
    ordinal: digits,
  },
  {
    style: 'cn-paren',
    pattern: new RegExp(`${boundary}([（(]${cn}[）)])`, 'g'),
    ordinal: (mark) => cnOrdinal(mark.slice(1, -1)),
    afterOwn: true,
  },
  {
    style: 'cn',
    // 一、甲。二、乙; not 二、三级预算单位.
    pattern: new RegExp(`${strongBoundary}(${cn}[、．.](?!${cn}${measures}))`, 'g'),
    ordinal: (mark) => cnOrdinal(mark.slice(0, -1)),
    afterOwn: true,
  },
  {
    style: 'arabic',
    // 1.负责…, 1.2023年…; no figure: 1.5.
    pattern:
      /(?:^|[。；;：:\n])[ 　]{0,4}([0-9０-９]{1,2}[.．、](?:(?=(?:19|20)[0-9]{2}[ 　]?年)|(?![0-9０-９])))/g,
    ordinal: digits,
  },
];

const marksOf = ({ style, pattern, ordinal, afterOwn }: Family, words: string, from: number): Label[] => {
  const marks: Label[] = [];
  for (const match of words.matchAll(pattern)) {
    const text = match[1] ?? '';
    const start = from + match.index + match[0].length - text.length;
    const expected = (marks.at(-1)?.ordinal ?? 0) + 1;
    const value = ordinal(text) ?? expected;
    const isOwn = start === from && value > 0;
    if (afterOwn && marks.length === 0 && !isOwn) return [];
    // A row runs on, or starts anew once it has run.
    if (value !== expected && !isOwn && (value !== 1 || marks.length < 2)) continue;
    marks.push({ text, style, ordinal: value, span: { start, end: start + text.length }, automatic: false });
  }
  return marks.length > 1 ? marks : [];
};

/** Run-in items of a paragraph (一是…二是…, ①…②…, （1）…；（2）…), of the outermost row; each up to the next. */
export const runInItems = (text: string, span: Span): RunInItem[] => {
  const words = text.slice(span.start, span.end);
  const rows = families.map((family) => marksOf(family, words, span.start)).filter((row) => row.length > 0);
  const [outermost = []] = rows.sort((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0));
  return outermost.map((label, index) => ({
    label,
    span: { start: label.span.start, end: outermost[index + 1]?.span.start ?? span.end },
  }));
};
