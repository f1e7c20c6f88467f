import type { SourceDocument } from '@gouji/document';
import { linesOf } from './lines/lines.js';
import { outlineOf } from './outline/tree.js';
import { entityOf } from './reports/entity.js';
import { fiscalYearOf } from './reports/fiscal-year.js';
import { type ReportLines, splitReports } from './reports/split.js';
import { withoutNoteMark } from './reports/titles.js';
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
  const last = title.at(-1);
  const printed = title.map((line) => line.text).join('\n');
  const words = withoutNoteMark(printed);
  return {
    title: words,
    titleSpan:
      first && last
        ? { start: first.span.start, end: last.span.end - (printed.length - words.length) }
        : null,
    entity: entityOf(report),
    fiscalYear: fiscalYearOf(report),
    span: {
      start: lines.reduce((start, { span }) => Math.min(start, span.start), lines[0]?.span.start ?? 0),
      end: lines.reduce((end, { span }) => Math.max(end, span.end), 0),
    },
    ...outlineOf(text, body, title.length > 0),
  };
};
