const digits = '一二三四五六七八九';

/** 1 to 99 in Chinese numerals as labels print them (十二, 二十); 0 where it is none. */
export const cnOrdinal = (text: string): number => {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return 0;
  const [, tens, ten, ones] = match;
  const value = (digit: string | undefined): number => (digit ? digits.indexOf(digit) + 1 : 0);
  if (!ten) return ones && tens ? 0 : value(tens ?? ones);
  return (tens ? value(tens) : 1) * 10 + value(ones);
};

/** Arabic digits, half or full width; 0 where it is none. */
export const arabicOrdinal = (text: string): number => {
  const half = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return /^\d+$/.test(half) ? Number(half) : 0;
};

/** 1 to 99 in Chinese numerals. */
export const toCn = (ordinal: number): string => {
  const tens = Math.floor(ordinal / 10);
  const ones = ordinal % 10;
  const digit = (value: number): string => digits.charAt(value - 1);
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digit(ones) : ''}`;
};

/** Ordinals whose numerals are single characters in a row. */
const inRow = (characters: string) => ({
  ordinal: (text: string): number => (text.length === 1 ? characters.indexOf(text) + 1 : 0),
  print: (ordinal: number): string => characters.charAt(ordinal - 1),
});

/** 壹 to 拾, the numerals of account (大写数字). */
export const { ordinal: accountOrdinal, print: toAccount } = inRow('壹贰叁肆伍陆柒捌玖拾');

/** 甲 to 癸, the heavenly stems (天干). */
export const { ordinal: stemOrdinal, print: toStem } = inRow('甲乙丙丁戊己庚辛壬癸');

const letters = inRow('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
export const letterOrdinal = (text: string): number => letters.ordinal(text.toUpperCase());
export const toLetter = letters.print;

const romans = 'Ⅰ Ⅱ Ⅲ Ⅳ Ⅴ Ⅵ Ⅶ Ⅷ Ⅸ Ⅹ Ⅺ Ⅻ'.split(' ');
const latinRomans = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** 1 to 12 in Roman numerals, of their own characters or of letters; 0 where it is none. */
export const romanOrdinal = (text: string): number =>
  Math.max(romans.indexOf(text), latinRomans.indexOf(text)) + 1;
export const toRoman = (ordinal: number): string => romans[ordinal - 1] ?? String(ordinal);
export const toLatinRoman = (ordinal: number): string => latinRomans[ordinal - 1] ?? String(ordinal);
