import type { LabelStyle } from '../types.js';
import { arabicOrdinal, cnOrdinal, toCn } from './numerals.js';

/** A kind of label as it is written: finer than its style, since 第一章 stands below 第一部分. */
export interface LabelForm {
  readonly style: LabelStyle;
  /** How deep the form usually stands, 0 the outermost. Forms of one style may differ. */
  readonly rank: number;
  /** Anchored at the line's start; the first group is the numeral. */
  readonly pattern: RegExp;
  readonly ordinal: (numeral: string) => number;
  /** The label for an ordinal, as the form is usually printed. */
  readonly print: (ordinal: number) => string;
}

const cn = '([一二三四五六七八九十]{1,3})';
const arabic = '([0-9０-９]{1,3})';
const blank = '[ 　\\u00a0\\t]{0,4}';
const from = (first: number) => (numeral: string) => numeral.charCodeAt(0) - first + 1;
const parenCn = (ordinal: number): string => `（${toCn(ordinal)}）`;
const parenArabic = (ordinal: number): string => `（${ordinal}）`;

/**
 * How labels are written at the start of a line. 一、（一）1.（1） in this order: GB/T 9704-2012, 7.3.3. 第一部分:
 * the template of departmental accounts (部门决算公开). The rest, and the variants without a bracket, by usage.
 */
export const labelForms: readonly LabelForm[] = [
  ...(
    [
      ['部分|篇|编', '部分', 0],
      ['章', '章', 1],
      ['节', '节', 2],
    ] as const
  ).flatMap(([words, word, rank]) =>
    [
      { numeral: cn, ordinal: cnOrdinal },
      { numeral: arabic, ordinal: arabicOrdinal },
    ].map(
      ({ numeral, ordinal }): LabelForm => ({
        style: 'part',
        rank,
        pattern: new RegExp(`^第${blank}${numeral}${blank}(?:${words})(?![内中里的])${blank}[、：:]?`),
        ordinal,
        print: (value) => `第${toCn(value)}${word}`,
      }),
    ),
  ),
  {
    style: 'part',
    rank: 0.5,
    pattern: new RegExp(`^附[件表]${blank}${arabic}(?![0-9０-９])${blank}[、：:.．]?`),
    ordinal: arabicOrdinal,
    print: (value) => `附件${value}`,
  },
  {
    style: 'part',
    rank: 0.5,
    pattern: new RegExp(`^附[件表]${blank}${cn}(?![一二三四五六七八九十般])${blank}[、：:.．]?`),
    ordinal: cnOrdinal,
    print: (value) => `附件${toCn(value)}`,
  },
  {
    style: 'cn',
    rank: 3,
    pattern: new RegExp(`^${cn}${blank}[、．.，,]`),
    ordinal: cnOrdinal,
    print: (value) => `${toCn(value)}、`,
  },
  {
    style: 'cn-paren',
    rank: 4,
    pattern: new RegExp(`^[（(〔]${blank}${cn}${blank}[）)〕]${blank}[、．.]?`),
    ordinal: cnOrdinal,
    print: parenCn,
  },
  // One bracket lost: 一）基本支出, （一 基本支出, （一、基本支出.
  {
    style: 'cn-paren',
    rank: 4,
    pattern: new RegExp(`^${cn}${blank}[）)]`),
    ordinal: cnOrdinal,
    print: parenCn,
  },
  {
    style: 'cn-paren',
    rank: 4,
    pattern: new RegExp(`^[（(]${cn}(?:[、．.]|[ 　])`),
    ordinal: cnOrdinal,
    print: parenCn,
  },
  { style: 'cn-paren', rank: 4, pattern: /^([㈠-㈩])/, ordinal: from(0x3220), print: parenCn },
  {
    style: 'arabic',
    rank: 5,
    pattern: new RegExp(`^${arabic}${blank}[．.、]`),
    ordinal: arabicOrdinal,
    print: (value) => `${value}.`,
  },
  { style: 'arabic', rank: 5, pattern: /^([⒈-⒛])/, ordinal: from(0x2488), print: (value) => `${value}.` },
  {
    style: 'arabic-paren',
    rank: 6,
    pattern: new RegExp(`^[（(〔]${blank}${arabic}${blank}[）)〕]${blank}[、．.]?`),
    ordinal: arabicOrdinal,
    print: parenArabic,
  },
  { style: 'arabic-paren', rank: 6, pattern: /^([⑴-⒇])/, ordinal: from(0x2474), print: parenArabic },
  {
    style: 'arabic-paren',
    rank: 7,
    pattern: new RegExp(`^${arabic}${blank}[）)]`),
    ordinal: arabicOrdinal,
    print: (value) => `${value}）`,
  },
  {
    style: 'circled',
    rank: 8,
    pattern: /^([①-⑳])/,
    ordinal: from(0x2460),
    print: (value) => String.fromCharCode(0x245f + value),
  },
];

/** Labels that Word computes may be a bare number; a typed bare number is none. */
export const bareForms: readonly LabelForm[] = [
  { style: 'cn', rank: 3, pattern: new RegExp(`^${cn}$`), ordinal: cnOrdinal, print: toCn },
  { style: 'arabic', rank: 5, pattern: new RegExp(`^${arabic}$`), ordinal: arabicOrdinal, print: String },
];

/** The usual form of each style, for printing what a label should have been. */
export const usualForm = (style: LabelStyle): LabelForm | null =>
  labelForms.find((form) => form.style === style) ?? null;
