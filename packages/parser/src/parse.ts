import type { SourceDocument } from '@gouji/ingest';
import { entityOf, fiscalYearOf } from './identity.js';
import { linesOf } from './lines.js';
import { outlineOf } from './outline/tree.js';
import { type ReportLines, splitReports } from './reports.js';
import type { ParsedDocument, Report } from './types.js';

/**
 * Splits a document into its reports and each report into its tree of sections.
 *
 * @returns reports in reading order; every span counts in `source.text` (UTF-16)
 */
export const parse = (source: SourceDocument): ParsedDocument => ({
  text: source.text,
  reports: splitReports(linesOf(source)).map((report) => toReport(source.text, report)),
});

const toReport = (text: string, report: ReportLines): Report => {
  const { title, body } = report;
  const lines = [...title, ...body];
  const first = title[0];
  const last = title[title.length - 1];
  return {
    title: title.map((line) => line.text).join('\n'),
    titleSpan: first && last ? { start: first.span.start, end: last.span.end } : null,
    entity: entityOf(report),
    fiscalYear: fiscalYearOf(report),
    span: { start: lines[0]?.span.start ?? 0, end: lines[lines.length - 1]?.span.end ?? 0 },
    ...outlineOf(text, body),
  };
};
