import { createHash } from 'node:crypto';
import type { SourceDocument, Span } from '@gouji/ingest';
import type { Report, Section } from '@gouji/parser';
import { placeOf } from '../places.js';
import type { Draft } from '../rules/rule.js';
import type { Evidence, Finding } from '../schema.js';
import { grades } from './severity.js';

interface Context {
  readonly source: Pick<SourceDocument, 'text' | 'printed'>;
  readonly report: Report;
  readonly language: 'zh' | 'en';
}

/** Puts drafts into the audit: with quotes, places and stable ids, the gravest first, then in reading order. */
export const toFindings = (
  drafts: readonly { readonly rule: string; readonly draft: Draft }[],
  context: Context,
): Finding[] => {
  const seen = new Map<string, number>();
  return drafts
    .map(({ rule, draft }) => toFinding(rule, draft, context))
    .sort(
      (a, b) =>
        grades.indexOf(a.severity) - grades.indexOf(b.severity) ||
        (a.evidence[0]?.span.start ?? 0) - (b.evidence[0]?.span.start ?? 0),
    )
    .map((finding) => {
      const count = seen.get(finding.id) ?? 0;
      seen.set(finding.id, count + 1);
      return count === 0 ? finding : { ...finding, id: `${finding.id}-${count + 1}` };
    });
};

const toFinding = (rule: string, draft: Draft, { source, report, language }: Context): Finding => {
  const quote = ({ start, end }: Span): string => source.text.slice(start, end);
  const evidence = withoutRepeats(
    draft.evidence.map(
      ({ span, note }): Evidence => ({
        quote: quote(span),
        span,
        ...placeOf(source, span),
        section: pathTo(report.sections, span),
        note: note[language],
      }),
    ),
  );
  return {
    id: stableId([rule, report.title, ...evidence.map((item) => `${item.section} ${item.quote}`)]),
    rule,
    severity: draft.severity,
    confidence: draft.confidence,
    message: draft.message[language],
    evidence,
    checks: draft.checks.map(({ id }) => id).filter((id) => id !== ''),
    repair: draft.repair && { ...draft.repair, from: quote(draft.repair.span) },
    alternatives: (draft.alternatives ?? []).map((other) => ({ ...other, from: quote(other.span) })),
  };
};

const withoutRepeats = (evidence: readonly Evidence[]): Evidence[] => {
  const places = new Set<number>();
  return evidence.filter(({ span }) => {
    if (places.has(span.start)) return false;
    places.add(span.start);
    return true;
  });
};

/** The labels from the top down to a place: `二、（一）`. */
const pathTo = (sections: readonly Section[], span: Span): string => {
  // Siblings stand in reading order: the last that starts before the place is the only one that may hold it.
  let low = 0;
  for (let high = sections.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.span.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const section = sections[low - 1];
  return section && span.end <= section.span.end
    ? (section.label?.text ?? section.title) + pathTo(section.children, span)
    : '';
};

/** From what is said and not from where it stands, so that a text moved within its file keeps its ids. */
const stableId = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
