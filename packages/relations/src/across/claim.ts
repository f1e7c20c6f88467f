import { costs } from '../search/costs.js';
import { type Equation, keyOf, weigh } from '../search/equation.js';
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

/** The figures that equations give already, by their sayings. */
export const resultsOf = (found: readonly Taken[]): ReadonlySet<number> =>
  new Set(found.map(({ equation }) => equation.result));
