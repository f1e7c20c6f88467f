import { openingWords } from '@gouji/lexicon/phrases/movements';
import { ownWords } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, changeClaim, claim, explained, miscounted, probable, resultsOf } from '../claim.js';
import { areOneThing, type Step, stepsOf } from './held.js';

/**
 * 年初债务余额A万元，年末B万元，比年初减少C万元: how far what is held moved since the year's start, in one sentence with what it was then and
 * right behind what it came to.
 */
export const movesSinceStart = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  const steps = stepsOf(scene.sayings);
  return steps.flatMap(({ saying: move }, at): Claim[] => {
    const closing = steps[at - 1];
    if (closing?.point !== 'end' || read.has(move.index) || !isSinceStart(move)) return [];
    const before = steps.slice(0, at - 1).filter((step) => isOpeningOf(step, closing));
    const [opening, another] = before;
    if (!opening || another || !(isRow(closing, move) || isNext(closing, move))) return [];
    const claims = changeClaim(scene, move, closing.saying, opening.saying);
    const slipped = explained(claims);
    if (slipped.length > 0) return slipped;
    return isRow(closing, move) || isPartOfMoves(move, opening, closing, steps, scene)
      ? probable(claims)
      : [];
  });
};

/** What was held at the start, in the sentence of what is held at the end. */
const isOpeningOf = (step: Step, closing: Step): boolean =>
  step.point === 'start' &&
  step.sentence === closing.sentence &&
  step.saying.depth === closing.saying.depth &&
  step.saying.parts === null &&
  step.saying.quantity?.kind === closing.saying.quantity?.kind &&
  areOneThing(step.saying, closing.saying);

/** 比年初减少: the word for the start stands between the comparison and the way. */
const isSinceStart = (move: Saying): boolean =>
  move.column === 'change' &&
  move.sign !== 0 &&
  !move.reason &&
  move.base?.said === true &&
  openingWords.some((word) => ownWords(move).includes(word));

/** The move right behind the end, of one measure. */
const isRow = ({ saying }: Step, { mark, depth, quantity }: Saying): boolean =>
  mark > 0 && mark <= 2 && depth === saying.depth && quantity?.kind === saying.quantity?.kind;

/** 年末D册。馆藏比年初净增E册: the same in a sentence of its own, right behind, of a thing that the end's name holds. */
const isNext = ({ saying }: Step, move: Saying): boolean =>
  move.mark === 4 &&
  move.item === null &&
  move.name !== null &&
  saying.name !== null &&
  (saying.name.text.includes(move.name.text) || move.name.text.includes(saying.name.text)) &&
  move.quantity?.kind === saying.quantity?.kind;

/** What the writer added up of the moves between, and left one out (购入A，受赠B，剔除C，净增A+B). */
const isPartOfMoves = (
  move: Saying,
  opening: Step,
  closing: Step,
  steps: readonly Step[],
  scene: Scene,
): boolean => {
  const moves = steps.slice(steps.indexOf(opening) + 1, steps.indexOf(closing));
  if (!moves.every(({ way }) => way === 1 || way === -1)) return false;
  const claims = claim(scene, {
    pattern: 'named-difference',
    formula: 'sum',
    result: move.index,
    terms: moves.map(({ saying }) => saying.index),
    signs: moves.map(({ way }) => (way === move.sign ? 1 : -1)),
  });
  return miscounted(claims, scene).length > 0;
};
