import type { Figure } from './figure.js';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A number of things: there are no nine and a third of them. */
export const isWholeNumber = ({ value, ulp, kind }: Figure): boolean =>
  kind.startsWith('count') && ulp <= 1 && Number.isInteger(value);

export const rangeOf = (figure: Figure, isRounded = false): Range => {
  const { value, ulp } = figure;
  const half = (isWholeNumber(figure) && !isRounded) || value === 0 ? 0 : ulp / 2;
  return { low: value - half, high: value + half };
};

/** What figures come to, as far as their printed digits tell. */
export const rangeOfSum = (figures: readonly Figure[]): Range => ({
  low: figures.reduce((sum, { value, ulp }) => sum + value - ulp / 2, 0),
  high: figures.reduce((sum, { value, ulp }) => sum + value + ulp / 2, 0),
});

/** What binary numbers are out by. */
export const slack = 1e-9;
