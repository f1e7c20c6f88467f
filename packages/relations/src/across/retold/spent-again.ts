import { grouped } from '@gouji/facts';
import { paidWords } from '@gouji/lexicon/accounts/rates';
import { amountWords } from '@gouji/lexicon/particles';
import { says } from '../../sayings/factors.js';
import { isNamed } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { budgetOf, type Entry } from '../../search/state.js';
import { type Claim, explainedBy, probable, slipsOfAmounts, sumClaim } from '../claim.js';
import type { WholeReport } from '../pass.js';

/**
 * 项目预算1960万元，实际支出1783.6万元…总体看，全年实际使用资金1738.6万元: what was spent of the one budget that a report tells, told again
 * further on in other words that name nothing else. Only a slip of the pen makes it the same amount, and only where the
 * figure stands nowhere else.
 */
export const spentAgain = (told: WholeReport): Claim[] => {
  const spent = told.sayings.filter((one) => isSpent(one, told));
  const firsts = spent.filter((one) => hasBudget(one, told));
  const [first] = firsts;
  if (!first || firsts.length > 1) return [];
  const times = timesTold(told);
  return spent
    .filter((one) => isLater(one, first, told) && times.get(figureTold(one)) === 1)
    .flatMap((one) => probable(explainedBy(sumClaim(told, 'same', one, [first]), slipsOfAmounts)));
};

const entryOf = ({ index }: Saying, told: WholeReport): Entry | undefined =>
  told.entries[told.entryOf[index] ?? -1];

/** Money spent under no name of its own, of no list, and as exact as a slip must be to be told from another amount. */
const isSpent = (saying: Saying, told: WholeReport): boolean => {
  const { quantity, column, depth, reason, cumulative, run, name } = saying;
  if (quantity?.kind !== 'money' || quantity.qualifier !== null || column !== 'level') return false;
  if (depth > 0 || reason || cumulative || run || !says(saying, paidWords)) return false;
  const isNameless = !isNamed(name) || amountWords.some((word) => name.text.endsWith(word));
  return isNameless && entryOf(saying, told)?.under === null && quantity.value.sd() >= bounds.leastDigitsTold;
};

const hasBudget = (saying: Saying, told: WholeReport): boolean => {
  const entry = entryOf(saying, told);
  return entry !== undefined && budgetOf(entry) !== undefined;
};

const isLater = (one: Saying, first: Saying, told: WholeReport): boolean =>
  !hasBudget(one, told) && (told.unitOf[one.index] ?? 0) > (told.unitOf[first.index] ?? 0);

const figureTold = ({ quantity }: Saying): string => quantity?.value.toString() ?? '';

/** How many figures of the report have each value. */
const timesTold = ({ sayings }: WholeReport): ReadonlyMap<string, number> =>
  new Map([...grouped(sayings, figureTold)].map(([value, all]) => [value, all.length]));
