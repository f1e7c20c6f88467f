import type { Finding } from '@gouji/audit';
import type { NumberedFinding } from '../../numbered.js';
import { sectionName } from '../../sections.js';
import { surenessText } from '../../words.js';
import { countCell, inRed, numberCell, type SheetCell, textCell } from '../cells.js';
import type { WorkbookContent } from '../content.js';
import type { SheetContent } from '../sheet.js';
import { levelCell, reviewCells, reviewColumns } from './review.js';

/** 发现: a finding a row, with room for the reviewer's opinion. */
export const findingsSheet = (content: WorkbookContent): SheetContent => {
  const { say } = content;
  return {
    name: say.sheets.findings,
    columns: [
      { head: say.number, width: 5 },
      { head: say.level, width: 8 },
      { head: say.problem, width: 44 },
      { head: say.place, width: 18 },
      { head: say.page, width: 5 },
      { head: say.printed, width: 14 },
      { head: say.computed, width: 12 },
      { head: say.stated, width: 12 },
      { head: say.difference, width: 12 },
      { head: say.unit, width: 8 },
      { head: say.suggestion, width: 24 },
      { head: say.sureness, width: 10 },
      { head: say.advice, width: 28 },
      ...reviewColumns(content),
    ],
    rows: content.reports.flatMap(({ findings }) => findings.map((found) => findingRow(found, content))),
  };
};

const findingRow = (
  { number, finding, report }: NumberedFinding,
  { say, language }: WorkbookContent,
): SheetCell[] => {
  const { severity, equation, evidence } = finding;
  const [suspect] = evidence;
  const level = levelCell(severity, { language });
  return [
    countCell(number),
    severity === 'error' ? inRed(level) : level,
    textCell(finding.message),
    textCell(sectionName(report.sections, suspect?.span.start ?? 0)),
    suspect?.place ? countCell(suspect.place.page) : textCell(null),
    textCell(suspect?.quote.trim() ?? null),
    numberCell(equation?.computed ?? null),
    numberCell(equation?.stated ?? null),
    numberCell(equation?.difference ?? null),
    textCell(equation?.unit ?? null),
    textCell(suggestionOf(finding, say.or)),
    textCell(surenessText(finding.confidence, language)),
    textCell(finding.advice),
    ...reviewCells(finding),
  ];
};

/** The repair; where nothing determines one, the figures that explain the contradiction equally well. */
const suggestionOf = ({ repair, alternatives }: Finding, or: string): string => {
  const changes = repair ? [repair] : alternatives.filter(({ to }) => to !== null);
  return changes.map(({ from, to }) => `${from.trim()} → ${to?.trim()}`).join(or);
};
