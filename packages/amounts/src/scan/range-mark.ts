import { digitAt, isOneOf, skipBlanks } from './characters.js';
import { isNumeralAt } from './numeral-tokens.js';

const dashes = '-—–－~～―─';

/** Where the upper end of a range begins, behind 至, 到 or a dash; −1 where none does. */
export const endOfRangeMark = (text: string, at: number): number => {
  const start = skipBlanks(text, at);
  let end = start;
  while (end - start < 2 && isOneOf(text, end, dashes)) end += 1;
  if (end === start && isOneOf(text, start, '至到')) end += 1;
  if (end === start) return -1;
  const next = skipBlanks(text, end);
  return digitAt(text, next) >= 0 || isNumeralAt(text, next) ? next : -1;
};
