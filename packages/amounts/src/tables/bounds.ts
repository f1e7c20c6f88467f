/** How many characters are looked through for what tells of a figure, so that no text costs more than its length. */
export const reach = {
  /** Before a figure, for a word that tells money from counts, or announces a list. */
  clause: 40,
  /** To either side of a figure, for how the sentence joins names and figures: a list of ten items. */
  sentence: 150,
} as const;
