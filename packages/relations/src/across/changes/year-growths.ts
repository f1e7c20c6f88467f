import { grouped } from '@gouji/facts';
import { accountsCompared } from '@gouji/lexicon/phrases/compared';
import { ownWords } from '../../sayings/factors.js';
import { likeness } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, growthClaim, isTied, resultsOf } from '../claim.js';

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
    return certain(growthClaim(scene, rate, now, base));
  });
};

/**
 * 2022年A万元，2023年B万元，2024年C万元。2023年比上年增长x%，2024年比上年增长y%: a rate of a named year, by the only amounts told before it of that
 * year and the one before. They are claimed where another such rate of the row ties.
 */
export const growthsByYear = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  const rates = scene.sayings.filter(isOfYear);
  const levels = grouped(
    scene.sayings.filter(({ column, quantity }) => column === 'level' && quantity?.kind === 'money'),
    ({ year }) => year ?? 0,
  );
  const claims = rates.flatMap((rate) => byYear(rate, levels, scene));
  const own = new Set(rates.map(({ index }) => index));
  const isRow =
    claims.some(isTied) ||
    found.some(
      ({ equation: { formula, result }, weight }) =>
        formula === 'growth' && weight.outcome !== 'violated' && own.has(result),
    );
  const unread = claims.filter(({ taken }) => !read.has(taken.equation.result));
  return isRow ? certain(unread) : unread.filter(isTied);
};

/**
 * 2023年920万元，增长15%；2024年1012万元，较2023年增长10%; 2023年执行数920万元，2024年预算安排1012万元，比2023年执行数增加10%: a rate right behind the
 * amount of one year, from that of the year before as it says, told before it.
 */
export const growthsOfNext = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((rate): Claim[] => {
    const level = scene.sayings[rate.index - 1];
    if (
      rate.column !== 'growth' ||
      rate.base?.said !== true ||
      rate.run ||
      rate.reason ||
      read.has(rate.index)
    )
      return [];
    if (!level || !currentAmounts.includes(level.column) || level.year === null) return [];
    if (rate.mark === 0 || rate.mark > 2) return [];
    const year = level.year - 1;
    if (!ownWords(rate).includes(String(year))) return [];
    const priors = toldBefore(level, scene.sayings).filter(
      (one) => one.year === year && currentAmounts.includes(one.column) && isLike(one, level),
    );
    const [prior, another] = priors.length > 1 ? priors.filter((one) => isNamedIn(rate, one)) : priors;
    return prior && !another ? certain(growthClaim(scene, rate, level, prior)) : [];
  });
};

/** 比2023年预算执行数减少: whether the words of a rate speak of a budget, or of an account. */
const isNamedIn = (rate: Saying, { column }: Saying): boolean =>
  (column === 'level') === accountsCompared.some((word) => ownWords(rate).includes(word));

const isLike = (one: Saying, other: Saying): boolean =>
  one.quantity?.kind === other.quantity?.kind &&
  one.quantity?.kind !== 'percent' &&
  one.depth === other.depth &&
  (other.name === null || likeness(one.name, other.name) === 'same');

const isOfYear = ({ column, base, year, run, reason, name }: Saying): boolean =>
  column === 'growth' &&
  base?.kind === 'prior' &&
  base.said &&
  year !== null &&
  !run &&
  !reason &&
  name === null;

const byYear = (rate: Saying, levels: ReadonlyMap<number, readonly Saying[]>, scene: Scene): Claim[] => {
  const level = onlyBefore(rate, levels.get(rate.year ?? 0));
  const prior = onlyBefore(rate, levels.get(yearBefore(rate)));
  return level && prior ? growthClaim(scene, rate, level, prior) : [];
};

/** The one of these that stands before a figure; none where several do. */
const onlyBefore = ({ index }: Saying, [first, second]: readonly Saying[] = []): Saying | null =>
  first && first.index < index && !(second && second.index < index) ? first : null;

/** The year that a rate is measured from. */
const yearBefore = ({ base: from, year }: Saying): number => from?.year ?? (year ?? 0) - 1;

/** The amounts in turn right before a figure of its sentence, one of each year and the next. */
const yearsBefore = (at: number, sayings: readonly Saying[]): readonly Saying[] => {
  const last = sayings[at - 1];
  if (!last?.run || (sayings[at]?.mark ?? 0) >= 4) return [];
  const run = sayings.slice(last.run.first, at);
  const isOfYears = run.every(
    // 贷款增速分别为x%、y%、z%，不良贷款增速分别为…: what moved is no level that moved in its turn.
    ({ year, column }, place) => year !== null && column !== 'growth' && year === (run[0]?.year ?? 0) + place,
  );
  return last.run.at === last.run.size - 1 && isOfYears ? run : [];
};
