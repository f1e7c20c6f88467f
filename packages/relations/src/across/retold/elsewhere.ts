import { isNamed, likeness } from '../../sayings/names.js';
import { budgets } from '../../search/common.js';
import { budgetOf, type Entry, entryAt, type Scene, type State, type Taken } from '../../search/state.js';
import { type Claim, claim, explained, quotientClaim, resultsOf } from '../claim.js';

/**
 * A rate of completion whose budget, or whose account, stands in a record of its own (…预算执行比例为80.13%。2014年…预算
 * 9605.80万元；支出总计A万元。…支出年初预算数B万元，完成年初预算的P%), or among the parts of a budget (预算A，其中：接待费B。…接待费支出C，完成预算的P%).
 */
export const completionElsewhere = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  const parts = partsOfBudgets(scene, found);
  return state.entries.flatMap((entry): Claim[] => {
    const { rate } = entry.columns;
    if (rate === undefined || read.has(rate)) return [];
    const level =
      entry.columns.level ?? otherOf(entry, state, scene, ({ columns }) => columns.level, budgetOf);
    const told = budgetOf(entry) ?? otherOf(entry, state, scene, budgetOf, ({ columns }) => columns.level);
    const budget =
      told ??
      otherOf(
        entry,
        state,
        scene,
        ({ columns: { level: part } }) => (part !== undefined && parts.has(part) ? part : undefined),
        budgetOf,
      );
    const isBeside = entry.columns.level !== undefined && budgetOf(entry) !== undefined;
    if (level === undefined || budget === undefined || isBeside || scene.figures[budget]?.value === 0)
      return [];
    const claims = quotientClaim(scene, 'completion-rate', rate, [level, budget]);
    // What was a part of a budget under another heading may be of other money.
    const isSure = told !== undefined || paragraphOf(budget, state) === entry.paragraph;
    return isSure ? claims : explained(claims);
  });
};

const paragraphOf = (figure: number, { entries, entryOf }: State): number | undefined =>
  entries[entryOf[figure] ?? -1]?.paragraph;

type Figure = (entry: Entry) => number | undefined;

/** What the one other record of a name holds that this one lacks, where it has not what this one has. */
const otherOf = (
  entry: Entry,
  state: State,
  scene: Scene,
  wanted: Figure,
  lacked: Figure,
): number | undefined => {
  const others = namesakes(state, entry, scene).filter(
    (other) => lacked(other) === undefined && wanted(other) !== undefined,
  );
  return others[0] && others.length === 1 ? wanted(others[0]) : undefined;
};

/** Amounts that no word calls budgets, though they come to one (预算100万元，其中：接待费40万元…). */
const partsOfBudgets = ({ sayings }: Scene, found: readonly Taken[]): ReadonlySet<number> =>
  new Set(
    found.flatMap(({ equation: { formula, result, terms } }) =>
      formula === 'sum' && budgets.includes(sayings[result]?.column ?? 'other') ? terms : [],
    ),
  );

/** The year of a record, by what it is a part of where it names none. */
const yearOf = (state: State, entry: Entry): number | null => {
  const above = entry.year === null ? entryAt(state, entry.under) : null;
  return above ? yearOf(state, above) : entry.year;
};

/** Other records of the same name, of the same year as far as one is told. */
const namesakes = (state: State, entry: Entry, { sayings }: Scene): Entry[] => {
  const year = yearOf(state, entry);
  return state.entries.filter((other) => {
    // 市供销社“三公”经费预算A，“三公”经费支出B: its account may be called otherwise than what opened it.
    const names = [other.name, sayings[other.columns.level ?? -1]?.name ?? null];
    if (other === entry || !names.some((name) => likeness(name, entry.name) === 'same')) return false;
    const of = yearOf(state, other);
    return of === null || year === null || of === year;
  });
};

/** The one amount that records hold; null where they hold several, or none. */
const onlyAmount = (entries: readonly Entry[], { figures }: Scene): number | null => {
  const held = entries.flatMap(({ columns }) => columns.level ?? []);
  const values = new Set(held.map((at) => figures[at]?.value));
  return values.size === 1 ? (held[0] ?? null) : null;
};

/**
 * A change and its rate whose level stands in a record of its own (…支出决算增加A，增长P%。3、公务接待费支出B): an account, and
 * a part of a budget where no account is told.
 */
export const levelElsewhere = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  const parts = partsOfBudgets(scene, found);
  return state.entries.flatMap((entry): Claim[] => {
    const { change, level, prior } = entry.columns;
    const growth = entry.columns.growth ?? rateBehind(change, state, scene);
    if (change === undefined || growth === undefined || read.has(growth)) return [];
    if (level !== undefined || prior !== undefined || budgetOf(entry) !== undefined || !entry.name?.known)
      return [];
    const others = namesakes(state, entry, scene);
    const isPart = ({ columns }: Entry): boolean => columns.level !== undefined && parts.has(columns.level);
    const accounts = others.filter((other) => other.columns.level !== undefined && !isPart(other));
    const now = onlyAmount(accounts.length > 0 ? accounts : others.filter(isPart), scene);
    if (now === null) return [];
    const sign = scene.sayings[change]?.sign === -1 ? -1 : 1;
    return claim(scene, {
      pattern: 'growth-of-change',
      formula: 'change-of-current',
      result: growth,
      terms: [change, now],
      signs: [sign, 1],
    });
  });
};

/** A rate right behind a change that was put into no record. */
const rateBehind = (
  change: number | undefined,
  { entryOf }: State,
  { sayings }: Scene,
): number | undefined => {
  const next = change === undefined ? undefined : sayings[change + 1];
  const isItsOwn =
    next?.column === 'growth' && next.name === null && next.mark < 3 && (entryOf[next.index] ?? -1) < 0;
  return isItsOwn ? next.index : undefined;
};

/**
 * How far a thing moved from the year before, where what it was in each of both years is told in lists of their own (2023年预算A，其中：
 * 接待费B…。2022年决算C，其中：接待费D…。接待费比上年减少E): what no slip explains may be of other money.
 */
export const changeOfYears = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return state.entries.flatMap((entry): Claim[] => {
    const { change, level, prior } = entry.columns;
    const year = yearOf(state, entry);
    if (change === undefined || read.has(change) || level !== undefined || prior !== undefined) return [];
    if (year === null || !isNamed(entry.name) || !entry.name.known || budgetOf(entry) !== undefined)
      return [];
    const told = state.entries.filter((other) => likeness(other.name, entry.name) === 'same');
    const [now, before] = [year, year - 1].map((one) =>
      onlyAmount(
        told.filter((other) => other !== entry && yearOf(state, other) === one),
        scene,
      ),
    );
    if (now == null || before == null) return [];
    const way = scene.sayings[change]?.sign === -1 ? -1 : 1;
    return explained(
      claim(scene, {
        pattern: 'difference-of-levels',
        formula: 'sum',
        result: change,
        terms: [now, before],
        signs: way === 1 ? [1, -1] : [-1, 1],
      }),
    );
  });
};
