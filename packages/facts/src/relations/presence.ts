import { alwaysFiscal, fiscalScopes, fundTotals, totalsOf } from '../tables/restatements.js';
import type { Absence, Fact } from '../types.js';

/** Whether a figure is of what the text says that there is none of: the thing itself, or a part of it, above zero. */
export const deniesAbsence = (absence: Absence, fact: Fact): boolean => {
  const { metric, role, quantity, period } = fact;
  if (!metric.known || metric.modifier !== '' || metric.origin === 'heading') return false;
  if (quantity.kind !== 'money' || !quantity.value.gt(0)) return false;
  // What is said in the same words is the absence itself.
  if (absence.span.start <= quantity.span.start && quantity.span.end <= absence.span.end) return false;
  const accounted = role === 'level' || role === 'budget';
  if (!accounted || (absence.role === 'budget') !== (role === 'budget')) return false;
  if (period.year !== absence.period.year || period.point !== absence.period.point) return false;
  if (fact.entity !== absence.entity) return false;
  const [said, given] = [plainName(absence.metric.name), plainName(metric.name)];
  return (said === given || totalsOf(given).has(said)) && scopeOf(absence) === scopeOf(fact);
};

const plainName = (name: string): string => fundTotals.get(name) ?? name;

const scopeOf = ({ scope, metric }: Absence | Fact): string | null =>
  scope !== null && alwaysFiscal.has(metric.name) && fiscalScopes.has(scope) ? null : scope;
