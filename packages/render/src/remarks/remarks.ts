import type { Audit, AuditReport, CrossFinding } from '@gouji/audit';
import type { SourceDocument, Span } from '@gouji/document';
import { crossOf, type OwnCross } from '../across.js';
import { type NumberedFinding, numberedFindings } from '../numbered.js';
import type { Language } from '../words.js';
import { crossLines, findingLines } from './finding.js';
import { summaryLines } from './summary.js';
import { remarkWords } from './words.js';

/** Something to be said beside a place of the text, a paragraph a line. */
export interface Remark {
  readonly span: Span;
  readonly lines: readonly string[];
  /** The finding that it is of; null for a report's summary and for what lies between reports. */
  readonly of: NumberedFinding | null;
  /** Whether it says what is found, only points to where that is said, or tells what another report says. */
  readonly kind: 'summary' | 'finding' | 'reference' | 'across';
}

/**
 * All remarks of a file: a summary on each report's title, one on each suspect, one where else to look, and one on each
 * figure that another report of the run tells differently.
 */
export const remarksOf = (
  audit: Audit,
  { asides }: Pick<SourceDocument, 'asides'>,
  language: Language,
  cross: readonly CrossFinding[] = [],
): Remark[] => [
  ...audit.reports.map(
    (report): Remark => ({
      span: titleSpan(audit.text, report),
      lines: summaryLines(
        {
          report,
          text: audit.text,
          warnings: audit.warnings.filter(({ span }) => isWithin(report, span)).map(({ message }) => message),
          hasAsides: asides.length > 0,
          across: crossOf(cross, audit.file, report.span).length,
        },
        language,
      ),
      of: null,
      kind: 'summary',
    }),
  ),
  ...numberedFindings(audit).flatMap((found) => remarksOfFinding(audit.text, found, language)),
  ...crossOf(cross, audit.file).flatMap((found) => remarksAcross(found, language)),
];

const remarksAcross = ({ finding, own }: OwnCross, language: Language): Remark[] =>
  own.map(({ span }) => ({ span, lines: crossLines(finding, language), of: null, kind: 'across' }));

const isWithin = ({ span }: AuditReport, place: Span | null): boolean =>
  place === null || (place.start >= span.start && place.end <= span.end);

const remarksOfFinding = (text: string, found: NumberedFinding, language: Language): Remark[] => {
  const [suspect, ...others] = found.finding.evidence;
  if (!suspect) return [];
  const lineEnd = text.indexOf('\n', suspect.span.end);
  const lineStart = text.lastIndexOf('\n', suspect.span.start);
  const elsewhere = others.find(
    ({ span }) => span.end <= lineStart || (lineEnd >= 0 && span.start > lineEnd),
  );
  return [
    { span: suspect.span, lines: findingLines(found, language), of: found, kind: 'finding' },
    ...(elsewhere
      ? [
          {
            span: elsewhere.span,
            lines: [remarkWords[language].see(found.number)],
            of: found,
            kind: 'reference' as const,
          },
        ]
      : []),
  ];
};

/** Where a report's title stands: its last line, as the first may be the unit's name; else the report's first line. */
const titleSpan = (text: string, { title, span }: AuditReport): Span => {
  const line = title.split('\n').at(-1)?.trim() ?? '';
  const at = line === '' ? -1 : text.indexOf(line, span.start);
  if (at >= 0 && at < span.end) return { start: at, end: at + line.length };
  const own = text.slice(span.start, span.end);
  const start = span.start + own.length - own.trimStart().length;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 || end > span.end ? span.end : end };
};
