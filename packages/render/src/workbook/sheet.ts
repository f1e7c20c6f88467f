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
    row.forEach(({ value, style }, column) => {
      // As a run of text: a lone #REF! would be taken for an error value.
      const isText = typeof value === 'string';
      cells.set(`${at},${column}`, isText ? { style, richText: [{ text: value }] } : { style, value });
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
    rows: all.map((row) => row.map(({ value }) => value)),
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
