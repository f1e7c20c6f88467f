import { costs } from '../../packages/relations/src/search/costs.js';

/** One entry of the table of costs, by its path (`item.stop`, `cover.partition.0`). */
export interface CostEntry {
  readonly path: string;
  readonly value: number;
}

type Branch = Record<string, unknown>;

/** The branches of the table with the entries that they hold themselves. */
const leavesOf = (
  branch: Branch,
  above = '',
): { readonly holder: Branch; readonly key: string; readonly path: string }[] =>
  Object.entries(branch).flatMap(([key, value]) => {
    const path = above + key;
    return typeof value === 'number'
      ? [{ holder: branch, key, path }]
      : leavesOf(value as Branch, `${path}.`);
  });

/** The table of costs under watch: which entries a reading asked for, and a reading with one of them changed. */
export interface WatchedCosts {
  readonly entries: readonly CostEntry[];
  /** Does some work and gives back the paths that were asked for meanwhile. */
  readonly asked: <T>(
    work: () => Promise<T>,
  ) => Promise<{ readonly result: T; readonly paths: ReadonlySet<string> }>;
  /** Does some work while entries have other values. */
  readonly changed: <T>(values: ReadonlyMap<string, number>, work: () => Promise<T>) => Promise<T>;
}

/**
 * Puts the table of this process under watch. The table is constant for everyone else: only here, in a process that
 * measures and nothing else, are its entries made to answer through a function.
 */
export const watchCosts = (): WatchedCosts => {
  const entries: CostEntry[] = [];
  let seen = new Set<string>();
  let overridden: ReadonlyMap<string, number> = new Map();
  for (const { holder, key, path } of leavesOf(costs)) {
    const value = holder[key] as number;
    entries.push({ path, value });
    Object.defineProperty(holder, key, {
      get: () => {
        seen.add(path);
        return overridden.get(path) ?? value;
      },
      enumerable: true,
    });
  }
  return {
    entries,
    asked: async (work) => {
      seen = new Set();
      const result = await work();
      return { result, paths: seen };
    },
    changed: async (values, work) => {
      overridden = values;
      try {
        return await work();
      } finally {
        overridden = new Map();
      }
    },
  };
};
