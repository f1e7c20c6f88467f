import { isNamed, likeness } from '../sayings/names.js';
import type { Saying } from '../sayings/saying.js';
import { bounds } from '../search/costs.js';
import type { Scene, State } from '../search/state.js';
import { toldBefore } from './before.js';
import { type Claim, certain, changeClaim, explained, growthClaim, probable } from './claim.js';

/**
 * A change, and its rate, from an amount that has a name of its own (合同价A万元；结算价B万元，较合同价增加C万元，变动率P%): of the amount
 * right before it in its sentence.
 */
export const namedComparisons = (_: State, scene: Scene): Claim[] =>
  scene.sayings.flatMap((move): Claim[] => {
    if (!move.against || move.reason) return [];
    const amounts = toldBefore(move, scene.sayings, bounds.mostSentencesApart).filter(isAmount);
    const level = amounts.find((one) => one.against === null);
    const base = amounts.find(
      (one) => one !== level && one.name !== null && isLike(one, move) && isOfOneKind(one, level),
    );
    if (!level || !base || !isOfOneKind(move, level, 'percent')) return [];
    const claimOf = move.quantity?.kind === 'percent' ? growthClaim : changeClaim;
    const claims = explained(claimOf(scene, move, level, base));
    return isInSentence(level, move, scene) ? certain(claims) : probable(claims);
  });

const isAmount = ({ quantity, column }: Saying): boolean =>
  (quantity?.kind === 'money' || quantity?.kind === 'count') &&
  ['level', 'budget', 'initial', 'adjusted'].includes(column);

const isLike = ({ name }: Saying, { against }: Saying): boolean =>
  isNamed(name) && ['same', 'near'].includes(likeness(name, against));

const isOfOneKind = (one: Saying, other: Saying | undefined, also?: 'percent'): boolean =>
  one.quantity !== null &&
  (one.quantity.kind === also ||
    (one.quantity.kind === other?.quantity?.kind && one.quantity.unit === other.quantity.unit));

const isInSentence = (level: Saying, move: Saying, { sayings }: Scene): boolean =>
  sayings.slice(level.index + 1, move.index + 1).every(({ mark }) => mark < 4);
