import { contentOf, type Equation, keyOf, type Weight } from '../arithmetic/equation.js';
import { outcomeOf, weigh } from '../arithmetic/weigh.js';
import { costs } from './costs.js';
import type { Scene, State, Suspected } from './state.js';

const weightOf = (scene: Scene, equation: Equation, key: string): Weight | null => {
  const known = scene.weights.get(key);
  if (known !== undefined) return known;
  const weight =
    equation.pattern === 'verdict' ? weighVerdict(equation, scene) : weigh(equation, scene.figures);
  scene.weights.set(key, weight);
  return weight;
};

/** What words say of two figures (决算数大于预算数), held against them. */
const weighVerdict = (
  { result, terms: [a = -1, b = -1] }: Equation,
  { figures, sayings }: Scene,
): Weight | null => {
  const [level, base] = [figures[a], figures[b]];
  if (!level || !base) return null;
  const gap = level.value - base.value;
  const way = Math.abs(gap) < Math.min(level.ulp, base.ulp) / 2 ? 0 : Math.sign(gap);
  if (way === (sayings[result]?.sign ?? 0)) return { outcome: 'ties', width: 0, slip: null, suspects: [] };
  return {
    outcome: 'violated',
    width: 0,
    slip: { cost: costs.slip.sign, shape: 'sign', at: result },
    suspects: [],
  };
};

/** What a violated equation accuses: a list with a part more or less is no other accusation. */
export const accusationOf = ({ formula, result }: Equation): string => `${formula} ${result}`;

/** What an equation costs in a state. */
export interface Price {
  readonly cost: number;
  readonly weight: Weight;
  readonly key: string;
  /** The figure that it predicts, which nothing predicted before. */
  readonly predicts: number | null;
  /** Of the slips suspected before, the one that explains this equation as well. */
  readonly witnessed?: Suspected;
}

/** The cost of an equation in a state: below zero where it predicts a figure that nothing predicted before. */
export const priceOf = (state: State, scene: Scene, equation: Equation): Price | null => {
  const key = keyOf(equation);
  if (scene.forbidden.size > 0 && scene.forbidden.has(contentOf(equation, scene.figures))) return null;
  const weight = weightOf(scene, equation, key);
  if (!weight) return null;
  if (weight.outcome === 'violated' && scene.acquitted.has(accusationOf(equation))) return null;
  if (equation.pattern === 'verdict')
    return {
      cost: weight.outcome === 'ties' ? -costs.verdict : (weight.slip?.cost ?? 0),
      weight,
      key,
      predicts: null,
    };
  const result = scene.figures[equation.result];
  if (!result) return null;
  const open = [equation.result, ...equation.terms].filter((at) => !state.explained.has(at));
  const predicts = open[0] ?? null;
  const says = predicts === null ? 0 : Math.min(scene.figures[predicts]?.says ?? 0, result.says);
  const earned = Math.max(0, says - weight.width);
  const { slip } = costs;
  if (weight.outcome === 'ties') return { cost: -earned, weight, key, predicts };
  if (weight.outcome === 'cut') return { cost: slip.cut - earned, weight, key, predicts };
  const members = [equation.result, ...equation.terms];
  const witnessed =
    witnessedBy(equation, state, scene, says) ?? witnessOf(equation, weight, state, scene, says);
  if (witnessed) return { ...witnessed, weight, key, predicts };
  if (members.some((at) => state.accused.has(at)))
    return { cost: slip.repeated, weight, key, predicts: null };
  return { cost: (weight.slip?.cost ?? slip.any) - says, weight, key, predicts };
};

/** One slip suspected before by which this equation would tie: two witnesses are no chance. */
const witnessedBy = (
  equation: Equation,
  { suspects }: State,
  { figures }: Scene,
  says: number,
): Required<Pick<Price, 'cost' | 'witnessed'>> | null => {
  let best: Required<Pick<Price, 'cost' | 'witnessed'>> | null = null;
  for (const suspect of suspects) {
    const { at, right, around } = suspect;
    const figure = figures[at];
    if (!figure || (at !== equation.result && !equation.terms.includes(at))) continue;
    // In another unit its last digit is worth as much less.
    const ulp = Math.max(figure.ulp * Math.min(1, Math.abs(right / figure.value)), 2 * around);
    const weight = outcomeOf(equation, figures, { at, figure: { ...figure, value: right, ulp } });
    if (weight?.outcome !== 'ties') continue;
    const cost = suspect.cost - Math.max(0, says - weight.width);
    if (best === null || cost < best.cost) best = { cost, witnessed: suspect };
  }
  return best;
};

/**
 * The same the other way round: one slip of this equation by which one that was broken before, by whatever figure, would have
 * tied (a share of the first item, priced before the list that its total ends). What that one cost is given back.
 */
const witnessOf = (
  equation: Equation,
  { slip, suspects }: Weight,
  { accused, taken }: State,
  { figures }: Scene,
  says: number,
): Required<Pick<Price, 'cost' | 'witnessed'>> | null => {
  if (accused.size === 0 || !slip) return null;
  for (let one = taken; one !== null; one = one.before) {
    const before = one.weight.slip;
    if (one.weight.outcome !== 'violated' || !before) continue;
    const members = [one.equation.result, ...one.equation.terms];
    if (members.some((at) => at !== before.at && accused.has(at))) continue;
    for (const suspect of suspects) {
      const { at, right, around } = suspect;
      const figure = figures[at];
      if (!figure || accused.has(at) || !members.includes(at)) continue;
      const ulp = Math.max(figure.ulp * Math.min(1, Math.abs(right / figure.value)), 2 * around);
      const weight = outcomeOf(one.equation, figures, { at, figure: { ...figure, value: right, ulp } });
      if (weight?.outcome !== 'ties') continue;
      const cost = slip.cost + suspect.cost - says - Math.max(0, before.cost - weight.width);
      return { cost, witnessed: { ...suspect, of: keyOf(equation) } };
    }
  }
  return null;
};

/** A state with an equation taken into it; the state itself where the equation cannot be had. */
export const take = (state: State, scene: Scene, equation: Equation, bound: boolean): State => {
  const price = priceOf(state, scene, equation);
  return price ? takenAt(price, state, equation, bound) : state;
};

/** The same where the price in that state is known. */
export const takenAt = (price: Price, state: State, equation: Equation, bound: boolean): State => {
  const { cost, weight, key, predicts, witnessed } = price;
  return {
    ...state,
    cost: state.cost + cost,
    explained: predicts === null ? state.explained : new Set([...state.explained, predicts]),
    ...accusing(state, weight, key, witnessed),
    taken: { equation, key, weight, bound, before: state.taken },
  };
};

const accusing = (
  { accused, suspects }: State,
  weight: Weight,
  key: string,
  witnessed: Suspected | undefined,
): Pick<State, 'accused' | 'suspects'> => {
  if (weight.outcome !== 'violated' || !weight.slip) return { accused, suspects };
  if (witnessed)
    return {
      accused: new Set([...accused, witnessed.at]),
      suspects: [...suspects.filter(({ of }) => of !== witnessed.of), { ...witnessed, cost: 0 }],
    };
  return {
    accused: new Set([...accused, weight.slip.at]),
    suspects: [...suspects, ...weight.suspects.map((one) => ({ ...one, of: key }))],
  };
};
