import { Decimal } from 'decimal.js';
import type { Quantity } from './types.js';

/**
 * Prints another value the way a quantity was printed: digits after the point, thousands separators, full width, unit.
 *
 * @param value in the base unit (yuan, ratio, one)
 * @param like the quantity whose manner is copied
 * @returns the text that would stand in its place
 */
export const format = (value: Decimal, like: Quantity): string => {
  const figure = /[0-9０-９][0-9０-９,，.．\s]*/.exec(like.text);
  if (!figure) return value.toString();
  const printed = figure[0].trimEnd();
  const decimals = /[.．]\s*([0-9０-９]+)$/.exec(printed)?.[1]?.length ?? 0;
  const worth = like.ulp.times(new Decimal(10).pow(decimals));
  const plain = value.abs().div(worth).toFixed(decimals);
  const separator = /[,，]/.exec(printed)?.[0];
  const [whole = '', fraction] = plain.split('.');
  const grouped = separator ? whole.replace(/\B(?=(?:\d{3})+$)/g, separator) : whole;
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const shown = /[０-９]/.test(printed) ? fullWidth(digits) : digits;
  const sign = value.isNegative() && !/^[-−－]/.test(like.text) ? '-' : '';
  return sign + like.text.slice(0, figure.index) + shown + like.text.slice(figure.index + printed.length);
};

const fullWidth = (digits: string): string =>
  digits.replace(/[0-9.]/g, (character) =>
    character === '.' ? '．' : String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
