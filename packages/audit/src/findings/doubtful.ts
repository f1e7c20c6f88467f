import type { Fact } from '@gouji/facts';
import type { Check } from '../arithmetic/check.js';
import type { Correction } from '../rules/rule.js';

/**
 * Figures that may be wrong instead of what a finding names first, where nothing tells what they should be: all but those
 * that an equation of their own bears out.
 */
export const doubtful = (
  figures: readonly Pick<Fact, 'quantity'>[],
  checks: readonly Check[],
): readonly Correction[] => {
  const borneOut = new Set(
    checks
      .filter(({ outcome, relation }) => outcome !== 'violated' && relation.strength !== 'tentative')
      .flatMap(({ result, reading }) => [result, ...reading.terms].map(({ quantity }) => quantity)),
  );
  return figures
    .filter(({ quantity }) => !borneOut.has(quantity))
    .map(({ quantity: { span } }) => ({ span, to: null, restores: 0, breaks: 0 }));
};
