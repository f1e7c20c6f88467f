import type { Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import type { ComparisonBase, Fact } from '@gouji/facts';
import type { Measure } from '@gouji/lexicon/table-words';

/** A cell as the grid sees it: its words without blanks around them, and the places that it covers. */
export interface GridCell {
  readonly text: string;
  readonly span: Span;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** A figure, a dash or blank in its place, or words. */
  readonly content: 'figure' | 'empty' | 'words';
}

/** The cells of a table by row and column; a merged cell stands at every place that it covers. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => GridCell | null;
}

/** A time that a heading prints, before it is resolved against the report's year. */
export interface HeadingTime {
  /** The printed year, else the report's year and the offset from it; null where neither is known. */
  readonly year: number | null;
  /** Years to the report's year, to order times by where no year is known. */
  readonly order: number;
  readonly point: 'during' | 'start' | 'end';
  readonly span: Span | null;
}

/** A unit that a heading declares for the figures beside or below it. */
export interface HeadingUnit {
  readonly text: string;
  readonly span: Span | null;
}

/** What the words at the head of a row or of a column say. */
export interface Heading {
  /** The name that is left once all else is read: `基本支出`; '' where nothing is. */
  readonly name: string;
  readonly known: boolean;
  readonly modifier: string;
  readonly measure: Measure | null;
  readonly account: 'initial' | 'adjusted' | 'budget' | 'level' | null;
  readonly base: ComparisonBase | null;
  readonly time: HeadingTime | null;
  readonly scope: string | null;
  readonly unit: HeadingUnit | null;
  readonly total: 'total' | 'subtotal' | null;
  /** 其中: a part of what stands before it. */
  readonly part: boolean;
  /** −1 for 减：, and for a change that is called a decrease. */
  readonly sign: 1 | -1;
  /** For a share: the words of its whole (占基本支出比重); null where none is named. */
  readonly shareOf: string | null;
}

/** A row or a column of figures with its head. */
export interface Line {
  readonly index: number;
  readonly heading: Heading;
  /** The words of its own head cell. */
  readonly own: string;
  /** The code of a classification that it bears (2010601, 30201); '' for none, and for columns. */
  readonly code: string;
  readonly span: Span | null;
  /** The heads it stands under, outermost first. */
  readonly path: readonly string[];
  /** The line it is a part of by code, numbering or 其中; null at the top. */
  readonly parent: Line | null;
  readonly depth: number;
  /** How its parent was told: `code` and `number` are forms that leave none out, `part` is 其中, `guess` a line without any mark. */
  readonly nesting: 'code' | 'number' | 'part' | 'guess' | null;
  /** Its parent stands in a group of columns to the left, which could not hold all of its parts. */
  readonly overflows: boolean;
}

/** A figure of a table and the fact that it gives. */
export interface CellFact {
  readonly fact: Fact;
  readonly quantity: Quantity;
  readonly row: Line;
  readonly column: Line;
  readonly measure: Measure;
}

/** A part of a table that reads as one: rows × columns of figures with their heads (a side of 收支总表, a band of a form). */
export interface Side {
  /** The rows that print a figure. */
  readonly rows: readonly Line[];
  /** Names of the lines that print none. */
  readonly blank: readonly string[];
  readonly columns: readonly Line[];
  readonly at: (row: Line, column: Line) => CellFact | null;
  /** Some rows are left out (……). */
  readonly abridged: boolean;
  /** The head over names and figures alike (收入); '' where there is none. */
  readonly head: string;
  /** The head of the names of its rows; '' where it has none. */
  readonly rowHead: string;
  /** Whether the rows are projects or bodies. */
  readonly entities: boolean;
}
