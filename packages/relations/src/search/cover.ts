import { wordsFrom, wordsTo } from '@gouji/facts';
import { absentEnds, absentLeads, fundLevels, restNouns, restWords } from '@gouji/lexicon';
import { openWord } from '@gouji/lexicon/phrases/counts';
import { onceOfName } from '../sayings/names.js';
import { isMoveColumn, type Name } from '../sayings/saying.js';
import { bandsOf } from './bands.js';
import { bounds } from './bounds.js';
import { costs } from './costs.js';
import { amountOf, type Entry, entryAt, type Frame, type Scene, type State } from './state.js';

/** 肉牛19200头；奶牛4900头；驴700匹: an item of another measure at the mark that parts the others is a part of what they are parts of. */
const isMixed = ({ items, mark }: Frame, { entries }: State, { sayings, figures }: Scene): boolean => {
  const told = items.flatMap((id) => entries[id] ?? []).map((entry) => entry.columns[entry.main] ?? -1);
  const kind = figures[told[0] ?? -1]?.kind;
  return told.some(
    (at) => sayings[at]?.mark === mark && figures[at]?.kind !== kind && figures[at]?.kind.startsWith('count'),
  );
};

/**
 * The items of a list that can be parts of its total: those of its kind, where they are several. What is counted otherwise
 * behind them (活动120场，其中X 46场、Y 54场，惠及群众5万人次) is said of the total, and leaves the list what it is.
 */
export const partsIn = (
  { total, items }: Frame,
  { entries }: State,
  { figures }: Pick<Scene, 'figures'>,
): readonly Entry[] => {
  const all = items.flatMap((id) => entries[id] ?? []);
  const kindOf = (entry: Entry | undefined): string | undefined =>
    figures[(entry && amountOf(entry)) ?? -1]?.kind;
  const kind = kindOf(entries[total ?? -1]);
  const like = all.filter((entry) => amountOf(entry) === undefined || kindOf(entry) === kind);
  return like.length > 1 ? like : all;
};

/** Parts that the words before an item tell to be nothing (其中：无项目支出，基本支出A万元). */
const absentOf = (frame: Frame, { entries }: State, { sayings }: Scene): Name[] =>
  frame.items.flatMap((id) => {
    const entry = entries[id];
    const topic = sayings[entry?.columns[entry.main] ?? -1]?.topic;
    return topic ? absentIn(topic) : [];
  });

const absentIn = onceOfName((name): readonly Name[] => {
  const { text } = name;
  const lead = wordsFrom(absentLeads, text.charAt(0)).find((word) => text.startsWith(word));
  const end = wordsTo(absentEnds, text.charAt(text.length - 1)).find((word) => text.endsWith(word));
  const thing = text.slice(lead?.length ?? 0, text.length - (end?.length ?? 0));
  return lead === undefined && end === undefined ? [] : [{ ...name, text: thing, term: thing }];
});

/** What it costs that a list is the whole of its total, and that it is not. */
export const coverCosts = (frame: Frame, state: State, scene: Scene): readonly [number, number] => {
  const { cover } = costs;
  const named = partsIn(frame, state, scene).map(({ name }) => name);
  const absent = frame.cover === 'open' ? [] : absentOf(frame, state, scene);
  const names = [...named, ...absent];
  const total = entryAt(state, frame.total)?.name ?? null;
  if (names.length > 1 && scene.isWhole(total, names))
    return frame.cover === 'open' || frame.cover === 'totalled' ? cover.unopenedPartition : cover.partition;
  if (bandsOf(names)?.whole) return cover.restOfKind;
  if (frame.cover === 'main' && takesInRest(frame, state, scene)) return cover.rest;
  if (frame.cover === 'main' || isOpenEnded(frame, state, scene) || isMixed(frame, state, scene))
    return cover.main;
  if (named.length === 1) return frame.grouped ? cover.groupOfOne : cover.one;
  if (frame.cover === 'counted') return cover.counted;
  if (frame.cover === 'all')
    return names.length > 2 ? cover.allOfSeveral : frame.grouped ? cover.grouped : cover.all;
  if (frame.cover === 'totalled') return cover.totalled;
  if (frame.cover !== 'open' && areYears(frame, state)) return cover.years;
  const rest = restOf(names, total);
  // 收入共A万元：X…，其他收入…: so much in all, and what is left of it.
  if (rest !== null) return rest === 'kind' || isSummed(frame, state, scene) ? cover.restOfKind : cover.rest;
  if (frame.cover !== 'open' && areLevels(names)) return cover.levels;
  if (names.length >= 3 && frame.cover === 'bracket') return cover.bracket;
  if (names.length >= 5) return cover.five;
  if (names.length >= 3 && isCount(frame, state, scene) && frame.cover !== 'open')
    return areAlike(names) || isSummed(frame, state, scene) ? cover.counts : cover.things;
  if (names.length >= 3 && frame.cover === 'colon') return cover.colon;
  if (names.length >= 3 && frame.cover === 'maybe' && !areMoves(frame, state)) return cover.opened;
  return names.length > 2 ? cover.three : cover.two;
};

