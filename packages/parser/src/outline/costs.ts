/**
 * What each way to read a label costs. The reading of the whole outline that costs least is the one that the author
 * meant. The scale: 0 what writers do every day, 1 what they do now and then, 1.5 and more a slip. They were set by
 * what must be told apart, given beside each; none is tuned to one report.
 */
export const costs = {
  /** 5、 for 五、, （2） for （二）: bracket and level are right, the numeral is not. */
  twinStyle: 1.5,
  /** 三、 for （三）, 2. for （2）: less often mistaken. */
  kinStyle: 2.2,
  /** 1、 after 1. in one row: no slip. */
  otherMark: 0.3,
  /** 1.…；2.… on one line, and 3. on the next. */
  runThrough: 0.05,
  /** 1.…；2.… on one line, of no row: dearer than （1） under 1., cheaper than 1. under 1. */
  leftOut: 0.5,
  /** （二） after （二）: cheaper than any new row, which would have to start at two. */
  duplicate: 2,
  /** （三） after （一）; then for each further number that is missing. */
  gap: 2,
  furtherGap: 0.6,
  /** A number that fits neither way: the row goes on as if it were right. */
  misprint: 3,
  /** A style slip with a wrong number besides. */
  slipTwice: 1,
  /** A heading in a row of sentences, or the other way round, at most. */
  mixedRow: 0.8,
  /** Same row, another outline level (标题 2 among 标题 1). */
  otherLevel: 1.5,
  /** A form that leaves out one level that is due (1. under 一、), and two (（1） under 一、). */
  skippedForm: 0.1,
  skippedForms: 0.8,
  /** 1. under 1. when the outer is a heading or announces a list; when it is a sentence. */
  nestedSame: 1.2,
  nestedUnderSentence: 2.4,
  /** 2.1 under 3. */
  otherPrefix: 1.2,
  /** 一、 within （一）. */
  nestedOuter: 3,
  /** A row that another of its style follows under the same heading (1.2.3., text, 1.2.). */
  restart: 1.6,
  restartWithoutCause: 2.4,
  /** A row followed by one of an outer form under the same heading, and of an inner one. */
  replacedByOuter: 0.7,
  replacedByInner: 2.5,
  /** A row that starts with another number than one; one that counts on from its cousin (1–3, then 4–6). */
  lateStart: 3,
  countedOn: 0.9,
  /** Children in another style than those of the heading before had. */
  unusualChild: 0.6,
  /** A row that ends: enough to prefer, of two readings that cost the same, the one with fewer rows. */
  closing: 0.01,
  /** A row of which no member has the style that it is said to mean. */
  unproven: 3,
  /** A row of one; a row of one within a row of its own style. */
  lone: 0.1,
  loneNested: 1.5,
} as const;

/** Readings within this of the best are not ruled out: an oddity that one of them does not have is uncertain. */
export const doubt = 0.75;

/**
 * How a labelled line leans by its own words and look: 1 a heading for certain, −1 a numbered sentence for certain. What
 * speaks for either is added up.
 */
export const leans = {
  /** A label with no words behind it. */
  bare: 1,
  /** A phrase that states a figure (1.收入867.62万元). */
  figure: -0.9,
  /** A phrase with text behind it that is too long for a title, and one that ends in a semicolon. */
  longRunIn: -0.9,
  semicolon: -1,
  /** 1.负责…，协助…，…: more clauses than a title has. */
  manyClauses: -0.7,
  /** A short phrase of one clause with its text behind it; a longer one with more text than itself, with less. */
  shortRunIn: 0.7,
  runIn: 0.3,
  longerThanItsText: -0.3,
  /** A whole line: too long; ended like a sentence, and that a duty or of many clauses; short though ended. */
  longLine: -0.9,
  ended: -0.4,
  endedDuty: -0.7,
  endedShort: 0,
  /** Not ended: of many clauses, short, longer. */
  clauses: 0.1,
  shortLine: 0.8,
  line: 0.4,
  /** Text or a table below it; an outline level in Word; bold letters; a form of the upper ranks, and of the next. */
  below: 0.3,
  outlineLevel: 1,
  bold: 0.3,
  upperForm: 0.6,
  middleForm: 0.2,
} as const;

/** Lengths and counts that these go by. */
export const leanBounds = {
  /** A title with its text behind it, at the most, and one that is surely short. */
  longestRunIn: 36,
  shortRunIn: 20,
  /** A blank and a unit with its words for many. */
  longestUnit: 5,
  /** A title on a line of its own, at the most; one that is short; one so short that a full stop does not count. */
  longestLine: 44,
  shortLine: 24,
  shortEnded: 16,
  /** Clauses of a title with text behind it, and of one without. */
  mostRunInClauses: 3,
  mostClauses: 2,
  /** Ranks of forms below these are the upper ones, and the middle ones. */
  upperRank: 4,
  middleRank: 5,
} as const;
