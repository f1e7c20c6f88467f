/**
 * How people get figures wrong: every bound and probability of the search for causes, in one table. They are judgements
 * of how often each thing happens to a figure that is typed or copied; the search only compares their products, so
 * that what counts is which of two stories is the likelier by far, and a factor of two in any of them decides nothing.
 */
export type SlipKind =
  | 'unit' // 元 for 万元, and back
  | 'base' // a rate divided by the present level instead of the one before
  | 'digit' // one digit for another
  | 'swap' // two neighbours changed places
  | 'dropped' // one digit left out
  | 'doubled' // one digit typed twice
  | 'point' // the point one or two places off
  | 'copied' // the figure of the line beside it
  | 'other' // an old value left standing, a figure of another thing
  | 'miscomputed' // a total or rate that was computed wrongly
  | 'missing'; // no figure is wrong: the list lacks a part

/** Of the figures that can go wrong in this way and are wrong, the share that did. */
export const shareOf: Readonly<Record<SlipKind, number>> = {
  unit: 0.12,
  base: 0.3,
  digit: 0.25,
  swap: 0.14,
  dropped: 0.08,
  doubled: 0.06,
  point: 0.09,
  copied: 0.05,
  other: 0.04,
  miscomputed: 0.2,
  missing: 0.03,
};

/** One figure in so many is wrong: what a second wrong figure costs an explanation. */
export const figuresAWrongOne = 100;
/** A check that holds with the wrong figure and not with the right one: the writer went on from the wrong one, or chance. */
export const holdsWithWrong = 0.01;
/** The same where the equation was not stated, but found to hold. */
export const holdsByChance = 0.3;
/** The same wrong amount printed in another place, as one who copies would. */
export const repeatedWrong = 0.05;
/** Sums that tie exactly are the rule; the others are out by the rounding of their terms. */
export const tiesByRounding = 0.2;
/** An understanding that is not the first. */
export const lessNatural = 0.1;
/** A rate that is not 100 % given as 100 %, out of habit. */
export const habit = 0.05;
/** Integer digits of an amount in 万元 that are no surprise, and what each further one costs the story that it was meant. */
export const usualTenThousands = 5;
export const longTenThousands = 0.2;
/** A neighbour is one of about so many figures. */
export const neighbours = 6;
/** Last year's figure is one of about so many that may be left standing. */
export const figuresOfLastYear = 15;
/** What it costs to leave a contradiction unexplained: more than any single story about one figure of it. */
export const unexplained = 30;

/** A repair is offered where the story told is at least so likely among all that would explain the contradiction. */
export const sureEnough = 0.93;
/** Figures are named, the likeliest first, until the wrong one is among them with this probability. */
export const namedEnough = 0.98;
/** Of figures about as likely to be wrong the result is named first, if no other is so many times likelier. */
export const resultFirst = 10;
/** Among more figures than this nobody would look for the wrong one by a list of names. */
export const mostAlternatives = 12;

/** Decimals of a rate. */
export const mostRatePlaces = 2;

/** With more contradictions than this a report is not mistyped but misread: the search stops, the checks stay. */
export const mostContradictions = 400;
/** A list with more figures than this offers too many to suspect: its total, and parts in another unit, are suspected. */
export const mostSuspects = 60;
/** Understandings of one equation that are searched. */
export const mostReadings = 4;
/** A figure in more checks than this is judged by the first of them, so that the search stays linear in the report. */
export const mostWitnesses = 60;
/** Among more contradictions than this no second set of wrong figures is looked for beside the likeliest. */
export const mostTangled = 24;
/** Stories kept at each step of the search over several contradictions, and the figures tried for each. */
export const beam = 8;
export const mostStories = 40;
