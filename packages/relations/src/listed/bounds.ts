/** How far names are looked for: lengths in UTF-16 units, unless said otherwise. */
export const bounds = {
  /** More names than this are not listed in a sentence. */
  mostNames: 100,
  /** One name, and one in a row that may go on behind the number. */
  longestName: 30,
  longestNameBehind: 60,
  /** A row before its number; a list behind it; the noun between. */
  longestRow: 600,
  longestList: 1200,
  longestNoun: 16,
  /** Letters that names of one kind end in alike (…项目、…项目、…项目), and how many such names make it sure. */
  sharedEnd: 2,
  fewestAlike: 3,
  /** By how much a number of its own clause may be off what stands before it. */
  mostMiscounted: 2,
  /** Things that one name may be of besides the first (第一至第六监督室). */
  mostInRange: 60,
  /** Of so many names nobody leaves out one alone. */
  fewestClosed: 5,
  /** A run of labelled items in one paragraph; paragraphs that labelled lines take up. */
  longestRun: 4000,
  mostParagraphs: 80,
} as const;
