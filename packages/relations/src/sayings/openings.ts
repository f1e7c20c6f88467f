import { yearStart } from '@gouji/lexicon/particles';
import { ownWords } from './factors.js';
import type { Saying } from './saying.js';

const budgets = new Set<Saying['column'] | undefined>(['budget', 'adjusted']);

/** 预算调整数A万元（年初B万元，追加C万元）: in a bracket behind a budget what stands at the start of the year is the budget it began with. */
export const withOpenings = (sayings: readonly Saying[]): Saying[] =>
  sayings.map((saying, at) =>
    saying.column === 'level' &&
    saying.opened > 0 &&
    budgets.has(sayings[at - 1]?.column) &&
    ownWords(saying).replace(/[（(\s]/g, '') === yearStart
      ? { ...saying, column: 'initial' }
      : saying,
  );
