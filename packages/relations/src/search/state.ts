import type { Column, Name, Saying } from '../sayings/saying.js';
import { bounds, costs } from './costs.js';
import { contentOf, type Equation, keyOf, type Suspect, type Weight, weigh } from './equation.js';
import type { Figure } from './figure.js';

/** One thing with all figures that are said of it: its columns hold indices of sayings. */
export interface Entry {
  readonly id: number;
  readonly name: Name | null;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
  /** The year its figures are of; null where the words name none. */
  readonly year: number | null;
  /** The sentence and the item it was opened in. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly item: Saying['item'];
  readonly plus: 1 | -1;
  /** The column that opened it. */
  readonly main: Column;
  /** A list total made of what stands before it. */
  readonly totals: boolean;
  /** The record whose part it was read as; null for one by itself. */
  readonly under: number | null;
}

/** A list that is open: its total, and the items read so far. The outermost has no total. */
export interface Frame {
  readonly total: number | null;
  readonly items: readonly number[];
  readonly cover: 'all' | 'maybe' | 'bracket' | 'main' | 'totalled' | 'open';
  /** By a classification. */
  readonly grouped: boolean;
  /** The mark between its items; 0 before the second. */
  readonly mark: number;
  /** Depth in brackets at which it was opened. */
  readonly depth: number;
  readonly style: string | null;
  readonly ordinal: number;
  /** Its first item began a paragraph, so that the next may as well. */
  readonly inParagraphs: boolean;
}

/** An equation read, and what became of it. */
export interface Taken {
  readonly equation: Equation;
  readonly key: string;
  readonly weight: Weight;
  /** What the words say of it: whether they bind its terms (stated) or leave them to be found. */
  readonly bound: boolean;
  readonly before: Taken | null;
}

/** A slip that would explain a violated equation, by its key. */
interface Suspected extends Suspect {
  readonly of: string;
}

/** One understanding of the sayings read so far. Never changed. */
export interface State {
  readonly cost: number;
  readonly entries: readonly Entry[];
  readonly frames: readonly Frame[];
  /** The record in hand. */
  readonly here: number | null;
  /** The record that each saying was read into; −1 for none. */
  readonly entryOf: readonly number[];
  /** Figures that an equation predicts. */
  readonly explained: ReadonlySet<number>;
  /** Figures that a violated equation accuses. */
  readonly accused: ReadonlySet<number>;
  /** What violated equations may be put down to; another equation may tell which of it. */
  readonly suspects: readonly Suspected[];
  readonly taken: Taken | null;
  /** The whole printed in between (占A万元的P%). */
  readonly whole: number | null;
  readonly sentence: number;
  readonly paragraph: number;
}

export const start: State = {
  cost: 0,
  entries: [],
  frames: [
    {
      total: null,
      items: [],
      cover: 'open',
      grouped: false,
      mark: 0,
      depth: 0,
      style: null,
      ordinal: 0,
      inParagraphs: false,
    },
  ],
  here: null,
  entryOf: [],
  explained: new Set(),
  accused: new Set(),
  suspects: [],
  taken: null,
  whole: null,
  sentence: 0,
  paragraph: 0,
};

/** What does not change during a search. */
export interface Scene {
  readonly sayings: readonly Saying[];
  readonly figures: readonly (Figure | null)[];
  /** Equations that may not be taken, by what they say: for the second search, which measures the margin. */
  readonly forbidden: ReadonlySet<string>;
  /** Results that may not be accused by another equation of the same formula either, in that search. */
  readonly acquitted: ReadonlySet<string>;
  /** Weights by key: an equation weighs the same in every state. */
  readonly weights: Map<string, Weight | null>;
  /** Parts that the lexicon knows for the whole of a total before them, by their sayings. */
  readonly partOf: ReadonlyMap<number, number>;
  /** Whether these names leave nothing out of their total. */
  readonly isWhole: (total: Name | null, parts: readonly (Name | null)[]) => boolean;
}

