import type { Span } from '@gouji/document';

/** A year as printed with 年 behind it. */
export interface NamedYear {
  readonly year: number;
  /** The year and its 年 or 年度. */
  readonly span: Span;
}

const chineseDigits = '〇一二三四五六七八九';

/** The same text with the digits of years as ASCII, letter for letter: ２０２４年, 二〇二四年. */
export const plainDigits = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/g, (year) =>
      [...year].map((digit) => Math.max(0, chineseDigits.indexOf(digit))).join(''),
    );

const year = /(?<![0-9.,])(20[0-9]{2})[ 　]?年度?/g;

/** The years that a text names; spans are counted from `from`. */
export const yearsIn = (text: string, from = 0): NamedYear[] =>
  [...plainDigits(text).matchAll(year)].map(({ index, 0: printed, 1: digits }) => ({
    year: Number(digits),
    span: { start: from + index, end: from + index + printed.length },
  }));

/** A named year printed with another number: 2023年度 made 2024年度. */
export const withYear = (printed: string, to: number): string => printed.replace(/[^ 　年]{4}/, String(to));
