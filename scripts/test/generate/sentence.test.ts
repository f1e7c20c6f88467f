import { describe, expect, it } from 'vitest';
import { isReporting, sentence } from '../../generate/sentence.js';
import type { Truth } from '../../generate/truth.js';
import { canHold } from './recompute.js';

const seeds = Array.from({ length: 2000 }, (_, seed) => seed);

describe('generated sentences', { timeout: 300_000 }, () => {
  it('are the same for the same seed, and unlike for others', () => {
    expect(seeds.slice(0, 50).map((seed) => sentence(seed, 1))).toEqual(
      seeds.slice(0, 50).map((seed) => sentence(seed, 1)),
    );
    expect(new Set(seeds.map((seed) => sentence(seed).text)).size).toBeGreaterThan(seeds.length * 0.99);
  });

  it('tie where nothing was put in, by a recomputation from the printed text', () => {
    const broken = seeds.flatMap((seed) => {
      const truth = sentence(seed);
      const wrong = truth.relations.filter(({ equation }) => !canHold(truth, equation, 'rounded'));
      return wrong.length > 0 ? [{ seed, text: truth.text, wrong }] : [];
    });
    expect(broken).toEqual([]);
  });

  it('contradict themselves where a slip was put in, whether rounded or cut', () => {
    const unproven = seeds.flatMap((seed) => {
      const truth = sentence(seed, 1);
      return truth.slips.flatMap(({ breaks, printed, right }) =>
        breaks.length > 0 && breaks.every((at) => contradicts(truth, at)) && printed !== right
          ? []
          : [{ seed, text: truth.text, printed, right }],
      );
    });
    expect(unproven).toEqual([]);
  });

  it('quote each figure, word and slip at its span', () => {
    for (const seed of seeds.slice(0, 300)) {
      const { text, figures, slips } = sentence(seed, 2);
      for (const { span } of figures) expect(text.slice(span.start, span.end)).toMatch(/^-?\d/u);
      for (const { span, printed } of slips) expect(text.slice(span.start, span.end)).toBe(printed);
    }
  });

  it('keep seeds for reporting apart from seeds for working', () => {
    expect(seeds.filter(isReporting)).toEqual(seeds.filter((seed) => seed % 2 === 1));
  });
});

const contradicts = (truth: Truth, at: number): boolean => {
  const equation = truth.relations[at]?.equation;
  return equation !== undefined && !canHold(truth, equation, 'rounded or cut');
};
