import { paidWords, rateRules, receivedWords } from '@gouji/lexicon/accounts/rates';
import { isTelling } from '../../arithmetic/figure.js';
import { says } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Records, Scene, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, explained, isTied, probable, quotientClaim, resultsOf, seen } from '../claim.js';
import type { WholeReport } from '../pass.js';
import { isMoneyTold } from '../plain.js';
import { calledRate } from './rate-names.js';

/**
 * 下达资金10441万元，到位率100%。⏎实际执行9265万元，执行率88.74%: a rate right behind what was paid, by the fund told in a paragraph or
 * under a heading before. The nearest amount that is no part of a list and no less than what was paid is meant; a slip of
 * the pen is claimed where the rate's digits tell it from chance, and nothing else. Where another reading of a rate is
 * violated, this one is only seen where it ties.
 */
export const fundRates = (
  state: Records,
  scene: Pick<Scene, 'sayings' | 'figures'>,
  found: readonly Taken[],
): readonly Claim[] => {
  const read = resultsOf(found.filter(({ weight }) => weight.outcome !== 'violated'));
  const denied = resultsOf(found);
  return scene.sayings.flatMap((rate): Claim[] => {
    if (read.has(rate.index) || !isOfFund(calledRate(rate))) return [];
    const paid = toldBefore(rate, scene.sayings, 1).find((one) => isMoneyTold(one) && says(one, paidWords));
    if (!paid || rate.index - paid.index > bounds.mostBehind) return [];
    const told = amountsBefore(paid, scene);
    const [fund] = told.filter((one) => isFund(one, state));
    const by = (one: Saying) => quotientClaim(scene, 'named-rate', rate.index, [paid.index, one.index]);
    const ways = told.slice(0, bounds.mostMeant).flatMap(by);
    const isPrecise = isTelling(scene.figures[rate.index]);
    const tied = ways.filter(isTied).slice(0, 1);
    if (!isPrecise) return denied.has(rate.index) ? [] : seen(tied);
    if (tied.length > 0 || denied.has(rate.index)) return tied;
    const isMeant = fund && !isRated(paid, fund, found) && !isMoved(fund, paid, scene);
    return probable(explained(isMeant ? by(fund) : []));
  });
};

/** The same through a whole report. */
export const ratesOfFunds = (report: WholeReport): readonly Claim[] =>
  fundRates(report, report, report.found);

/** 甲项目预算A，执行B，执行率P%。乙区预算执行率Q%: what was paid of a fund has one rate, and the next is of something else. */
const isRated = (paid: Saying, fund: Saying, found: readonly Taken[]): boolean =>
  found.some(
    ({ equation: { formula, terms }, weight }) =>
      formula === 'quotient' &&
      weight.outcome !== 'violated' &&
      terms[0] === paid.index &&
      terms[1] === fund.index,
  );

/** 预算A，…；7月追加B，全年支出C，执行率P%: of what the fund became. */
const isMoved = (fund: Saying, paid: Saying, { sayings }: Pick<Scene, 'sayings'>): boolean =>
  sayings
    .slice(fund.index + 1, paid.index)
    .some(({ column, quantity, base }) => column === 'change' && quantity?.kind === 'money' && base === null);

const isOfFund = (name: string | null): boolean =>
  name !== null && rateRules.some(({ names }) => names.some((one) => name.endsWith(one)));

/** What money may be paid from: no part of a list, nothing that was paid itself, nothing in brackets. */
const isFund = (one: Saying, { entries, entryOf }: Records): boolean =>
  (entries[entryOf[one.index] ?? -1]?.under ?? null) === null &&
  (!says(one, paidWords) || says(one, receivedWords)) &&
  one.depth === 0;

/** The amounts before what was paid that are no less, the nearest first; one told twice is one. */
const amountsBefore = (
  paid: Saying,
  { sayings, figures }: Pick<Scene, 'sayings' | 'figures'>,
): readonly Saying[] => {
  const told = new Map<number, Saying>();
  for (const one of sayings.slice(Math.max(0, paid.index - bounds.mostFunds), paid.index).reverse()) {
    const value = figures[one.index]?.value ?? 0;
    if (isMoneyTold(one) && value >= (figures[paid.index]?.value ?? 0) && !told.has(value))
      told.set(value, one);
  }
  return [...told.values()];
};
