/** A source of chance that gives the same again for the same seed. */
export interface Random {
  /** From 0 to one less than `below`. */
  readonly integer: (below: number) => number;
  readonly pick: <T>(values: readonly [T, ...T[]]) => T;
}

/** Mulberry32 (Tommy Ettinger, 2017): 32 bits of state, good enough to pick mutations. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (below: number): number => Math.floor(next() * below);
  return { integer, pick: (values) => values[integer(values.length)] ?? values[0] };
};