const weightOf = (scene: Scene, equation: Equation, key: string): Weight | null => {
  const known = scene.weights.get(key);
  if (known !== undefined) return known;
  const weight =
    equation.pattern === 'verdict' ? weighVerdict(equation, scene) : weigh(equation, scene.figures);
  scene.weights.set(key, weight);
  return weight;
};

/** What words say of two figures (决算数大于预算数), held against them. */
const weighVerdict = (
  { result, terms: [a = -1, b = -1] }: Equation,
  { figures, sayings }: Scene,
): Weight | null => {
  const [level, base] = [figures[a], figures[b]];
  if (!level || !base) return null;
  const gap = level.value - base.value;
  const way = Math.abs(gap) < Math.min(level.ulp, base.ulp) / 2 ? 0 : Math.sign(gap);
  if (way === (sayings[result]?.sign ?? 0)) return { outcome: 'ties', width: 0, slip: null, suspects: [] };
  return {
    outcome: 'violated',
    width: 0,
    slip: { cost: costs.slip.sign, shape: 'sign', at: result },
    suspects: [],
  };
};

/** What a violated equation accuses: a list with a part more or less is no other accusation. */
export const accusationOf = ({ formula, result }: Equation): string => `${formula} ${result}`;

/** What an equation costs in a state. */
interface Price {
  readonly cost: number;
  readonly weight: Weight;
  readonly key: string;
  /** The figure that it predicts, which nothing predicted before. */
  readonly predicts: number | null;
  /** Of the slips suspected before, the one that explains this equation as well. */
  readonly witnessed?: Suspected;
}

/** The cost of an equation in a state: below zero where it predicts a figure that nothing predicted before. */
export const priceOf = (state: State, scene: Scene, equation: Equation): Price | null => {
  const key = keyOf(equation);
  if (scene.forbidden.size > 0 && scene.forbidden.has(contentOf(equation, scene.figures))) return null;
  const weight = weightOf(scene, equation, key);
  if (!weight) return null;
  if (weight.outcome === 'violated' && scene.acquitted.has(accusationOf(equation))) return null;
  if (equation.pattern === 'verdict')
    return {
      cost: weight.outcome === 'ties' ? -costs.verdict : (weight.slip?.cost ?? 0),
      weight,
      key,
      predicts: null,
    };
  const result = scene.figures[equation.result];
  if (!result) return null;
  const open = [equation.result, ...equation.terms].filter((at) => !state.explained.has(at));
  const predicts = open[0] ?? null;
  const says = predicts === null ? 0 : Math.min(scene.figures[predicts]?.says ?? 0, result.says);
  const earned = Math.max(0, says - weight.width);
  const { slip } = costs;
  if (weight.outcome === 'ties') return { cost: -earned, weight, key, predicts };
  if (weight.outcome === 'cut') return { cost: slip.cut - earned, weight, key, predicts };
  const members = [equation.result, ...equation.terms];
  const witnessed = witnessedBy(equation, state, scene, says);
  if (witnessed) return { ...witnessed, weight, key, predicts };
  if (members.some((at) => state.accused.has(at)))
    return { cost: slip.repeated, weight, key, predicts: null };
  return { cost: (weight.slip?.cost ?? slip.any) - says, weight, key, predicts };
};

/** One slip suspected before by which this equation would tie: two witnesses are no chance. */
const witnessedBy = (
  equation: Equation,
  { suspects }: State,
  { figures }: Scene,
  says: number,
): Required<Pick<Price, 'cost' | 'witnessed'>> | null => {
  let best: Required<Pick<Price, 'cost' | 'witnessed'>> | null = null;
  for (const suspect of suspects) {
    const { at, right, around } = suspect;
    const figure = figures[at];
    if (!figure || (at !== equation.result && !equation.terms.includes(at))) continue;
    const mended = [...figures];
    // In another unit its last digit is worth as much less.
    const ulp = figure.ulp * Math.min(1, Math.abs(right / figure.value));
    mended[at] = { ...figure, value: right, ulp: Math.max(ulp, 2 * around) };
    const weight = weigh(equation, mended);
    if (weight?.outcome !== 'ties') continue;
    const cost = suspect.cost - Math.max(0, says - weight.width);
    if (best === null || cost < best.cost) best = { cost, witnessed: suspect };
  }
  return best;
};

