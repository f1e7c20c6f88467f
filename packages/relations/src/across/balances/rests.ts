import { phraseAt } from '@gouji/facts';
import { accountHeads } from '@gouji/lexicon';
import { denials, movementCues } from '@gouji/lexicon/phrases/movements';
import { grantWords, paidWords } from '@gouji/lexicon/phrases/rests';
import { isTelling } from '../../arithmetic/figure.js';
import { ownWords } from '../../sayings/factors.js';
import { holdingOf } from '../../sayings/holding.js';
import type { Saying } from '../../sayings/saying.js';
import { budgets, currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, claim, explained, isTied, seen } from '../claim.js';
import { isPlain } from './held.js';

/**
 * 预备费3000万元，动用2475万元，包括…；未动用的525万元: what is left of a grant by what was paid of it in the sentences before,
 * whatever is told between of its parts.
 */
export const restsOfGrants = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const tied = found.filter(({ weight }) => weight.outcome !== 'violated').map(({ equation }) => equation);
  const known = new Set(
    tied.flatMap(({ formula, result, terms }) => (formula === 'sum' ? [result, ...terms] : [])),
  );
  return scene.sayings.flatMap((rest): Claim[] => {
    if (known.has(rest.index) || !isRest(rest) || !isPlain(rest)) return [];
    const [whole = -1, ...paid] = grantBefore(rest, state, scene);
    if (paid.length === 0) return [];
    const wayOf = (terms: readonly number[]): Claim[] =>
      claim(scene, {
        pattern: 'named-difference',
        formula: 'sum',
        result: rest.index,
        terms: [whole, ...terms],
        signs: [1, ...terms.map((): -1 => -1)],
      });
    const ways = [wayOf(paid), ...(paid.length > 1 ? paid.map((one) => wayOf([one])) : [])].flat();
    if (ways.some(isTied)) return seen(ways);
    return isTelling(scene.figures[rest.index]) ? certain(explained(ways.slice(0, 1))) : [];
  });
};

/** Money of which a word says that it is left, or that it was not paid (未动用的625万元). */
const isRest = (saying: Saying): boolean => {
  const { quantity, column, base, reason, depth } = saying;
  if (quantity?.kind !== 'money' || column !== 'level' || base?.said || reason || depth > 0) return false;
  const { rests, point, nets } = holdingOf(saying);
  // What is left at a year's end may hold what was there before.
  if (point !== null || nets) return false;
  const words = ownWords(saying);
  const denial = denials.find((word) => words.startsWith(word));
  return rests || (denial !== undefined && (phraseAt(words, denial.length, movementCues)?.value ?? 1) !== 1);
};

/** What was granted, the nearest before, and what was paid of it since; nothing where an amount between is neither. */
const grantBefore = (rest: Saying, { entries, entryOf }: State, { sayings }: Scene): readonly number[] => {
  const paid: number[] = [];
  for (const one of toldBefore(rest, sayings, 1)) {
    if (one.quantity?.kind !== 'money' || one.depth > 0 || one.column === 'each') continue;
    const entry = entries[entryOf[one.index] ?? -1];
    if (isPaid(one)) {
      // 动用2475万元，包括抗旱支出860万元: the parts of what was paid are in it.
      if (entry?.under == null) paid.push(one.index);
      continue;
    }
    if (isGrant(one)) return paid.length > 0 ? [one.index, ...paid] : [];
    if (entry?.under == null) return [];
  }
  return [];
};

const isPaid = (saying: Saying): boolean => {
  if (!currentAmounts.includes(saying.column) || budgets.includes(saying.column)) return false;
  const { way, rests } = holdingOf(saying);
  if (rests) return false;
  return (
    way === -1 || way === 0 || saying.account || paidWords.some((word) => ownWords(saying).includes(word))
  );
};

/** Not income: it is settled with all that was spent, and with what was there before. */
const isGrant = (saying: Saying): boolean =>
  budgets.includes(saying.column) ||
  (saying.column === 'level' &&
    !accountHeads.income.some((word) => ownWords(saying).includes(word)) &&
    (holdingOf(saying).comes || grantWords.some((word) => ownWords(saying).endsWith(word))));
