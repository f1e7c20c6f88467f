import type { Absence, Fact } from '@gouji/facts';
import { alwaysFiscal, fiscalScopes, fundTotals, totalsOf } from '@gouji/lexicon/accounts/restatements';
import { bounds } from './bounds.js';

/** Absences by the paragraph that says them. */
export const byParagraph = (absences: readonly Absence[]): ((paragraph: number) => readonly Absence[]) => {
  const map = new Map<number, Absence[]>();
  for (const absence of absences) {
    const said = map.get(absence.paragraph);
    if (said) said.push(absence);
    else map.set(absence.paragraph, [absence]);
  }
  return (paragraph) => map.get(paragraph) ?? [];
};

/** Finds the first figure that denies an absence, by metric, so that the cost stays linear in figures and absences. */
export const denials = (facts: readonly Fact[]): ((absence: Absence) => Fact | null) => {
  const byTotal = new Map<string, Fact[]>();
  for (const fact of facts) {
    const name = plainName(fact.metric.name);
    for (const total of new Set([name, ...totalsOf(name)])) {
      const given = byTotal.get(total);
      if (!given) byTotal.set(total, [fact]);
      else if (given.length < bounds.mostOfOneName) given.push(fact);
    }
  }
  return (absence) =>
    byTotal.get(plainName(absence.metric.name))?.find((fact) => deniesAbsence(absence, fact)) ?? null;
};

/** Whether a figure is of what the text says that there is none of: the thing itself, or a part of it, above zero. */
const deniesAbsence = (absence: Absence, fact: Fact): boolean => {
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
