import type { AuditReport, Finding } from './schema.js';

/**
 * What is known of a figure once its report is audited: `verified` every check it stands in holds; `rounding` they hold,
 * some only by the rounding of printed digits; `contradicted` it is, or may be, the wrong figure of a contradiction;
 * `seen` it was only read in equations that cannot fail, or that would perhaps be read otherwise if they did; `unchecked` it stands in none.
 */
export type FigureState = 'verified' | 'rounding' | 'contradicted' | 'seen' | 'unchecked';

type Audited = Pick<AuditReport, 'quantities' | 'facts' | 'checks' | 'findings'>;

/**
 * The state of every quantity of a report, by its id: the one place that decides it, for the coverage and for all
 * formats.
 */
export const figureStates = ({ quantities, facts, checks, findings }: Audited): Map<string, FigureState> => {
  const quantityOf = new Map(facts.map(({ id, quantity }) => [id, quantity]));
  const suspects = suspectsIn(quantities, findings);
  const accused = new Map<string, boolean>();
  const states = new Map<string, FigureState>(quantities.map(({ id }) => [id, 'unchecked']));
  const raise = (id: string, state: FigureState): void => {
    const now = states.get(id);
    if (now !== undefined && rank[state] > rank[now]) states.set(id, state);
  };
  for (const finding of findings) {
    const named = finding.alternatives.length > 0 || finding.repair !== null;
    for (const check of finding.checks) accused.set(check, named);
  }
  for (const { id, facts: figures, outcome, certain } of checks) {
    for (const fact of figures) {
      const quantity = quantityOf.get(fact) ?? '';
      // Where a finding names the figures in doubt, the others of its checks are cleared.
      const cleared = accused.get(id) === true && !suspects.has(quantity);
      if (outcome === 'violated') raise(quantity, cleared ? 'verified' : 'contradicted');
      else if (!certain) raise(quantity, 'seen');
      else raise(quantity, outcome === 'holds' ? 'verified' : 'rounding');
    }
  }
  for (const id of suspects) raise(id, 'contradicted');
  return states;
};

const rank: Readonly<Record<FigureState, number>> = {
  unchecked: 0,
  seen: 1,
  verified: 2,
  rounding: 3,
  contradicted: 4,
};

/** Figures that a finding names as wrong, or as wrong perhaps. */
const suspectsIn = (quantities: Audited['quantities'], findings: readonly Finding[]): Set<string> => {
  const at = new Map(quantities.map(({ id, span }) => [`${span.start}-${span.end}`, id]));
  const named = findings.flatMap(({ evidence: [first], alternatives }) => [
    ...(first ? [first.span] : []),
    ...alternatives.map(({ span }) => span),
  ]);
  return new Set(named.flatMap(({ start, end }) => at.get(`${start}-${end}`) ?? []));
};
