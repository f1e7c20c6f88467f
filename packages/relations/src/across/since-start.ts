import { openingWords } from '@gouji/lexicon/phrases/movements';
import { ownWords } from '../sayings/factors.js';
import type { Saying } from '../sayings/saying.js';
import type { Scene, State, Taken } from '../search/state.js';
import { type Claim, changeClaim, explained, resultsOf } from './claim.js';
import { areOneThing, stepsOf } from './held.js';

/**
 * 年初债务余额A万元，年末B万元，比年初减少C万元: how far what is held moved since the year's start, right behind what it was then and what it
 * came to.
 */
export const movesSinceStart = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  const steps = stepsOf(scene.sayings);
  return steps.flatMap(({ saying: move }, at): Claim[] => {
    const [opening, closing] = steps.slice(Math.max(0, at - 2), at);
    if (!opening || !closing || read.has(move.index) || !isSinceStart(move)) return [];
    const isHeld = opening.point === 'start' && closing.point === 'end';
    const isRow = [closing.saying, move].every((one) => isBehind(one, opening.saying));
    if (!isHeld || !isRow || !areOneThing(opening.saying, closing.saying)) return [];
    return explained(changeClaim(scene, move, closing.saying, opening.saying));
  });
};

/** 比年初减少: the word for the start stands between the comparison and the way. */
const isSinceStart = (move: Saying): boolean =>
  move.column === 'change' &&
  move.sign !== 0 &&
  !move.reason &&
  move.base?.said === true &&
  openingWords.some((word) => ownWords(move).includes(word));

const isBehind = ({ mark, depth, quantity }: Saying, opening: Saying): boolean =>
  mark > 0 && mark <= 2 && depth === opening.depth && quantity?.kind === opening.quantity?.kind;
