import type { AuditReport, AuditSection, Finding } from '@gouji/audit';
import { tallyReport } from '../tally.js';
import { coverageText } from './counts.js';
import { findingLines } from './finding.js';
import { printable } from './printable.js';
import type { Style } from './style.js';
import { uncheckedLines } from './unchecked.js';

/** A report: its title, its findings by section in reading order, its coverage. */
export const reportLines = (text: string, report: AuditReport, style: Style): string[] => {
  const { colors, say } = style;
  const year = report.fiscalYear === null ? '' : ` ${report.fiscalYear}`;
  const entity = report.entity === null ? '' : ` · ${report.entity}`;
  const groups = [...bySection(report)];
  const body = groups.flatMap(([section, findings]) => [
    ...(style.brief ? [] : [`  ${colors.bold(printable(section) || say.outsideSections)}`]),
    ...findings.flatMap((finding) => findingLines(text, finding, style)),
  ]);
  return [
    '',
    colors.bold(printable(`${report.title.replace(/\s+/g, ' ') || say.untitled}${entity}${year}`)),
    ...(body.length > 0 ? body : [`  ${say.none}`]),
    ...(style.brief ? [] : [`  ${coverageText(tallyReport(report), style)}`]),
    ...(style.unchecked ? uncheckedLines(text, report, style) : []),
  ];
};

const startOf = ({ evidence }: Finding): number => evidence[0]?.span.start ?? 0;

const bySection = ({ findings, sections }: AuditReport): Map<string, Finding[]> => {
  const groups = new Map<string, Finding[]>();
  for (const finding of [...findings].sort((a, b) => startOf(a) - startOf(b))) {
    const labels = finding.evidence[0]?.section ?? '';
    const heading = `${labels}${titleAt(sections, startOf(finding))}`;
    const group = groups.get(heading);
    if (group) group.push(finding);
    else groups.set(heading, [finding]);
  }
  return groups;
};

/** The title of the innermost section that holds a place in the text; '' outside all of them. */
const titleAt = (sections: readonly AuditSection[], at: number): string => {
  const section = sections.find(({ span }) => span.start <= at && at < span.end);
  return section ? titleAt(section.children, at) || section.title : '';
};
