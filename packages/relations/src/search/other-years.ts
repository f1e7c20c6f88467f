import { likeness } from '../sayings/names.js';
import type { Saying } from '../sayings/saying.js';
import { budgets, differs, nameOf, plus } from './common.js';
import { costs } from './costs.js';
import { dearer, type Move, madeMove } from './move.js';
import { recordMoves } from './records.js';
import { type Entry, entryAt, join, recentOf, type Scene, type State } from './state.js';
import { unopenedCost, unreadCost } from './unread.js';
import { tie } from './within.js';

/** 预算执行率为96.8%，较上年…: a rate that is spoken of as a thing of its own. */
export const rateMoves = (state: State, saying: Saying, scene: Scene): Move[] =>
  saying.column === 'rate' && saying.noun
    ? ratesAsLevels(state, { ...saying, column: 'level', name: saying.noun }, scene).map((move) =>
        dearer(move, unreadCost(entryAt(state, state.here), saying, scene)),
      )
    : [];

const ratesAsLevels = (state: State, saying: Saying, scene: Scene): Move[] =>
  [...recordMoves(state, saying, scene), ...yearMoves(state, saying, scene).map(madeMove)].map((move) =>
    dearer(move, costs.join.rateAsLevel),
  );

/**
 * 2019年A万元，2020年B万元: the amount of another year of the record in hand, or of one named alike before it in the paragraph
 * (2022年末原值A，净值a。2023年末原值B，净值b); the earlier one is what was before.
 */
export const yearMoves = (state: State, saying: Saying, scene: Scene): State[] => {
  if (saying.year === null) return [];
  const here = entryAt(state, state.here);
  const named = nameOf(saying);
  const alike =
    named === null || named.generic
      ? []
      : recentOf(state).filter(
          (entry) =>
            entry !== here && entry.paragraph === state.paragraph && likeness(entry.name, named) === 'same',
        );
  return [...(here ? [here] : []), ...alike].flatMap((entry) => inOtherYear(state, entry, saying, scene));
};

const inOtherYear = (state: State, entry: Entry, saying: Saying, scene: Scene): State[] => {
  const at = entry.columns[entry.main];
  if (saying.year === null || at === undefined) return [];
  if (entry.year === null || entry.year === saying.year || differs(entry, saying, scene)) return [];
  // 2025年预算总额A万元，2024年B万元: what a year alone is said of is what stands before it.
  const isLike =
    budgets.includes(entry.main) && !saying.told && saying.column === 'level' && saying.year < entry.year;
  if (entry.main !== saying.column && !isLike) return [];
  const alike = likeness(entry.name, nameOf(saying));
  if (alike === 'other') return [];
  const later = saying.year > entry.year;
  const columns = later
    ? { ...entry.columns, prior: at, [entry.main]: saying.index }
    : { ...entry.columns, prior: saying.index };
  const entries = [...state.entries];
  entries[entry.id] = { ...entry, columns, year: Math.max(entry.year, saying.year) };
  const { entryOf } = join(state, entry.id, saying);
  const placed: State = { ...state, entries, here: entry.id, entryOf };
  const cost =
    (alike === 'near' ? costs.join.nearName : costs.join.otherYear) +
    (entry.id === state.here ? 0 : costs.join.named + (saying.parts ? unopenedCost(saying, scene) : 0)) +
    (isOfYears(state, scene) ? costs.join.partAsYear : 0);
  return [plus(tie(placed, scene, entry.id, 'prior'), cost)];
};

/** 去年全市收入A万元: a year before that the text speaks of as its own; not one that it says what became of (由去年的A减至B). */
export const presentMoves = (state: State, saying: Saying, scene: Scene): Move[] =>
  saying.column === 'prior' &&
  saying.base === null &&
  !saying.reaches &&
  !scene.sayings[saying.index + 1]?.reaches
    ? recordMoves(state, { ...saying, column: 'level' }, scene).map((move) =>
        dearer(move, wantsPrior(state, saying, scene) ? costs.join.pastUnnamed : costs.join.pastAsPresent),
      )
    : [];

/** Whether the amount in hand lacks the year before, which a figure without a name is then of. */
const wantsPrior = (state: State, saying: Saying, scene: Scene): boolean => {
  const here = entryAt(state, state.here);
  return (
    here !== null &&
    nameOf(saying) === null &&
    saying.mark < 4 &&
    here.columns.level !== undefined &&
    here.columns.prior === undefined &&
    !differs(here, saying, scene)
  );
};

/** 三年累计A万元，其中2019年…，2020年…: the years are parts of what they come to. */
const isOfYears = (state: State, { sayings }: Scene): boolean => {
  const frame = state.frames.at(-1);
  const total = entryAt(state, frame?.total ?? null);
  const saying = total ? sayings[total.columns[total.main] ?? -1] : undefined;
  return saying !== undefined && (saying.total || saying.cumulative) && frame?.cover !== 'open';
};
