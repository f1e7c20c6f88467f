import type { Token } from '../../tokens/token.js';
import type { Base } from '../saying.js';

/** The base that a comparison names: 较上年, 比2022年, 较年初预算, 同比. Null where the words compare nothing. */
export const baseOf = (
  words: readonly Token[],
): (Base & { readonly at: number; readonly end: number }) | null => {
  const within = words.findIndex(
    (token) => token.kind === 'cue' && token.cue.class === 'last-year' && token.cue.within,
  );
  if (within >= 0)
    return { kind: 'prior', stage: 'any', year: null, said: true, at: within, end: within + 1 };
  const compares = words.findIndex((token) => token.kind === 'cue' && token.cue.class === 'compare');
  const at = compares < 0 ? comparedBare(words) : compares;
  if (at < 0) return null;
  let base: Base | null = null;
  let end = at + 1;
  for (let next = compares < 0 ? at : at + 1; next < words.length; next += 1) {
    const token = words[next];
    if (!token) break;
    if (token.kind === 'time') {
      // 与2025年度预算相比, of the year reported on: its budget follows. Nothing is compared with itself.
      if (!token.current || !namesBudget(words[next + 1]))
        base = { kind: 'prior', stage: 'any', year: token.quantity.time.year, said: true };
      end = next + 1;
    } else if (token.kind === 'cue' && (token.cue.class === 'last-year' || token.cue.class === 'start')) {
      base = { kind: 'prior', stage: 'any', year: null, said: true };
      end = next + 1;
    } else if (token.kind === 'cue' && token.cue.class === 'budget') {
      // 较2022年预算: the budget of another year is what was before.
      if (base === null) base = { kind: 'budget', stage: token.cue.stage, year: null, said: true };
      end = next + 1;
    } else if (token.kind === 'cue' && ['account', 'filler', 'compared'].includes(token.cue.class)) {
      if (base !== null) end = next + 1;
    } else break;
  }
  return base && { ...base, at, end };
};

/** 收入合计A万元，2022年度相比，减少B万元: where a clause begins with a time, which the word of comparing stands right behind, or with that word (相比预算数A万元). */
const comparedBare = (words: readonly Token[]): number => {
  const leading = words.findIndex((token, place) => isComparing(token) && beginsClause(words[place - 1]));
  if (leading >= 0) return leading;
  const at = words.findIndex(
    (token, place) =>
      (token.kind === 'time' || (token.kind === 'cue' && token.cue.class === 'last-year')) &&
      beginsClause(words[place - 1]),
  );
  return at >= 0 && isComparing(words[at + 1]) ? at : -1;
};

const isComparing = (token: Token | undefined): boolean =>
  token?.kind === 'cue' && token.cue.class === 'compared' && !token.cue.flat;

const beginsClause = (before: Token | undefined): boolean => before === undefined || before.kind === 'mark';

const namesBudget = (token: Token | undefined): boolean =>
  token?.kind === 'cue' && token.cue.class === 'budget';

export const isWithin = (token: Token | undefined): boolean =>
  token?.kind === 'cue' && token.cue.class === 'last-year' && token.cue.within;
