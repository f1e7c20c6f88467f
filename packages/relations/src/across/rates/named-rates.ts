import type { NamedRate } from '@gouji/lexicon';
import type { Equation } from '../../arithmetic/equation.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, claim, likeliest, resultsOf } from '../claim.js';
import { calledRate, endsInOne, formulasCalled } from './rate-names.js';

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
    const formulas = formulasCalled(name, scene.rates);
    const told = formulas.flatMap((rate) => equationsFor(rate, saying, scene));
    const ways = (
      told.length > 0 ? told : formulas.flatMap((rate) => equationsBehind(rate, saying, scene))
    ).flatMap((equation) => claim(scene, equation));
    return likeliest(ways);
  });
};

/** By each of the figures that may be meant: of 固定资产净值, 无形资产净值 the last is not always the one. */
const equationsFor = (rate: NamedRate, saying: Saying, scene: Scene): Equation[] =>
  termsBefore(rate.first, saying, scene).flatMap((first) =>
    termsBefore(rate.second, saying, scene).flatMap((second) =>
      first === second ? [] : [equationFor(rate, saying.index, [first, second])],
    ),
  );

/** 资产负债率P%，年末资产总额A、负债总额B: by the two figures right behind it in its sentence, each called so. */
const equationsBehind = (rate: NamedRate, saying: Saying, { sayings }: Scene): Equation[] => {
  const behind = sayings.slice(saying.index + 1, saying.index + 3);
  const isOne = behind.every(
    ({ mark, depth, year, column, reason }) =>
      mark > 0 &&
      mark <= 2 &&
      depth === saying.depth &&
      column === 'level' &&
      !reason &&
      isYearOf(year, saying),
  );
  const [first, second] = [rate.first, rate.second].map((ends) =>
    behind.find(({ name }) => endsInOne(name, ends)),
  );
  if (!isOne || !first || !second || first === second) return [];
  return [equationFor(rate, saying.index, [first.index, second.index])];
};

const isYearOf = (year: number | null, saying: Saying): boolean =>
  year === null || saying.year === null || year === saying.year;

const equationFor = ({ formula }: NamedRate, result: number, terms: readonly [number, number]): Equation => {
  switch (formula) {
    case 'quotient':
      return { pattern: 'named-rate', formula: 'quotient', signs: [1, 1], result, terms };
    case 'rest':
      return { pattern: 'named-rate', formula: 'growth', signs: [-1, 1], result, terms };
    case 'difference':
      return { pattern: 'named-difference', formula: 'sum', signs: [1, -1], result, terms };
  }
};

/** Levels before a figure whose name ends in one of these, the last first, of the same sentence or the one before. */
const termsBefore = (ends: readonly string[], saying: Saying, { sayings }: Scene): number[] =>
  toldBefore(saying, sayings, 1)
    .filter(({ column, name }) => column === 'level' && endsInOne(name, ends))
    .slice(0, bounds.mostRateBases)
    .map(({ index }) => index);
