import { extract, type Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import { scoreUnit } from '@gouji/lexicon';
import { moneyUnit } from '@gouji/lexicon/table-patterns';
import { countLabels, type Measure, percentMeasures, scoreMeasures } from '@gouji/lexicon/table-words';
import { withoutBlanks } from './layout/grid.js';
import type { GridCell, Heading, HeadingUnit, Line } from './types.js';

/** What bare figures of a table are in where neither row nor column says. */
export interface TableUnit {
  readonly text: string;
  /** Where it is declared; null where that place is not known. */
  readonly span: Span | null;
}

export const moved = <Q extends Quantity>(quantity: Q, by: number): Q => ({
  ...quantity,
  span: { start: quantity.span.start + by, end: quantity.span.end + by },
  unitSpan: quantity.unitSpan && { start: quantity.unitSpan.start + by, end: quantity.unitSpan.end + by },
});

/** Reads the words of a cell for figures that carry their own unit. */
export const quantitiesInWords = ({ text, span }: Pick<GridCell, 'text' | 'span'>): Quantity[] =>
  extract(text).map((quantity) => moved(quantity, span.start));

/** Whether the figures of a column without a unit are percentages: 执行率 91.67, but not 0.92. */
export const printsPercent = (texts: readonly string[]): boolean =>
  texts.some((text) => Math.abs(Number.parseFloat(withoutBlanks(text).replace(/[,，]/g, ''))) > 2);

/** Measures that a unit of money never applies to, and what they are in where no unit is printed. */
const unitOfMeasure = (measure: Measure | null, percent: boolean): HeadingUnit | null => {
  if (measure === null) return null;
  if (percentMeasures.has(measure)) return { text: percent ? '%' : '', span: null };
  if (scoreMeasures.has(measure)) return { text: scoreUnit, span: null };
  return measure === 'number' ? { text: '', span: null } : null;
};

const isCounted = ({ own }: Line): boolean => countLabels.test(own.replace(/[（(][^（()）]*[)）]/g, ''));

/**
 * The unit that a bare figure is in: what its measure allows, then the unit of its row, of its column, of the table;
 * '' for a bare number.
 */
export const unitFor = (
  row: Line,
  column: Line,
  measure: Measure | null,
  table: TableUnit | null,
  percent: boolean,
): HeadingUnit => {
  const own: Heading['unit'] = column.heading.unit;
  const fixed = unitOfMeasure(measure, percent);
  if (fixed) {
    const printed = own ?? (measure === 'number' ? row.heading.unit : null);
    return printed && fits(printed.text, fixed.text) ? printed : fixed;
  }
  // 水泵（台） under 单价（元）: the row's unit is that of its number; 接待批次（个） under 2023年（万元）: it is that of the row.
  const priced = column.heading.measure === 'price' || column.heading.measure === 'amount';
  if (row.heading.unit && !(own && (priced || /[%％]/.test(own.text)))) return row.heading.unit;
  if (own) return own;
  if (isCounted(row) || isCounted(column)) return { text: '', span: null };
  return table ?? { text: '', span: null };
};

/** A head's own unit in place of the usual one: ％ for %, 台 for a number; never 万元 for either. */
const fits = (unit: string, usual: string): boolean =>
  usual === '%' ? /[%％]/.test(unit) : usual === '' ? !moneyUnit.test(unit) : unit === usual;

/** The one figure of a cell: with the unit printed in it, else in the unit given. Null where the cell holds none. */
export const quantityOf = (cell: GridCell, unit: HeadingUnit): Quantity | null => {
  const whole = (found: readonly Quantity[]): Quantity | null => {
    const [only] = found;
    return found.length === 1 && only && only.kind !== 'date' && only.text.length === cell.text.length
      ? only
      : null;
  };
  const own = whole(extract(cell.text));
  if (own) return moved(own, cell.span.start);
  const read =
    whole(extract(cell.text, { bareUnit: unit.text })) ?? whole(extract(cell.text, { bareUnit: '' }));
  return (
    read && { ...moved(read, cell.span.start), unitSpan: unit.span ?? (unit.text === '' ? null : cell.span) }
  );
};
