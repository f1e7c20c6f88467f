import type { Account } from '@gouji/lexicon';
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
    if (!saying.settled || saying.column !== 'level' || read.has(saying.index)) return [];
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
