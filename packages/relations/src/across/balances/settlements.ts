import {
  type Account,
  accountHeads,
  costWords,
  deficits,
  fundWord,
  openings,
  settlingWord,
  totalPrefixes,
} from '@gouji/lexicon';
import { apartWords } from '@gouji/lexicon/phrases/changes';
import { summed } from '../../arithmetic/formulas.js';
import { says } from '../../sayings/factors.js';
import { holdingOf, isOfAllYears } from '../../sayings/holding.js';
import { accountOf, isTotalName } from '../../sayings/names.js';
import type { Name, Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, claim, explained, leftOver, resultsOf, slipped } from '../claim.js';

/**
 * 收支相抵，年终结余C: what is left of the income and the spending told before it. Their totals are the last amounts of
 * either account that stand under no other, or that a word calls totals; where neither is called so, all that came in
 * and all that went out since the last such balance (收入A，上级补助收入B，上年结余C，支出D。收支相抵，年终结余E).
 */
export const settlements = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((saying): Claim[] => {
    const settled = saying.settled || saying.factor?.before.includes(settlingWord);
    // 收支相抵超支12.80万元: a deficit by a word of its way.
    const isLeft = saying.column === 'level' || (saying.column === 'change-budget' && settled);
    if (!isLeft || read.has(saying.index)) return [];
    if (!settled && !isLeftOfTotals(saying, scene)) return [];
    const several = saying.settled ? flowsOf(state, scene, saying) : null;
    const told = saying.settled || !settled ? (several ?? totalsOf(state, scene, saying)) : null;
    const flows = told ?? besides(saying, scene);
    if (flows === null) return [];
    const isShort = deficits.some((word) => saying.name?.text.includes(word) || says(saying, [word]));
    // 收支差额A亿元: which of both is the greater it does not say.
    const terms = flows.map(({ at }) => at);
    const left = summed({ terms, signs: flows.map(({ sign }) => sign) }, scene.figures);
    const isTurned = left < 0 && (scene.figures[saying.index]?.value ?? 0) > 0 && says(saying, apartWords);
    const claims = claim(scene, {
      pattern: 'settlement',
      formula: 'sum',
      result: saying.index,
      terms,
      signs: flows.map(({ sign }) => (isShort || isTurned ? (-sign as 1 | -1) : sign)),
    });
    if (isTurned) return explained(claims);
    return told && saying.column === 'level' ? leftOver(claims, scene) : slipped(claims);
  });
};

/** An amount that came in or went out. */
interface Flow {
  readonly at: number;
  readonly sign: 1 | -1;
}

const totalsOf = (state: State, scene: Scene, saying: Saying): Flow[] | null => {
  const income = totalOf('income', state, scene, saying);
  const spending = totalOf('spending', state, scene, saying);
  if (income === null || spending === null) return null;
  const spent = besideSpending(spending, income, saying, state, scene);
  return [{ at: income, sign: 1 }, ...spent.map((at): Flow => ({ at, sign: -1 }))];
};

/**
 * 收入总量A万元。支出B万元，上解支出C万元，收支相抵，结余D万元: all that was spent behind the total of what came in, in one sentence right before what is left,
 * where no total of it is told.
 */
const besideSpending = (
  last: number,
  income: number,
  { index: left }: Saying,
  { entries, entryOf }: State,
  { sayings, figures }: Scene,
): readonly number[] => {
  const from = Math.max(
    income + 1,
    sayings.slice(0, last + 1).findLastIndex(({ mark }) => mark >= 4),
  );
  const spent = amountsOf('spending', sayings.slice(from, left), figures[last]?.kind, figures);
  // 支出B万元；加上解支出C万元，还本支出D万元，支出合计E万元: what is told behind it may be the total, though it was read as one more of a list.
  if (spent.at(-1)?.index !== last || spent.some(isCalledTotal)) return [last];
  return spent.flatMap(({ index }) => (entries[entryOf[index] ?? -1]?.under === null ? [index] : []));
};

/** The amounts of a kind that are told of an account. */
const amountsOf = (
  account: Account,
  sayings: readonly Saying[],
  kind: string | undefined,
  figures: Scene['figures'],
): readonly Saying[] =>
  sayings.filter(
    ({ index, column, name }) =>
      column === 'level' && name !== null && accountOf(name) === account && figures[index]?.kind === kind,
  );

const isCalledTotal = ({ total, name }: Saying): boolean => total || (name !== null && isTotalName(name));

