import type { Witnesses } from '../alibi/witnesses.js';
import type { Equation } from '../arithmetic/equation.js';
import { ties } from '../arithmetic/weigh.js';

/** Whether the result of an equation is what other figures come to. */
export const comesTo = (
  equation: Equation,
  terms: readonly number[],
  figures: Witnesses['figures'],
): boolean => ties({ ...equation, terms, signs: terms.map(() => 1) }, figures);

/** The figures between two places that are of the kind of another. */
export const alikeBetween = (
  from: number,
  to: number,
  like: number,
  { sayings, figures }: Pick<Witnesses, 'sayings' | 'figures'>,
): readonly number[] =>
  sayings
    .slice(Math.max(0, from), to)
    .flatMap(({ index }) => (figures[index]?.kind === figures[like]?.kind ? [index] : []));

/** An equation in which all is taken the other way round. */
export const turnedRound = (equation: Equation): Equation => ({
  ...equation,
  signs: equation.signs.map((sign) => (sign === 1 ? -1 : 1)),
});

/** Whether an equation holds as it is, or with all taken the other way round. */
export const tiesEitherWay = (equation: Equation, figures: Witnesses['figures']): boolean =>
  ties(equation, figures) || ties(turnedRound(equation), figures);

/** Whether of two amounts one is more than so many times the other; nothing is no times of something. */
export const areApart = (one: number, other: number, times: number): boolean => {
  const [a, b] = [Math.abs(one), Math.abs(other)];
  return a * b > 0 && Math.max(a, b) > times * Math.min(a, b);
};

/** The share right behind an amount, by its index; null where none stands there. */
export const shareBehind = (amount: number, sayings: Witnesses['sayings']): number | null => {
  const next = sayings[amount + 1];
  return next?.column === 'share' && next.mark <= 2 ? next.index : null;
};

/** 1,286,530元，折合128.65万元: one amount, and right behind it the same once more. */
export const isAtOnce = ({ pattern, result, terms }: Equation, { sayings, figures }: Witnesses): boolean =>
  pattern === 'same' &&
  figures[result]?.kind === 'money' &&
  terms.every((term) => Math.abs(term - result) === 1 && (sayings[Math.max(term, result)]?.mark ?? 0) <= 2);

/**
 * Figures with the last place of what is printed, of an amount that claims the last place of those beside it: one without decimals
 * may be rounded beside some that have them, and so may the first of A亿元（A,AAA元）.
 */
export const asPrinted = (equation: Equation, around: Witnesses): Witnesses['figures'] => {
  const asked = isAtOnce(equation, around) ? [equation.result, ...equation.terms] : [equation.result];
  return around.figures.map((figure, at) => {
    const ulp = around.sayings[at]?.quantity?.ulp.toNumber();
    return figure?.kind === 'money' && ulp !== undefined && asked.includes(at)
      ? { ...figure, ulp }
      : (figure ?? null);
  });
};
