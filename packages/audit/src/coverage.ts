import type { Quantity } from '@gouji/amounts';
import type { Check } from './arithmetic/check.js';
import type { AuditReport } from './schema.js';

/**
 * How much of a report was checked: its money amounts and percentages, those that stand in at least one check, and
 * those of which no check is violated.
 */
export const coverageOf = (
  quantities: readonly Quantity[],
  checks: readonly Check[],
): AuditReport['coverage'] => {
  const checkable = quantities.filter(({ kind }) => kind === 'money' || kind === 'percent');
  const inChecks = new Set<Quantity>();
  const contradicted = new Set<Quantity>();
  for (const { result, reading, outcome } of checks) {
    for (const { quantity } of [result, ...reading.terms]) {
      inChecks.add(quantity);
      if (outcome === 'violated') contradicted.add(quantity);
    }
  }
  return {
    quantities: checkable.length,
    inChecks: checkable.filter((quantity) => inChecks.has(quantity)).length,
    verified: checkable.filter((quantity) => inChecks.has(quantity) && !contradicted.has(quantity)).length,
  };
};
