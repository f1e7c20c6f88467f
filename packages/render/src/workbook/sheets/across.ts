import type { CrossFinding } from '@gouji/audit';
import type { OwnCross } from '../../across.js';
import { type SheetCell, textCell } from '../cells.js';
import type { WorkbookContent } from '../content.js';
import type { SheetContent } from '../sheet.js';
import { periodText } from '../words.js';
import { levelCell, reviewCells, reviewColumns } from './review.js';

/** 报告之间: what other reports of the run tell differently, a fact a row, with room for the reviewer's opinion. */
export const acrossSheet = (
  across: readonly OwnCross[],
  { say, language, audit }: WorkbookContent,
): SheetContent => ({
  name: say.sheets.across,
  columns: [
    { head: say.level, width: 8 },
    { head: say.problem, width: 44 },
    { head: say.entity, width: 18 },
    { head: say.metric, width: 18 },
    { head: say.period, width: 10 },
    { head: say.printed, width: 14 },
    { head: say.elsewhere, width: 36 },
    { head: say.advice, width: 28 },
    ...reviewColumns({ say }),
  ],
  rows: across.map(({ finding, own }): SheetCell[] => [
    levelCell(finding.severity, { language }),
    textCell(finding.message),
    textCell(finding.institution),
    textCell(finding.metric),
    textCell(periodText(finding.period, language)),
    textCell(quotesOf(own, say.comma)),
    textCell(elsewhereOf(finding, audit.file, say)),
    textCell(finding.advice),
    ...reviewCells(finding),
  ]),
});

const quotesOf = (own: OwnCross['own'], comma: string): string =>
  own.map(({ quote }) => quote.trim()).join(comma);

/** `其他文件.docx：102.40万元`. */
const elsewhereOf = (
  { evidence }: CrossFinding,
  file: string,
  { colon, comma }: Pick<WorkbookContent['say'], 'colon' | 'comma'>,
): string =>
  evidence
    .filter((one) => one.file !== file)
    .map((one) => one.file + colon + one.quote.trim())
    .join(comma);
