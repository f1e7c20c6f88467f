import type { Saying } from '../sayings/saying.js';
import type { Equation } from '../search/equation.js';
import type { Scene, State, Taken } from '../search/state.js';
import { type Claim, certain, claim, isTied, resultsOf } from './claim.js';

/**
 * Rates in turn behind the amounts of years in turn (2021—2023年分别为A、B、C万元，2022年、2023年分别增长x%、y%): each is from the year
 * before. As many rates as years begin with the one from a year that is not printed.
 */
export const yearGrowths = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((rate): Claim[] => {
    if (rate.column !== 'growth' || !rate.run || rate.base?.kind !== 'prior' || read.has(rate.index))
      return [];
    const years = yearsBefore(rate.run.first, scene.sayings);
    const first = years.length - rate.run.size;
    const [base, now] = years.slice(first + rate.run.at - 1, first + rate.run.at + 1);
    if (first < 0 || first > 1 || !base || !now) return [];
    return certain(claim(scene, growthOf(rate, now, base)));
  });
};

/**
 * 2022年A万元，2023年B万元，2024年C万元。2023年比上年增长x%，2024年比上年增长y%: a rate of a named year, by the only amounts told before it of that
 * year and the one before. They are claimed where another such rate of the row ties.
 */
export const growthsByYear = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  const rates = scene.sayings.filter(isOfYear);
  const claims = rates.flatMap((rate) => byYear(rate, scene));
  const tied = found.filter(({ equation, weight }) => {
    const rate = rates.find(({ index }) => index === equation.result);
    return rate !== undefined && weight.outcome !== 'violated' && equation.formula === 'growth';
  });
  const isRow = tied.length > 0 || claims.some(isTied);
  const own = claims.filter(({ taken }) => !read.has(taken.equation.result));
  return isRow ? certain(own) : own.filter(isTied);
};

const isOfYear = ({ column, base, year, run, reason, name }: Saying): boolean =>
  column === 'growth' &&
  base?.kind === 'prior' &&
  base.said &&
  year !== null &&
  !run &&
  !reason &&
  name === null;

const byYear = (rate: Saying, scene: Scene): Claim[] => {
  const before = yearBefore(rate);
  const of = (year: number): readonly Saying[] =>
    scene.sayings
      .slice(0, rate.index)
      .filter((one) => one.year === year && one.column === 'level' && one.quantity?.kind === 'money');
  const [now, then] = [of(rate.year ?? 0), of(before)];
  const [level, prior] = [now[0], then[0]];
  if (!level || !prior || now.length > 1 || then.length > 1) return [];
  return claim(scene, growthOf(rate, level, prior));
};

/** The year that a rate is measured from. */
const yearBefore = ({ base: from, year }: Saying): number => from?.year ?? (year ?? 0) - 1;

const growthOf = (rate: Saying, level: Saying, prior: Saying): Equation => ({
  pattern: 'growth-of-levels',
  formula: 'growth',
  result: rate.index,
  terms: [level.index, prior.index],
  signs: [rate.sign === -1 ? -1 : 1, 1],
});

/** The amounts in turn right before a figure of its sentence, one of each year and the next. */
const yearsBefore = (at: number, sayings: readonly Saying[]): readonly Saying[] => {
  const last = sayings[at - 1];
  if (!last?.run || (sayings[at]?.mark ?? 0) >= 4) return [];
  const run = sayings.slice(last.run.first, at);
  const isOfYears = run.every(({ year }, place) => year !== null && year === (run[0]?.year ?? 0) + place);
  return last.run.at === last.run.size - 1 && isOfYears ? run : [];
};
