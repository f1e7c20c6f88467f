import type { Quantity } from '@gouji/amounts';
import type { UnreadTable } from '@gouji/ingest';
import type { Check } from './arithmetic/check.js';
import type { Diagnosis } from './causes/diagnose.js';
import type { AuditReport } from './schema.js';

const figuresOf = ({ result, reading }: Check): Quantity[] =>
  [result, ...reading.terms].map(({ quantity }) => quantity);

/**
 * How much of a report was checked: its money amounts and percentages, those that stand in at least one check, and
 * those that stand uncontradicted, and which stand in none. Where one wrong figure explains a violated check, the others in it are cleared.
 */
export const coverageOf = (
  quantities: readonly Quantity[],
  checks: readonly Check[],
  diagnoses: readonly Diagnosis[],
  ids: ReadonlyMap<Quantity, string>,
  unreadTables: readonly UnreadTable[],
): AuditReport['coverage'] => {
  const checkable = quantities.filter(({ kind }) => kind === 'money' || kind === 'percent');
  const inChecks = new Set(checks.flatMap(figuresOf));
  const contradicted = new Set(
    diagnoses.flatMap(({ figure, determined, checks: broken }) =>
      determined ? [figure.quantity] : broken.flatMap(figuresOf),
    ),
  );
  return {
    quantities: checkable.length + unreadTables.reduce((sum, { figures }) => sum + figures, 0),
    inChecks: checkable.filter((quantity) => inChecks.has(quantity)).length,
    unchecked: checkable.flatMap((quantity) => (inChecks.has(quantity) ? [] : (ids.get(quantity) ?? []))),
    verified: checkable.filter((quantity) => inChecks.has(quantity) && !contradicted.has(quantity)).length,
    ...(unreadTables.length > 0 ? { unreadTables: [...unreadTables] } : {}),
  };
};
