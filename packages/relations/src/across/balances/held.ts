import { lengthOfLead, lengthOfTrail } from '@gouji/facts';
import { ventures } from '@gouji/lexicon';
import { nettingWords } from '@gouji/lexicon/phrases/changes';
import {
  closingWords,
  denials,
  holdingWords,
  openingWords,
  peopleApart,
  remainderCues,
} from '@gouji/lexicon/phrases/movements';
import { ownWords } from '../../sayings/factors.js';
import { type Holding, holdingOf } from '../../sayings/holding.js';
import { isMoveColumn, type Saying } from '../../sayings/saying.js';

/** A figure with what its words say of something held, and the sentence and paragraph that it stands in. */
export interface Step extends Holding {
  readonly saying: Saying;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Whether a figure is what others moved a holding by when they are set against each other (净增A万元). */
export const isNetChange = (one: Saying): boolean =>
  isMoveColumn(one.column) &&
  one.sign !== 0 &&
  !one.reason &&
  one.run === null &&
  one.quantity?.kind !== 'percent' &&
  nettingWords.some((word) => ownWords(one).includes(word));

/** The figures of a unit, each as a step of what is held. */
export const stepsOf = (sayings: readonly Saying[]): Step[] => {
  let [sentence, paragraph] = [0, 0];
  return sayings.flatMap((saying): Step[] => {
    if (saying.mark >= 4) sentence += 1;
    if (saying.mark >= 5) paragraph += 1;
    return saying.quantity ? [{ saying, sentence, paragraph, ...holdingOf(saying) }] : [];
  });
};

const times: readonly string[] = [...openingWords, ...closingWords];

/** What a holding is of, without the words of time and of holding: 债务 of 年末债务余额. */
export const coreOf = ({ name }: Saying): string => {
  const named = name === null ? '' : name.modifier + (name.term || name.text);
  // 固定资产年初原值
  const words = times.reduce((rest, time) => rest.replace(time, ''), named);
  const bare = words.slice(lengthOfLead(words, holdingWords));
  return bare.slice(0, bare.length - lengthOfTrail(bare, holdingWords));
};

/** One holding at two times: names that are the same, that one shortens, or that only say that it is held. */
export const areOneThing = (opening: Saying, closing: Saying): boolean => {
  const [a, b] = [coreOf(opening), coreOf(closing)];
  if (areOtherPeople(opening, closing)) return false;
  return a === '' || b === '' || a.includes(b) || b.includes(a);
};

/** 年初在职A人，…退休人员年末B人. */
const areOtherPeople = (one: Saying, other: Saying): boolean => {
  const [a, b] = [one, other].map(({ name }) =>
    peopleApart.findIndex((words) => words.some((word) => name?.text.includes(word))),
  );
  return a !== -1 && b !== -1 && a !== b;
};

/** 年末结余, 项目剩余资金, 未动用: of no other thing than what is spoken of (培训费结余). */
export const isPlain = ({ name }: Saying): boolean => {
  if (name === null || name.generic || denials.some((word) => name.text.startsWith(word))) return true;
  const rest = [...remainderCues.keys(), ...holdingWords, ...ventures].reduce(
    (text, word) => text.replaceAll(word, ''),
    name.text,
  );
  return rest.length <= 1;
};