/** 主要用于A，B，其他项目C: whether the last of several parts is all that is left, by no name of its own. */
export const takesInRest = (
  frame: Frame,
  state: State,
  scene: Pick<Scene, 'figures' | 'sayings'>,
): boolean => {
  const parts = partsIn(frame, state, scene);
  const last = parts.at(-1)?.name?.text ?? '';
  const word = restWords.find((one) => last.startsWith(one));
  return (
    word !== undefined &&
    parts.length > 2 &&
    restNouns.includes(last.slice(word.length)) &&
    !isOpenEnded(frame, state, scene)
  );
};

/** 按类别划分：残疾军人…，退役士兵…，“三属”及其他…: what is left over is told, so that whoever is of two kinds was counted in one. */
export const closesWithRest = (names: readonly (Name | null)[]): boolean => {
  const last = names.at(-1)?.text ?? '';
  return names.length > 2 && restWords.some((word) => last.startsWith(word) || last.endsWith(word));
};

/** What moved is told by what moved most, and not by all that did (减少9万元，其中：X减少4万元，Y减少3万元). */
const areMoves = ({ items }: Frame, { entries }: State): boolean =>
  items.some((id) => isMoveColumn(entries[id]?.main));

/** 资金管理类、项目管理类、资产管护类: names that end alike are the kinds of one division. */
const areAlike = (names: readonly (Name | null)[]): boolean =>
  new Set(names.map((name) => name?.text.slice(-bounds.kindTail))).size === 1;

/** 共有车辆18辆: so many in all. */
const isSummed = ({ total }: Frame, { entries }: State, { sayings }: Scene): boolean => {
  const entry = entries[total ?? -1];
  const saying = sayings[(entry && amountOf(entry)) ?? -1];
  return saying?.total === true || saying?.factor?.sums === true;
};

/** 三年共A万元，其中2019年…，2020年…: each item is a year of its own, and nothing else. */
const areYears = ({ items }: Frame, { entries }: State): boolean => {
  const years = items.map((id) => (entries[id]?.name ? null : (entries[id]?.year ?? null)));
  return !years.includes(null) && new Set(years).size === years.length;
};

/** 其中：中央补助资金…，省级补助资金…: each item is of a level of government, and they are of several. */
const areLevels = (names: readonly (Name | null)[]): boolean => {
  const levels = new Set<number>();
  for (const name of names) {
    const level = fundLevels.findIndex((words) => words.some((word) => name?.text.includes(word)));
    if (level < 0) return false;
    levels.add(level);
  }
  return levels.size > 1;
};

/** 其中A万元，B万元，其余自筹: what is left is told, though not how much, so that the list is not the whole. */
export const leavesRest = ({ items }: Frame, { entries }: State, { sayings }: Scene): boolean => {
  const last = entries[items.at(-1) ?? -1];
  return last !== undefined && sayings[last.columns[last.main] ?? -1]?.leaves === true;
};

/** 其中A 3万元、B 2万元等: there are more. */
const isOpenEnded = ({ items }: Frame, { entries }: State, { sayings }: Pick<Scene, 'sayings'>): boolean =>
  items.some((id) => {
    const entry = entries[id];
    return sayings[entry?.columns[entry.main] ?? -1]?.factor?.behind.startsWith(openWord) === true;
  });

/** Whether the last of names takes in what is left: all else of the kind that the others or the total are of (其他用车), or perhaps only something called so (其他交通费用). */
const restOf = (names: readonly (Name | null)[], total: Name | null): 'kind' | 'open' | null => {
  const last = names.at(-1)?.text ?? '';
  const word = restWords.find((one) => last.startsWith(one));
  if (word === undefined) return null;
  const kind = last.slice(word.length);
  return [total, ...names.slice(0, -1)].some((name) => name?.text.endsWith(kind)) ? 'kind' : 'open';
};

/** Things that are counted, and not money. */
const isCount = ({ total }: Frame, { entries }: State, { figures }: Scene): boolean => {
  const entry = entries[total ?? -1];
  return figures[(entry && amountOf(entry)) ?? -1]?.kind.startsWith('count') === true;
};
