import type { Saying } from './saying.js';

/** What is said of an amount, where its words tell what it is measured by. */
const isBound = ({ column, base, of }: Saying): boolean => {
  switch (column) {
    case 'change':
    case 'growth':
    case 'change-budget':
    case 'growth-budget':
    case 'rate':
      return base?.said === true;
    case 'share':
    case 'whole':
      return of !== null;
    default:
      return false;
  }
};

/**
 * 接待费8万元，主要原因是来访增多，比上年增加2万元: what a reason tells of an amount before anything else was said of it ends where
 * something is: without a name of its own that is said of the amount. Not where an amount of money stands in the reason.
 *
 * @param told the sayings before it
 */
export const isPastItsReason = (saying: Saying, told: readonly Saying[]): boolean => {
  if (!saying.reason || saying.mark !== 2 || saying.name !== null || !isBound(saying)) return false;
  const at = told.findLastIndex(({ reason }) => !reason);
  const [amount, between] = [told[at], told.slice(at + 1)];
  if (amount?.column !== 'level' || amount.quantity?.kind !== 'money') return false;
  // 主要原因是参会人数120人，比上年增长20%: a rate may be of people that were counted.
  return (
    between.every(({ quantity, mark }) => quantity?.kind === 'count' && mark < 4) &&
    (between.length === 0 || saying.quantity?.kind === 'money')
  );
};
