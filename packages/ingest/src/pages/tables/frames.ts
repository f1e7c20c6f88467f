import type { Box, Rule } from '../types.js';

/** Rules, and what they cross, may miss one another by this many points; double rules stand as close. */
export const slack = 3;
/** Pages with more rules than this, or more crossings to try, are drawings. */
const mostRules = 4_000;
const mostCells = 20_000;

/** The lines that a table's cells may end at, and which of them are drawn where. */
export interface Frame {
  /** x of the columns' edges and y of the rows', rising. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether a rule parts the cells left and right of a column's edge within a row; rows and edges from 0. */
  readonly isPartedAt: (row: number, edge: number) => boolean;
  /** Whether a rule parts the cells above and below a row's edge within a column. */
  readonly isPartedBelow: (edge: number, column: number) => boolean;
}

export const boxOfFrame = ({ xs, ys }: Frame): Box => ({
  left: xs[0] ?? 0,
  right: xs.at(-1) ?? 0,
  top: ys[0] ?? 0,
  bottom: ys.at(-1) ?? 0,
});

/** Finds the frames of a page's tables: rules that hang together and part at least two cells. */
export const framesOf = (rules: readonly Rule[]): Frame[] => {
  const merged = mergeRules(rules);
  if (merged.length > mostRules) return [];
  return connect(merged).flatMap((group) => {
    const frame = frameOf(group);
    return frame && frame.xs.length >= 2 && frame.ys.length >= 2 && frame.xs.length + frame.ys.length >= 5
      ? [frame]
      : [];
  });
};

/** Rules on one line that touch or overlap, as one. */
const mergeRules = (rules: readonly Rule[]): Rule[] =>
  [true, false].flatMap((vertical) => {
    const own = rules.filter((rule) => rule.vertical === vertical);
    return clusters(own, ({ at }) => at).flatMap((cluster) => {
      const at = middle(cluster.map((rule) => rule.at));
      const merged: { vertical: boolean; at: number; from: number; to: number }[] = [];
      for (const { from, to } of cluster.sort((a, b) => a.from - b.from)) {
        const last = merged.at(-1);
        if (last && from <= last.to + slack) last.to = Math.max(last.to, to);
        else merged.push({ vertical, at, from, to });
      }
      return merged;
    });
  });

/** Groups of things whose measures stand within the slack of the group's first. */
const clusters = <T>(things: readonly T[], measure: (thing: T) => number): T[][] => {
  const groups: T[][] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const thing of [...things].sort((a, b) => measure(a) - measure(b))) {
    if (measure(thing) - start > slack) {
      groups.push([]);
      start = measure(thing);
    }
    groups.at(-1)?.push(thing);
  }
  return groups;
};

const middle = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const crosses = (a: Rule, b: Rule): boolean =>
  a.at >= b.from - slack && a.at <= b.to + slack && b.at >= a.from - slack && b.at <= a.to + slack;

/** Groups of rules that cross or touch one another. */
const connect = (rules: readonly Rule[]): Rule[][] => {
  const verticals = rules.filter(({ vertical }) => vertical);
  const horizontals = rules.filter(({ vertical }) => !vertical);
  const groupOf = new Map<Rule, Rule[]>();
  for (const rule of rules) groupOf.set(rule, [rule]);
  for (const vertical of verticals)
    for (const horizontal of horizontals) {
      const one = groupOf.get(vertical) ?? [];
      const other = groupOf.get(horizontal) ?? [];
      if (one === other || !crosses(vertical, horizontal)) continue;
      const [large, small] = one.length >= other.length ? [one, other] : [other, one];
      for (const rule of small) {
        large.push(rule);
        groupOf.set(rule, large);
      }
    }
  return [...new Set(groupOf.values())];
};

const frameOf = (rules: readonly Rule[]): Frame | null => {
  const verticals = rules.filter(({ vertical }) => vertical);
  const horizontals = rules.filter(({ vertical }) => !vertical);
  if (verticals.length === 0 || horizontals.length === 0) return null;
  const xs = edgesOf(verticals, horizontals);
  const ys = edgesOf(horizontals, verticals);
  if (xs.length * ys.length > mostCells) return null;
  const columnRules = rulesAt(xs, verticals);
  const rowRules = rulesAt(ys, horizontals);
  return {
    xs,
    ys,
    isPartedAt: (row, edge) => covers(columnRules[edge], ys[row], ys[row + 1]),
    isPartedBelow: (edge, column) => covers(rowRules[edge], xs[column], xs[column + 1]),
  };
};

/** Where rules of one direction stand, and where those across end beyond them: sides left open. */
const edgesOf = (rules: readonly Rule[], across: readonly Rule[]): number[] => {
  const edges = clusters(rules, ({ at }) => at).map((cluster) => middle(cluster.map(({ at }) => at)));
  const least = Math.min(...across.map(({ from }) => from));
  const most = Math.max(...across.map(({ to }) => to));
  if ((edges[0] ?? 0) - least > 2 * slack) edges.unshift(least);
  if (most - (edges.at(-1) ?? 0) > 2 * slack) edges.push(most);
  return edges;
};

const rulesAt = (edges: readonly number[], rules: readonly Rule[]): Rule[][] =>
  edges.map((edge) => rules.filter(({ at }) => Math.abs(at - edge) <= slack));

/** Whether rules reach over more than half of a stretch. */
const covers = (rules: readonly Rule[] = [], from = 0, to = 0): boolean =>
  rules.reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0) >
  (to - from) / 2;
