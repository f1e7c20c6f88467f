/** How far the reading of tables looks and how much it takes in: lengths in UTF-16 units, unless said otherwise. */
export const bounds = {
  /** Places of a table. One with more is no table of a report; its cells stay where they begin. */
  mostPlaces: 400_000,
  /** A figure with its marks. */
  longestFigure: 24,
  /** The words of a head. */
  longestHead: 40,
  /** The words of one part of a head. */
  longestPart: 12,
  /** Rows of heads over one another. */
  mostHeads: 6,
  /** Ways to understand a sum. */
  mostSumReadings: 8,
  /** Totals of a table. One with more has one beside almost every row; the bound keeps the cost linear. */
  mostTotals: 60,
  /** Ways to guess what a total takes in. */
  mostGuesses: 6,
  /** Parts next to one another that a line without marks may stand for. */
  longestFold: 12,
  /** How often rows of several levels hold their total at least, less what one figure may be wrong by. */
  fewestTimesOver: 1.8,
  /** Parts of a row that no mark tells from the other rows: they are few and stand together. */
  longestRun: 6,
  /** Columns of amounts beside a column of shares; further ones are of something else. */
  mostAmounts: 3,
  /** Ways to understand a share. */
  mostShareReadings: 8,
  /** Ways to understand a change. */
  mostChangeReadings: 8,
  /** Parts of a total that a list names before it leaves one out. */
  fewestTold: 2,
  /** Items by code that a text tells before it leaves one out, and how many more it leaves out as the minor ones. */
  fewestItems: 3,
  mostLeft: 2,
  /** Names of a list; fewer are of other things than 科目. */
  shortestList: 3,
  /** The name of an indicator; a shorter one may be of many things. */
  shortestIndicator: 4,
  /** Rows above the heads of a table of indicators, and its indicators. */
  mostRowsAbove: 30,
  mostIndicators: 300,
  /** How far from a table its note may stand. */
  nearTable: 240,
} as const;
