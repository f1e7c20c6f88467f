import { type Equation, keyOf } from '../arithmetic/equation.js';
import { summed } from '../arithmetic/formulas.js';
import type { SlipShape } from '../arithmetic/slips.js';
import { ties, weigh } from '../arithmetic/weigh.js';
import type { Saying } from '../sayings/saying.js';
import { costs } from '../search/costs.js';
import type { Scene, Taken } from '../search/state.js';

/** An equation that a pass behind the search found, with the margin that it claims where it is violated, in nats. */
export interface Claim {
  readonly taken: Taken;
  readonly margin: number;
}

/** What a pass found, weighed; nothing where a figure has no value. */
export const claim = (scene: Pick<Scene, 'figures'>, equation: Equation): Claim[] => {
  const weight = weigh(equation, scene.figures);
  if (!weight) return [];
  const margin = weight.slip?.shape === 'any' ? costs.named.shapeless : costs.named.slipped;
  return [{ taken: { equation, key: keyOf(equation), weight, bound: true, before: null }, margin }];
};

/** The claim that figures add up to one, or, of a single one, that they are the same. */
export const sumClaim = (
  scene: Pick<Scene, 'figures'>,
  pattern: 'sum' | 'total' | 'part' | 'same',
  result: Pick<Saying, 'index'>,
  terms: readonly Pick<Saying, 'index'>[],
): Claim[] =>
  claim(scene, {
    pattern,
    formula: 'sum',
    result: result.index,
    terms: terms.map(({ index }) => index),
    signs: terms.map(() => 1),
  });

/** The claim that one figure by another gives a rate or a share; all by their sayings. */
export const quotientClaim = (
  scene: Pick<Scene, 'figures'>,
  pattern: 'share' | 'completion-rate' | 'named-rate' | 'based-rate',
  result: number,
  terms: readonly [number, number],
): Claim[] => claim(scene, { pattern, formula: 'quotient', result, terms, signs: [1, 1] });

/** Whether a claim holds. */
export const isTied = ({ taken: { weight } }: Claim): boolean => weight.outcome !== 'violated';

/** Whether amounts come to more than their total as printed. */
export const isMore = (
  total: Pick<Saying, 'index'>,
  parts: readonly Pick<Saying, 'index'>[],
  { figures }: Pick<Scene, 'figures'>,
): boolean =>
  parts.reduce((all, { index }) => all + (figures[index]?.value ?? 0), 0) >
  (figures[total.index]?.value ?? 0);

/** Claims that tie, or that a slip of one of these shapes explains. */
export const explainedBy = (claims: readonly Claim[], shapes: readonly SlipShape[]): Claim[] =>
  claims.filter(({ taken: { weight } }) => weight.slip === null || shapes.includes(weight.slip.shape));

/** Claims that do not hold, of which one of these shapes may explain a figure, whatever is likelier. */
export const explainedByAny = (claims: readonly Claim[], shapes: readonly SlipShape[]): Claim[] =>
  claims.filter(
    (one) => !isTied(one) && one.taken.weight.suspects.some(({ shape }) => shapes.includes(shape)),
  );

/** Slips that lead but to a few figures, so that one of several figures is hardly such a slip away by chance. */
export const slipsHardlyByChance: readonly SlipShape[] = ['swap', 'dropped', 'doubled', 'point', 'unit'];

/** Slips by which an amount is written down wrong. */
export const slipsOfAmounts: readonly SlipShape[] = ['swap', 'digit', 'point', 'dropped', 'doubled', 'unit'];

/** Claims that tie, or of which a figure may be a slip of the pen, or the word of its way the other, whatever is likelier. */
export const slipped = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (one) => isTied(one) || one.taken.weight.suspects.some(({ shape }) => slipsOfThePen.includes(shape)),
  );

const slipsOfThePen: readonly SlipShape[] = ['sign', 'digit', 'swap', 'point', 'dropped', 'doubled'];

/** Claims of what is left, where nothing less than nothing is: of what would be, only what a slip of the pen explains, unless it is printed so. */
export const leftOver = (claims: readonly Claim[], { figures }: Pick<Scene, 'figures'>): Claim[] =>
  claims.filter(({ taken: { equation, weight } }) => {
    const isOwed = (figures[equation.result]?.value ?? 0) < 0;
    return isOwed || summed(equation, figures) >= 0 || weight.slip?.shape !== 'any';
  });

/** Claims that tie, or that a slip of the pen explains: any other difference may be of something else. */
export const explained = (claims: readonly Claim[]): Claim[] =>
  claims.filter(({ taken: { weight } }) => weight.slip?.shape !== 'any');

/** Claims that tie, or whose own result is a slip of the pen away: of small numbers one term or another always is. */
export const misprinted = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (one) =>
      isTied(one) ||
      one.taken.weight.suspects.some(
        ({ at, shape }) => at === one.taken.equation.result && shape !== 'any' && shape !== 'near',
      ),
  );

