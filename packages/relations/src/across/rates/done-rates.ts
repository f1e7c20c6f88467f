import { paidWords, rateRules, receivedWords, setWords, spentByThen } from '@gouji/lexicon/accounts/rates';
import { doneWord } from '@gouji/lexicon/particles';
import { ownWords, says } from '../../sayings/factors.js';
import { holdingOf } from '../../sayings/holding.js';
import { likeness } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { budgets as budgetColumns, currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import {
  type Claim,
  certain,
  explained,
  likeliest,
  misprinted,
  quotientClaim,
  resultsOf,
  seen,
} from '../claim.js';
import { areNamedAlike } from '../prices/prices.js';
import { calledRate } from './rate-names.js';
import { stemOf } from './stem-rates.js';

/**
 * Rates of what was done by what there was to do, whose terms stand in records of their own: 到位资金640万元，已支付576万元，
 * 资金支付率90%, what was paid by what was received; 预算执行率, 控制率, the account by its budget.
 */
export const doneRates = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((rate): Claim[] => {
    if (rate.column === 'rate' && rate.of !== null && !read.has(rate.index)) return ofTarget(rate, scene);
    const name = read.has(rate.index) ? null : calledRate(rate);
    const rule = rateRules.find(({ names }) => names.some((one) => name?.endsWith(one)));
    if (name === null || !rule) return [];
    const counted = ofNumbers(rate, scene);
    if (counted) return counted;
    const near = toldBefore(rate, scene.sayings, 1).filter(isAmountOfMoney);
    // 年末执行率96%，全年支出768万元，预算800万元: the figures follow their rate.
    if (near.length === 0) {
      const ahead = scene.sayings.slice(rate.index + 1, rate.index + 1 + bounds.mostBehind);
      return loosely(rate, ahead.filter(isAmountOfMoney), scene);
    }
    // 市级到位率72.5%，合计到位率92.3%: of all of them together.
    if (rate.total && scene.sayings[rate.index - 1]?.column === 'rate') return loosely(rate, near, scene);
    const alike = asBefore(rate, near, scene, found);
    if (alike.length > 0) return alike;
    return rule.denominator === 'received'
      ? paidRate(rate, near, scene)
      : budgetRate(rate, stemOf(name), near, scene);
  });
};

/** 年度目标新增就业3200人，实际新增3456人，完成目标的108%: of the number that the words call so, and no other (完成省下达目标的). */
const ofTarget = (rate: Saying, scene: Scene): Claim[] => {
  const plan = scene.sayings[rate.index - 2];
  const isNamed = plan !== undefined && rate.of !== null && ownWords(plan).includes(rate.of.text);
  return isNamed ? (ofNumbers(rate, scene) ?? []) : [];
};

/**
 * 计划治理86公里，实际完成79.12公里，完成率92%; 下达任务252批次，完成194批次，完成率77%: what was done right before the rate, of the number planned right before that, in one
 * unit; null where there are none. What goes beyond its plan is often said to be done to 100 %.
 */
const ofNumbers = (rate: Saying, scene: Scene): Claim[] | null => {
  const [done, plan] = [scene.sayings[rate.index - 1], scene.sayings[rate.index - 2]];
  if (isNumber(done) && plan?.quantity?.unit !== done.quantity?.unit) return ofFarPlan(rate, done, scene);
  if (!isNumber(done) || !isNumber(plan) || done.quantity?.unit !== plan.quantity?.unit) return null;
  const isPlan = budgetColumns.includes(plan.column) || (plan.column === 'level' && says(plan, setWords));
  // 实际新增3456人: what is new is what was done.
  const isDone = done.column === 'level' || (done.column === 'change' && done.base === null);
  if (!isDone || !isPlan || (plan.column === 'level' && !says(done, [doneWord]))) return null;
  const [of, planned, given] = [done, plan, rate].map(({ index }) => scene.figures[index]?.value ?? 0);
  const isInHandOf = rate.mark <= 2 && done.mark <= 2 && rate.depth === done.depth && !rate.run;
  if (!isInHandOf || !of || !planned || (given === 1 && of > planned)) return null;
  return quotientClaim(scene, 'named-rate', rate.index, [done.index, plan.index]);
};

/**
 * 计划改造桥25座、整修路面38公里；实际完工桥24座，完成率96%: of the last number in its unit before, where that was planned and both are called
 * alike. A slip of the pen is claimed.
 */
const ofFarPlan = (rate: Saying, done: Saying, scene: Scene): Claim[] | null => {
  const plan = toldBefore(done, scene.sayings, 1).find(
    ({ quantity }) => quantity?.unit === done.quantity?.unit,
  );
  if (!isNumber(plan) || !budgetColumns.includes(plan.column) || done.column !== 'level') return null;
  if (rate.mark > 2 || rate.depth !== done.depth || rate.run || !areNamedAlike(plan, done)) return null;
  if (!scene.figures[plan.index]?.value || scene.figures[rate.index]?.value === 1) return null;
  return misprinted(quotientClaim(scene, 'named-rate', rate.index, [done.index, plan.index]));
};

