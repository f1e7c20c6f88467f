import { countStates } from '../../figures.js';
import { tallyReport } from '../../tally.js';
import { severityWords, stateMarks, stateOrder, stateWords } from '../../words.js';
import { countCell, textCell } from '../cells.js';
import type { WorkbookContent } from '../content.js';
import type { SheetContent } from '../sheet.js';

const severities = ['error', 'warning', 'info'] as const;

/** 汇总: a report a row, its findings by level and its amounts and percentages by state, which add up to all of them. */
export const summarySheet = (content: WorkbookContent, checksum: string | null): SheetContent => {
  const { say, language, audit } = content;
  const warnings = audit.warnings.map(({ message }) => message).join(say.comma);
  return {
    name: say.sheets.summary,
    columns: [
      { head: say.report, width: 36 },
      { head: say.entity, width: 18 },
      { head: say.year, width: 8 },
      ...severities.map((severity) => ({ head: severityWords[language][severity], width: 8 })),
      ...stateOrder.map((state) => ({
        head: `${stateMarks[state]} ${stateWords[language][state]}`,
        width: 10,
      })),
      { head: say.warnings, width: 40 },
      { head: say.checksum, width: 22 },
    ],
    rows: content.reports.map(({ report }) => {
      const { findings } = tallyReport(report);
      const states = countStates(report);
      return [
        textCell(report.title.replace(/\s+/g, ' ')),
        textCell(report.entity),
        report.fiscalYear === null ? textCell(null) : countCell(report.fiscalYear),
        ...severities.map((severity) => countCell(findings[severity])),
        ...stateOrder.map((state) => countCell(states[state])),
        textCell(warnings),
        textCell(checksum),
      ];
    }),
    notes: [textCell(null), textCell(audit.file), textCell(say.note)],
  };
};
