import { type CellBlock, plainLook, type RawBlock, type RowBlock } from '../blocks.js';
import { drawnTableAt } from './drawn-tables.js';

/** What parts the columns of a typed table, the surest first: the head's line shows which of them its table uses. */
const dividers: readonly RegExp[] = [/\t/g, / ?[|｜] ?/g, /[ \u00a0　]*[ \u00a0　]{2}/g, /　/g];
const figure =
  /^[-−－+＋]?[(（]?[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?[)）]?[%％]?(?:[十百千万亿]{0,2}元)?$/;
const noFigure = /^(?:[-—–－─/／]{1,4}|无)?$/;
const partOfCode = /^[0-9]{2,3}$/;
const sentence = /[。；]/;

const fewestRows = 3;
// Two columns are also how a 目录 looks; from three on, figures below heads are a table.
const fewestColumns = 2;
const longestCell = 60;
const mostHeads = 4;

interface TypedRow {
  readonly cells: readonly CellBlock[];
  readonly texts: readonly string[];
}

const dividerOf = (line: string): RegExp | undefined =>
  dividers.find((divider) => line.trim().search(divider) >= 0);

/** `width`: the columns of the head, which empty cells at the end of a line fill up; null where they are nothing. */
const rowOf = (line: string, divider: RegExp, width: number | null): TypedRow | null => {
  if (line.trim() === '' || sentence.test(line)) return null;
  const lead = line.startsWith('\t') ? '' : (/^[ \u00a0　]+/.exec(line)?.[0] ?? '');
  const cells: CellBlock[] = [];
  let from = lead.length;
  let before = lead;
  for (const hit of line.matchAll(divider)) {
    const isTrailing = line.slice(hit.index).trim() === '';
    if (hit.index < lead.length || (isTrailing && (width === null || cells.length >= width - 1))) continue;
    cells.push({ text: line.slice(from, hit.index), look: plainLook, before });
    before = hit[0];
    from = hit.index + hit[0].length;
  }
  cells.push({ text: line.slice(from), look: plainLook, before });
  const texts = cells.map(({ text }) => text.trim());
  return cells.length >= fewestColumns && texts.every((text) => text.length <= longestCell)
    ? { cells, texts }
    : null;
};

const isFigure = (text: string): boolean =>
  figure.test(text.replace(/[ \u00a0　]|\p{Default_Ignorable_Code_Point}/gu, ''));

/**
 * How many rows a head has that cells merged in Word left empty cells in (收入⇥⇥支出⇥ above 项目⇥决算数⇥项目⇥决算数): those without
 * figures, which together name every column but those of codes; 0 where they do not.
 */
const mergedHeads = (rows: readonly TypedRow[]): number => {
  const end = rows.findIndex(({ texts }) => texts.some(isFigure));
  const heads = rows.slice(0, Math.min(end, mostHeads));
  const isNamed = (column: number): boolean => heads.some(({ texts }) => texts[column] !== '');
  const columns =
    rows[0]?.texts.map((_, at) => isNamed(at) || holdsCodes(rows.slice(heads.length), at)) ?? [];
  return heads.length > 1 && columns.every((known) => known) ? heads.length : 0;
};

/** Whether a column holds parts of codes alone: 功能分类科目编码 is one head over 类, 款 and 项 (208⇥05⇥05). */
const holdsCodes = (rows: readonly TypedRow[], column: number): boolean => {
  const filled = rows.map(({ texts }) => texts[column] ?? '').filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => partOfCode.test(text));
};

/** Whether rows of one width are a table: heads without figures, names at the left, figures or dashes below the heads. */
const isTable = (rows: readonly TypedRow[]): boolean => {
  const [head] = rows;
  if (!head || head.texts.some((text) => isFigure(text))) return false;
  const isMerged = head.texts.slice(1).some((text) => text === '');
  const heads = isMerged ? mergedHeads(rows) : 1;
  if (heads === 0) return false;
  const columns = head.texts.map((_, at) => rows.slice(heads).map(({ texts }) => texts[at] ?? ''));
  const figures = columns.slice(1).filter((texts) => {
    const filled = texts.filter((text) => !noFigure.test(text));
    return filled.length > 0 && filled.filter(isFigure).length * 5 >= filled.length * 4;
  });
  if (figures.length === 0) return false;
  const [names = []] = columns;
  if (
    !isMerged &&
    names.filter(isFigure).length === names.length &&
    !/序号|年|编码/.test(head.texts[0] ?? '')
  )
    return false;
  // 一、单位概况    3: page numbers rise and have no head of their own.
  return (
    head.texts.length > fewestColumns ||
    figures.some((texts) => texts.some((text) => /[.．,，%％元]/.test(text)))
  );
};

/**
 * The lines of a plain text as blocks, lines that are rows of a table made one: rows drawn with bars, and rows of as
 * many cells as their heads, parted by tabs or by wide gaps. What does not line up stays lines, since a cell in a wrong column is worse than none.
 */
export const withTypedTables = (lines: readonly string[]): RawBlock[] => {
  const blocks: RawBlock[] = [];
  let tries = 0;
  let runEnd = 0;
  for (let at = 0; at < lines.length; ) {
    const drawn = drawnTableAt(lines, at);
    if (drawn) {
      blocks.push(drawn.table);
      at += drawn.lines;
      continue;
    }
    if (at >= runEnd) tries = 0;
    const rows = tries < mostTries ? rowsFrom(lines, at) : [];
    if (rows.length >= fewestRows && isTable(rows)) {
      blocks.push({ kind: 'table', rows: rows.map(({ cells }): RowBlock => ({ cells })) });
      at += rows.length;
      continue;
    }
    if (rows.length > 1) {
      tries += 1;
      runEnd = Math.max(runEnd, at + rows.length);
    }
    blocks.push({ kind: 'line', text: lines[at] ?? '', look: plainLook });
    at += 1;
  }
  return blocks;
};

// The head may stand below a line or two that look like rows; further down in a run it is not looked for.
const mostTries = 3;
const longestTable = 5_000;

/** Tabs at the end of a head's line are empty cells where the line below has as many tabs: a pasted table with merged cells. */
const widthBelow = (lines: readonly string[], from: number, divider: RegExp): number | null => {
  if (divider !== dividers[0]) return null;
  const [own, below] = [lines[from], lines[from + 1]].map((line) => (line ?? '').split('\t').length);
  return own === below && own !== undefined ? own : null;
};

const rowsFrom = (lines: readonly string[], from: number): TypedRow[] => {
  const divider = dividerOf(lines[from] ?? '');
  const first = divider && rowOf(lines[from] ?? '', divider, widthBelow(lines, from, divider));
  if (!divider || !first || first.texts.some(isFigure)) return [];
  const rows = [first];
  for (let at = from + 1; at < Math.min(lines.length, from + longestTable); at += 1) {
    const row = rowOf(lines[at] ?? '', divider, first.cells.length);
    if (row?.cells.length !== first.cells.length) break;
    rows.push(row);
  }
  return rows;
};
