import { remainders } from '@gouji/lexicon';
import { isNamed } from '../sayings/names.js';
import type { Saying } from '../sayings/saying.js';
import { currentAmounts } from '../search/common.js';
import type { Equation } from '../search/equation.js';
import type { Scene, State, Taken } from '../search/state.js';
import { toldBefore } from './before.js';
import { type Claim, claim, explained, likeliest, resultsOf } from './claim.js';

/**
 * 收到专项资金合计A万元，实际发放B万元，执行率P%; 支付A万元，未支B万元，支付率P%: a rate of payment right behind what was paid, of what there was
 * before it, or of what was paid and what is left. A slip of the pen is claimed; any other difference may be of another
 * base.
 */
export const paidRates = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((rate): Claim[] => {
    if (rate.column !== 'rate' || rate.reason || read.has(rate.index)) return [];
    const told = toldBefore(rate, scene.sayings);
    const end = told.findIndex((one, at) => !isRow(one, at, rate, scene));
    const ways = waysOf(rate, end < 0 ? told : told.slice(0, end)).flatMap((way) => claim(scene, way));
    return likeliest(explained(ways));
  });
};

/** Whether it is the amount of money so many before the rate, with a comma or less behind it and no list that begins there. */
const isRow = (
  one: Saying,
  at: number,
  { mark, depth, index }: Saying,
  { sayings, figures }: Scene,
): boolean => {
  const next = sayings[index - at];
  return (
    currentAmounts.includes(one.column) &&
    one.index === index - at - 1 &&
    one.depth === depth &&
    (at === 0 ? mark < 3 : next !== undefined && next.mark < 3 && next.parts === null) &&
    one.quantity?.kind === 'money' &&
    (figures[one.index]?.value ?? 0) > 0
  );
};

/** The ways to work the rate out; where something is left, the amount before it may be what was paid, or all there was. */
const waysOf = ({ index }: Saying, [last, before, first]: readonly Saying[]): readonly Equation[] => {
  if (!last || !before) return [];
  const rate = { pattern: 'completion-rate', result: index } as const;
  const ofWhole = (paid: Saying, whole: Saying): readonly Equation[] =>
    isPaid(paid) ? [{ ...rate, formula: 'quotient', terms: [paid.index, whole.index], signs: [1, 1] }] : [];
  if (!isLeft(last)) return ofWhole(last, before);
  if (first) return ofWhole(before, first);
  return [
    { ...rate, formula: 'level-over-base', terms: [before.index, last.index], signs: [1, -1] },
    { ...rate, pattern: 'named-rate', formula: 'growth', terms: [last.index, before.index], signs: [-1, 1] },
  ];
};

const isLeft = ({ name }: Saying): boolean =>
  name !== null && remainders.some((word) => name.text.includes(word));

/** What was paid has no name of its own, or a word that says that it was done; else it is one more thing in a row. */
const isPaid = ({ name, account }: Saying): boolean => account || !isNamed(name);
