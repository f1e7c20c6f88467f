import { grouped } from '../../packages/facts/src/index.js';

/** So many of so many. */
export interface Tally {
  readonly hits: number;
  readonly of: number;
}

/** Bounds that hold the true share in 95 of 100 cases: Wilson's score interval (1927), with z = 1.96. */
export const wilson = ({ hits, of }: Tally): { readonly low: number; readonly high: number } => {
  if (of === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const share = hits / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
};

const percent = (share: number): string => (share * 100).toFixed(1);

/** `812 / 1000 · 81.2 % (78.7–83.5)`; a dash where there was nothing to count. */
export const printTally = (tally: Tally): string => {
  if (tally.of === 0) return '–';
  const { low, high } = wilson(tally);
  return `${tally.hits} / ${tally.of} · ${percent(tally.hits / tally.of)} % (${percent(low)}–${percent(high)})`;
};

/** Counts what passes a test. */
export const tally = <T>(list: readonly T[], passes: (one: T) => boolean): Tally => ({
  hits: list.filter(passes).length,
  of: list.length,
});

/** Groups in the order of their names. */
export const groupBy = <T>(
  list: readonly T[],
  key: (one: T) => string,
): (readonly [string, readonly T[]])[] =>
  [...grouped(list, key)].sort(([one], [other]) => (one < other ? -1 : 1));
