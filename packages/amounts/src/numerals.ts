import { Decimal } from 'decimal.js';
import { isOneOf } from './scan/characters.js';
import { powerOfTen } from './scan/figure.js';
import { scanNumeral } from './scan/numeral.js';
import { endOfSpelled, isFormalAt, spelledDigits } from './scan/numeral-tokens.js';
import { digitForms, largeForms, placeForms } from './tables/numerals.js';

export interface Numeral {
  readonly value: Decimal;
  /** Worth of the last place spoken: 三千万 → 10000000. */
  readonly ulp: Decimal;
}

export interface NumeralOptions {
  /** Whether digits spelled one by one (二〇二三, 一七二零点一) are a numeral; true unless said otherwise. */
  readonly spelled?: boolean;
}

/**
 * Reads a text that is one Chinese numeral (汉字数字): simple or 大写, with 负, a spoken decimal (三点五), the short form
 * (三万五 for 35000), Arabic digits among the places (3万4000).
 *
 * @returns its value and precision; null where the text as a whole is no well-formed numeral (十一十二, 一百零零一, 百三, 三点)
 */
export const parseNumeral = (text: string, { spelled = true }: NumeralOptions = {}): Numeral | null => {
  const start = isOneOf(text, 0, '负負') ? 1 : 0;
  const read = parseFrom(text, start, spelled);
  return read && start === 1 ? { ...read, value: read.value.negated() } : read;
};

const parseFrom = (text: string, start: number, spelled: boolean): Numeral | null => {
  const whole = endOfSpelled(text, start);
  if (spelled && whole > start + 1) return parseSpelled(text, start, whole);
  if (!/[^0-9.]/.test(text.slice(start))) return null;
  const read = scanNumeral(text, start);
  if ('malformed' in read || read.end !== text.length || read.over || read.upper !== null) return null;
  const { digits, exponent, scale, step } = read;
  return { value: new Decimal(`${digits}e${exponent + scale}`), ulp: powerOfTen(step + scale) };
};

const parseSpelled = (text: string, start: number, whole: number): Numeral | null => {
  const point = isOneOf(text, whole, '点點');
  const end = point ? endOfSpelled(text, whole + 1) : whole;
  if (end !== text.length || (point && end === whole + 1)) return null;
  const decimals = point ? end - whole - 1 : 0;
  const digits = spelledDigits(text, start, whole) + (point ? spelledDigits(text, whole + 1, end) : '');
  return { value: new Decimal(`${digits}e${-decimals}`), ulp: powerOfTen(-decimals) };
};

/** Whether a figure is written in 大写 (壹万贰仟元整), as the law asks of amounts that are to be told twice. */
export const isFormal = (printed: string): boolean => [...printed].some((letter) => isFormalAt(letter, 0));

/** Prints a number that is not negative in 汉字, simple or 大写 (`formal`), digits behind the point spelled. */
export const printNumeral = (value: Decimal, formal: boolean): string => {
  const [whole = '0', fraction] = value.toFixed().split('.');
  const form = (forms: string): string => forms.charAt(formal ? 1 : 0) || forms.charAt(0);
  // 零 is the form of both manners; 〇 is spelled in years.
  const digit = (character: string): string =>
    character === '0' ? (digitForms[0] ?? '').charAt(0) : form(digitForms[Number(character)] ?? '');
  const places = ['', ...placeForms.map(([forms]) => form(forms))];
  const large = ['', ...largeForms.slice(0, 2).map(([forms]) => forms.charAt(0))];
  const printed = printWhole(whole, digit, places, large);
  const plain = !formal && printed.startsWith('一十') ? printed.slice(1) : printed;
  return fraction === undefined ? plain : `${plain}点${[...fraction].map(digit).join('')}`;
};

const printWhole = (
  whole: string,
  digit: (character: string) => string,
  places: readonly string[],
  large: readonly string[],
): string => {
  if (/^0+$/.test(whole)) return digit('0');
  let printed = '';
  let zero = false;
  for (const [index, character] of [...whole].entries()) {
    const power = whole.length - 1 - index;
    if (character === '0') zero = printed !== '';
    else {
      printed += (zero ? digit('0') : '') + digit(character) + (places[power % 4] ?? '');
      zero = false;
    }
    // 万 closes its four digits unless they are all zero; 亿 closes all above it.
    const group = whole.slice(Math.max(0, index - 3), index + 1);
    if (power % 8 === 4 && /[1-9]/.test(group.slice(-4))) printed += large[1] ?? '';
    if (power % 8 === 0 && power > 0) printed += large[2] ?? '';
  }
  return printed;
};
