import type { CellStyle } from 'hucre/xlsx';
import { printable } from '../printable.js';

/** A cell: always text or a number, never a formula. */
export interface SheetCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
}

const cellStyle = (numFmt: string, horizontal?: 'right' | 'center'): CellStyle => ({
  numFmt,
  alignment: { vertical: 'top', wrapText: true, ...(horizontal && { horizontal }) },
  border: { bottom: { style: 'hair', color: { rgb: 'BFBFBF' } } },
});

/** The format of text: what is typed over stays text too, so that no cell becomes a formula by being opened. */
const textStyle = cellStyle('@');
const empty: SheetCell = { value: null, style: textStyle };

/** More than this no cell of a workbook may hold. */
const mostCharacters = 32_767;

/** Words as text. `_x001B_` would be read as an escape (ECMA-376, ST_Xstring), so its first mark is escaped itself. */
export const textCell = (words: string | number | null): SheetCell => {
  if (words === null || words === '') return empty;
  const escaped = printable(String(words)).replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  const cut = escaped.length > mostCharacters ? `${escaped.slice(0, mostCharacters - 1)}…` : escaped;
  return { value: cut, style: textStyle };
};

const countStyle = cellStyle('0', 'right');

export const countCell = (count: number): SheetCell => ({ value: count, style: countStyle });

/** So many digits a number of a workbook keeps. */
const mostDigits = 15;

/** The formats of numbers by how many decimals they have. */
const numberStyles = Array.from({ length: mostDigits + 1 }, (_, decimals) =>
  cellStyle(decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`, 'right'),
);
const digitsStyle = cellStyle('@', 'right');

/**
 * A decimal as a number with its own decimals, so that it can be sorted and added; as text where it has more digits than a
 * number of a workbook keeps.
 *
 * @param decimal digits as in the audit, groups of three parted by commas or not
 */
export const numberCell = (decimal: string | null): SheetCell => {
  if (decimal === null || decimal === '') return empty;
  const plain = decimal.replaceAll(',', '');
  const parts = /^-?(\d+)(?:\.(\d+))?$/.exec(plain);
  if (!parts) return textCell(decimal);
  const [, whole = '', fraction = ''] = parts;
  const style = numberStyles[fraction.length];
  return style && whole.replace(/^0+/, '').length + fraction.length <= mostDigits
    ? { value: Number(plain), style }
    : { value: plain, style: digitsStyle };
};

/** A cell that a reviewer writes into. */
export const openCell: SheetCell = {
  value: null,
  style: {
    ...textStyle,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8E1' } },
    border: { bottom: { style: 'hair', color: { rgb: 'BFBFBF' } }, left: { style: 'hair' } },
  },
};

/** The same in red, which is spent on errors alone. */
export const inRed = ({ value, style }: SheetCell): SheetCell => ({
  value,
  style: { ...style, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F8D7D4' } } },
});

/** A cell of the head row. */
export const headCell = (words: string): SheetCell => ({
  value: words,
  style: {
    numFmt: '@',
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEBE4' } },
    alignment: { vertical: 'center', wrapText: true },
    border: { bottom: { style: 'thin' } },
  },
});
