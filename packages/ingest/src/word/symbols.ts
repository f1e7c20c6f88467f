import { hex } from 'dingbat-to-unicode';

/**
 * Text as its font draws it: Symbol, Wingdings and their kin keep their characters in the private use area, where
 * they mean nothing without the font. One that is in no table becomes a bullet.
 */
export const drawnIn = (font: string | undefined, text: string): string =>
  text.replace(/[\uF000-\uF0FF]/g, (character) => {
    const code = (character.charCodeAt(0) - 0xf000).toString(16).padStart(2, '0').toUpperCase();
    return (font !== undefined && hex(font, code)?.string) || '•';
  });

/** Text with plain blanks for those that only refuse a line break. */
export const seenText = (text: string): string => text.replace(/[\t\n\r\u00A0\u202F]/g, ' ');

/** 带圈字符: Word draws ① and its kin by a field without a result, `EQ \o\ac(○,1)`. */
export const enclosedByField = (code: string): string | null => {
  const drawn = /^\s*EQ\s+\\o ?\\ac ?\(([^,，]{1,4})[,，]([^()]{1,4})\)\s*$/i.exec(code);
  if (!drawn) return null;
  const inside = (drawn[2] ?? '').trim();
  const number = /^\d{1,2}$/.test(inside) ? Number(inside) : 0;
  if (number >= 1 && number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  if (number >= 21 && number <= 35) return String.fromCodePoint(0x3251 + number - 21);
  if (number >= 36 && number <= 50) return String.fromCodePoint(0x32b1 + number - 36);
  return inside;
};
