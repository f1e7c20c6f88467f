import { digitAt, endOfDigits, isOneOf } from './characters.js';
import { isListCue } from './context.js';
import type { Figure } from './figure.js';
import { scanDated } from './time/dated.js';

const slips = '，,。·•';

/**
 * End of the run of digits in which a mark that is no point parts `figure` from the digits behind it (867，62万元, 867。62万元,
 * 1234,567元): nobody can tell whether it was meant as a point, so none of it is read. −1 where no such mark follows.
 */
export const endOfSlip = (
  text: string,
  figure: Pick<Figure, 'start' | 'end' | 'exponent' | 'scale' | 'spoken'>,
): number => {
  const { start, end, exponent, scale, spoken } = figure;
  if (spoken || exponent < 0 || scale > 0 || !isMarked(text, end)) return -1;
  if (isListCue(text, start)) return -1;
  let last = end;
  while (isMarked(text, last) && !scanDated(text, last + 1)) last = endOfDigits(text, last + 1);
  return last > end ? last : -1;
};

const isMarked = (text: string, at: number): boolean =>
  isOneOf(text, at, slips) && digitAt(text, at + 1) >= 0;
