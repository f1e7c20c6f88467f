import { totalEnds, totalPrefixes } from '@gouji/lexicon';
import type { Equation } from '../arithmetic/equation.js';
import { ties } from '../arithmetic/weigh.js';
import { areOfOtherAccounts, isOfEach } from '../sayings/names.js';
import type { Saying } from '../sayings/saying.js';
import { bounds } from './bounds.js';
import { isSpokenOf } from './common.js';
import { costs } from './costs.js';
import { priceOf, take } from './price.js';
import { amountOf, type Entry, type Frame, type Scene, type State, withEntry } from './state.js';

/**
 * A total behind its parts (A、B，合计C): the last records of the list in hand become its parts. How many is asked of
 * the arithmetic; where nothing ties, those of its own sentence.
 */
export const totalsOf = (state: State, saying: Saying, scene: Scene): State[] => {
  const items = lastItems(state);
  const added = scene.adds && items.some((id) => state.entries[id]?.plus !== 1 || isAdded(state, id, scene));
  const named =
    saying.name !== null &&
    (totalEnds.some((word) => saying.name?.text.endsWith(word)) ||
      totalPrefixes.some((word) => saying.name?.text.startsWith(word)));
  if (!saying.total && !added && !named) return [];
  // 剔除A万元、B万元: what 、 joins to an addition is added as well, and no result of it; nor is what a new sentence tells.
  if (!saying.total && !named && (saying.mark === 1 || saying.mark >= 4)) return [];
  const frame = state.frames.at(-1);
  if (!frame || isBehindEach(saying, scene)) return [];
  const opening = saying.total ? costs.total.word : added ? costs.total.plus : costs.total.name;
  const made: State[] = [];
  for (let from = items.length - 2; from >= 0; from -= 1) {
    const parts = items.slice(from);
    const equation = equationFor(state, parts, saying, scene);
    if (!equation) continue;
    const price = priceOf(state, scene, equation);
    if (!price) continue;
    // 加上A，结转下年B，总计C: B is no result of the addition, but one more of its parts.
    if (price.weight.slip?.shape === 'any' && !saying.total && !named) continue;
    const isSlip = price.weight.slip !== null && price.weight.slip.shape !== 'any';
    const isViolated = price.weight.outcome === 'violated';
    if (
      isViolated &&
      (isOfOtherAccounts(parts, state, saying, scene) ||
        isRunning(parts, state, saying, scene) ||
        isTotalled(parts, equation, state, saying, scene))
    )
      continue;
    if (
      isViolated &&
      !isAllOf(parts, equation.terms.length, state, saying, scene) &&
      !(isSlip && (isSentenceBefore(parts, state, saying) || isOwnSentence(parts, state, saying)))
    )
      continue;
    made.push(...closings(state, scene, frame, { parts, equation, saying, cost: opening }));
  }
  return made;
};

/** 上半年累计支出A；三季度末累计支出B；全年累计支出C: each holds the one before it. */
const isRunning = (
  parts: readonly number[],
  { entries }: State,
  { cumulative }: Saying,
  { sayings }: Scene,
): boolean => cumulative && parts.some((id) => openerOf(entries[id], sayings)?.cumulative === true);

/** The saying that a record was opened by. */
const openerOf = (entry: Entry | undefined, sayings: Scene['sayings']): Saying | undefined =>
  sayings[entry?.columns[entry.main] ?? -1];

/**
 * 车辆A辆，其中纯电动B辆、混动C辆、燃油D辆；新能源车（纯电动及混动）合计E辆: parts that come to a total told before them are
 * not what comes to another, unless the words say so (以上三项合计).
 */
const isTotalled = (
  parts: readonly number[],
  equation: Equation,
  state: State,
  { gathers }: Saying,
  scene: Scene,
): boolean => {
  const frame = state.frames.at(-1);
  const total = state.entries[frame?.total ?? -1];
  const result = total && amountOf(total);
  if (gathers !== null || result === undefined || frame?.items.length !== parts.length) return false;
  return ties({ ...equation, result }, scene.figures);
};

/** A村和B村各20万元，C村15万元，合计55万元: an amount of each stands in its sentence, and how many get it no figure says. */
const isBehindEach = ({ index }: Saying, { sayings }: Scene): boolean => {
  const from = sayings.slice(0, index).findLastIndex(({ mark }) => mark >= 4);
  return sayings.slice(Math.max(0, from), index).some(({ name }) => isOfEach(name));
};

/** Whether these parts, of so many figures, are what the words speak of: those that they count, that were added up, or of the sentence. */
const isAllOf = (
  parts: readonly number[],
  figures: number,
  state: State,
  saying: Saying,
  scene: Scene,
): boolean => {
  if (saying.gathers !== null)
    return figures === saying.gathers && (saying.gathered || parts.every((id) => isNear(id, state)));
  if (parts.slice(1).every((id) => isAdded(state, id, scene)) && !isAdded(state, parts[0] ?? -1, scene))
    return true;
  const isWithin = (id: number | undefined): boolean => {
    const entry = state.entries[id ?? -1];
    return entry !== undefined && isSpokenOf(entry, saying, state);
  };
  const items = lastItems(state);
  const before = items[items.length - parts.length - 1];
  return parts.every(isWithin) && (!isWithin(before) || isRowBehindTotal(parts, before, state, scene));
};

