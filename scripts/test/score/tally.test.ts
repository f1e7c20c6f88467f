import { describe, expect, it } from 'vitest';
import { groupBy, printTally, tally, wilson } from '../../score/tally.js';

describe('tally', () => {
  it('counts hits', () => {
    expect(tally([1, 2, 3, 4], (one) => one > 1)).toEqual({ hits: 3, of: 4 });
  });

  it('bounds a share as Wilson did', () => {
    const { low, high } = wilson({ hits: 81, of: 263 });
    expect(low).toBeCloseTo(0.2553, 3);
    expect(high).toBeCloseTo(0.3662, 3);
  });

  it('keeps bounds within nothing and all', () => {
    expect(wilson({ hits: 0, of: 10 }).low).toBeCloseTo(0, 10);
    expect(wilson({ hits: 10, of: 10 }).high).toBeCloseTo(1, 10);
    expect(wilson({ hits: 0, of: 0 })).toEqual({ low: 0, high: 1 });
  });

  it('prints a share with its bounds, and a dash for nothing', () => {
    expect(printTally({ hits: 1, of: 2 })).toBe('1 / 2 · 50.0 % (9.5–90.5)');
    expect(printTally({ hits: 0, of: 0 })).toBe('–');
  });

  it('groups by name', () => {
    expect(groupBy(['b1', 'a1', 'b2'], (one) => one.slice(0, 1))).toEqual([
      ['a', ['a1']],
      ['b', ['b1', 'b2']],
    ]);
  });
});
