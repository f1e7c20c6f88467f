import type { Equation } from '@gouji/audit';
import type { Language } from '../words.js';

/** A number as people print it: with a minus sign, not a hyphen. */
export const withMinus = (number: string): string => number.replace(/^-/, '−');

/** Whether a number is nothing but noughts. */
export const isNought = (number: string): boolean => !/[1-9]/.test(number);

/** The unit that all figures of an equation are in, to be said once; null where they differ or are percentages. */
export const sharedUnit = ({ unit, terms, result }: Equation): string | null => {
  const isAmong = [...terms, result].every((figure) => figure.unit === unit);
  return isAmong && unit !== '%' && unit !== '' ? unit : null;
};

/** A figure's number, with its unit unless that is said once for all. */
export const figureIn = ({ number, unit }: Equation['result'], said: string | null): string =>
  withMinus(number) + (unit === said ? '' : unit);

/** What the difference of two percentages is counted in; '' for other figures. */
export const pointsUnit = (unit: string, language: Language): string => {
  if (unit !== '%') return '';
  return language === 'zh' ? ' 个百分点' : ' pp';
};