/**
 * Claims that do not hold, but would without one of their terms or with its sign the other way: whoever added up left one out, or
 * added what was to be taken off.
 *
 * @param from the first of the terms that may have been forgotten
 */
export const miscounted = (
  claims: readonly Claim[],
  { figures }: Pick<Scene, 'figures'>,
  from = 0,
): Claim[] =>
  claims.filter(({ taken: { equation, weight } }) => {
    const { terms, signs } = equation;
    if (weight.outcome !== 'violated' || equation.formula !== 'sum' || terms.length < 3) return false;
    return terms.some(
      (_, at) =>
        at >= from &&
        (ties(
          {
            ...equation,
            terms: terms.filter((_term, other) => other !== at),
            signs: signs.filter((_sign, other) => other !== at),
          },
          figures,
        ) ||
          ties(
            { ...equation, signs: signs.map((sign, other) => (other === at ? (-sign as 1 | -1) : sign)) },
            figures,
          )),
    );
  });

/** The same with what the words leave no doubt of. */
export const certain = (claims: readonly Claim[]): Claim[] =>
  claims.map((one) => ({ ...one, margin: costs.named.certain }));

/** The same of words that leave nothing out. */
export const unabridged = (claims: readonly Claim[]): Claim[] =>
  claims.map((one) => ({ ...one, taken: { ...one.taken, whole: true } }));

/** The same with what the words leave some doubt of. */
export const probable = (claims: readonly Claim[]): Claim[] =>
  claims.map((one) => ({ ...one, margin: costs.named.shapeless }));

/** Of several ways to read a figure the one that ties; where none does, one that a slip of the pen explains, else the first. */
export const likeliest = (ways: readonly Claim[]): Claim[] => {
  const meant = ways.find(isTied) ?? explained(ways)[0] ?? ways[0];
  return meant ? [meant] : [];
};

/** Of several ways to read a figure the one that ties: seen, and claimed of nothing, since where none tied none would be meant. */
export const seen = (ways: readonly Claim[]): Claim[] => {
  const meant = ways.find(isTied);
  return meant ? [{ ...meant, taken: { ...meant.taken, seen: true } }] : [];
};

/** The claim that a rate is how far one amount is from another, the way that the rate's words say. */
export const growthClaim = (
  scene: Pick<Scene, 'figures'>,
  rate: Pick<Saying, 'index' | 'sign'>,
  level: Pick<Saying, 'index'>,
  prior: Pick<Saying, 'index'>,
): Claim[] =>
  claim(scene, {
    pattern: 'growth-of-levels',
    formula: 'growth',
    result: rate.index,
    terms: [level.index, prior.index],
    signs: [rate.sign === -1 ? -1 : 1, 1],
  });

/** The claim that a change is how far one amount is from another, likewise. */
export const changeClaim = (
  scene: Pick<Scene, 'figures'>,
  change: Pick<Saying, 'index' | 'sign'>,
  level: Pick<Saying, 'index'>,
  prior: Pick<Saying, 'index'>,
): Claim[] =>
  claim(scene, {
    pattern: 'difference-of-levels',
    formula: 'sum',
    result: change.index,
    terms: [level.index, prior.index],
    signs: change.sign === -1 ? [-1, 1] : [1, -1],
  });

/** The claim that figures multiply to one; `exact`: those that stand for no more than their printed digits; `rounded`: averages. */
export const productClaim = (
  scene: Pick<Scene, 'figures'>,
  result: Pick<Saying, 'index'>,
  factors: readonly Pick<Saying, 'index'>[],
  { exact = [], rounded = [], ...over }: Pick<Equation, 'exact' | 'rounded' | 'times'> = {},
): Claim[] =>
  claim(scene, {
    pattern: 'product',
    formula: 'product',
    result: result.index,
    terms: factors.map(({ index }) => index),
    signs: factors.map(() => 1),
    exact,
    rounded,
    ...over,
  });

/** The claim that the products of each two come to a figure; what is left over at their end, or `times`, multiplies them all. */
export const productsClaim = (
  scene: Pick<Scene, 'figures'>,
  result: Pick<Saying, 'index'>,
  terms: readonly number[],
  { exact = [], times = 1 }: Pick<Equation, 'exact' | 'times'> = {},
): Claim[] =>
  claim(scene, {
    pattern: 'products',
    formula: 'products',
    result: result.index,
    terms,
    signs: terms.map(() => 1),
    exact,
    ...(times === 1 ? {} : { times }),
  });

/** The figures that equations give already, by their sayings. */
export const resultsOf = (found: readonly Taken[]): ReadonlySet<number> =>
  new Set(found.map(({ equation }) => equation.result));
