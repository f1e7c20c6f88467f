import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canReach } from '../src/arithmetic/sums.js';

/** The same by trying every choice. */
const isReached = (gap: number, choices: readonly (readonly number[])[], within: number): boolean => {
  const [first, ...rest] = choices;
  if (!first) return Math.abs(gap) <= within;
  return [0, ...first].some((value) => isReached(gap - value, rest, within));
};

describe('a gap made by some of several figures', () => {
  it('is found where trying every choice finds it', () => {
    const value = fc.integer({ min: -40, max: 40 });
    const choices = fc.array(fc.array(value, { minLength: 1, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(value, choices, fc.integer({ min: 0, max: 3 }), (gap, list, within) => {
        const decimals = list.map((values) => values.map((one) => new Decimal(one)));
        const found = canReach(new Decimal(gap), decimals, new Decimal(within));
        expect(found).toBe(isReached(gap, list, within));
      }),
    );
  });
});
