import type { Span } from '@gouji/ingest';
import type { Label, LabelStyle } from './types.js';

const cnDigits = '一二三四五六七八九';

/** 1 to 99 in Chinese numerals as labels print them; 0 where it is none. */
const cnOrdinal = (text: string): number => {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return 0;
  const [, tens, ten, ones] = match;
  const value = (digit: string | undefined): number => (digit ? cnDigits.indexOf(digit) + 1 : 0);
  if (!ten) return ones && tens ? 0 : value(tens ?? ones);
  return (tens ? value(tens) : 1) * 10 + value(ones);
};

const arabicOrdinal = (text: string): number =>
  Number(
    [...text]
      .map((digit) => (digit >= '０' ? String.fromCharCode(digit.charCodeAt(0) - 0xfee0) : digit))
      .join(''),
  );

const cn = '([一二三四五六七八九十]{1,3})';
const arabic = '([0-9０-９]{1,3})';
const blank = '[ 　\\u00a0\\t]{0,4}';

/** How each style is written at the start of a line. Sources: GB/T 9704 7.3.3 for 一、（一）1.（1）; usage for the rest. */
const forms: readonly {
  readonly style: LabelStyle;
  readonly pattern: RegExp;
  readonly ordinal: (text: string) => number;
}[] = [
  {
    style: 'part',
    pattern: new RegExp(`^第${blank}${cn}${blank}(?:部分|章|编|篇)[、：:]?`),
    ordinal: cnOrdinal,
  },
  {
    style: 'part',
    pattern: new RegExp(`^第${blank}${arabic}${blank}(?:部分|章|编|篇)[、：:]?`),
    ordinal: arabicOrdinal,
  },
  { style: 'cn', pattern: new RegExp(`^${cn}${blank}[、．.，,]`), ordinal: cnOrdinal },
  {
    style: 'cn-paren',
    pattern: new RegExp(`^[（(]${blank}${cn}${blank}[）)]${blank}[、．.]?`),
    ordinal: cnOrdinal,
  },
  { style: 'cn-paren', pattern: new RegExp(`^${cn}${blank}[）)]`), ordinal: cnOrdinal },
  {
    style: 'arabic-paren',
    pattern: new RegExp(`^[（(]${blank}${arabic}${blank}[）)]${blank}[、．.]?`),
    ordinal: arabicOrdinal,
  },
  { style: 'arabic-paren', pattern: new RegExp(`^${arabic}${blank}[）)]`), ordinal: arabicOrdinal },
  // A digit after the point makes it a figure (1.5万元), not a label.
  { style: 'arabic', pattern: new RegExp(`^${arabic}${blank}[．.、](?![0-9０-９])`), ordinal: arabicOrdinal },
  { style: 'circled', pattern: /^([①-⑳])/, ordinal: (text) => text.charCodeAt(0) - 0x245f },
  { style: 'ordinal-word', pattern: /^([一二三四五六七八九十])是/, ordinal: cnOrdinal },
];

/** The label at the start of a line, blanks before it passed over; null where there is none. */
export const labelAt = (text: string, { start, end }: Span, automatic: Span | null = null): Label | null => {
  const line = text.slice(start, Math.min(end, start + 32));
  const lead = line.length - line.trimStart().length;
  const rest = line.slice(lead);
  for (const { style, pattern, ordinal } of forms) {
    const match = pattern.exec(rest);
    if (!match?.[1]) continue;
    const number = ordinal(match[1]);
    if (number === 0) continue;
    const printed = match[0].trimEnd();
    const span = { start: start + lead, end: start + lead + printed.length };
    return {
      text: printed,
      style,
      ordinal: number,
      span,
      automatic: automatic !== null && automatic.start === span.start,
    };
  }
  return null;
};

const toCn = (ordinal: number): string => {
  const tens = Math.floor(ordinal / 10);
  const ones = ordinal % 10;
  const digit = (value: number): string => cnDigits.charAt(value - 1);
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digit(ones) : ''}`;
};

/** Prints an ordinal in a style, punctuated as a sibling in that style is. */
export const printLabel = (style: LabelStyle, ordinal: number, like: string | null): string => {
  const mark = /[、．.，,：:）)]+$/.exec(like ?? '')?.[0];
  switch (style) {
    case 'part':
      return `第${toCn(ordinal)}部分`;
    case 'cn':
      return `${toCn(ordinal)}${mark ?? '、'}`;
    case 'cn-paren':
      return `（${toCn(ordinal)}）`;
    case 'arabic':
      return `${ordinal}${mark ?? '.'}`;
    case 'arabic-paren':
      return like && !/^[（(]/.test(like) ? `${ordinal}${mark ?? '）'}` : `（${ordinal}）`;
    case 'circled':
      return String.fromCharCode(0x245f + ordinal);
    default:
      return `${toCn(ordinal)}是`;
  }
};

const runInMarks = /(?:^|[。；;：:，,])[ 　]*(?:([一二三四五六七八九十])是|([①-⑳])|[（(]([0-9]{1,2})[）)])/g;

/** Run-in items of a paragraph (一是…二是…, ①…②…, （1）…；（2）…): a row that starts at one and runs on. */
export const runInLabels = (text: string, { start, end }: Span): Label[] => {
  const rows = new Map<LabelStyle, Label[]>();
  for (const match of text.slice(start, end).matchAll(runInMarks)) {
    const [whole, word, circle, bracket] = match;
    const style: LabelStyle = word ? 'ordinal-word' : circle ? 'circled' : 'arabic-paren';
    const ordinal = word ? cnOrdinal(word) : circle ? circle.charCodeAt(0) - 0x245f : Number(bracket);
    const row = rows.get(style) ?? [];
    const printed = whole.replace(/^[。；;：:，,]?[ 　]*/, '');
    const from = start + match.index + whole.length - printed.length;
    const label = {
      text: printed,
      style,
      ordinal,
      span: { start: from, end: from + printed.length },
      automatic: false,
    };
    if (ordinal === (row[row.length - 1]?.ordinal ?? 0) + 1) rows.set(style, [...row, label]);
  }
  return [...rows.values()].find((row) => row.length > 1) ?? [];
};
