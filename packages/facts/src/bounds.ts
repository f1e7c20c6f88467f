/** How far the reading looks and how much it takes in: lengths in UTF-16 units of plain text, unless said otherwise. */
export const bounds = {
  /** Figures of a paragraph. No paragraph of prose holds more; one that does is cut, so that what is read of each costs the same. */
  mostFigures: 200,
  /** The same for its length. */
  longestPiece: 6_000,
  /** Blanks in a row that are no columns. */
  longestGap: 3,
  /** A title of its own line that declares a unit; longer lines are text. */
  longestTitle: 40,
  /** Figures by which the cell of a table may be prose. */
  fewestCellFigures: 2,
  /** Words at the left of a row longer than this name nothing. */
  longestRowName: 30,
  /** The unit's own name in front of a label. */
  longestOwnName: 20,
  /** Words in which a clause that opens with a term has it. */
  longestOpening: 40,
  /** A name that is absent: what stands further from its cue is about something else. */
  longestAbsentName: 30,
  /** Claims of a paragraph. One with more is no prose; the bound keeps the cost linear. */
  mostClaims: 40,
  /** How far before a claim the word stands by which it is wished for. */
  longestWish: 60,
  /** Figures that a claim may be held against, to either side. */
  widestLook: 6,
  /** A bracket or quotation that runs on for longer was never closed. */
  longestGroup: 400,
  /** What a count counts, behind it and before its bracket (312个部门单位（…）). */
  longestCounted: 12,
  /** The name of a whole before 中. */
  longestWhole: 12,
  /** How far back the whole's own figure may stand. */
  wholeReach: 300,
  /** The name of a subject in a heading or sentence. */
  longestSubject: 16,
  /** The same at the least. */
  shortestSubject: 3,
  /** Words before a score that say which it is. */
  longestScoreCue: 12,
  /** Figures given in turn. More are no sentence; the bound keeps the ways to part the names few. */
  mostInTurn: 12,
  /** Ways to part the names of figures in turn. */
  mostWays: 500,
  /** A clause before the figure's own that may be its name. */
  longestNamingClause: 24,
  /** Words right before a figure, or behind it, among which its cues stand. */
  longestTail: 24,
  /** The words of a grouping by a classification (按支出功能分类). */
  longestGrouping: 16,
  /** How far before a figure a clause that names its subject may begin. */
  subjectReach: 120,
  /** The name of a unit or project. */
  longestEntity: 20,
  /** Words before two figures by which their sentences are told alike. */
  leastAlike: 2,
} as const;
