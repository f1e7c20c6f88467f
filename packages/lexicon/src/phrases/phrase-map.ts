/**
 * Cue phrases (提示语): the closed words by which Chinese financial prose says how figures relate. Collected from
 * published 决算公开 and 绩效自评报告 of many provinces (`fixtures/relations`, `fixtures/styles`). Of each map the longest
 * phrase is met first, so that a longer phrase also shields its letters from a shorter one (占地 from 占: value `null`).
 */
type PhraseMap<T> = ReadonlyMap<string, T>;

/** Makes a map of rows: a value, and the phrases that have it, parted by blanks. */
export const phraseMap = <T>(...rows: readonly (readonly [T, string])[]): PhraseMap<T> =>
  new Map(rows.flatMap(([value, phrases]) => phrases.split(' ').map((phrase) => [phrase, value] as const)));
