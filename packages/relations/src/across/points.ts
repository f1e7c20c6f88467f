import type { Saying } from '../sayings/saying.js';
import type { Scene, State } from '../search/state.js';
import { type Claim, claim, explained } from './claim.js';

/**
 * 增长9.1%，比全省（7.4%）和全国（6.3%）分别高2.7、2.8个百分点: points by which a rate differs from rates that stand in
 * brackets behind what they are of; as many points as brackets, in turn.
 */
export const pointsAgainst = (_: State, scene: Scene): Claim[] =>
  scene.sayings.flatMap((first, at): Claim[] => {
    if (first.column !== 'points' || (first.run && first.run.at > 0)) return [];
    const size = first.run?.size ?? 1;
    const bases = scene.sayings.slice(Math.max(0, at - size), at);
    const main = scene.sayings[at - size - 1];
    const inBrackets = bases.length === size && bases.every(isBare);
    if (!inBrackets || !main || !isRate(main) || bases.some(({ mark }) => mark >= 3)) return [];
    return scene.sayings.slice(at, at + size).flatMap((points, turn) => {
      const base = bases[turn];
      if (points.column !== 'points' || !base) return [];
      const claims = claim(scene, {
        pattern: 'difference-of-rates',
        formula: 'sum',
        result: points.index,
        terms: [main.index, base.index],
        signs: signsOf(first, main, base),
      });
      return first.sign === 0 ? explained(claims) : claims;
    });
  });

/** Which of the two rates is said to be the greater; where no word of the points' own says so, the greater as printed. */
const signsOf = ({ sign }: Saying, main: Saying, base: Saying): readonly [1 | -1, 1 | -1] => {
  const isMore =
    sign === 0 && main.quantity && base.quantity ? main.quantity.value.gte(base.quantity.value) : sign === 1;
  return isMore ? [1, -1] : [-1, 1];
};

/** A percentage in brackets that no words are said of. */
const isBare = ({ quantity, column, depth }: Saying): boolean =>
  quantity?.kind === 'percent' && column === 'other' && depth > 0;

/** A rate outside brackets, as it is: a fall set against rises has another sign. */
const isRate = ({ quantity, column, sign, depth, base }: Saying): boolean =>
  quantity?.kind === 'percent' &&
  depth === 0 &&
  sign === 1 &&
  (column === 'growth' || column === 'level' || column === 'rate') &&
  base?.kind !== 'budget';
