import { thatIsWords } from '@gouji/lexicon';
import { ofParticle } from '@gouji/lexicon/particles';
import { ownWords } from '../../sayings/factors.js';
import { likeness } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, explained, isTied, productClaim, seen } from '../claim.js';
import { isMeasure } from '../prices/prices.js';

/**
 * 预付款按合同价的30%支付，即252万元; 付40%即192万元，…余3%作为质保金即14.4万元: what a percentage comes to, told right behind it as the same
 * again: of the amount that its words name, else of that which others of the kind are of.
 */
export const amountsTold = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const tied = found.filter(({ weight }) => weight.outcome !== 'violated');
  return scene.sayings.flatMap((rate): Claim[] => {
    const amount = scene.sayings[rate.index + 1];
    if (rate.quantity?.kind !== 'percent' || !amount || !isThat(rate, amount)) return [];
    if (tied.some(({ equation }) => isOf(equation.result, equation.terms, rate, amount))) return [];
    const by = (base: number): Claim[] =>
      productClaim(
        scene,
        amount,
        [{ index: base }, rate],
        rate.column === 'share' ? {} : { exact: [rate.index] },
      );
    const called = baseNamed(rate, scene);
    if (called) return certain(by(called.index));
    const alike = basesAlike(rate, tied, scene).flatMap(by);
    return alike.some(isTied) ? seen(alike) : explained(alike.slice(0, 1));
  });
};

/** Whether an amount of money says a percentage again, right behind it (即A万元). */
const isThat = (rate: Saying, amount: Saying): boolean =>
  amount.quantity?.kind === 'money' &&
  amount.quantity.qualifier === null &&
  rate.quantity?.qualifier === null &&
  amount.mark <= 2 &&
  amount.depth === rate.depth &&
  !isMeasure(rate) &&
  !amount.run &&
  thatIsWords.some((word) => ownWords(amount).trim().endsWith(word));

const isOf = (result: number, terms: readonly number[], rate: Saying, amount: Saying): boolean =>
  (result === rate.index && terms.includes(amount.index)) ||
  (result === amount.index && terms.includes(rate.index));

/** The last amount before a percentage whose name its words end in, in front of 的 (按合同价的30%), or that its whole is called; null where two differ. */
const baseNamed = (rate: Saying, { sayings }: Scene): Saying | null => {
  const words = ownWords(rate).trim();
  const end = words.endsWith(ofParticle) ? words.slice(0, -ofParticle.length) : '';
  const named = sayings
    .slice(0, rate.index)
    .filter(
      ({ name, quantity, column, run }) =>
        name !== null &&
        !run &&
        !name.generic &&
        name.text.length > 1 &&
        quantity?.kind === 'money' &&
        currentAmounts.includes(column) &&
        (end.endsWith(name.text) || (rate.of !== null && likeness(rate.of, name) === 'same')),
    );
  const values = new Set(named.map(({ quantity }) => quantity?.value.toString()));
  return values.size === 1 ? (named.at(-1) ?? null) : null;
};

/** What the amounts behind other percentages, told so in the same paragraph, are of. */
const basesAlike = (rate: Saying, tied: readonly Taken[], { sayings }: Scene): readonly number[] => {
  const bases = tied.flatMap(({ equation: { formula, result, terms } }) => {
    const [part, whole] = terms;
    const isLike =
      formula === 'quotient' && whole !== undefined && part === result + 1 && isNear(result, rate, sayings);
    const [other, amount] = [sayings[result], sayings[result + 1]];
    return isLike && other && amount && isThat(other, amount) ? [whole] : [];
  });
  return [...new Set(bases)];
};

const isNear = (at: number, { index }: Saying, sayings: readonly Saying[]): boolean =>
  Math.abs(at - index) <= bounds.mostLooked &&
  sayings.slice(Math.min(at, index) + 1, Math.max(at, index) + 1).every(({ mark }) => mark < 5);
