import { sectionPath } from '../../sections.js';
import { uncheckedReason, unreadTableReason } from '../../words.js';
import { countCell, openCell, type SheetCell, textCell } from '../cells.js';
import type { ReportContent, WorkbookContent } from '../content.js';
import type { SheetContent } from '../sheet.js';

/** 未核对: what stands in no check, with the reason and room for what was found by hand. */
export const uncheckedSheet = (content: WorkbookContent): SheetContent => {
  const { say } = content;
  return {
    name: say.sheets.unchecked,
    columns: [
      { head: say.printed, width: 18 },
      { head: say.metric, width: 34 },
      { head: say.place, width: 22 },
      { head: say.page, width: 5 },
      { head: say.reason, width: 44 },
      { head: say.byHand, width: 34 },
    ],
    rows: content.reports.flatMap((reported) => [
      ...figureRows(reported, content),
      ...tableRows(reported, content),
    ]),
  };
};

const figureRows = ({ figures }: ReportContent, { language }: WorkbookContent): SheetCell[][] =>
  figures.flatMap(({ quantity, facts, reason, section }) =>
    reason === null
      ? []
      : [
          [
            textCell(quantity.text.trim()),
            textCell(facts[0]?.metric ?? null),
            textCell(section),
            quantity.place ? countCell(quantity.place.page) : textCell(null),
            textCell(uncheckedReason(reason, quantity, language)),
            openCell,
          ],
        ],
  );

const tableRows = ({ report }: ReportContent, { say, language }: WorkbookContent): SheetCell[][] =>
  (report.coverage.unreadTables ?? []).map(({ span, figures }) => [
    textCell(say.table(figures)),
    textCell(null),
    textCell(sectionPath(report.sections, span.start)),
    textCell(null),
    textCell(unreadTableReason(language)),
    openCell,
  ]);
