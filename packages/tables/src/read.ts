import type { Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import { type Fact, readLabel } from '@gouji/facts';
import type { PlacedTable } from '@gouji/facts/reading/placed-tables';
import { entityNamed } from '@gouji/facts/reading/statements/entities';
import {
  abridgedCaption,
  accountTail,
  bodyAndYear,
  captionLead,
  captionTail,
  captionUnit,
  fromYearOn,
  fundInCaption,
  incomeWord,
  moneyUnit,
  spendingWord,
  unitAtEnd,
  unitColon,
  yearInCaption,
} from '@gouji/lexicon/table-patterns';
import { scopes } from '@gouji/lexicon/terms/metrics';
import { factOf, measureOf, spanOfUnit, type TableSetting } from './facts.js';
import { type HeadingContext, readHeading } from './heading.js';
import { gridOf } from './layout/grid.js';
import { type Frame, framesOf } from './layout/sides.js';
import { printsPercent, quantitiesInWords, quantityOf, type TableUnit, unitFor } from './quantities.js';
import type { CellFact, Grid, GridCell, Heading, HeadingTime, Line, Side } from './types.js';

export interface GridContext extends HeadingContext {
  readonly text: string;
}

/** One table as read: what its cells print, and its figures as facts in their rows and columns. */
export interface ReadTable {
  /** The words that say what it is of, the nearest first: its caption, the rows over its heads, the headings above it. */
  readonly captions: readonly string[];
  readonly quantities: readonly Quantity[];
  readonly facts: readonly Fact[];
  readonly sides: readonly Side[];
}

/** Reads a report's tables. Their facts are numbered t1… and stand in paragraphs of their own, below zero. Linear in the cells. */
export const readTables = (tables: readonly PlacedTable[], context: GridContext): ReadTable[] => {
  let count = 0;
  const nextId = (): string => {
    count += 1;
    return `t${count}`;
  };
  return tables.map((placed, at) => readTable(placed, context, -1 - at, nextId));
};

const readTable = (
  { table, headings }: PlacedTable,
  context: GridContext,
  paragraph: number,
  nextId: () => string,
): ReadTable => {
  const grid = gridOf(context.text, table);
  const frames = framesOf(grid, table.headerRows, context);
  const titles = frames.flatMap((frame) => frame.titles.map(({ text }) => text));
  const captions = captionsOf(context.text, table.caption, titles, headings);
  const caption = captions.map((words) => readCaption(words, context)).find(({ known }) => known) ?? null;
  const setting: TableSetting = {
    fiscalYear: context.fiscalYear,
    caption,
    time: timeOf(captions, context.fiscalYear),
    scope: scopeOf(captions),
    entity: entityOf(captions, context.ownNames),
    ofIncome: isOfIncome(captions),
    abridged: table.caption !== null && abridgedCaption.test(captions[0] ?? ''),
    paragraph,
  };
  const unit = tableUnit(context.text, table.unit, table.span, frames, context);
  const facts: Fact[] = [];
  const taken = new Map<GridCell, Quantity>();
  const sides = frames.map((frame) => readSide(grid, frame, setting, unit, nextId, taken, facts));
  const quantities = [...new Set(cellsOf(grid))].flatMap((cell) => {
    const figure = taken.get(cell);
    return figure ? [figure] : quantitiesInWords(cell);
  });
  return {
    captions,
    quantities: quantities.sort((a, b) => a.span.start - b.span.start),
    facts: facts.sort((a, b) => a.quantity.span.start - b.quantity.span.start),
    sides,
  };
};

const cellsOf = (grid: Grid): GridCell[] => {
  const cells: GridCell[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const cell = grid.at(row, column);
      if (cell && cell.row === row && cell.column === column) cells.push(cell);
    }
  }
  return cells;
};

/** The words that say what a table is of: its caption, then the headings above it, the nearest first. */
const captionsOf = (
  text: string,
  caption: Span | null,
  titles: readonly string[],
  headings: readonly Span[],
): string[] => {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return [...(caption ? [words(caption)] : []), ...new Set(titles), ...headings.map(words)];
};

/** What a caption names; the words of a standard term (支出决算) belong to the name. */
const readCaption = (words: string, context: HeadingContext): Heading => {
  const bare = words.replace(captionLead, '').replace(captionUnit, '').trimEnd().replace(captionTail, '');
  // Body and year stand before the name of an account (某局2023年度支出决算表).
  const name = bare.replace(bodyAndYear, '');
  const heading = readHeading(name.replace(accountTail, ''), context);
  const whole = readLabel(name, context.dictionary, context.ownNames);
  return whole.known && whole.modifier === ''
    ? { ...heading, name: whole.name, known: true, modifier: '' }
    : heading;
};

/** 资金口径 of a table: the fund that its caption names, else the nearest heading that names one. */
const scopeOf = (captions: readonly string[]): string | null => {
  for (const words of captions) {
    const fund = fundInCaption.exec(words)?.[0];
    if (fund) return scopes.get(fund) ?? null;
  }
  return null;
};

