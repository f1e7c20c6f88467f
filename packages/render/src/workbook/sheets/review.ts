import { severityWords } from '../../words.js';
import { openCell, type SheetCell, textCell } from '../cells.js';
import type { WorkbookContent } from '../content.js';
import type { Column } from '../sheet.js';

/** What stands before a level's name. */
const severityMarks = { error: '×', warning: '?', info: 'i' } as const;

/** A finding's level, with its mark. */
export const levelCell = (
  severity: keyof typeof severityMarks,
  { language }: Pick<WorkbookContent, 'language'>,
): SheetCell => textCell(`${severityMarks[severity]} ${severityWords[language][severity]}`);

/** The last columns of every sheet of findings: room for the reviewer's opinion, and what the finding is called by. */
export const reviewColumns = ({ say }: Pick<WorkbookContent, 'say'>): readonly Column[] => [
  { head: say.opinion, width: 10, choices: say.opinions },
  { head: say.remark, width: 20 },
  { head: say.reviewer, width: 10 },
  { head: say.date, width: 11 },
  { head: say.rule, width: 18 },
  { head: say.id, width: 14 },
];

/** A finding's cells in those columns. */
export const reviewCells = ({ rule, id }: { readonly rule: string; readonly id: string }): SheetCell[] => [
  openCell,
  openCell,
  openCell,
  openCell,
  textCell(rule),
  textCell(id),
];
