import { rangeRef, type WriteSheet } from 'hucre/xlsx';
import { headCell, type SheetCell } from './cells.js';

/** A column: its head, its width in characters, and the words that may be chosen in its cells. */
export interface Column {
  readonly head: string;
  readonly width: number;
  readonly choices?: readonly string[];
}

export interface SheetContent {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Lines below the table. */
  readonly notes?: readonly SheetCell[];
}

/** Lays a table out to be read and printed: A4 landscape, one page wide, its head frozen, repeated and with filters. */
export const layOut = ({ name, columns, rows, notes = [] }: SheetContent): WriteSheet => {
  const table = [columns.map(({ head }) => headCell(head)), ...rows];
  const all = [...table, ...notes.map((note) => [note])];
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  all.forEach((row, at) => {
    row.forEach((cell, column) => {
      cells.set(`${at},${column}`, isErrorLike(cell) ? asRun(cell) : cell);
    });
  });
  const choices = columns.flatMap(({ choices: values }, column) =>
    values === undefined || rows.length === 0
      ? []
      : [
          {
            type: 'list' as const,
            values: [...values],
            allowBlank: true,
            range: rangeRef(1, column, rows.length, column),
          },
        ],
  );
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    cells,
    autoFilter: { range: rangeRef(0, 0, Math.max(1, rows.length), columns.length - 1) },
    freezePane: { rows: 1 },
    dataValidations: choices,
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddFooter: '&C&A　&P / &N' },
  };
};

/** Whether a cell's text would be taken for an error value (#REF!, #N/A). */
const isErrorLike = ({ value }: SheetCell): boolean => typeof value === 'string' && value.startsWith('#');

/** Text as a run of text, which is nothing else. */
const asRun = ({ value, style }: SheetCell) => ({ style, richText: [{ text: String(value) }] });
