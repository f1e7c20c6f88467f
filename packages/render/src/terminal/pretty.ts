import type { Audit, Failure } from '@gouji/audit';
import type { Tally } from '../tally.js';
import { countText, coverageText } from './counts.js';
import { printable } from './printable.js';
import { reportLines } from './report.js';
import { makeStyle, type PrettyOptions } from './style.js';
import { wrapText } from './wrap.js';

/** One audit for a person at a terminal: by report and section, the words quoted with their figures underlined. */
export const prettyAudit = (audit: Audit, options: PrettyOptions): string => {
  const style = makeStyle(options);
  const { colors, say } = style;
  return lines([
    colors.underline(printable(audit.file)),
    ...audit.warnings.flatMap(({ message }) =>
      wrapText(`${say.reading}: ${printable(message)}`, style.messageWidth - 4).map((row, index) =>
        colors.dim(`${index === 0 ? '  ' : '    '}${row}`),
      ),
    ),
    ...audit.reports.flatMap((report) => reportLines(audit.text, report, style)),
    '',
  ]);
};

/** What stands below the last audit: what could not be read, and the sums over all reports, coverage last. */
export const prettyEnd = (failures: readonly Failure[], tally: Tally, options: PrettyOptions): string => {
  const style = makeStyle(options);
  const { colors, say } = style;
  return lines([
    ...failures.flatMap(({ file, code, message }) =>
      wrapText(printable(`${say.failure} ${file} [${code}] ${message}`), style.messageWidth - 2).map(
        (row, index) => (index === 0 ? row.replace(say.failure, colors.red(say.failure)) : `  ${row}`),
      ),
    ),
    colors.bold(say.total(tally.reports, countText(tally, style))),
    coverageText(tally, style),
  ]);
};

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