/** Whether a record stands in the sentence in hand, or in the one before it. */
const isNear = (id: number, { entries, sentence }: State): boolean =>
  (entries[id]?.sentence ?? -1) >= sentence - 1;

/** A、B，收入合计C；D、E，支出合计F: the row between a total and the next, set apart by a semicolon. */
const isRowBehindTotal = (
  parts: readonly number[],
  before: number | undefined,
  { entries }: State,
  { sayings }: Scene,
): boolean => {
  const marks = parts.map((id) => openerOf(entries[id], sayings)?.mark ?? 0);
  const [first = 0, ...rest] = marks;
  return entries[before ?? -1]?.totals === true && first === 3 && rest.every((mark) => mark > 0 && mark < 3);
};

/** X A万元；Y B万元；Z C万元。共计D万元: a total that begins a sentence, of the whole row that the sentence before it was. */
const isSentenceBefore = (parts: readonly number[], state: State, { mark, total }: Saying): boolean => {
  if (mark !== 4 || !total || parts.length < 3 || state.frames.at(-1)?.total !== null) return false;
  const row = state.entries.filter(({ sentence }) => sentence === state.sentence - 1);
  return row.length === parts.length && row.every(({ id, under }, at) => under === null && id === parts[at]);
};

/** 宣传费A。水费B、电费C，以上各项合计D: the whole row of its own sentence, which 以上 reaches to in any case. */
const isOwnSentence = (parts: readonly number[], state: State, { mark, gathers }: Saying): boolean => {
  const row = lastItems(state).filter((id) => state.entries[id]?.sentence === state.sentence);
  return (
    mark < 4 && gathers === null && parts.length > 1 && row.length === parts.length && row.at(0) === parts[0]
  );
};

/** 加上A，收入总量B；加上C，支出总量D: income is no part of what was spent, but for what the words themselves add (加上年结余，收入总计). */
const isOfOtherAccounts = (parts: readonly number[], state: State, { name }: Saying, scene: Scene): boolean =>
  parts.some((id) => !isAdded(state, id, scene) && areOfOtherAccounts(name, state.entries[id]?.name ?? null));

const lastItems = ({ frames }: State): readonly number[] =>
  frames.at(-1)?.items.slice(-bounds.mostTotalParts) ?? [];

const isAdded = ({ entries }: State, id: number, { sayings }: Scene): boolean => {
  const opener = openerOf(entries[id], sayings);
  return opener !== undefined && opener.plus !== null;
};

const hasGap = ({ entries }: State, id: number, sayings: Scene['sayings']): boolean => {
  return openerOf(entries[id], sayings)?.gap === true;
};

/** 年初预算A、年中追加B、上年结转C，合计D: what was added to an item in the row is part of the total as well. */
const addedTo = ({ columns }: Entry, { gathers }: Saying, sayings: Scene['sayings']): number | undefined => {
  const added = sayings[columns.change ?? columns['change-budget'] ?? -1];
  const isInRow = added?.mark === 1 || (gathers !== null && added !== undefined && added.mark < 4);
  return isInRow && added.base === null && added.sign === 1 ? added.index : undefined;
};

const equationFor = (
  state: State,
  parts: readonly number[],
  saying: Saying,
  { figures, sayings }: Scene,
): Equation | null => {
  // A part between them that nobody can read.
  if (saying.gap || parts.slice(1).some((id) => hasGap(state, id, sayings))) return null;
  const kind = figures[saying.index]?.kind;
  const terms = parts.flatMap((id) => {
    const entry = state.entries[id];
    if (!entry) return [];
    const sign = entry.plus;
    const amount = entry.columns[saying.column] ?? amountOf(entry);
    const added = addedTo(entry, saying, sayings);
    return [{ at: amount, sign }, ...(added === undefined ? [] : [{ at: added, sign }])];
  });
  const known = terms.flatMap(({ at }) => at ?? []);
  if (known.length !== terms.length || known.some((term) => figures[term]?.kind !== kind)) return null;
  const signs = terms.map(({ sign }) => sign);
  return { pattern: 'total', formula: 'sum', result: saying.index, terms: known, signs };
};

interface Closing {
  readonly parts: readonly number[];
  readonly equation: Equation;
  readonly saying: Saying;
  readonly cost: number;
}

/**
 * The total takes the place of its parts in the list in hand; or it is said of them in passing, and the list goes on
 * with the parts themselves (其中：A，B，C，共涉及资金D，E).
 */
const closings = (state: State, scene: Scene, frame: Frame, closing: Closing): State[] => {
  const { parts, equation, saying, cost } = closing;
  const { state: made, id } = withEntry(state, saying, frame.total, true);
  const kept = frame.items.slice(0, frame.items.length - parts.length);
  const inPlace = [...made.frames.slice(0, -1), { ...frame, items: [...kept, id] }];
  const lists = frame.total === null ? [inPlace] : [inPlace, made.frames];
  return lists.map((frames) => {
    const taken = take({ ...made, frames }, scene, equation, true);
    return { ...taken, cost: taken.cost + cost };
  });
};
