import { itemHead, bareYearHead as year } from '@gouji/lexicon/table-patterns';
import { codeHeads, codeLevel, labelHeads, noteHeads, orderHeads } from '@gouji/lexicon/table-words';
import type { Grid, GridCell } from '../types.js';
import type { Band } from './bands.js';
import { withoutBlanks, withoutBrackets } from './grid.js';

export type ColumnKind = 'label' | 'code' | 'order' | 'note' | 'figures';

/** A column of a band with the cells at its head, from the top down. */
export interface Column {
  readonly index: number;
  readonly heads: readonly GridCell[];
  readonly kind: ColumnKind;
}

/** Columns that read as one: the names of rows, and the figures to their right. */
export interface ColumnGroup {
  readonly labels: readonly Column[];
  readonly codes: readonly Column[];
  readonly figures: readonly Column[];
}

const code = /^[1-3]\d{2}(?:\d{2}){0,2}$/;
const labels = new Set(labelHeads);

/** The columns of a band, each told by its head and by what stands in it. Linear in the band's cells. */
export const columnsOf = (grid: Grid, band: Band): Column[] => {
  const heads = headsOf(grid, band);
  const columns: Column[] = [];
  for (let index = 0; index < grid.columns; index += 1) {
    const own = heads[index] ?? [];
    columns.push({ index, heads: own, kind: kindOf(grid, band, index, own, columns) });
  }
  return columns;
};

const hasMerges = (grid: Grid, { heads }: Band): boolean =>
  heads.some((row) => {
    for (let column = 0; column < grid.columns; column += 1) {
      const cell = grid.at(row, column);
      if (cell && (cell.rowSpan > 1 || cell.columnSpan > 1)) return true;
    }
    return false;
  });

/**
 * Heads above each column. Where the format knows no merged cells, a blank one belongs to the head to its left, as far as
 * both stand under the same heads and something stands below it.
 */
const headsOf = (grid: Grid, band: Band): GridCell[][] => {
  const merges = hasMerges(grid, band);
  const headAt = (row: number, column: number): GridCell | null => {
    const cell = grid.at(row, column);
    const shared = band.body.includes(row);
    return cell && cell.text !== '' && (!shared || codeLevel.test(withoutBlanks(cell.text))) ? cell : null;
  };
  const found: GridCell[][] = Array.from({ length: grid.columns }, () => []);
  band.heads.forEach((row, at) => {
    const above = found.map((heads) => [...heads]);
    let left: GridCell | null = null;
    for (let column = 0; column < grid.columns; column += 1) {
      const below = band.heads.slice(at + 1).some((other) => headAt(other, column) !== null);
      const continues = !merges && below && sameHeads(above[column - 1], above[column]);
      const cell: GridCell | null = headAt(row, column) ?? (continues ? left : null);
      if (cell && !found[column]?.includes(cell)) found[column]?.push(cell);
      left = cell;
    }
  });
  return found;
};

const sameHeads = (a: readonly GridCell[] = [], b: readonly GridCell[] = []): boolean =>
  a.length === b.length && a.every((cell, at) => cell === b[at]);

const kindOf = (
  grid: Grid,
  { body }: Band,
  index: number,
  heads: readonly GridCell[],
  before: readonly Column[],
): ColumnKind => {
  const own = withoutBlanks(heads[heads.length - 1]?.text ?? '');
  const name = withoutBrackets(own);
  // A sentence over several columns says nothing of any.
  const cells = body
    .map((row) => grid.at(row, index))
    .filter(
      (cell) => cell !== null && cell.text !== '' && (cell.columnSpan === 1 || cell.content !== 'words'),
    );
  const filled = cells.filter((cell) => cell?.content !== 'empty');
  const figures = filled.filter((cell) => cell?.content === 'figure');
  const texts = figures.map((cell) => withoutBlanks(cell?.text ?? ''));
  const left = before[before.length - 1];
  if (orderHeads.test(name)) return 'order';
  if (codeHeads.test(name)) return codeKind(filled.length, texts);
  if (texts.length > 0 && texts.length === filled.length && texts.every((text) => year.test(text)))
    return 'label';
  const beforeFigures = before.every(({ kind }) => kind !== 'figures');
  // 科目编码 over three columns of which it is the head of the first alone.
  if (
    own === '' &&
    left?.kind === 'code' &&
    texts.length > 0 &&
    texts.every((text) => /^\d{2,3}$/.test(text))
  )
    return 'code';
  if (own === '' && beforeFigures && texts.length > 0) {
    if (texts.every((text, at) => text === String(at + 1))) return 'order';
    if (texts.every((text) => code.test(text))) return 'code';
  }
  // Codes under a head of names (科目 over its code and its name).
  if (labels.has(name) && texts.length * 2 > filled.length && texts.every((text) => code.test(text)))
    return 'code';
  if (noteHeads.test(name)) return 'note';
  if (figures.length * 2 > filled.length || (filled.length === 0 && !beforeFigures)) return 'figures';
  // No figure in the whole column (年初结转和结余 of a fund that had none), but names stand to its left.
  const named = before.some(({ kind }) => kind === 'label');
  if (filled.length === 0 && named && name !== '' && !labels.has(name)) return 'figures';
  return filled.length === 0 && cells.length === 0 && heads.length === 0 ? 'note' : 'label';
};

/** 类 | 款 | 项 hold codes; under another such head words may stand (项 as a name). */
const codeKind = (filled: number, texts: readonly string[]): ColumnKind =>
  texts.length * 2 >= filled && texts.every((text) => /^\d{1,9}$/.test(text)) ? 'code' : 'label';

/** Groups a band's columns: names begin a new group where figures have stood before them and stand behind them. */
export const columnGroups = (columns: readonly Column[]): ColumnGroup[] => {
  const groups: { labels: Column[]; codes: Column[]; figures: Column[] }[] = [];
  const firstHead = withoutBlanks(
    columns.find(({ kind }) => kind === 'label')?.heads.slice(-1)[0]?.text ?? '',
  );
  columns.forEach((column, at) => {
    let group = groups[groups.length - 1];
    if (column.kind === 'note' || column.kind === 'order') return;
    const names = column.kind === 'label' || column.kind === 'code';
    if (!group || (names && group.figures.length > 0)) {
      if (group && !opensGroup(columns, at, firstHead)) return;
      group = { labels: [], codes: [], figures: [] };
      groups.push(group);
    }
    if (column.kind === 'label') group.labels.push(column);
    else if (column.kind === 'code') group.codes.push(column);
    else group.figures.push(column);
  });
  return groups.filter(({ figures }) => figures.length > 0);
};

/** Whether a column of words beside figures names rows again, and is no remark on them. */
const opensGroup = (columns: readonly Column[], at: number, firstHead: string): boolean => {
  const rest = columns.slice(at);
  const figures = rest.findIndex(({ kind }) => kind === 'figures');
  if (figures < 0) return false;
  return rest.slice(0, figures).some(({ kind, heads }) => {
    const own = withoutBrackets(withoutBlanks(heads[heads.length - 1]?.text ?? ''));
    return (
      kind === 'code' ||
      own === '' ||
      own === firstHead ||
      labels.has(own) ||
      labels.has(own.replace(itemHead, ''))
    );
  });
};
