import type { AuditQuantity, AuditReport, FigureState } from '@gouji/audit';
import type { Span } from '@gouji/document';
import { isCovered } from '../../figures.js';
import type { NumberedFinding } from '../../numbered.js';
import { keyOf } from './context.js';
import { figureId, passageId } from './ids.js';
import type { Mark, ShownState } from './types.js';

/** The state that the page shows: what the coverage does not count is plain unless a check speaks of it. */
const shownState = (
  quantity: Pick<AuditQuantity, 'id' | 'kind'>,
  states: ReadonlyMap<string, FigureState>,
): ShownState => {
  const state = states.get(quantity.id) ?? 'unchecked';
  return state === 'unchecked' && !isCovered(quantity) ? 'plain' : state;
};

/**
 * What is marked in a report's text: its figures, dates only where a finding names them, and the passages that findings
 * name and that are no figure.
 */
export const marksOf = (
  { quantities }: AuditReport,
  index: number,
  states: ReadonlyMap<string, FigureState>,
  findings: readonly NumberedFinding[],
): Mark[] => {
  const suspects = suspectsOf(findings);
  const named = new Map(
    findings.flatMap(({ finding }) => finding.evidence.map(({ span }) => [keyOf(span), span])),
  );
  const markAt = (span: Span, id: string, kind: Mark['kind'], state: ShownState): Mark => {
    const suspect = suspects.get(keyOf(span));
    const { start, end } = span;
    const accusation = { finding: suspect?.number ?? null, severity: suspect?.finding.severity ?? null };
    return { start, end, id, kind, state, ...accusation };
  };
  const figures = quantities
    .filter(({ kind, span }) => kind !== 'date' || named.has(keyOf(span)))
    .map((quantity) =>
      markAt(quantity.span, figureId(index, quantity.id), 'figure', shownState(quantity, states)),
    );
  const known = new Set(figures.map(keyOf));
  const passages = [...named.values()]
    .filter((span) => !known.has(keyOf(span)) && span.end > span.start)
    .map((span) => markAt(span, passageId(index, span.start, span.end), 'passage', 'plain'));
  return [...figures, ...passages];
};

/** The finding that accuses a stretch: the first of the text where there are several. */
const suspectsOf = (findings: readonly NumberedFinding[]): Map<string, NumberedFinding> => {
  const suspects = new Map<string, NumberedFinding>();
  for (const numbered of findings) {
    const [first] = numbered.finding.evidence;
    if (first && !suspects.has(keyOf(first.span))) suspects.set(keyOf(first.span), numbered);
  }
  return suspects;
};
