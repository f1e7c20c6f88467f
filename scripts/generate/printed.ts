import { printedValue } from './draw.js';
import type { Figure } from './pieces.js';

/** How two figures stand to each other as printed. */
export const printedOrder = (left: Figure, right: Figure): -1 | 0 | 1 => {
  const order = printedValue(left).cmp(printedValue(right));
  return order < 0 ? -1 : order > 0 ? 1 : 0;
};
