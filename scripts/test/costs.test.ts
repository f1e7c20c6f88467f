import { describe, expect, it } from 'vitest';
import { contradictionsIn } from '../costs/contradictions.js';
import { measureCosts } from '../costs/measure.js';
import { countOccurrences } from '../costs/occurrences.js';

const few = { sentences: 6, skip: 0 };
const none = { only: 'no such entry', most: 60, step: 2, values: {} };
const whole = { part: 0, of: 1 };

describe('costs', () => {
  it('counts what occurred and was right, and nothing more often right than it occurred', async () => {
    const { origins, bindings } = await countOccurrences(few, whole);
    expect(Object.keys(origins)).toContain('metric clause');
    expect(Object.keys(bindings).length).toBeGreaterThan(0);
    for (const { times, right } of [origins, bindings].flatMap((table) => Object.values(table)))
      expect(right).toBeLessThanOrEqual(times);
  });

  it('tells how often contradictions were right, of the generator’s sentences and of the cases', async () => {
    const found = await contradictionsIn(few, { part: 0, of: 40 });
    expect(new Set(found.map(({ from }) => from))).toContain('cases');
    expect(found.filter(({ severity }) => severity === 'error').every(({ right }) => right)).toBe(true);
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
