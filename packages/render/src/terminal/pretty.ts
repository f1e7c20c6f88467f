import type { Audit, CrossFinding, Failure } from '@gouji/audit';
import { numberedFindings } from '../numbered.js';
import { printable } from '../printable.js';
import type { Tally } from '../tally.js';
import { severityWords } from '../words.js';
import { reportLines } from './report.js';
import { makeStyle, type PrettyOptions, type Style } from './style.js';
import { tallyLines } from './tally-lines.js';
import { wrapText } from './wrap.js';

/** One audit for a person at a terminal: a block a finding, in the order of the text, its figures underlined. */
export const prettyAudit = (audit: Audit, options: PrettyOptions): string => {
  const style = makeStyle(options);
  const findings = numberedFindings(audit);
  return lines([
    style.colors.underline(printable(audit.file)),
    ...audit.warnings.flatMap(({ message }) =>
      indented(`${style.say.reading}${style.say.colon}${printable(message)}`, style),
    ),
    ...audit.reports.flatMap((report) =>
      reportLines(
        audit.text,
        report,
        findings.filter((found) => found.report === report),
        style,
      ),
    ),
    '',
  ]);
};

/** What stands below the last audit. */
export interface PrettyEnd {
  readonly failures: readonly Failure[];
  readonly tally: Tally;
  readonly cross: readonly CrossFinding[];
}

/** What reports tell differently of one another, what could not be read, and the sums over all reports. */
export const prettyEnd = ({ failures, tally, cross }: PrettyEnd, options: PrettyOptions): string => {
  const style = makeStyle(options);
  const { colors, language, say } = style;
  return lines([
    ...(cross.length === 0 ? [] : [colors.bold(say.across(cross.length))]),
    ...cross.flatMap(({ severity, rule, message }) =>
      indented(printable(`${severityWords[language][severity]} ${message} ${rule}`), style),
    ),
    ...failures.flatMap(({ file, code, message }) =>
      indented(printable(`${say.failure} ${file} [${code}] ${message}`), style),
    ),
    // A single report has said so itself, unless it was brief.
    ...(tally.reports === 0 || (tally.reports === 1 && !style.brief)
      ? []
      : [colors.bold(say.total(tally.reports)), ...tallyLines(tally, style)]),
  ]);
};

const indented = (text: string, { width }: Style): string[] =>
  wrapText(text, width - 4).map((row, index) => `${index === 0 ? '  ' : '    '}${row}`);

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
