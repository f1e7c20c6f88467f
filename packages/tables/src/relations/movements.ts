import { type Relation, readingOf, relate } from '@gouji/facts';
import type { CellFact } from '../types.js';
import { type Cross, isAmount } from './cross.js';

/**
 * 年初数 | 本年增加额 | 本年减少额 | 年末数: what a balance was at both ends of a year and what was added and taken in it, none of
 * which is a change between two levels. Null where a line is no such row.
 */
export const movementsOf = ({ cells, headOf }: Cross): Relation[] | null => {
  const signOf = (cell: CellFact): 1 | -1 => headOf(cell).heading.sign;
  const changes = cells.filter(({ measure }) => measure === 'change');
  const moved = changes.some((cell) => signOf(cell) === 1) && changes.some((cell) => signOf(cell) === -1);
  const [start, end] = ['start', 'end'].map((point) => {
    const found = cells.filter((cell) => isAmount(cell) && headOf(cell).heading.time?.point === point);
    return found.length === 1 ? found[0] : undefined;
  });
  if (!moved || !start || !end) return null;
  const like = changes.filter(({ quantity }) => quantity.kind === end.quantity.kind);
  if (start.quantity.kind !== end.quantity.kind || like.length < changes.length) return [];
  return [
    relate('roll-forward', end.fact, [
      readingOf('sum', [start.fact, ...changes.map(({ fact }) => fact)], [1, ...changes.map(signOf)]),
    ]),
  ];
};
