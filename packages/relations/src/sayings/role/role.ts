import type { Cue } from '@gouji/lexicon';
import type { Token } from '../../tokens/token.js';
import type { Base, Column } from '../saying.js';

/** What the words of a clause say of its figure, apart from its name. */
export interface Role {
  readonly column: Column;
  readonly sign: 1 | -1 | 0;
  readonly base: Base | null;
  /** Index of the first token that tells the role: the name stands before it. */
  readonly at: number;
  /** Where the name of a whole or of a base begins and ends, as indices; null where none is named. */
  readonly of: readonly [number, number] | null;
  readonly reaches?: true;
  /** What its name tells came new (新增债券): it is not the thing itself. */
  readonly fresh?: true;
  /** Its name is of what is compared with, and not of what is spoken of (比报告数A万元增加B万元). */
  readonly compares?: true;
  /** The noun that names a rate (预算执行率), as indices. */
  readonly noun?: readonly [number, number];
  /** Whether words of the clause told the role at all. */
  readonly told: boolean;
}

export interface Hit<C extends Cue['class']> {
  readonly at: number;
  readonly cue: Extract<Cue, { class: C }>;
}

export const last = <C extends Cue['class']>(words: readonly Token[], kind: C): Hit<C> | null => {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const token = words[at];
    if (token?.kind === 'cue' && token.cue.class === kind)
      return { at, cue: token.cue as Extract<Cue, { class: C }> };
  }
  return null;
};

export const plain = (column: Column, at: number, told: boolean): Role => ({
  column,
  sign: 1,
  base: null,
  at,
  of: null,
  told,
});

export const namesBehind = (words: readonly Token[], at: number): boolean =>
  words.slice(at + 1).some(({ kind }) => kind === 'term' || kind === 'word');

export const columnOfStage = (stage: Base['stage']): Column => (stage === 'any' ? 'budget' : stage);

/** A time before the year spoken of (上年, 去年). */
export const lastYearAt = (words: readonly Token[]): number =>
  words.findIndex((token) => token.kind === 'time' && token.quantity.time.offset === -1);
