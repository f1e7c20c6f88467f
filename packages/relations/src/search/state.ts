import type { NamedRate } from '@gouji/lexicon';
import type { Equation, Suspect, Weight } from '../arithmetic/equation.js';
import type { Figure } from '../arithmetic/figure.js';
import type { Column, Name, Saying } from '../sayings/saying.js';
import { bounds } from './bounds.js';

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
  readonly cover: 'all' | 'counted' | 'maybe' | 'bracket' | 'colon' | 'main' | 'totalled' | 'open';
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
  /** Met by its figures alone: nothing would be claimed if it broke. */
  readonly seen?: true;
  /** It holds, and would perhaps be read away if it did not. */
  readonly doubtful?: true;
  /** Its words leave nothing out: where fewer of its figures tie, one was forgotten. */
  readonly whole?: true;
  readonly before: Taken | null;
}

/** A slip that would explain a violated equation, by its key. */
export interface Suspected extends Suspect {
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

/** The sums of a list, for the records that it had. */
interface ListSums {
  readonly total: Entry | null;
  readonly items: readonly Entry[];
  readonly sums: readonly Equation[];
}

/** What does not change during a search. */
export interface Scene {
  readonly sayings: readonly Saying[];
  readonly figures: readonly (Figure | null)[];
  /** Equations that may not be taken, by what they say: for the second search, which measures the margin. */
  readonly forbidden: ReadonlySet<string>;
  /** Results that may not be accused by another equation of the same formula either, in that search. */
  readonly acquitted: ReadonlySet<string>;
  /** How many readings are kept before each saying. */
  readonly beam: number;
  /** Weights by key: an equation weighs the same in every state. */
  readonly weights: Map<string, Weight | null>;
  /** The sums of lists, with the records that they were made of. */
  readonly sums: WeakMap<Frame, ListSums>;
  /** States with their innermost list closed: of all ways to go on from a state, most begin by that. */
  readonly closed: WeakMap<State, State>;
  /** Parts that the lexicon knows for the whole of a total before them, by their sayings. */
  readonly partOf: ReadonlyMap<number, number>;
  /** Whether these names leave nothing out of their total. */
  readonly isWhole: (total: Name | null, parts: readonly (Name | null)[]) => boolean;
  /** Whether words add anything up (加上A，减去B). */
  readonly adds: boolean;
  /** Rates with names of their own. */
  readonly rates: readonly NamedRate[];
}

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

/** What records hold, and which each saying was read into: of a unit, or of a whole report. */
export type Records = Pick<State, 'entries' | 'entryOf'>;

/** The equations taken into a state, in the order they were read. */
export const takenOf = ({ taken }: State): Taken[] => {
  const all: Taken[] = [];
  for (let one = taken; one; one = one.before) all.push(one);
  return all.reverse();
};