/** 支出16.80亿元，与收入17.60亿元相抵，当年结余0.80亿元: the two right before it, in its sentence, where one came in and the other went out. */
const besides = ({ index }: Saying, { sayings, figures }: Scene): Flow[] | null => {
  const two = sayings.slice(Math.max(0, index - 2), index);
  const isRow = sayings.slice(index - 1, index + 1).every(({ mark }) => mark <= 2);
  if (two.length < 2 || !isRow || two.some((one) => figures[one.index]?.kind !== figures[index]?.kind))
    return null;
  const sides = two.map((one) => {
    const account = one.name && accountOf(one.name);
    return account ?? (says(one, costWords) ? 'spending' : null);
  });
  if (!sides.includes('income') || !sides.includes('spending')) return null;
  return two.map((one, at) => ({ at: one.index, sign: sides[at] === 'income' ? 1 : -1 }));
};

/** All that came in and went out since the balance before, where there are more than two and none is a total; else null. */
const flowsOf = ({ entries, entryOf }: State, { sayings, figures }: Scene, saying: Saying): Flow[] | null => {
  const from = sayings.slice(0, saying.index).findLastIndex(({ settled }) => settled) + 1;
  const told = sayings
    .slice(from, saying.index)
    .filter(
      ({ index, column }) => column === 'level' && figures[index]?.kind === figures[saying.index]?.kind,
    );
  const flows = told.flatMap(({ index, name, total }): (Flow | null)[] => {
    if (!name || total || isTotalName(name) || entries[entryOf[index] ?? -1]?.under !== null) return [null];
    const account = accountOf(name);
    if (account === 'spending') return [{ at: index, sign: -1 }];
    const isOpening = account === 'balance' && openings.some((word) => name.text.startsWith(word));
    return account === 'income' || isOpening ? [{ at: index, sign: 1 }] : [null];
  });
  const known = flows.filter((flow) => flow !== null);
  const isBoth = known.some(({ sign }) => sign === 1) && known.some(({ sign }) => sign === -1);
  return isBoth && known.length > 2 && known.length === flows.length ? known : null;
};

/**
 * 总收入A万元，总支出B万元，年末结余C万元: a balance right behind the two totals that leave it. 收入总计 and 支出总计 are as much
 * by their making, and leave nothing. 总收入A亿元，增长P%；总支出B亿元，增长Q%；当期结存C亿元: how each moved may stand between, where words say that it is what
 * the year itself left.
 */
const isLeftOfTotals = (saying: Saying, scene: Scene): boolean => {
  const { index, name, mark } = saying;
  const { sayings, figures } = scene;
  const isOwn = holdingOf(saying).nets;
  const told = sayings.slice(0, index).filter((one) => !isOwn || !isRate(one));
  const [income, spending] = told.slice(-2);
  const weakest = isOwn ? 3 : 2;
  const since = sayings.slice((income?.index ?? 0) + 1, index);
  if (isOfAllYears(saying)) return false;
  if (!income || !spending || !name || mark > weakest || since.some((one) => one.mark > weakest))
    return false;
  if (figures[income.index]?.value === figures[spending.index]?.value) return false;
  return (
    (isOwn || accountOf(name) === 'balance') &&
    isAllOf('income', income, isOwn) &&
    isAllOf('spending', spending, isOwn)
  );
};

const isRate = ({ quantity }: Saying): boolean => quantity?.kind === 'percent';

/** 总收入, and of what fund (基金总支出; 基金收入A亿元、支出B亿元，当年结余C亿元, where the year itself left it). */
const isAllOf = (account: Account, { name }: Saying, ofFund: boolean): boolean =>
  name !== null &&
  accountOf(name) === account &&
  ((ofFund && isOfFund(account, name)) || hasPrefix(account, name, ofFund));

/** 医疗保险基金收入, and behind it 支出 alone. */
const isOfFund = (account: Account, { text, generic }: Name): boolean =>
  accountHeads[account].some((head) => text.endsWith(fundWord + head) || (generic && text === head));

const hasPrefix = (account: Account, name: Name, ofFund: boolean): boolean =>
  totalPrefixes.some(
    (prefix) =>
      name.text.startsWith(prefix) ||
      (ofFund && accountHeads[account].some((head) => name.text.endsWith(prefix + head))),
  );

/** The total of an account before a figure, of its own kind; null where none is told. */
const totalOf = (
  account: Account,
  { entries, entryOf }: State,
  scene: Scene,
  saying: Saying,
): number | null => {
  const { sayings, figures } = scene;
  const kind = figures[saying.index]?.kind;
  const told = amountsOf(account, sayings.slice(0, saying.index), kind, figures);
  // 收入A，支出B，本年收支结余C。其中某基金收入a，支出b，本年收支结余c: each is left of what is told since the one before it.
  const last = sayings.slice(0, saying.index).findLastIndex(({ settled }) => settled);
  const since = told.filter(({ index }) => index > last);
  const near = last >= 0 && since.length > 0 ? since : told;
  const called = near.filter(isCalledTotal);
  const alone = near.filter(({ index }) => entries[entryOf[index] ?? -1]?.under === null);
  return (called.at(-1) ?? alone.at(-1))?.index ?? null;
};
