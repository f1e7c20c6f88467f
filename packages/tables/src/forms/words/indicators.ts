import { extract, type Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import { type IndicatorWord, unitFamily } from '@gouji/facts';
import type { PlacedTable } from '@gouji/facts/reading/placed-tables';
import {
  indicatorHead,
  indicatorTail,
  reachedHead,
  tellings,
  wantedHead,
} from '@gouji/lexicon/forms/indicators';
import { bounds } from '../../bounds.js';
import { gridOf, withoutBlanks } from '../../layout/grid.js';
import type { Grid, GridCell } from '../../types.js';

/** An indicator with what was reached, and what was wanted where the table says. */
interface Indicator {
  readonly name: string;
  readonly reached: Quantity;
  readonly cell: Span;
  readonly wanted: Quantity | null;
}

/** A number of things, or a rate. */
const isTold = ({ kind, unit, qualifier, upper }: Quantity): boolean =>
  ((kind === 'count' && unit !== '') || kind === 'percent') && qualifier === null && upper === null;

const only = (cell: GridCell | null): Quantity | null => {
  const words = cell?.text.replace(/^[≥≤=＝>＜<＞]+/, '') ?? '';
  const [one, more] = extract(words);
  const whole = one && !more && one.text.length >= words.length - 1;
  return whole && isTold(one) ? one : null;
};

const columnOf = (grid: Grid, row: number, head: RegExp): number | null => {
  for (let column = 0; column < grid.columns; column += 1)
    if (head.test(withoutBlanks(grid.at(row, column)?.text ?? ''))) return column;
  return null;
};

const indicatorsOf = (grid: Grid): Indicator[] => {
  for (let head = 0; head < Math.min(grid.rows, bounds.mostRowsAbove); head += 1) {
    const [name, reached] = [columnOf(grid, head, indicatorHead), columnOf(grid, head, reachedHead)];
    if (name === null || reached === null) continue;
    const wanted = columnOf(grid, head, wantedHead);
    const found: Indicator[] = [];
    for (let row = head + 1; row < grid.rows && found.length < bounds.mostIndicators; row += 1) {
      const [words, cell] = [grid.at(row, name), grid.at(row, reached)];
      const value = only(cell);
      const core = withoutBlanks(words?.text ?? '').replace(indicatorTail, '');
      if (!value || !cell || core.length < bounds.shortestIndicator) continue;
      const aim = wanted === null ? null : only(grid.at(row, wanted));
      found.push({ name: core, reached: value, cell: cell.span, wanted: aim });
    }
    return found;
  }
  return [];
};

const isOutside = ({ span }: Quantity, tables: readonly PlacedTable[]): boolean =>
  !tables.some(({ table }) => span.start >= table.span.start && span.end <= table.span.end);

const withoutTellings = (words: string): string => {
  const last = tellings.find((word) => words.endsWith(word));
  return last === undefined ? words : withoutTellings(words.slice(0, -last.length));
};

/** What the text tells right behind an indicator's name (补贴农机具971台), in the unit of the table. */
const tellingOf = ({ name, reached }: Indicator, counts: readonly Quantity[], text: string): Quantity[] =>
  counts.filter(({ span, unit, kind }) => {
    if (kind !== reached.kind || unitFamily(unit) !== unitFamily(reached.unit)) return false;
    const before = withoutBlanks(text.slice(Math.max(0, span.start - name.length - 6), span.start));
    return withoutTellings(before).endsWith(name);
  });

/** What the text tells of an indicator otherwise than its table: neither what was reached nor what was wanted. */
export const indicatorsTold = (
  tables: readonly PlacedTable[],
  quantities: readonly Quantity[],
  text: string,
): IndicatorWord[] => {
  const counts = quantities.filter((one) => isTold(one) && isOutside(one, tables));
  return tables.flatMap(({ table }) =>
    indicatorsOf(gridOf(text, table)).flatMap((indicator): IndicatorWord[] => {
      const told = tellingOf(indicator, counts, text);
      const { reached, wanted, cell, name } = indicator;
      // What is told rightly once may be told of a part elsewhere.
      if (told.some(({ value }) => value.eq(reached.value))) return [];
      // A rate told of several things is of as many.
      if (reached.kind === 'percent' && told.length > 1) return [];
      return told
        .filter(({ value }) => !wanted?.value.eq(value))
        .map(({ span }) => ({ name, told: span, cell }));
    }),
  );
};
