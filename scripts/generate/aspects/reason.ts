import type { Account } from '../ledger.js';
import type { Random } from '../random.js';
import { reasons } from '../vocabulary/asides.js';

const ofStaff = /人员|工资|养老|医疗|公积金|离退休|基本支出|运行（项）/u;

const moverOf = ({ label, partition }: Account): keyof typeof reasons => {
  if (partition?.speaker === 'government') return partition.side === 'income' ? 'revenue' : 'outlay';
  if (partition?.side === 'income') return 'income';
  return ofStaff.test(label) ? 'staff' : 'spending';
};

/** Why an account rose, fell or stayed as it was: `，主要原因是…`. */
export const reason = (random: Random, sign: number, account: Account): string => {
  const words = reasons[moverOf(account)][sign > 0 ? 'up' : sign < 0 ? 'down' : 'same'];
  const lead = random.pick([
    '，主要原因是',
    '，主要原因：',
    '，主要是',
    '，原因是',
    '，主要系',
    '，主要是由于',
    '，主要原因为',
  ]);
  return lead + random.pick(words);
};
