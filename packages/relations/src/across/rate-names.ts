import type { Saying } from '../sayings/saying.js';

/** What a percentage that is a rate by itself is called (办结率, 资金到位率); null for every other figure. */
export const calledRate = ({ quantity, column, name, noun, reason }: Saying): string | null => {
  if (quantity?.kind !== 'percent' || reason) return null;
  if (column === 'rate') return noun?.text ?? null;
  return column === 'level' ? (name?.text ?? null) : null;
};
