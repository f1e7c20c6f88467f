import type { UnreadTable } from '@gouji/document';
import type { AuditReport, Unchecked } from './schema.js';
import { figureStates } from './state.js';

/**
 * How much of a report was checked: its money amounts and percentages, those in a check that would be reported if it
 * broke, those of them that stand uncontradicted, those merely read in equations that cannot fail or would perhaps be read
 * otherwise if they did, and those that stand in none; the reason of each that is not checked.
 */
export const coverageOf = (
  report: Omit<AuditReport, 'coverage'>,
  unreadTables: readonly UnreadTable[],
): AuditReport['coverage'] => {
  const states = figureStates(report);
  const understood = new Set(report.facts.map(({ quantity }) => quantity));
  const checkable = report.quantities.filter(({ kind }) => kind === 'money' || kind === 'percent');
  const count = (...among: readonly string[]): number =>
    checkable.filter(({ id }) => among.includes(states.get(id) ?? '')).length;
  return {
    quantities: checkable.length + unreadTables.reduce((sum, { figures }) => sum + figures, 0),
    inChecks: count('verified', 'rounding', 'contradicted'),
    verified: count('verified', 'rounding'),
    seen: count('seen'),
    unchecked: checkable.flatMap((quantity) => {
      const state = states.get(quantity.id);
      if (state === 'seen') return [{ quantity: quantity.id, reason: 'uncertain' as const }];
      return state === 'unchecked' ? [{ quantity: quantity.id, reason: reasonOf(quantity, understood) }] : [];
    }),
    ...(unreadTables.length > 0 ? { unreadTables: [...unreadTables] } : {}),
  };
};

const reasonOf = (
  { id, qualifier, upper }: AuditReport['quantities'][number],
  understood: ReadonlySet<string>,
): Unchecked['reason'] => {
  if (qualifier !== null || upper !== null) return 'vague';
  return understood.has(id) ? 'no-equation' : 'not-understood';
};
