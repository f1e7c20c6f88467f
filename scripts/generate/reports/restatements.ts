import { type Figure, flatten, type Piece } from '../pieces.js';
import { plus, type Relation, relation } from '../relation.js';

/** Figures that print one number of the book again: each must be the one printed first. */
export const restatements = (pieces: readonly Piece[]): Relation[] => {
  const first = new Map<string, Figure>();
  return flatten(pieces).flatMap((piece) => {
    if (piece.type !== 'figure' || (piece.meaning.role !== 'level' && piece.meaning.role !== 'budget'))
      return [];
    const { metric, period, role } = piece.meaning;
    const name = `${role} ${period} ${metric}`;
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, piece);
      return [];
    }
    return [relation('same', { op: 'same', result: plus(piece), of: plus(before) }, 2)];
  });
};
