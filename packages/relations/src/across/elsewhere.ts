import { likeness } from '../sayings/names.js';
import { budgetOf, type Entry, type Scene, type State, type Taken } from '../search/state.js';
import { type Claim, claim, quotientClaim, resultsOf } from './claim.js';

/**
 * A rate of completion whose budget, or whose account, stands in a record of its own (…预算执行比例为80.13%。2014年…预算
 * 9605.80万元；支出总计A万元。…支出年初预算数B万元，完成年初预算的P%).
 */
export const completionElsewhere = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return state.entries.flatMap((entry): Claim[] => {
    const { rate } = entry.columns;
    if (rate === undefined || read.has(rate)) return [];
    const level = entry.columns.level ?? otherOf(entry, state, ({ columns }) => columns.level, budgetOf);
    const budget = budgetOf(entry) ?? otherOf(entry, state, budgetOf, ({ columns }) => columns.level);
    const isBeside = entry.columns.level !== undefined && budgetOf(entry) !== undefined;
    if (level === undefined || budget === undefined || isBeside || scene.figures[budget]?.value === 0)
      return [];
    return quotientClaim(scene, 'completion-rate', rate, [level, budget]);
  });
};

type Figure = (entry: Entry) => number | undefined;

/** What the one other record of a name holds that this one lacks, where it has not what this one has. */
const otherOf = (entry: Entry, state: State, wanted: Figure, lacked: Figure): number | undefined => {
  const others = namesakes(state, entry).filter(
    (other) => lacked(other) === undefined && wanted(other) !== undefined,
  );
  return others[0] && others.length === 1 ? wanted(others[0]) : undefined;
};

/** Other records of the same name, of the same year as far as one is told. */
const namesakes = ({ entries }: State, entry: Entry): Entry[] =>
  entries.filter(
    (other) =>
      other !== entry &&
      likeness(other.name, entry.name) === 'same' &&
      (other.year === null || entry.year === null || other.year === entry.year),
  );

/** A change and its rate whose level stands in a record of its own (…支出决算增加A，增长P%。3、公务接待费支出B). */
export const levelElsewhere = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return state.entries.flatMap((entry): Claim[] => {
    const { change, growth, level, prior } = entry.columns;
    if (change === undefined || growth === undefined || read.has(growth)) return [];
    if (level !== undefined || prior !== undefined || budgetOf(entry) !== undefined || !entry.name?.known)
      return [];
    const others = namesakes(state, entry).filter(({ columns }) => columns.level !== undefined);
    const values = new Set(others.map(({ columns }) => scene.figures[columns.level ?? -1]?.value));
    const other = others[0]?.columns.level;
    if (other === undefined || values.size > 1) return [];
    const sign = scene.sayings[change]?.sign === -1 ? -1 : 1;
    return claim(scene, {
      pattern: 'growth-of-change',
      formula: 'change-of-current',
      result: growth,
      terms: [change, other],
      signs: [sign, 1],
    });
  });
};
