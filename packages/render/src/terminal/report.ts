import type { AuditReport } from '@gouji/audit';
import type { NumberedFinding } from '../numbered.js';
import { printable } from '../printable.js';
import { tallyReport } from '../tally.js';
import { findingLines } from './finding.js';
import type { Style } from './style.js';
import { tallyLines } from './tally-lines.js';
import { uncheckedLines } from './unchecked.js';

/** A report: its title, its findings in reading order, what they and its figures amount to, what was not checked. */
export const reportLines = (
  text: string,
  report: AuditReport,
  findings: readonly NumberedFinding[],
  style: Style,
): string[] => {
  const { colors, say, brief } = style;
  const title = [
    report.title.replace(/\s+/g, ' ') || say.untitled,
    ...(report.entity === null ? [] : [`· ${report.entity}`]),
    ...(report.fiscalYear === null ? [] : [report.fiscalYear]),
  ].join(' ');
  const blocks = findings.flatMap((found) => [
    ...(brief ? [] : ['']),
    ...findingLines(text, found, { style, figures: findings.at(-1)?.number.toString().length ?? 1 }),
  ]);
  return [
    '',
    colors.bold(printable(title)),
    ...(blocks.length > 0 ? blocks : [`  ${nothingFound(report, style)}`]),
    ...(brief ? [] : ['', ...tallyLines(tallyReport(report), style)]),
    ...(brief && !style.unchecked ? [] : uncheckedLines(text, report, style)),
  ];
};

const nothingFound = ({ checks, coverage }: AuditReport, { say }: Style): string => {
  if (checks.length === 0) return say.noneChecked;
  const unchecked = coverage.quantities - coverage.inChecks - coverage.seen;
  return unchecked === 0 ? say.none : say.uncheckedLeft(coverage.quantities, unchecked);
};
