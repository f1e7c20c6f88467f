/** Everything the generator draws comes from one of these: the same seed gives the same draws, and so the same bytes. */
export interface Random {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different ones of a list, in the list's order. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

/** Mixes a seed so that neighbouring seeds share nothing (the finaliser of MurmurHash3). */
const mix = (seed: number): number => {
  let hash = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** The generator of Tommy Ettinger's mulberry32: 32 bits of state, good enough for choosing words and figures. */
export const random = (seed: number): Random => {
  let state = mix(seed + 0x9e3779b9);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const shuffle = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = int(0, last);
      [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
    }
    return copy;
  };
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[int(0, list.length - 1)] as T;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const kept = new Set(shuffle(list.map((_, index) => index)).slice(0, count));
    return list.filter((_, index) => kept.has(index));
  };
  return { next, int, chance: (probability) => next() < probability, pick, some, shuffle };
};
