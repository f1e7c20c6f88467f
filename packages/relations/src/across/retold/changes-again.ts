import { grouped } from '@gouji/facts';
import { accountHeads } from '@gouji/lexicon';
import { grandTotals } from '@gouji/lexicon/terms/metrics';
import { accountOf, isTotalName } from '../../sayings/names.js';
import type { Name, Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { budgets } from '../../search/common.js';
import { type Claim, explainedBy, isTied, probable, slipsOfAmounts, sumClaim } from '../claim.js';
import type { WholeReport } from '../pass.js';

/**
 * 收入预算A万元，较上年减少B万元。…支出预算A万元，较上年减少B万元: a budget balances in each year, so that both of its sides move alike; and 事业收入增加C万元，经营收入增加D万元
 * once more, where another of the incomes that moved is told as it was. Only a slip of the pen makes the one the other.
 */
export const changesAgain = (told: WholeReport): Claim[] => {
  const changes = told.sayings.filter(isChange);
  return [...ofTotals(changes, told), ...ofParts(changes, told)];
};

const isChange = ({ column, quantity, sign, depth, run, base }: Saying): boolean =>
  column === 'change' &&
  quantity?.kind === 'money' &&
  quantity.qualifier === null &&
  sign !== 0 &&
  depth === 0 &&
  !run &&
  base?.kind !== 'budget';

const isExact = ({ quantity }: Saying): boolean => (quantity?.value.sd() ?? 0) >= bounds.leastDigitsTold;

const sameAs = (told: WholeReport, again: Saying, first: Saying): Claim[] =>
  probable(explainedBy(sumClaim(told, 'same', again, [first]), slipsOfAmounts));

/** Changes of totals: the first that each paragraph tells of the amount that it begins with. */
const ofTotals = (changes: readonly Saying[], told: WholeReport): Claim[] => {
  const totals = changes.flatMap((change) => {
    const level = change.reason || !isExact(change) ? undefined : levelOf(change, told);
    return level ? [{ change, level }] : [];
  });
  return [
    ...grouped(totals, ({ level, change }) => `${level.quantity?.value} ${change.sign}`).values(),
  ].flatMap(([first, ...others]) =>
    first ? others.flatMap(({ change }) => sameAs(told, change, first.change)) : [],
  );
};

/** The total that a paragraph begins with, where the change is the first in it and names no part. */
const levelOf = (change: Saying, { sayings }: WholeReport): Saying | undefined => {
  const start = sayings.slice(0, change.index + 1).findLastIndex(({ mark }) => mark === 5);
  const row = sayings.slice(Math.max(0, start), change.index);
  const [level] = row;
  const isTotal =
    level?.quantity?.kind === 'money' &&
    budgets.includes(level.column) &&
    isExact(level) &&
    level.depth === 0 &&
    [level.name, level.topic].every(isOfAll);
  return isTotal && row.every((one) => !isChange(one)) && namesSide(change) ? level : undefined;
};

/** 收入总预算, 年初预算数: and not 基本支出, which may be all there is this year, and was not the year before. */
const isOfAll = (name: Name | null): boolean =>
  name === null || name.generic || isTotalName(name) || grandTotals.has(name.term) || !name.known;

/** 收入较上年减少, 收、支与上年相比减少, or no name at all: of a whole side of the account. */
const namesSide = ({ name }: Saying): boolean =>
  name === null || name.generic || sides.some((side) => side.includes(name.text));

const sides = [...accountHeads.income, ...accountHeads.spending];

/** Changes of incomes by their names, by sentences: what comes from one source is of no second fund, as what is spent on one purpose may be. */
const ofParts = (changes: readonly Saying[], told: WholeReport): Claim[] => {
  const sentences = [...grouped(changes.filter(isNamedPart), (one) => sentenceOf(one, told)).values()];
  return sentences.flatMap((later, at) =>
    sentences.slice(0, at).flatMap((earlier): Claim[] => {
      const pairs = later.flatMap((again) => {
        const alike = earlier.filter((one) => keyOf(one) === keyOf(again));
        return alike.length === 1 ? alike.map((first) => ({ first, again })) : [];
      });
      const exact = pairs.filter(({ first }) => isExact(first));
      const claims = exact.flatMap(({ first, again }) => sumClaim(told, 'same', again, [first]));
      const tied = claims.filter(isTied).length;
      // All told but one as it was.
      if (tied === 0 || tied + 1 < claims.length) return [];
      return exact.flatMap(({ first, again }) => sameAs(told, again, first));
    }),
  );
};

const isNamedPart = ({ name }: Saying): boolean =>
  name !== null && !name.generic && accountOf(name) === 'income';

const keyOf = ({ name, sign }: Saying): string => `${name?.modifier} ${name?.term} ${sign}`;

/** The first saying of its sentence. */
const sentenceOf = ({ index }: Saying, { sayings }: WholeReport): string =>
  String(sayings.slice(0, index + 1).findLastIndex(({ mark }) => mark >= 4));
