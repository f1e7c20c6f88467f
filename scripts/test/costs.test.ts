import { describe, expect, it } from 'vitest';
import { measureCosts } from '../costs/measure.js';
import { bandNames, countOccurrences } from '../costs/occurrences.js';

const few = { sentences: 6, skip: 0 };
const none = { only: 'no such entry', step: 2, values: {} };
const whole = { part: 0, of: 1 };

describe('costs', () => {
  it('counts what occurred and was right, and nothing more often right than it occurred', async () => {
    const { origins, bindings, margins } = await countOccurrences(few, whole);
    expect(Object.keys(origins)).toContain('metric clause');
    expect(Object.keys(bindings).length).toBeGreaterThan(0);
    expect(bandNames).toEqual(expect.arrayContaining(Object.keys(margins)));
    for (const { times, right } of [origins, bindings, margins].flatMap((table) => Object.values(table)))
      expect(right).toBeLessThanOrEqual(times);
  });

  it('finds that slips are reported no more where a slip costs more than any text', async () => {
    const plain = await measureCosts({ ...few, ...none }, whole);
    expect(plain.outcome.reported).toBeGreaterThan(0);
    const dear = await measureCosts({ ...few, ...none, values: { 'slip.any': 60, 'slip.rate': 60 } }, whole);
    expect(dear.outcome.reported).toBeLessThan(plain.outcome.reported);
  });

  it('gives the effect of the entries asked for alone, and leaves those alone that no reading asks for', async () => {
    const { sentences, effects } = await measureCosts(
      { ...few, ...none, sentences: 2, only: 'verdict' },
      whole,
    );
    expect(sentences).toBe(2);
    expect(effects.map(({ path }) => path)).toEqual(['verdict']);
    for (const { asked, lower, higher } of effects)
      if (asked === 0) expect([lower.sentences, higher.sentences]).toEqual([0, 0]);
  });
});
