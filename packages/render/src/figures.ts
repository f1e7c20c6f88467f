import type { AuditCheck, AuditFact, AuditQuantity, AuditReport, FigureState } from '@gouji/audit';
import { figureStates } from '@gouji/audit/state';
import type { NumberedFinding } from './numbered.js';
import { sectionPath } from './sections.js';

/** A figure with all that is known of it: a row of a ledger of all figures. */
export interface Figure {
  readonly quantity: AuditQuantity;
  /** What it says; several where one figure says several things, none where that was not read. */
  readonly facts: readonly AuditFact[];
  /** Null for a count, a time or another figure outside the coverage that stands in no check: nothing is claimed of it. */
  readonly state: FigureState | null;
  /** Why it was not checked; null where it was, or where nothing is claimed of it. */
  readonly reason: AuditReport['coverage']['unchecked'][number]['reason'] | null;
  /** Labels of its sections from the top. */
  readonly section: string;
  readonly checks: readonly AuditCheck[];
  /** Numbers of the findings whose evidence it is. */
  readonly findings: readonly number[];
}

/** Whether a figure counts in the coverage: money amounts and percentages do. */
export const isCovered = ({ kind }: Pick<AuditQuantity, 'kind'>): boolean =>
  kind === 'money' || kind === 'percent';

/** Every figure of a report in the order of the text. */
export const figuresOf = (report: AuditReport, findings: readonly NumberedFinding[]): Figure[] => {
  const states = figureStates(report);
  const facts = groupedBy(report.facts, ({ quantity }) => [quantity]);
  const quantityOf = new Map(report.facts.map(({ id, quantity }) => [id, quantity]));
  const checks = groupedBy(report.checks, (check) => check.facts.map((fact) => quantityOf.get(fact) ?? ''));
  const named = groupedBy(
    findings.filter((found) => found.report === report),
    ({ finding }) => finding.evidence.map(({ span }) => `${span.start}-${span.end}`),
  );
  const reasons = new Map(report.coverage.unchecked.map(({ quantity, reason }) => [quantity, reason]));
  return report.quantities.map((quantity) => {
    const { id, span } = quantity;
    const state = states.get(id) ?? null;
    return {
      quantity,
      facts: facts.get(id) ?? [],
      state: state === 'unchecked' && !isCovered(quantity) ? null : state,
      reason: reasons.get(id) ?? null,
      section: sectionPath(report.sections, span.start),
      checks: checks.get(id) ?? [],
      findings: (named.get(`${span.start}-${span.end}`) ?? []).map(({ number }) => number),
    };
  });
};

/** Items by each of their keys, each item once a key. */
const groupedBy = <T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
};

/** How many money amounts and percentages have each state, those of unread tables among the unchecked: they add up to the coverage's `quantities`. */
export const countStates = (report: AuditReport): Readonly<Record<FigureState, number>> => {
  const states = figureStates(report);
  const counts = { verified: 0, rounding: 0, contradicted: 0, seen: 0, unchecked: 0 };
  for (const quantity of report.quantities.filter(isCovered)) {
    counts[states.get(quantity.id) ?? 'unchecked'] += 1;
  }
  for (const { figures } of report.coverage.unreadTables ?? []) counts.unchecked += figures;
  return counts;
};
