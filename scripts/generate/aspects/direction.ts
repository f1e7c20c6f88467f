import type { Figure, Piece, Word } from '../pieces.js';
import { plus, type Relation, relation } from '../relation.js';

/** 增加到, 降至: the words that lead from one figure to another say which of the two is larger. */
export const moveClaims = (pieces: readonly Piece[], now: Figure, before: Figure): Relation[] =>
  pieces.includes(now) && pieces.includes(before)
    ? pieces
        .filter(
          (piece): piece is Word =>
            typeof piece !== 'string' && piece.type === 'word' && /[到至]$/u.test(piece.text),
        )
        .map((word) => relation('direction', { op: 'order', word, left: plus(now), right: plus(before) }))
    : [];
