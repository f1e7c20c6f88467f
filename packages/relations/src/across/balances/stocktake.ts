import { bookWords, countedWords, takenWords } from '@gouji/lexicon/phrases/movements';
import { ownWords } from '../../sayings/factors.js';
import type { Scene, State } from '../../search/state.js';
import { type Claim, certain, claim, explained } from '../claim.js';
import { type Step, stepsOf } from './held.js';

/**
 * 账面2860件，实盘2848件，盘亏12件，无盘盈: what the books say and what was counted differ by what is missing and what was found. Where only
 * one of these is told, the other may have been left out.
 */
export const stocktakes = (_: State, scene: Scene): Claim[] => {
  const steps = stepsOf(scene.sayings);
  return steps.flatMap((book, at): Claim[] => {
    const counted = steps[at + 1];
    if (!counted || !says(book, bookWords) || !says(counted, countedWords)) return [];
    const behind = steps.slice(at + 2);
    const end = behind.findIndex((step) => !isTaken(step, counted));
    const moves = end < 0 ? behind : behind.slice(0, end);
    const ways = [...moves.map(({ way }) => way), end < 0 ? null : behind[end]?.denied];
    if (moves.length === 0 || !areAlike(book, counted)) return [];
    const claims = claim(scene, {
      pattern: 'roll-forward',
      formula: 'sum',
      result: counted.saying.index,
      terms: [book, ...moves].map(({ saying }) => saying.index),
      signs: [1, ...moves.map(({ way }) => (way === -1 ? (-1 as const) : (1 as const)))],
    });
    return ways.includes(1) && ways.includes(-1) ? certain(claims) : explained(claims);
  });
};

const says = ({ saying }: Step, words: readonly string[]): boolean =>
  words.some((word) => ownWords(saying).includes(word));

const areAlike = ({ saying: one }: Step, { saying: other }: Step): boolean =>
  one.quantity?.kind === other.quantity?.kind && one.quantity?.unit === other.quantity?.unit;

/** 盘亏12件 in the sentence of the count. */
const isTaken = (step: Step, counted: Step): boolean =>
  step.sentence === counted.sentence &&
  (step.way === 1 || step.way === -1) &&
  says(step, takenWords) &&
  areAlike(step, counted);
