import type { NamedRate } from '@gouji/lexicon';
import type { Saying } from '../sayings/saying.js';
import type { Equation } from '../search/equation.js';
import type { Scene, State, Taken } from '../search/state.js';
import { toldBefore } from './before.js';
import { type Claim, claim, likeliest, resultsOf } from './claim.js';
import { calledRate } from './rate-names.js';

/**
 * Rates that have names of their own (资产负债率, 人口自然增长率) against the figures that they follow from, told before them
 * in the unit under names that end as the lexicon, or the user, says. Of several ways to work one out the one that ties
 * is meant.
 */
export const namedRates = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((saying): Claim[] => {
    const name = calledRate(saying);
    if (name === null || read.has(saying.index)) return [];
    const ways = scene.rates
      .filter(({ names }) => names.some((one) => name.endsWith(one)))
      .flatMap((rate) => equationFor(rate, saying, scene) ?? [])
      .flatMap((equation) => claim(scene, equation));
    return likeliest(ways);
  });
};

const equationFor = (rate: NamedRate, saying: Saying, scene: Scene): Equation | null => {
  const [first, second] = [termBefore(rate.first, saying, scene), termBefore(rate.second, saying, scene)];
  if (first === null || second === null || first === second) return null;
  const parts = { result: saying.index, terms: [first, second] };
  switch (rate.formula) {
    case 'quotient':
      return { pattern: 'named-rate', formula: 'quotient', signs: [1, 1], ...parts };
    case 'rest':
      return { pattern: 'named-rate', formula: 'growth', signs: [-1, 1], ...parts };
    case 'difference':
      return { pattern: 'named-difference', formula: 'sum', signs: [1, -1], ...parts };
  }
};

/** The last level before a figure whose name ends in one of these, of the same sentence or the one before. */
const termBefore = (ends: readonly string[], saying: Saying, { sayings }: Scene): number | null =>
  toldBefore(saying, sayings, 1).find(({ column, name }) => column === 'level' && isCalled(name, ends))
    ?.index ?? null;

const isCalled = (name: Saying['name'], ends: readonly string[]): boolean =>
  name !== null && ends.some((end) => name.text.endsWith(end) || name.term === end);
