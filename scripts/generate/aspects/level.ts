import { type Draw, money } from '../draw.js';
import { periodOf } from '../kind.js';
import type { Account } from '../ledger.js';
import type { Figure, Meaning } from '../pieces.js';

/** What an account's figures mean, whatever their role. */
export const meaningOf = (draw: Draw, account: Account, role: Meaning['role']): Meaning => ({
  metric: account.label,
  period: periodOf(draw, account.partition),
  role,
  ...(account.partition?.scope === undefined ? {} : { scope: account.partition.scope }),
});

/** This year's figure of an account. */
export const levelOf = (draw: Draw, account: Account, unitPrinted = true): Figure =>
  money(draw, account.now, meaningOf(draw, account, 'level'), { unitPrinted, stale: account.prior });

export const budgetOf = (draw: Draw, account: Account): Figure =>
  money(draw, account.budget, meaningOf(draw, account, 'budget'), { stale: account.now });

export const priorOf = (draw: Draw, account: Account): Figure => {
  const meaning = meaningOf(draw, account, 'level');
  return money(draw, account.prior, {
    ...meaning,
    period: meaning.period.replace(String(draw.year), String(draw.year - 1)),
  });
};
