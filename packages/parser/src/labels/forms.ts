import type { LabelStyle } from '../types.js';
import {
  accountOrdinal,
  arabicOrdinal,
  cnOrdinal,
  letterOrdinal,
  romanOrdinal,
  stemOrdinal,
  toAccount,
  toCn,
  toLetter,
  toRoman,
  toStem,
} from './numerals.js';

/** A style as the outline tells rows apart: finer than `LabelStyle`, which a decimal (1.1) shares with 1. */
export type FormStyle = LabelStyle | 'decimal' | 'roman' | 'account' | 'stem' | 'letter';

const shown: Readonly<Record<FormStyle, LabelStyle>> = {
  part: 'part',
  cn: 'cn',
  'cn-paren': 'cn-paren',
  arabic: 'arabic',
  'arabic-paren': 'arabic-paren',
  circled: 'circled',
  'ordinal-word': 'ordinal-word',
  decimal: 'arabic',
  roman: 'arabic',
  letter: 'arabic',
  account: 'cn',
  stem: 'cn',
};

/** The style that a label shows to the world. */
export const shownStyle = (style: FormStyle): LabelStyle => shown[style];

/** A kind of label as it is written: finer than its style, since 第一章 stands below 第一部分. */
export interface LabelForm {
  readonly style: FormStyle;
  /** How deep the form usually stands, 0 the outermost. Forms of one style may differ. */
  readonly rank: number;
  /** Anchored at the line's start; the first group is the numeral. */
  readonly pattern: RegExp;
  /** What else of the document must speak for it, since by itself it is too common; left out where nothing must. */
  readonly asked?: keyof Evidence;
  readonly ordinal: (numeral: string) => number;
  /** The label for an ordinal, as the form is usually printed. */
  readonly print: (ordinal: number) => string;
}

/** What a document's other lines say of how it is numbered. */
export interface Evidence {
  /** Lines begin with 1.1: then a bare 1 before a blank is a label as well. */
  readonly decimals: boolean;
  /** No line begins with 一、: then 第一、 may number headings. */
  readonly noCn: boolean;
}

