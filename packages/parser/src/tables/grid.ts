import type { Span } from '@gouji/document';
import type { Table as TableNode } from 'mdast';

/** A cell with its words and its place. */
export interface GridCell {
  readonly text: string;
  readonly span: Span;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Whether the format says that its row is a heading row. */
  readonly header: boolean;
}

/** The cells of a table, with their places as the format gives them, else as rows × columns. */
export const gridOf = (text: string, node: TableNode): GridCell[] =>
  node.children.flatMap((row, rowIndex) =>
    row.children.flatMap((cell, columnIndex): GridCell[] => {
      const data = cell.data?.gouji;
      if (!data) return [];
      const { span } = data;
      return [
        {
          text: text.slice(span.start, span.end).trim(),
          span,
          row: data.row ?? rowIndex,
          column: data.column ?? columnIndex,
          rowSpan: data.rowSpan ?? 1,
          columnSpan: data.columnSpan ?? 1,
          header: data.header ?? false,
        },
      ];
    }),
  );

const number = /^[-−+（(]?[0-9０-９][0-9０-９,，.．]{0,20}[)）]?(?:[%％]|[十百千万亿]{0,2}元)?$/;
const year = /^20\d\d(?:年度?)?$/;
const columnNumber = /^[0-9]{1,2}$|^[A-Za-z甲乙丙丁]$|^栏次$|^[0-9]{1,2}[=＝][-+×÷*/()（）0-9]{1,20}$/;
export const isAmount = (text: string): boolean =>
  number.test(text.replace(/[\s　]/g, '')) && !year.test(text);

const mostHeaderRows = 4;
const mostHeaderColumns = 4;

const byLine = (cells: readonly GridCell[], key: 'row' | 'column'): GridCell[][] => {
  const lines: GridCell[][] = [];
  for (const cell of cells) {
    lines[cell[key]] ??= [];
    lines[cell[key]]?.push(cell);
  }
  return lines;
};

/** How many rows at the top are header: those that the format marks, else those above the first with an amount. */
export const headerRowsOf = (cells: readonly GridCell[]): number => {
  const rows = byLine(cells, 'row');
  if (rows.length < 2) return 0;
  const marked = rows.findIndex((row) => !row?.some(({ header }) => header));
  if (marked > 0) return marked;
  let count = 0;
  while (count < Math.min(mostHeaderRows, rows.length - 1)) {
    const row = rows[count] ?? [];
    const isNumbering =
      count > 0 && row.length > 1 && row.every(({ text }) => columnNumber.test(text) || text === '');
    if (!isNumbering && row.some(({ text }) => isAmount(text))) break;
    count += 1;
  }
  // Without any amount below, only the first row is sure to be one, with what hangs down from it.
  const hasAmounts = rows.slice(count).some((row) => row?.some(({ text }) => isAmount(text)));
  if (hasAmounts) return count;
  return Math.min(
    rows.length - 1,
    Math.max(1, ...(rows[0] ?? []).map(({ rowSpan }) => Math.min(rowSpan, mostHeaderRows))),
  );
};

/** How many columns at the left name their rows: words, or running numbers (序号), with amounts to their right. */
export const headerColumnsOf = (cells: readonly GridCell[], headerRows: number): number => {
  const columns = byLine(
    cells.filter(({ row }) => row >= headerRows),
    'column',
  );
  const names = (column: readonly GridCell[] = []): boolean => {
    const filled = column.filter(({ text }) => text !== '');
    const running = filled.every(({ text }, index) => text === String(index + 1));
    return running || filled.filter(({ text }) => isAmount(text)).length * 4 <= filled.length;
  };
  let count = 0;
  while (count < Math.min(mostHeaderColumns, columns.length - 1) && names(columns[count])) count += 1;
  return count;
};
