/** How far the parts of a table that a page end parted may stand from one another. */
export const bounds = {
  /** The caption of a continuation, in UTF-16 units. */
  longestCaption: 60,
  /** A continuation's caption and its unit; or the lines above the table, which its next page has again. */
  mostBetween: 5,
  /** Rows at the top of a table among which its head stands: title, unit, and the rows of heads over one another. */
  tallestTop: 8,
} as const;
