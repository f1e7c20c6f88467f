import type { Equation } from '../arithmetic/equation.js';
import { isMoveColumn } from '../sayings/saying.js';
import { costs } from './costs.js';
import { coverCosts, leavesRest, takesInRest } from './cover.js';
import {
  holdsMore,
  isLeftEarly,
  isLent,
  isMoreThanAll,
  isOfOther,
  isTold,
  isUnopened,
} from './list-doubts.js';
import { sumsOf } from './list-sums.js';
import { priceOf, take, takenAt } from './price.js';
import type { Frame, Scene, State } from './state.js';

/** Whether the items come to more than their total, which they may not even where they are only some of it. */
export const exceeds = ({ result, terms, signs }: Equation, { figures, sayings }: Scene): boolean => {
  const most = figures[result];
  // What went the other way need not be told: 下降330万元，其中X减少410万元.
  if (!most || signs.includes(-1) || isMoveColumn(sayings[result]?.column)) return false;
  const sum = terms.reduce((all, term) => all + (figures[term]?.value ?? 0), 0);
  const slack = most.kind.startsWith('count') ? 0 : (most.ulp * (terms.length + 1)) / 2;
  return sum > most.value + slack;
};

/**
 * What a list of some of the parts tells of its total: that it is more than they are, and of their order of magnitude
 * (a share of the whole as likely as any other).
 */
const earnedBySome = (sum: Equation | undefined, { figures }: Scene): number => {
  const total = sum && figures[sum.result];
  if (!total || sum.signs.includes(-1)) return 0;
  const parts = sum.terms.reduce((all, term) => all + (figures[term]?.value ?? 0), 0);
  if (parts <= 0 || parts >= total.value) return 0;
  return Math.max(0, total.says - Math.log(total.value ** 2 / (parts * total.ulp)));
};

/** What it costs that parts come to more than their total; little where a slip suspected before, by what else it broke, tells why. */
const excessOf = (sums: readonly Equation[], { suspects }: State, scene: Scene): number => {
  const exceeding = sums.filter((sum) => exceeds(sum, scene));
  if (exceeding.length === 0) return 0;
  // 其中续建项目累计投入A万元: a total of something wider is no part by any slip.
  const { sayings } = scene;
  if (exceeding.some(({ terms }) => terms.some((at) => sayings[at]?.total || sayings[at]?.cumulative)))
    return costs.cover.excess;
  const telling = suspects.filter(({ at, right }) => {
    const figures = scene.figures.map((figure, index) =>
      figure && index === at ? { ...figure, value: right } : figure,
    );
    return exceeding.every((sum) => !exceeds(sum, { ...scene, figures }));
  });
  return Math.min(costs.cover.excess, ...telling.map(({ cost }) => cost + costs.slip.repeated));
};

/**
 * Closes the innermost list: it is the whole of its total, and its columns add up or break; or it names only some of
 * the parts. One question for the list, shared by its columns.
 */
export const close = (state: State, scene: Scene): State => {
  const known = scene.closed.get(state);
  if (known) return known;
  const made = closedOnce(state, scene);
  scene.closed.set(state, made);
  return made;
};

const closedOnce = (state: State, scene: Scene): State => {
  const frame = state.frames.at(-1);
  if (!frame || state.frames.length === 1) return state;
  const rest: State = { ...state, frames: state.frames.slice(0, -1) };
  if (frame.items.length === 0) return rest;
  if (frame.items.length === 1 && frame.cover === 'open')
    return { ...rest, cost: rest.cost + costs.cover.bare };
  const sums = sumsOf(frame, rest, scene);
  if (sums.length === 0) return rest;
  const [whole, some] = coverCosts(frame, rest, scene);
  if (leavesRest(frame, rest, scene) || holdsMore(sums, frame, rest, scene))
    return { ...rest, cost: rest.cost + some };
  const excess = excessOf(sums, rest, scene);
  const partial: State = { ...rest, cost: rest.cost + some + excess - earnedBySome(sums[0], scene) };
  const prices = sums.map((sum) => priceOf(rest, scene, sum));
  const [first] = sums;
  const [price] = prices;
  // A forbidden sum may not be had by this door either.
  if (!first || !price || prices.includes(null)) return partial;
  const list: Priced = { frame, sums, prices, whole, isTooMany: excess > 0 };
  if (namesOnlySome(list, state, rest, scene)) return partial;
  const begun = takenAt(price, rest, first, true);
  const complete = sums.slice(1).reduce((made, sum) => take(made, scene, sum, true), begun);
  const full: State = { ...complete, cost: complete.cost + whole };
  return full.cost <= partial.cost ? full : partial;
};

/** A list whose sums are priced: what it costs as the whole of its total, and whether its parts are more than that. */
interface Priced {
  readonly frame: Frame;
  readonly sums: readonly Equation[];
  readonly prices: readonly ReturnType<typeof priceOf>[];
  readonly whole: number;
  readonly isTooMany: boolean;
}

/** Whether a list that does not add up names only some of the parts, whatever that costs. */
const namesOnlySome = (list: Priced, state: State, rest: State, scene: Scene): boolean => {
  const { frame, sums, prices, isTooMany } = list;
  const isBroken = prices.some((one) => one?.weight.outcome === 'violated');
  if (isBroken && isLoneSome(list, state, scene)) return true;
  // Amounts of which nothing says that they are budgets may be of something else, unless a slip explains it.
  const isSure = frame.cover === 'all' || frame.cover === 'counted';
  if (!isSure && sums.some((sum, at) => isLent(sum, scene) && prices[at]?.weight.slip?.shape === 'any'))
    return true;
  if (isBroken && isLeftEarly(frame, rest, scene)) return true;
  // What no word opens as all, and no slip explains, was no list of its parts.
  const isMain = frame.cover === 'main';
  if ((isMain && isTooMany) || !isUnopened(frame, rest, scene)) return false;
  // 主要有：A，B: that what is named first falls short of all proves nothing, and round sums are a digit away from much; unless
  // the last takes in what is left (主要用于A，B，其他项目C).
  if (isMain && isBroken && !takesInRest(frame, rest, scene)) return true;
  return prices.every((one) => one?.weight.slip?.shape === 'any');
};

/** A single part that differs from its total is only one of the parts, unless the others are told to be nothing. */
const isLoneSome = ({ frame, whole, isTooMany }: Priced, state: State, scene: Scene): boolean =>
  frame.items.length === 1 &&
  whole >= costs.cover.partition[0] + 1 &&
  !(
    isTooMany &&
    !frame.grouped &&
    isTold(frame) &&
    !isMoreThanAll(frame, state, scene) &&
    !isOfOther(frame, state)
  );

/** Closes lists until `depth` are left. */
export const closeTo = (state: State, scene: Scene, depth: number): State => {
  let made = state;
  while (made.frames.length > Math.max(1, depth)) made = close(made, scene);
  return made;
};
