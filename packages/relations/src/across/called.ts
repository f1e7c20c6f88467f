import { limitNames, looseEnds, setBeforehand } from '@gouji/lexicon/phrases/compared';
import type { Saying } from '../sayings/saying.js';
import type { Scene, State } from '../search/state.js';

/**
 * The figure told under a name: the only one of them that is no part of another, or of what is set for each thing anew (目标值)
 * the last; without such words one that is printed as a limit (≥62%).
 *
 * @param told figures that may be meant, the nearest first
 */
export const calledBy = (name: string, told: readonly Saying[], state: State): Saying | null => {
  const isSet = isOfSetWords(name);
  for (const stem of stemsOf(name)) {
    const called = told.filter((one) => wordsOf(one).includes(stem));
    const [first, second] = called.length > 1 ? called.filter((one) => !isPart(one, state)) : called;
    if (first && (second === undefined || isSet)) return first;
    if (called.length > 0) return null;
  }
  return limitNames.some((word) => name.includes(word)) ? (told.find(isLimit) ?? null) : null;
};

/** Whether a figure is set beforehand by rule or plan. */
export const isSetBeforehand = (one: Saying): boolean => isOfSetWords(wordsOf(one)) || isLimit(one);

export const isInSentence = (one: Saying, { index }: Saying, { sayings }: Pick<Scene, 'sayings'>): boolean =>
  sayings.slice(one.index + 1, index + 1).every(({ mark }) => mark < 4);

const isOfSetWords = (words: string): boolean => setBeforehand.some((word) => words.includes(word));

const isLimit = ({ quantity }: Saying): boolean =>
  quantity?.qualifier === 'at-least' || quantity?.qualifier === 'at-most';

const isPart = ({ index }: Saying, { entries, entryOf }: State): boolean =>
  entries[entryOf[index] ?? -1]?.under != null;

/** A name, and what is left of it without its loose ends. */
const stemsOf = (name: string): readonly string[] =>
  [name, ...looseEnds.filter((end) => name.endsWith(end)).map((end) => name.slice(0, -end.length))].filter(
    (stem) => stem.length > 1,
  );

/** The words by which a figure is told: its name, and its clause with what it is led by (年度目标：人均收入). */
const wordsOf = ({ name, factor }: Saying): string =>
  `${name?.text ?? ''} ${(factor?.before ?? '').split(clauseEnds).at(-1)}`;

const clauseEnds = /[，,；;。\n、]/;
