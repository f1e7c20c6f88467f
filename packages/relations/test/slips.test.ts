import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../src/arithmetic/slips.js';

const shapes: readonly (readonly [string, number, number, number])[] = [
  // What it looks like, the printed figure, its last digit, the right figure.
  ['unit', 867.62, 0.01, 8676200],
  ['point', 2010.6, 0.1, 201.06],
  ['digit', 343.3, 0.1, 373.3],
  ['swap', 71.5, 0.1, 17.5],
  ['dropped', 500, 1, 5900],
  ['doubled', 110.51, 0.01, 10.51],
  ['near', 251.27, 0.01, 251.25],
];

describe('the shape of a slip', () => {
  for (const [shape, printed, ulp, right] of shapes)
    it(`${printed} for ${right} is ${shape}`, () => {
      expect(shapeOf(printed, ulp, right - ulp / 2, right + ulp / 2).shape).toBe(shape);
    });

  it('has none where nothing is alike', () => {
    expect(shapeOf(5377.64, 0.01, 1234.1, 1234.2)).toEqual({ shape: 'any', cost: Number.POSITIVE_INFINITY });
  });

  it('ends, however large the figures are', () => {
    const size = fc.integer({ min: -4, max: 30 }).map((power) => 10 ** power);
    fc.assert(
      fc.property(size, size, fc.double({ min: 1, max: 9.99, noNaN: true }), (printed, right, first) => {
        const { cost } = shapeOf(8 * printed, 0.01, first * right, first * right * (1 + 1e-12));
        expect(cost).toBeGreaterThan(0);
      }),
    );
    expect(shapeOf(8.888e19, 10, 80, 80).shape).toBe('any');
    expect(shapeOf(4, 1e-2, 8.888e19, 8.888e19).shape).toBe('any');
  });

  it('costs more the more figures would do', () => {
    const narrow = shapeOf(343.3, 0.1, 373.25, 373.35).cost;
    expect(shapeOf(343.3, 0.1, 371, 376).cost).toBeGreaterThan(narrow);
  });
});
