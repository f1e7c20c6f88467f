/**
 * An official form as data (报表): how it is told, and what ties in it (勾稽关系). A form is told by its caption and heads, not
 * by its place, and its lines by their names; add one here and the engine in `forms` applies it.
 *
 * A tie is an equation in which a name is a row (`本年收入合计`), a name behind @ a column (`@基本支出`), and both a cell
 * (`合计@基本支出`); a name before / is another form by its `name`. `|` parts names that stand for each other, Σ is every
 * line at the top that stands between the term before it (or the first line) and the total, `A>Σ` the lines counted below
 * A, 每类 each row of a 类 of the functional classification, and three digits the line of that code. An equation of rows holds in every column of
 * figures, one of columns in every row; a line that is not printed, or is blank, counts nothing.
 */
export interface Form {
  /** Its standard name, by which ties of other forms refer to it. */
  readonly name: string;
  /** Its number where it is published, and in the internal set of forms; '' where there is none. */
  readonly number: string;
  readonly edition: string;
  readonly source: string;
  /** Captions as printed, without year, unit and the body's name. */
  readonly captions: readonly string[];
  /** Names of rows or columns; half of them must stand for a table under the caption to be the form. */
  readonly heads: readonly string[];
  /** Rows that bear codes are a whole tree: every row with a code is the sum of those one level below. */
  readonly tree: boolean;
  readonly ties: readonly string[];
}
