import type { Column, Name, Saying } from '../sayings/saying.js';
import type { Entry, Scene, State } from './state.js';

export const amounts: readonly Column[] = ['level', 'budget', 'initial', 'adjusted', 'prior'];

/** Columns of a budget at any stage. */
export const budgets: readonly Column[] = ['initial', 'budget', 'adjusted'];

/** Columns of an amount of the year spoken of: its account, or a budget. */
export const currentAmounts: readonly Column[] = ['level', ...budgets];

/** Whether a record is among what a total speaks of: all of its paragraph where it gathers (以上各项), else of its sentence. */
export const isSpokenOf = ({ sentence, paragraph }: Entry, { gathered }: Saying, state: State): boolean =>
  gathered ? paragraph === state.paragraph : sentence === state.sentence;

export const plus = (state: State, cost: number): State => ({ ...state, cost: state.cost + cost });

export const nameOf = (saying: Saying): Name | null => saying.name ?? saying.topic;

export const aside = (state: State, saying: Saying): State => {
  const entryOf = [...state.entryOf];
  while (entryOf.length <= saying.index) entryOf.push(-1);
  return { ...state, entryOf };
};

/** Money beside counts, or counts of other things, are no columns of one record. */
export const differs = ({ columns }: Entry, saying: Saying, { figures }: Scene): boolean => {
  const kind = figures[saying.index]?.kind;
  return amounts.some((column) => {
    const at = columns[column];
    return at !== undefined && figures[at]?.kind !== kind;
  });
};

/** 职业年金（项）150万元，主要用于…。年初预算…，支出决算为150万元: the same account once more, with no name of its own. */
export const isToldAgain = (
  { columns }: Entry,
  { column, index, name }: Saying,
  { figures }: Scene,
): boolean => {
  const [before, again] = [figures[columns[column] ?? -1], figures[index]];
  return (
    column === 'level' && name === null && before?.value === again?.value && before?.kind === again?.kind
  );
};
