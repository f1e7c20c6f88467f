import { type Figure, flatten, type Piece } from '../pieces.js';
import { plus, type Relation, relation } from '../relation.js';

const toldAgain: ReadonlySet<Figure['meaning']['role']> = new Set(['level', 'budget', 'score']);

/** Figures that print one number of the book again: each must be the one printed first. */
export const restatements = (pieces: readonly Piece[]): Relation[] => {
  const first = new Map<string, Figure>();
  return flatten(pieces).flatMap((piece) => {
    if (piece.type !== 'figure' || !toldAgain.has(piece.meaning.role)) return [];
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
