import type { Token } from '../tokens/token.js';

/** A dash before digits may be a minus, and decimals may lack their unit, so that they make no quantity. */
const unread = /[-−－][0-9０-９]|[^\d.．]\d+[.．]\d/;

/** Decimals with nothing behind them (津贴57.26、奖金…); before words they are a label (2.2资金来源). */
const decimals = /^\d+[.．]\d+$/;

/** Whether a word among the tokens holds a figure that nobody can read for sure. */
export const hasUnread = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.kind === 'word' &&
  (unread.test(token.text) || (decimals.test(token.text) && tokens[at + 1]?.kind === 'mark'));

/** 其中：A 5万元，B-3万元。: whether a figure that nobody can read ends the sentence of the one before these tokens. */
export const endsUnread = (tokens: readonly Token[]): boolean => {
  const end = tokens.findIndex((token) => token.kind === 'mark' && token.strength >= 4);
  return tokens.slice(0, end < 0 ? undefined : end).some(hasUnread);
};
