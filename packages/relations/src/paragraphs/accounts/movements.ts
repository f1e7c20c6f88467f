import { findPhrases, type Statement, unitFamily } from '@gouji/facts';
import { denials, inflowCues, movementCues, remainderCues } from '@gouji/lexicon/phrases/movements';

/** The words that belong to a figure: those between the figure before and it, and those right behind it. */
export const wordsBefore = ({ mention }: Statement, text: string): string =>
  text.slice(mention.span.start, mention.quantity.span.start);

const longestTail = 8;

const wordsBehind = ({ mention }: Statement, text: string): string =>
  mention.after ? text.slice(mention.after.start, mention.after.end).slice(0, longestTail) : '';

const marks = /[，,；;。、\n：:（(）)]/;

/** The last clause before a figure, and the whole stretch where that says nothing. */
const nearestFirst = (words: string): readonly string[] => [words.split(marks).at(-1) ?? '', words];

/** What a figure does to a holding: +1 adds, −1 takes away, 0 either; null where no word says so, or words disagree. */
export const movementOf = (statement: Statement, text: string): 1 | -1 | 0 | null => {
  if (isDenied(statement, text)) return null;
  for (const words of [...nearestFirst(wordsBefore(statement, text)), wordsBehind(statement, text)]) {
    const signs = new Set(
      findPhrases(words, movementCues).flatMap(({ value }) => (value === null ? [] : [value])),
    );
    // 收回存量资金上缴财政: the word that leaves no choice decides.
    const sure = [...signs].filter((sign) => sign !== 0);
    if (signs.size > 0) return sure.length > 1 ? null : (sure[0] ?? 0);
  }
  const { direction, reach } = statement.mention;
  return reach ? null : direction;
};

const says = (words: string, cues: ReadonlyMap<string, true | null>): boolean =>
  findPhrases(words, cues).some(({ value }) => value !== null);

/** 未在规定时限内上缴: what did not happen moves nothing. */
const isDenied = (statement: Statement, text: string): boolean =>
  denials.some((word) => nearestFirst(wordsBefore(statement, text))[0]?.startsWith(word));

/** Whether a figure is money that came in. */
export const isInflow = (statement: Statement, text: string): boolean =>
  statement.fact.role === 'budget' ||
  (!isDenied(statement, text) &&
    nearestFirst(wordsBefore(statement, text)).some((words) => says(words, inflowCues)));

/** Whether a figure is what is left. */
export const isRemainder = (statement: Statement, text: string): boolean =>
  says(nearestFirst(wordsBefore(statement, text))[0] ?? '', remainderCues);

/** Whether two figures measure in one unit, so that one may be taken from the other. */
export const isOneMeasure = ({ fact: a }: Statement, { fact: b }: Statement): boolean =>
  a.quantity.kind === b.quantity.kind &&
  (a.quantity.kind === 'money' ||
    (a.quantity.kind === 'count' && unitFamily(a.quantity.unit) === unitFamily(b.quantity.unit)));
