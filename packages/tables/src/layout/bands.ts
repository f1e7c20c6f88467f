import { type Dictionary, findPhrases, keyOf } from '@gouji/facts';
import { frameCell, columnNumber as numbering, timeHead } from '@gouji/lexicon/table-patterns';
import {
  codeHeads,
  codeLevel,
  countLabels,
  formLabels,
  labelHeads,
  measureWords,
  noteHeads,
  orderHeads,
  totalEnds,
} from '@gouji/lexicon/table-words';
import { accountWords } from '@gouji/lexicon/terms/account-words';
import { scopes } from '@gouji/lexicon/terms/metrics';
import { bounds } from '../bounds.js';
import type { Grid, GridCell } from '../types.js';
import { filledCells, withoutBlanks, withoutBrackets } from './grid.js';

/** Rows of a table under one head: a form holds several, one below the other. */
export interface Band {
  readonly heads: readonly number[];
  readonly body: readonly number[];
  /** Words of rows that are one cell over the whole width: titles, units, notes. */
  readonly titles: readonly GridCell[];
}

const labels = new Set(labelHeads);

/** How surely a cell is a head: 2 for words that only heads have, 1 for names that rows have as well, 0 for the rest. */
const headness = (text: string, { terms }: Dictionary): 0 | 1 | 2 => {
  const words = withoutBrackets(withoutBlanks(text));
  if (words === '' || withoutBlanks(text).length > bounds.longestHead) return 0;
  if (labels.has(words) || orderHeads.test(words) || codeHeads.test(words) || noteHeads.test(words)) return 2;
  if (findPhrases(words, measureWords).some(({ value }) => value !== null)) return 2;
  if (findPhrases(words, accountWords).some(({ value }) => value !== null)) return 2;
  if (timeHead.test(words)) return 2;
  return totalEnds.has(words) || scopes.has(words) || countLabels.test(words) || terms.has(keyOf(words))
    ? 1
    : 0;
};

type RowKind = 'head' | 'shared' | 'numbering' | 'title' | 'form' | 'body';

/** Whether a row prints the heads of the codes (类 | 款 | 项) beside the figures of a total. */
const isSharedRow = (cells: readonly GridCell[]): boolean =>
  cells.filter(({ text }) => codeLevel.test(withoutBlanks(text))).length >= 2 &&
  cells.some(({ text }) => totalEnds.has(withoutBlanks(text)));

const kindOf = (cells: readonly GridCell[], grid: Grid, dictionary: Dictionary): RowKind => {
  const [first] = cells;
  if (!first) return 'body';
  // 类 | 款 | 项 | 栏次 | 1 | 2 | 3: the last row of heads numbers the columns as well.
  const numbers = cells.filter(({ text }) => !codeLevel.test(withoutBlanks(text)));
  const isNumbering = numbers.length > 1 && numbers.every(({ text }) => numbering.test(withoutBlanks(text)));
  if (isNumbering && isRunning(numbers)) return 'numbering';
  if (cells.length === 1 && first.columnSpan >= grid.columns && grid.columns > 1) return 'title';
  if (isSharedRow(cells)) return 'shared';
  if (cells.some(({ content }) => content === 'figure')) return 'body';
  if (cells.some(({ content, text }) => content === 'empty' && text !== '')) return 'body';
  if (isFormLine(cells, dictionary)) return 'form';
  const scores = cells.map(({ text }) => headness(text, dictionary));
  const heads = scores.filter((score) => score > 0).length;
  const sure = scores.filter((score) => score === 2).length;
  return cells.length > 1 && sure >= 2 && heads * 2 > cells.length ? 'head' : 'body';
};

/** 项目名称 | 某某工程, 主管部门 | 某局 | 实施单位 | 某中心: names and what stands for them, no heads. */
const isFormLine = (cells: readonly GridCell[], dictionary: Dictionary): boolean =>
  cells.length > 1 &&
  cells.length % 2 === 0 &&
  cells.every(({ text }, at) => {
    const words = withoutBlanks(text);
    return at % 2 === 0 ? formLabels.test(words) : !formLabels.test(words) && headness(text, dictionary) < 2;
  });

/** 栏次 1 2 3, 甲 乙 1 2: numbers of columns run on. */
const isRunning = (cells: readonly GridCell[]): boolean => {
  const numbers = cells
    .map(({ text }) => withoutBlanks(text))
    .filter((text) => /^\d{1,2}$/.test(text))
    .map(Number);
  if (numbers.length === 0) return true;
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
};

interface OpenBand {
  readonly heads: number[];
  readonly body: number[];
  readonly titles: GridCell[];
  /** The words of its rows above the figures: where they stand again, a page began. */
  readonly top: Set<string>;
}

const openBand = (): OpenBand => ({ heads: [], body: [], titles: [], top: new Set() });

const wordsOf = (cells: readonly GridCell[]): string =>
  cells.map(({ text }) => withoutBlanks(text)).join('\t');

/**
 * Whether a row above the heads is of the table as a whole, in a format that knows no merged cells: its title alone, or who
 * filled it in, its number and its unit.
 */
