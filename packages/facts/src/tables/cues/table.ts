/**
 * Cue phrases (提示语): the closed words by which Chinese financial prose says how figures relate. Collected from
 * published 决算公开 and 绩效自评报告 of many provinces (`fixtures/relations`, `fixtures/styles`). Each table is read by
 * the engine in `phrases.ts`, the longest phrase first, so that a longer phrase also shields its letters from a
 * shorter one (占地 from 占: value `null`).
 */
type Table<T> = ReadonlyMap<string, T>;

export const table = <T>(...rows: readonly (readonly [T, string])[]): Table<T> =>
  new Map(rows.flatMap(([value, phrases]) => phrases.split(' ').map((phrase) => [phrase, value] as const)));
