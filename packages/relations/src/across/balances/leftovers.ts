import { lengthOfLead } from '@gouji/facts';
import { accountHeads } from '@gouji/lexicon';
import { allOfIt } from '@gouji/lexicon/phrases/all-spent';
import { dueWords } from '@gouji/lexicon/phrases/measures';
import {
  closingWords,
  doneLeads,
  doneVerbs,
  leftAlone,
  leftOver,
  stillOpen,
} from '@gouji/lexicon/phrases/movements';
import { ownWords, says } from '../../sayings/factors.js';
import { holdingOf } from '../../sayings/holding.js';
import { areOfOtherAccounts } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, claim, explained, isMore, probable, resultsOf, seen } from '../claim.js';

/**
 * 排查隐患468处，已整改449处，剩余19处: so many, those of them that were done, and those that are left, one after the other in
 * a sentence and of one unit; what was due may stand in the sentence before (应收租金96万元。已收84万元，欠缴12万元). What is left of
 * several things done is only seen.
 */
export const leftovers = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((rest): Claim[] => {
    const leads = read.has(rest.index) || rest.mark > 2 ? null : leadsOf(rest);
    if (!leads) return [];
    const near = nearOf(rest, scene);
    const [done, whole] = near;
    if (!done || !whole || !isDone(done) || isDone(whole) || isDoneWholly(whole)) return [];
    if (done.mark > 2 && !says(whole, dueWords)) return [];
    // 收入A万元，支出B万元，结余C万元: a settlement of both; and of less than was done nothing is left.
    if (areOfOtherAccounts(whole.name, done.name) || isMore(whole, [done], scene)) return [];
    const ways = claim(scene, {
      pattern: 'named-difference',
      formula: 'sum',
      result: rest.index,
      terms: [whole.index, done.index],
      signs: [1, -1],
    });
    if ((near.length > 2 && done.mark < 4) || isCarriedIn(rest, scene)) return seen(ways);
    return leads === leftOver ? certain(explained(ways)) : probable(explained(ways));
  });
};

/** What is told alike before it in its sentence; where that is one amount only, in the sentence before as well. */
const nearOf = (rest: Saying, { sayings }: Scene): readonly Saying[] => {
  const within = (sentences: number): Saying[] =>
    toldBefore(rest, sayings, sentences).filter((one) => isAlike(one, rest));
  const own = within(0);
  return own.length === 1 ? within(1) : own;
};

/** 年初结转10万元。收入500万元，支出463万元，结余47万元: whether what was left of the year before may be left again. */
const isCarriedIn = (rest: Saying, { sayings }: Scene): boolean =>
  toldBefore(rest, sayings, bounds.mostSentencesApart).some(
    (one) =>
      one.quantity?.kind === 'money' && accountHeads.balance.some((word) => ownWords(one).includes(word)),
  );

/** The words of its clause by which a figure is of what is left; null where none stands in front. */
const leadsOf = (saying: Saying): readonly string[] | null => {
  const { reason, quantity } = saying;
  if (reason || (quantity?.kind !== 'count' && quantity?.kind !== 'money')) return null;
  const words = ownWords(saying);
  // 年末尚余53笔
  const clause = words.slice(lengthOfLead(words, closingWords));
  if (clause === leftAlone) return leftOver;
  return [leftOver, stillOpen].find((leads) => leads.some((word) => clause.startsWith(word))) ?? null;
};

const isAlike = ({ quantity, column, depth }: Saying, rest: Saying): boolean =>
  quantity !== null &&
  quantity.kind === rest.quantity?.kind &&
  (quantity.kind === 'money' || quantity.unit === rest.quantity.unit) &&
  currentAmounts.includes(column) &&
  depth === rest.depth;

const isDone = (saying: Saying): boolean => {
  const clause = ownWords(saying);
  return (
    saying.mark <= 4 &&
    saying.mark !== 3 &&
    (holdingOf(saying).way === -1 ||
      doneVerbs.includes(clause) ||
      doneLeads.some((word) => clause.startsWith(word)))
  );
};

/** 全部完成A个，基本完成B个，未完成C个: of what was done wholly and what was done in part none is the whole. */
const isDoneWholly = (saying: Saying): boolean => allOfIt.some((word) => ownWords(saying).startsWith(word));
