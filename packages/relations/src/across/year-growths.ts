import type { Saying } from '../sayings/saying.js';
import type { Scene, State, Taken } from '../search/state.js';
import { type Claim, certain, claim, resultsOf } from './claim.js';

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
    return certain(
      claim(scene, {
        pattern: 'growth-of-levels',
        formula: 'growth',
        result: rate.index,
        terms: [now.index, base.index],
        signs: [rate.sign === -1 ? -1 : 1, 1],
      }),
    );
  });
};

/** The amounts in turn right before a figure of its sentence, one of each year and the next. */
const yearsBefore = (at: number, sayings: readonly Saying[]): readonly Saying[] => {
  const last = sayings[at - 1];
  if (!last?.run || (sayings[at]?.mark ?? 0) >= 4) return [];
  const run = sayings.slice(last.run.first, at);
  const isOfYears = run.every(({ year }, place) => year !== null && year === (run[0]?.year ?? 0) + place);
  return last.run.at === last.run.size - 1 && isOfYears ? run : [];
};
