import { governingVerbs } from '@gouji/lexicon/phrases/verbs';
import type { Segmenter, Word } from './segmenter.js';

const isGoverning = ({ text, tag }: Word): boolean => /^v/.test(tag) && governingVerbs.has(text);

/** Asked before a label is cut: most have no such verb, and the first cut loads the words that a segmenter cuts by. */
const hasGoverning = (label: string): boolean => [...governingVerbs].some((verb) => label.includes(verb));

/** What joins verbs of one object, and what stands between a verb and its object (发现并整改, 发放了). */
const isBetween = ({ tag }: Word): boolean => /^(?:c|u[lgv])$/.test(tag);

/** 的: what stands before it says which one is meant. */
const isOf = ({ tag }: Word): boolean => tag === 'uj';

/** A word that is a verb and no noun beside; single letters are as often parts of names that no dictionary has (生活会). */
const isVerb = ({ text, tag }: Word): boolean => tag === 'v' && text.length > 1;

/** Whether a verb stands within what 的 closes, with no other verb behind it that 的 may close (纳入自评的项目). */
const isClosed = (behind: readonly Word[]): boolean => {
  const of = behind.findIndex(isOf);
  return of >= 0 && !behind.slice(0, of).some(isGoverning);
};

/**
 * The name of what a label counts: the object of its first verb (我县目前共监管维护政务新媒体: 政务新媒体), and of those
 * that go with it. A verb within what 的 closes stays: it says which ones. The label itself where words tell nothing.
 */
export const countedThing = (label: string, segmenter: Segmenter): string => {
  if (!segmenter.native || !hasGoverning(label)) return label;
  const words = segmenter.cut(label);
  const verb = words.findIndex((word, at) => isGoverning(word) && !isClosed(words.slice(at + 1)));
  if (verb < 0 || words.slice(-1).some(isVerb)) return label;
  const behind = words.slice(verb);
  const object = behind.slice(behind.findIndex((word) => !isGoverning(word) && !isBetween(word)));
  const name = object.map(({ text }) => text).join('');
  return name.length >= 2 ? name : label;
};
