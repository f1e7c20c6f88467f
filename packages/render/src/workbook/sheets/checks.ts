import type { AuditCheck, AuditQuantity } from '@gouji/audit';
import type { Ledger, LedgerRow } from '../../ledger/ledger.js';
import { checkWords, outcomeWords } from '../../words.js';
import { countCell, numberCell, type SheetCell, textCell } from '../cells.js';
import type { ReportContent, WorkbookContent } from '../content.js';
import type { SheetContent } from '../sheet.js';

/** What one check is called, and its ledger. */
interface Shown {
  readonly name: string;
  readonly kind: string;
  readonly outcome: string;
  readonly ledger: Ledger;
}

/** 核对式: the checks that broke, hold by rounding only, or are a finding's; a figure a row. */
export const checksSheet = (content: WorkbookContent, everyCheck: boolean): SheetContent => {
  const { say } = content;
  return {
    name: say.sheets.checks,
    columns: [
      { head: say.check, width: 8 },
      { head: say.kind, width: 12 },
      { head: say.outcome, width: 16 },
      { head: say.order, width: 5 },
      { head: say.sign, width: 5 },
      { head: say.metric, width: 34 },
      { head: say.printed, width: 16 },
      { head: say.yuan, width: 18 },
      { head: say.place, width: 18 },
    ],
    rows: content.reports.flatMap((reported) => checkRows(reported, content, everyCheck)),
  };
};

const checkRows = (reported: ReportContent, content: WorkbookContent, everyCheck: boolean): SheetCell[][] => {
  const { report } = reported;
  const prefix = content.reports.length > 1 ? `${content.reports.indexOf(reported) + 1}-` : '';
  const amounts = new Map(report.quantities.map((quantity) => [quantity.span.start, quantity]));
  return shownOf(reported, content, everyCheck).flatMap(({ name, kind, outcome, ledger }) =>
    ledger.rows
      .filter(({ role }) => role === 'term' || role === 'stated')
      .map((row, index) => [
        textCell(prefix + name),
        textCell(kind),
        textCell(outcome),
        countCell(index + 1),
        textCell(row.role === 'stated' && ledger.rows.some(({ sign }) => sign === '＝') ? '＝' : row.sign),
        textCell(row.label),
        textCell(row.span && content.audit.text.slice(row.span.start, row.span.end).trim()),
        numberCell(yuanAt(amounts, row)),
        textCell(row.place),
      ]),
  );
};

const shownOf = (
  { report, findings, ledgers }: ReportContent,
  { say, language }: WorkbookContent,
  everyCheck: boolean,
): Shown[] => {
  const named = new Set(findings.flatMap(({ finding }) => finding.checks));
  const isShown = ({ id, outcome }: AuditCheck): boolean =>
    everyCheck || outcome !== 'holds' || named.has(id);
  const checks = report.checks.filter(isShown).map((check) => ({
    name: check.id,
    kind: checkWords[language][check.kind],
    outcome: outcomeWords[language][check.outcome],
    ledger: ledgers.ofCheck(check),
  }));
  // Parts that fall short of their total are no check of the report's, and yet a finding's.
  const short = findings
    .filter(({ finding }) => finding.equation !== null && finding.checks.length === 0)
    .map(({ number, finding }) => {
      const ledger = ledgers.ofFinding(finding);
      const name = `${say.finding} ${number}`;
      return { name, kind: ledger.caption, outcome: outcomeWords[language].violated, ledger };
    });
  return [...checks, ...short];
};

const yuanAt = (amounts: ReadonlyMap<number, AuditQuantity>, { span }: LedgerRow): string | null => {
  const quantity = span && amounts.get(span.start);
  return quantity?.kind === 'money' ? quantity.value : null;
};