/** A state with an equation taken into it; the state itself where the equation cannot be had. */
export const take = (state: State, scene: Scene, equation: Equation, bound: boolean): State => {
  const price = priceOf(state, scene, equation);
  if (!price) return state;
  const { cost, weight, key, predicts, witnessed } = price;
  return {
    ...state,
    cost: state.cost + cost,
    explained: predicts === null ? state.explained : new Set([...state.explained, predicts]),
    ...accusing(state, weight, key, witnessed),
    taken: { equation, key, weight, bound, before: state.taken },
  };
};

const accusing = (
  { accused, suspects }: State,
  weight: Weight,
  key: string,
  witnessed: Suspected | undefined,
): Pick<State, 'accused' | 'suspects'> => {
  if (weight.outcome !== 'violated' || !weight.slip) return { accused, suspects };
  if (witnessed)
    return {
      accused: new Set([...accused, witnessed.at]),
      suspects: [...suspects.filter(({ of }) => of !== witnessed.of), { ...witnessed, cost: 0 }],
    };
  return {
    accused: new Set([...accused, weight.slip.at]),
    suspects: [...suspects, ...weight.suspects.map((one) => ({ ...one, of: key }))],
  };
};

export const entryAt = (state: State, id: number | null): Entry | null =>
  id === null ? null : (state.entries[id] ?? null);

/** The figure of a record that counts as its amount: its account, else a budget. */
export const amountOf = (entry: Entry): number | undefined => entry.columns.level ?? budgetOf(entry);

/** The budget of a record, whichever is printed. */
export const budgetOf = ({ columns }: Entry): number | undefined =>
  columns.budget ?? columns.initial ?? columns.adjusted;

/** Puts a saying into a column of a record, which is then the one in hand. */
export const join = (state: State, id: number, saying: Saying): State => {
  const entry = state.entries[id];
  if (!entry) return state;
  const entries = [...state.entries];
  entries[id] = {
    ...entry,
    name: entry.name ?? saying.name,
    columns: { ...entry.columns, [saying.column]: saying.index },
  };
  return { ...state, entries, here: id, entryOf: placed(state, saying, id) };
};

const placed = ({ entryOf }: State, { index }: Saying, id: number): number[] => {
  const places = [...entryOf];
  while (places.length <= index) places.push(-1);
  places[index] = id;
  return places;
};

/** Opens a record for a saying; it stands in no list yet. */
export const withEntry = (
  state: State,
  saying: Saying,
  under: number | null,
  totals = false,
): { state: State; id: number } => {
  const id = state.entries.length;
  const entry: Entry = {
    id,
    name: saying.name ?? saying.topic,
    columns: { [saying.column]: saying.index },
    year: saying.year,
    sentence: state.sentence,
    paragraph: state.paragraph,
    item: saying.item,
    plus: saying.plus ?? 1,
    main: saying.column,
    totals,
    under,
  };
  return {
    id,
    state: { ...state, entries: [...state.entries, entry], here: id, entryOf: placed(state, saying, id) },
  };
};

export const recentOf = ({ entries }: State): readonly Entry[] => entries.slice(-bounds.recentRecords);

/** The equations taken into a state, in the order they were read. */
export const takenOf = ({ taken }: State): Taken[] => {
  const all: Taken[] = [];
  for (let one = taken; one; one = one.before) all.push(one);
  return all.reverse();
};
