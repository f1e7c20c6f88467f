import type { Equation } from '../arithmetic/equation.js';
import type { Figure } from '../arithmetic/figure.js';
import { outcomeOf, rightFor } from '../arithmetic/weigh.js';
import { costs } from '../search/costs.js';
import type { Taken } from '../search/state.js';
import type { Standing } from './witnesses.js';

/**
 * By how much an accusation is weakened because each of its figures is borne out by others, in nats. 收入A亿元，比上年增加B亿元，增长P%，其中：保险费收入C亿元，比上年增加D亿元，增长Q%；…: were one of them a slip, what should stand there would break what it ties with now.
 * A list of which every figure ties elsewhere is rather one of some of the parts than one with a wrong figure; so much as
 * that a part was left out is believed of it nevertheless.
 *
 * @param one an equation that does not hold
 * @param read the equations read beside it, by their figures
 */
export const confirmedBy = (
  { equation, key, weight }: Taken,
  read: Standing,
  figures: readonly (Figure | null)[],
): number => {
  const dearer = new Map(weight.suspects.map(({ at, cost }) => [at, cost] as const));
  const members = [equation.result, ...equation.terms];
  // Where a slip of some shape explains it, any other value of another figure is so much less likely.
  const others = dearer.size > 0 ? costs.slip.any : 0;
  const losses = members.map((at) => (dearer.get(at) ?? others) + brokenBy(at, equation, key, read, figures));
  return Math.min(costs.slip.leftOut, ...losses);
};

/** What ties with a figure now and would not with what should stand there, in nats. */
const brokenBy = (
  at: number,
  equation: Equation,
  key: string,
  read: Standing,
  figures: readonly (Figure | null)[],
): number => {
  const figure = figures[at];
  const right = rightFor(equation, figures, at);
  if (!figure || right === null) return Number.POSITIVE_INFINITY;
  return read(at)
    .filter((other) => other.key !== key && !other.seen && other.weight.outcome === 'ties')
    .filter((other) => other.equation.terms.length > 1 && !isOfTheSame(other.equation, equation))
    .reduce((all, other) => {
      const mended = outcomeOf(other.equation, figures, { at, figure: { ...figure, value: right } });
      if (mended?.outcome !== 'violated') return all;
      return all + Math.max(0, (figures[other.equation.result]?.says ?? 0) - other.weight.width);
    }, 0);
};

/** Whether an equation is of other figures of the one accused too: it reads them otherwise, and bears none of them out. */
const isOfTheSame = (other: Equation, { result, terms }: Equation): boolean =>
  [other.result, ...other.terms].filter((at) => at === result || terms.includes(at)).length > 1;
