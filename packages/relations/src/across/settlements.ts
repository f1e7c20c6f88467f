import { type Account, totalPrefixes } from '@gouji/lexicon';
import { accountOf, isTotalName } from '../sayings/names.js';
import type { Saying } from '../sayings/saying.js';
import type { Scene, State, Taken } from '../search/state.js';
import { type Claim, claim, resultsOf } from './claim.js';

/**
 * 收支相抵，年终结余C: what is left of the income and the spending told before it. Their totals are the last amounts of
 * either account that stand under no other, or that a word calls totals.
 */
export const settlements = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((saying): Claim[] => {
    if (saying.column !== 'level' || read.has(saying.index)) return [];
    if (!saying.settled && !isLeftOfTotals(saying, scene)) return [];
    const income = totalOf('income', state, scene, saying);
    const spending = totalOf('spending', state, scene, saying);
    if (income === null || spending === null) return [];
    return claim(scene, {
      pattern: 'settlement',
      formula: 'sum',
      result: saying.index,
      terms: [income, spending],
      signs: [1, -1],
    });
  });
};

/**
 * 总收入A万元，总支出B万元，年末结余C万元: a balance right behind the two totals that leave it. 收入总计 and 支出总计 are as much
 * by their making, and leave nothing.
 */
const isLeftOfTotals = ({ index, name, mark }: Saying, { sayings, figures }: Scene): boolean => {
  const [income, spending] = [sayings[index - 2], sayings[index - 1]];
  if (!income || !spending || !name || mark > 2 || spending.mark > 2) return false;
  if (figures[income.index]?.value === figures[spending.index]?.value) return false;
  return accountOf(name) === 'balance' && isAllOf('income', income) && isAllOf('spending', spending);
};

/** 总收入, 总支出. */
const isAllOf = (account: Account, { name }: Saying): boolean =>
  name !== null &&
  accountOf(name) === account &&
  totalPrefixes.some((prefix) => name.text.startsWith(prefix));

/** The total of an account before a figure, of its own kind; null where none is told. */
const totalOf = (
  account: Account,
  { entries, entryOf }: State,
  scene: Scene,
  saying: Saying,
): number | null => {
  const { sayings, figures } = scene;
  const kind = figures[saying.index]?.kind;
  const told = sayings
    .slice(0, saying.index)
    .filter(
      (one) =>
        one.column === 'level' &&
        one.name !== null &&
        accountOf(one.name) === account &&
        figures[one.index]?.kind === kind,
    );
  const called = told.filter(({ total, name }) => total || (name !== null && isTotalName(name)));
  const alone = told.filter(({ index }) => entries[entryOf[index] ?? -1]?.under === null);
  return (called.at(-1) ?? alone.at(-1))?.index ?? null;
};
