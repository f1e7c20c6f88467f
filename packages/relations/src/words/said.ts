import type { Span } from '@gouji/document';
import type { Figure } from '../arithmetic/figure.js';
import type { Saying } from '../sayings/saying.js';
import type { State, Taken } from '../search/state.js';
import type { Clause } from './clauses.js';

/** What a unit says, as its words without figures are judged by. */
export interface Told {
  readonly clauses: readonly Clause[];
  readonly sayings: readonly Saying[];
  readonly figures: readonly (Figure | null)[];
  readonly state: State;
  readonly taken: readonly Taken[];
}

/** Words that two figures deny: what they are said of, and what it is not so beside. */
export interface Denied {
  readonly span: Span;
  readonly level: Saying;
  readonly base: Saying;
  /** What the level is the share of that `base` tells in words. */
  readonly whole?: Saying;
}

/** Figures of the same measure. */
export const areOfOneKind = (a: Saying, b: Saying, { figures }: Pick<Told, 'figures'>): boolean =>
  figures[a.index]?.kind !== undefined && figures[a.index]?.kind === figures[b.index]?.kind;

/** A figure with its sign: a fall is below zero. */
export const signedOf = ({ index, column, sign }: Saying, { figures }: Pick<Told, 'figures'>): number => {
  const value = figures[index]?.value ?? 0;
  const isMove = column.startsWith('growth') || column.startsWith('change') || column === 'points';
  return isMove && sign === -1 ? -Math.abs(value) : value;
};

/** Whether a figure gives a value that can be set against another. */
export const isPlain = ({ quantity, reason, gap }: Saying): boolean =>
  quantity !== null && quantity.qualifier === null && quantity.upper === null && !reason && !gap;