const isNumber = (one: Saying | undefined): one is Saying =>
  one?.quantity?.kind === 'count' && one.quantity.qualifier === null && !one.reason && !one.run;

/** Each of the first by each of the second, in the order of their likelihood. */
const quotients = (
  rate: Saying,
  firsts: readonly Saying[],
  seconds: readonly Saying[],
  scene: Scene,
): readonly Claim[] =>
  firsts.slice(0, bounds.mostRateBases).flatMap((first) =>
    seconds
      .filter((second) => second !== first && scene.figures[second.index]?.value !== 0)
      .slice(0, bounds.mostRateBases)
      .flatMap((second) => quotientClaim(scene, 'named-rate', rate.index, [first.index, second.index])),
  );

const isAmountOfMoney = ({ quantity, column }: Saying): boolean =>
  quantity?.kind === 'money' && currentAmounts.includes(column);

/** Any of the amounts near by any other. */
const loosely = (rate: Saying, near: readonly Saying[], scene: Scene): Claim[] =>
  seen(quotients(rate, near, near, scene));

const paidRate = (rate: Saying, near: readonly Saying[], scene: Scene): Claim[] => {
  const received = near.filter((one) => says(one, receivedWords));
  const paid = near.filter((one) => !received.includes(one) && says(one, paidWords));
  const stated = quotients(rate, paid, received, scene);
  return stated.length > 0 ? certain(likeliest(stated)) : loosely(rate, near, scene);
};

/**
 * 预算880万元，上半年支出396万元，执行率45%；全年支出836万元，执行率95%: a further rate of the same words, of the budget that the one before it is of, where
 * no amount of money but what was spent stands between. A slip of the pen is claimed.
 */
const asBefore = (
  rate: Saying,
  [account]: readonly Saying[],
  scene: Scene,
  found: readonly Taken[],
): Claim[] => {
  const { sayings } = scene;
  const before = sayings.slice(0, rate.index).findLast(({ quantity }) => quantity?.kind === 'percent');
  if (!before || !account || account.index !== rate.index - 1 || before.index !== rate.index - 2) return [];
  if (account.column !== 'level' || account.mark >= 4 || rate.mark > 2) return [];
  if (!rate.noun || before.noun?.text !== rate.noun.text) return [];
  if (!spentByThen.test(ownWords(account).trim())) return [];
  const base = found.find(
    ({ equation: { result, formula, terms }, weight }) =>
      result === before.index &&
      formula === 'quotient' &&
      weight.outcome === 'ties' &&
      terms[0] === before.index - 1,
  )?.equation.terms[1];
  return base === undefined
    ? []
    : explained(quotientClaim(scene, 'named-rate', rate.index, [account.index, base]));
};

/** The account that is called as the rate is, else the one right before it, by the last budget told before that. */
const budgetRate = (rate: Saying, stem: string | null, near: readonly Saying[], scene: Scene): Claim[] => {
  const accounts = near.filter((one) => one.column === 'level' && !holdingOf(one).rests);
  const budgets = near.filter(({ column }) => budgetColumns.includes(column));
  if (accounts.length === 0) return adjustmentRate(rate, budgets, scene);
  const called = accounts.find((one) => stem !== null && says(one, [stem]));
  const account = called ?? accounts.find(({ index }) => index === rate.index - 1);
  const budget = budgets.find(({ index }) => account && index < account.index);
  const isOwn =
    account !== undefined &&
    budget !== undefined &&
    likeness(budget.name, account.name) !== 'other' &&
    // 甲项目预算A，执行B，执行率P%。乙区预算执行率Q%: the rate is of what its own words name.
    likeness(budget.name, rate.name) !== 'other' &&
    isInHand(budget, account, scene);
  return isOwn ? likeliest(quotients(rate, [account], [budget], scene)) : loosely(rate, near, scene);
};

/** Whether nothing but figures of the same stretch, or a full stop, stands between: behind a semicolon another thing is told. */
const isInHand = (budget: Saying, account: Saying, { sayings }: Scene): boolean =>
  sayings
    .slice(budget.index + 1, account.index + 1)
    .every(({ mark, column, sign }) => mark !== 3 && !(column === 'change' && sign === 1));

/**
 * 年初预算C万元，调整预算A万元，预算完成率P%, and no account: above 100 % it can only be the budget as adjusted by the one it
 * started from.
 */
const adjustmentRate = (rate: Saying, budgets: readonly Saying[], scene: Scene): Claim[] => {
  const adjusted = budgets.filter(({ column }) => column === 'adjusted');
  const initial = budgets.filter(({ column }) => column === 'initial');
  const ways = quotients(rate, adjusted, initial, scene);
  const isAbove = (scene.figures[rate.index]?.value ?? 0) > 1;
  return isAbove && ways.length === 1 && budgets.length === 2 ? [...ways] : seen(ways);
};