/** Whether the nearest caption that names income or spending names income alone. */
const isOfIncome = (captions: readonly string[]): boolean => {
  const nearest = captions.find((words) => incomeWord.test(words) || spendingWord.test(words));
  return nearest !== undefined && !spendingWord.test(nearest);
};

/** The year of a table: of its caption, else of the nearest heading with one; a comparison of two years names neither. */
const timeOf = (captions: readonly string[], fiscalYear: number | null): HeadingTime | null => {
  for (const words of captions) {
    const years = new Set([...words.matchAll(yearInCaption)].map(([year]) => Number(year)));
    const [year] = years;
    if (year === undefined) continue;
    return years.size === 1
      ? { year, order: year - (fiscalYear ?? year), point: 'during', span: null }
      : null;
  }
  return null;
};

/** A unit or project that a caption or heading names and that is not the reporting one: 县图书馆2023年收支表. */
const entityOf = (captions: readonly string[], ownNames: readonly string[]): string | null => {
  for (const words of captions) {
    const bare = words.replace(captionLead, '').replace(unitAtEnd, '');
    // 编制单位：某局 names the reporting unit.
    if (unitColon.test(bare)) continue;
    const named = entityNamed(bare.replace(fromYearOn, ''), ownNames);
    // XX局: left from a template, and the reporting unit itself.
    if (named && !/[X×＊*]{2}/i.test(named)) return named;
  }
  return null;
};

const tableUnit = (
  text: string,
  unit: string | null,
  span: Span,
  frames: readonly Frame[],
  context: HeadingContext,
): TableUnit | null => {
  const titled = frames
    .flatMap(({ titles }) => titles)
    .map((cell) => ({ unit: readHeading(cell.text, context).unit?.text ?? null, span: cell.span }))
    .find((title) => title.unit !== null);
  if (unit !== null) return { text: unit, span: spanOfUnit(text, unit, span) };
  return titled?.unit ? { text: titled.unit, span: titled.span } : unitOfHeads(frames);
};

/** The one unit of money that heads declare, be it over the first column alone (合计（万元） | 基本支出 | 项目支出). */
const unitOfHeads = (frames: readonly Frame[]): TableUnit | null => {
  const units = frames
    .flatMap(({ columns }) => columns)
    .flatMap(({ heading: { unit, measure } }) =>
      unit && moneyUnit.test(unit.text) && measure !== 'price' ? [unit] : [],
    );
  const [first] = units;
  return first && units.every(({ text }) => text === first.text) ? first : null;
};

const readSide = (
  grid: Grid,
  frame: Frame,
  setting: TableSetting,
  unit: TableUnit | null,
  nextId: () => string,
  taken: Map<GridCell, Quantity>,
  facts: Fact[],
): Side => {
  const cells = new Map<Line, Map<Line, CellFact>>();
  const percents = new Map(
    frame.columns.map((column) => [
      column,
      printsPercent(frame.rows.map((row) => grid.at(row.index, column.index)?.text ?? '')),
    ]),
  );
  for (const row of frame.rows) {
    const line = new Map<Line, CellFact>();
    for (const column of frame.columns) {
      const cell = grid.at(row.index, column.index);
      // A merged figure belongs to its first row and column alone.
      if (cell?.content !== 'figure' || cell.row !== row.index || cell.column !== column.index) continue;
      const measure = measureOf(row.heading, column.heading);
      const quantity = quantityOf(
        cell,
        unitFor(row, column, measure, frame.unit ?? unit, percents.get(column) ?? true),
      );
      if (!quantity || taken.has(cell)) continue;
      taken.set(cell, quantity);
      const read = factOf({ id: nextId(), sentence: facts.length }, quantity, row, column, frame, setting);
      facts.push(read.fact);
      line.set(column, { ...read, quantity, row, column });
    }
    cells.set(row, line);
  }
  const { rows, blank, columns, abridged, head, rowHead, entities } = frame;
  return {
    rows,
    blank,
    columns,
    abridged: abridged || setting.abridged,
    head,
    rowHead,
    entities,
    at: (row, column) => cells.get(row)?.get(column) ?? null,
  };
};

/** Every quantity of the text between the tables, as `read` gives them, and of the tables' cells, in reading order. */
export const quantitiesAround = (
  read: (stretch: Span) => readonly Quantity[],
  span: Span,
  placed: readonly PlacedTable[],
  tables: readonly ReadTable[],
): Quantity[] => {
  const found: (readonly Quantity[])[] = [];
  let from = span.start;
  const addText = (end: number): void => {
    if (end > from) found.push(read({ start: from, end }));
  };
  placed.forEach(({ table }, at) => {
    addText(table.span.start);
    found.push(tables[at]?.quantities ?? []);
    from = Math.max(from, table.span.end);
  });
  addText(span.end);
  return found.flat();
};