const isAboveHeads = (cells: readonly GridCell[], { heads, body }: OpenBand): boolean =>
  heads.length === 0 &&
  body.length === 0 &&
  ((cells.length === 1 && cells[0]?.column === 0 && cells[0].content === 'words') ||
    cells.every(({ text }) => frameCell.test(withoutBlanks(text))));

/** Whether what was taken for a row is the upper head: 项目 | | 本年支出, above the heads that divide it. */
const isUpperHead = ({ heads, body }: OpenBand, grid: Grid): boolean => {
  const [only, second] = body;
  return (
    heads.length === 0 &&
    only !== undefined &&
    second === undefined &&
    filledCells(grid, only).every(
      ({ content, text }) => content === 'words' && text.length <= bounds.longestPart,
    )
  );
};

/**
 * Parts a table into its bands. The rows that the parser takes for heads are heads; more rows of heads may follow them, as
 * in Markdown, which marks one; and a row of heads between figures begins a new band (项目支出绩效自评表), unless it is the
 * band's own again, as at the top of each page. Linear.
 */
export const bandsOf = (grid: Grid, headerRows: number, dictionary: Dictionary): Band[] => {
  const bands: OpenBand[] = [openBand()];
  let open = true;
  for (let row = 0; row < grid.rows; row += 1) {
    const cells = filledCells(grid, row);
    if (cells.length === 0) continue;
    let band = bands[bands.length - 1];
    if (!band || band.top.has(wordsOf(cells))) continue;
    const kind = kindOf(cells, grid, dictionary);
    if (kind === 'title' || isAboveHeads(cells, band)) {
      // What stands below a title of its own is another list, under whatever heads.
      if (band.body.length > 0) band.top.clear();
      band.top.add(wordsOf(cells));
      band.titles.push(...cells);
      continue;
    }
    if (kind === 'form') continue;
    if (kind === 'numbering' && band.body.length === 0) {
      band.top.add(wordsOf(cells));
      continue;
    }
    if (kind === 'head') {
      if (isUpperHead(band, grid)) band.heads.push(...band.body.splice(0));
      if (band.body.length > 0) {
        band = openBand();
        bands.push(band);
      }
      band.top.add(wordsOf(cells));
      band.heads.push(row);
      open = true;
      continue;
    }
    const words = cells.every(({ content }) => content === 'words');
    const marked = row < headerRows && words;
    const below =
      open &&
      band.heads.length > 0 &&
      words &&
      isBelowHead(cells, grid, { row, above: band.heads[band.heads.length - 1] ?? row }, dictionary);
    if ((marked || below) && band.body.length === 0 && band.heads.length < bounds.mostHeads) {
      band.top.add(wordsOf(cells));
      band.heads.push(row);
      continue;
    }
    open = false;
    if (kind === 'shared' && band.body.length === 0) band.heads.push(row);
    band.body.push(row);
  }
  return bands
    .map(({ heads, body, titles }) => ({ heads: sureHeads(heads, grid, dictionary), body, titles }))
    .filter(({ body }) => body.length > 0);
};

/**
 * A row that divides the heads above it (人员经费 | 公用经费 below 基本支出): nothing stands in it below the names, or it has
 * more heads than the row above, as where a Markdown table prints 预算数 and 决算数 over many columns.
 */
const isBelowHead = (
  cells: readonly GridCell[],
  grid: Grid,
  { row, above }: { readonly row: number; readonly above: number },
  dictionary: Dictionary,
): boolean => {
  // What was aimed at and what came of it is told in sentences.
  if (cells.some(({ text }) => /[。；]/.test(text))) return false;
  const names = cells.filter(({ text }) => headness(text, dictionary) > 0).length;
  const first = grid.at(row, 0);
  if (first === null || first.text === '') return names * 2 >= cells.length || divides(cells, grid, above);
  if (first.row < row) return true;
  return names * 2 > cells.length && cells.length > filledCells(grid, above).length;
};

/** Whether two cells or more stand under one head of the row above, which runs on over them. */
const divides = (cells: readonly GridCell[], grid: Grid, above: number): boolean => {
  const under = new Map<GridCell, number>();
  for (const { column, text } of cells) {
    let at = column;
    while (at > 0 && (grid.at(above, at)?.text ?? '') === '') at -= 1;
    const head = grid.at(above, at);
    if (!head || text.length > bounds.longestPart) return false;
    under.set(head, (under.get(head) ?? 0) + 1);
  }
  return [...under.values()].some((count) => count > 1);
};

/** Of several rows of heads those from the fullest on, and what spans columns above it; lines of a form (项目名称 …) are no heads. */
const sureHeads = (heads: readonly number[], grid: Grid, dictionary: Dictionary): number[] => {
  const score = (row: number): number =>
    filledCells(grid, row).filter(({ text }) => headness(text, dictionary) > 0).length;
  const first = heads.findIndex((row) => score(row) >= 2);
  return first < 0 ? [...heads] : heads.filter((row, at) => at >= first || spans(grid, row));
};

const spans = (grid: Grid, row: number): boolean =>
  filledCells(grid, row).every(
    ({ columnSpan, text }) => columnSpan < grid.columns && text.length <= bounds.longestHead,
  ) && filledCells(grid, row).some(({ columnSpan }) => columnSpan > 1);
