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
