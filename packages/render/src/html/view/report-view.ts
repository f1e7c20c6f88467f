import { type Audit, type AuditReport, type CrossFinding, figureStates } from '@gouji/audit';
import type { SourceDocument, Span } from '@gouji/document';
import { crossOf, type OwnCross } from '../../across.js';
import { ledgersOf } from '../../ledger/ledger.js';
import { type NumberedFinding, numberedFindings } from '../../numbered.js';
import { tallyReport } from '../../tally.js';
import type { Language } from '../../words.js';
import { type Words, wordsIn } from '../words/index.js';
import { acrossView } from './across.js';
import { blocksOf } from './blocks.js';
import { type Context, keyOf } from './context.js';
import { coverageView } from './coverage.js';
import { checkView, figureViews, seenViews, uncheckedViews } from './figures.js';
import { findingView } from './findings.js';
import { anchorId } from './ids.js';
import { marksOf } from './marks.js';
import { marksFinder } from './nest.js';
import { outlineOf } from './outline.js';
import { pagesOf } from './pages.js';
import type { FindingView, Mark, ReportView } from './types.js';

/** The document that an audit was made of, as far as a page shows it. */
export type ShownSource = Pick<SourceDocument, 'text' | 'tree' | 'pages' | 'printed'>;

/** Everything that the page of a file shows, in words: one view a report. Nothing is left for the page to work out. */
export const reportViews = (
  audit: Audit,
  source: ShownSource,
  language: Language,
  cross: readonly CrossFinding[] = [],
): ReportView[] => {
  const numbered = numberedFindings(audit);
  return audit.reports.map((report, at) => {
    const stretch = {
      start: at === 0 ? 0 : report.span.start,
      end: audit.reports[at + 1]?.span.start ?? audit.text.length,
    };
    return reportView(source, report, {
      index: at + 1,
      stretch,
      findings: numbered.filter((item) => item.report === report),
      across: crossOf(cross, audit.file, stretch),
      language,
    });
  });
};

interface Placed {
  readonly index: number;
  /** What of the text is shown with this report: it is the report's, and what stands before the first. */
  readonly stretch: Span;
  readonly findings: readonly NumberedFinding[];
  readonly across: readonly OwnCross[];
  readonly language: Language;
}

const reportView = (
  source: ShownSource,
  report: AuditReport,
  { index, stretch, findings: numbered, across, language }: Placed,
): ReportView => {
  const say = wordsIn(language);
  const states = figureStates(report);
  const marks = marksOf(report, index, states, numbered);
  const marksIn = marksFinder(marks);
  const context: Context = {
    report,
    index,
    language,
    say,
    ledgers: ledgersOf(report, language),
    targetAt: targetsOf(report, index, marks),
  };
  const findings = numbered.map((item) => findingView(item, context));
  const figures = figureViews(numbered, context);
  return {
    index,
    title: report.title.replace(/\s+/g, ' ').trim() || say.untitled,
    year: report.fiscalYear === null ? '' : say.figure.during(String(report.fiscalYear)),
    counts: tallyReport(report).findings,
    coverage: coverageView(report),
    outline: outlineOf(report.sections, index, numbered),
    findings,
    families: familiesOf(findings, say),
    across: across.map((found) => acrossView(found, context)),
    figures,
    checks: report.checks.map((check) => checkView(check, context)),
    unchecked: uncheckedViews(figures, context),
    seen: seenViews(figures, context),
    blocks: blocksOf(source, stretch, report, index, marksIn),
    pages: pagesOf(source, stretch, marksIn),
  };
};

/** Ids of figures, passages and unread tables by where they stand. */
const targetsOf = (report: AuditReport, index: number, marks: readonly Mark[]): Context['targetAt'] => {
  const targets = new Map(marks.map((mark) => [keyOf(mark), mark.id]));
  for (const { span } of report.coverage.unreadTables ?? [])
    targets.set(keyOf(span), anchorId(index, span.start));
  return (span) => targets.get(keyOf(span)) ?? null;
};

/** The families of rules that found something, each with its name: `sum`, 合计. */
const familiesOf = (findings: readonly FindingView[], { families }: Words): [string, string][] =>
  [...new Set(findings.map(({ rule }) => rule.replace(/\/.*/, '')))].map((family) => [
    family,
    families[family] ?? family,
  ]);