const cn = '([一二三四五六七八九十]{1,3})';
const arabic = '([0-9０-９]{1,3})';
const blank = '[ 　\\u00a0\\t]{0,4}';
/** One number of a decimal label. */
const place = '(?:[1-9１-９][0-9０-９]?)';
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
      [`部${blank}分|篇|编`, '部分', 0],
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
        // 第三部分中的 and 第一部分中所列 refer to a part; 第一部分中共某县委概况 heads one.
        pattern: new RegExp(
          `^第${blank}${numeral}${blank}(?:${words})(?![内里的]|中(?:[，,、的所关有提列对各第含]|$))${blank}[、：:]?`,
        ),
        ordinal,
        print: (value) => `第${toCn(value)}${word}`,
      }),
    ),
  ),
  {
    style: 'part',
    rank: 0.5,
    pattern: new RegExp(`^附${blank}[件表]${blank}${arabic}(?![0-9０-９])${blank}[、：:.．]?`),
    ordinal: arabicOrdinal,
    print: (value) => `附件${value}`,
  },
  {
    style: 'part',
    rank: 0.5,
    pattern: new RegExp(`^附${blank}[件表]${blank}${cn}(?![一二三四五六七八九十般])${blank}[、：:.．]?`),
    ordinal: cnOrdinal,
    print: (value) => `附件${toCn(value)}`,
  },
  {
    style: 'roman',
    rank: 2.5,
    pattern: new RegExp(`^([Ⅰ-Ⅻ])(?![级类型期号区])${blank}[、．.：:]?`),
    ordinal: romanOrdinal,
    print: (value) => `${toRoman(value)}、`,
  },
  {
    style: 'roman',
    rank: 2.5,
    pattern: new RegExp(`^(X{0,2}(?:IX|IV|V?I{1,3}|V|X))${blank}[、．.](?![0-9A-Za-z])`),
    ordinal: romanOrdinal,
    print: (value) => `${toRoman(value)}.`,
  },
  {
    style: 'account',
    rank: 2.7,
    pattern: new RegExp(`^([壹贰叁肆伍陆柒捌玖拾])${blank}[、．.，,]`),
    ordinal: accountOrdinal,
    print: (value) => `${toAccount(value)}、`,
  },
  {
    style: 'stem',
    rank: 2.8,
    // 甲、乙双方 names two parties.
    pattern: new RegExp(`^([甲乙丙丁戊己庚辛壬癸])${blank}[、．.](?![甲乙丙丁])`),
    ordinal: stemOrdinal,
    print: (value) => `${toStem(value)}、`,
  },
  {
    style: 'ordinal-word',
    rank: 3,
    pattern: new RegExp(`^第${cn}${blank}、`),
    asked: 'noCn',
    ordinal: cnOrdinal,
    print: (value) => `第${toCn(value)}、`,
  },
  {
    style: 'cn',
    rank: 3,
    pattern: new RegExp(`^${cn}${blank}[、．.，,]`),
    ordinal: cnOrdinal,
    print: (value) => `${toCn(value)}、`,
  },
  // 一　部门概况; not 三 公 经 费, spaced out, nor 二 〇 二 三.
  {
    style: 'cn',
    rank: 3,
    pattern: new RegExp(`^${cn}[ 　]{1,4}(?![〇○零年月日季级类是要])(?=[^\\s，。；：]{2,24}$)`),
    ordinal: cnOrdinal,
    print: (value) => `${toCn(value)}　`,
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
  ...[2, 3, 4, 5].map(
    (parts): LabelForm => ({
      style: 'decimal',
      rank: 4.8 + parts * 0.2,
      // 1.1基本情况, 1.1.1 and 1.1.1.; no figure (3.5万元, 1.5倍, 12.5%), no range, no date.
      pattern: new RegExp(
        `^(${place}(?:[.．]${place}){${parts - 1}})[.．]?(?![0-9０-９.．])(?!${blank}(?:[%％‰倍万亿元千百度亩吨米—~～-]|个(?![人体性])|百分点|公[里斤顷]|平方|至))${blank}[、]?`,
      ),
      ordinal: (numeral) => arabicOrdinal(numeral.split(/[.．]/).at(-1) ?? ''),
      print: String,
    }),
  ),
  // 1 项目概况, above 1.1.
  {
    style: 'arabic',
    rank: 5,
    pattern: new RegExp(`^(${place})[ 　\\t]{1,4}(?=[^\\s0-9%％年月日个人万亿元，。；：][^，。；：]{1,28}$)`),
    asked: 'decimals',
    ordinal: arabicOrdinal,
    print: String,
  },
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
    pattern: new RegExp(`^([①-⑳])${blank}[、．.]?`),
    ordinal: from(0x2460),
    print: (value) => String.fromCharCode(0x245f + value),
  },
  {
    style: 'letter',
    rank: 9,
    pattern: new RegExp(`^([A-Ha-h])${blank}[、．.）)](?![A-Za-z0-9])`),
    ordinal: letterOrdinal,
    print: (value) => `${toLetter(value)}.`,
  },
];

/** Labels that Word computes may be a bare number; a typed bare number is none. */
export const bareForms: readonly LabelForm[] = [
  { style: 'cn', rank: 3, pattern: new RegExp(`^${cn}$`), ordinal: cnOrdinal, print: toCn },
  { style: 'arabic', rank: 5, pattern: new RegExp(`^${arabic}$`), ordinal: arabicOrdinal, print: String },
  // 一.1, where the level above counts in Chinese.
  {
    style: 'decimal',
    rank: 5.2,
    pattern: /^([一二三四五六七八九十]{1,3}(?:[.．][0-9]{1,2}){1,4})[.．]?$/,
    ordinal: (numeral) => arabicOrdinal(numeral.split(/[.．]/).at(-1) ?? ''),
    print: String,
  },
];

/** The usual form of each style, for printing what a label should have been. */
export const usualForm = (style: FormStyle): LabelForm | null => usual.get(style) ?? null;

const usual: ReadonlyMap<FormStyle, LabelForm> = new Map(
  labelForms.toReversed().map((form) => [form.style, form]),
);
