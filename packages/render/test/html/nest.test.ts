import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { marksFinder, nest } from '../../src/html/view/nest.js';
import type { Mark, Piece } from '../../src/html/view/types.js';

const mark = (id: string, start: number, end: number): Mark => ({
  id,
  start,
  end,
  kind: 'figure',
  state: 'verified',
  finding: null,
  severity: null,
});

const shown = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('mark' in piece ? `${piece.mark.id}[${shown(piece.pieces)}]` : piece.text)).join('');

const parts = (pieces: readonly Piece[]): Extract<Piece, { mark: Mark }>[] =>
  pieces.flatMap((piece) => ('mark' in piece ? [piece, ...parts(piece.pieces)] : []));

it.each<[string, Mark[], string]>([
  ['beside one another', [mark('a', 1, 3), mark('b', 3, 4)], '0a[12]b[3]456789'],
  ['within one another', [mark('a', 1, 8), mark('b', 2, 3), mark('c', 5, 8)], '0a[1b[2]34c[567]]89'],
  ['crossing', [mark('a', 1, 5), mark('b', 3, 8)], '0a[12b[34]]b[567]89'],
  ['on the same stretch', [mark('a', 1, 3), mark('b', 1, 3)], '0a[b[12]]3456789'],
  ['reaching beyond the text on both sides', [mark('a', -5, 20)], 'a[0123456789]'],
])('marks %s', (_, marks, expected) => {
  const span = { start: 0, end: 10 };
  expect(shown(nest('0123456789', span, marksFinder(marks)(span)))).toBe(expected);
});

it('shows every character once, and the head of every mark once', () => {
  const text = '甲乙丙丁戊己庚辛壬癸'.repeat(3);
  const marks = fc.array(
    fc
      .tuple(fc.nat(29), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => [start, start + length] as const),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(marks, fc.array(fc.nat(30), { maxLength: 4 }), (spans, cuts) => {
      const all = spans.map(([start, end], at) => mark(`m${at}`, start, Math.min(end, text.length)));
      const find = marksFinder(all);
      const edges = [0, ...cuts.sort((a, b) => a - b), text.length];
      const pieces = edges.slice(1).map((end, at) => {
        const span = { start: edges[at] ?? 0, end };
        return nest(text, span, find(span));
      });
      expect(
        pieces
          .map(shown)
          .join('')
          .replace(/m\d+\[|\]/g, ''),
      ).toBe(text);
      const heads = pieces.flatMap(parts).filter(({ first }) => first);
      expect(heads.map(({ mark: { id } }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    }),
  );
});
