import { grouped } from '@gouji/facts';
import { rangeOfSum, slack } from '../../arithmetic/ranges.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, explainedBy, slipsOfAmounts, sumClaim } from '../claim.js';

/**
 * 采购规模A亿元…中央、地方采购规模分别为B亿元和C亿元，占采购规模的P%和Q%: amounts whose shares of one whole make 100% leave nothing out, so that they come to it to their last
 * digit, where the shares tell but the first.
 */
export const sumsByShares = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const { sayings, figures } = scene;
  const summed = new Set(
    found.flatMap(({ equation }) => (equation.formula === 'sum' ? [equation.result] : [])),
  );
  const shares = found.filter((one) => isShare(one) && !summed.has(one.equation.terms[1] ?? -1));
  const sentenceOf = ({ equation: { result } }: Taken): number =>
    sayings.slice(0, result + 1).findLastIndex(({ mark }) => mark >= 4);
  const rows = grouped(shares, (one) => `${one.equation.terms[1]} ${sentenceOf(one)}`);
  return [...rows.values()].flatMap((row): Claim[] => {
    const parts = row.flatMap(({ equation }) => equation.terms.slice(0, 1));
    const whole = row[0]?.equation.terms[1];
    const told = [...parts, whole ?? -1].map((at) => sayings[at]);
    const isPlain = told.every((one) => one?.quantity?.kind === 'money' && one.quantity.qualifier === null);
    if (whole === undefined || !isPlain || new Set(parts).size < row.length || row.length < 2) return [];
    if (!makeAll(row, figures)) return [];
    const terms = parts.map((index) => ({ index }));
    return explainedBy(sumClaim(scene, 'part', { index: whole }, terms), slipsOfAmounts);
  });
};

const isShare = ({ equation, weight, seen }: Taken): boolean =>
  equation.pattern === 'share' && equation.formula === 'quotient' && weight.outcome !== 'violated' && !seen;

/** Whether shares come to 100%, as far as their printed digits tell. */
const makeAll = (row: readonly Taken[], figures: Scene['figures']): boolean => {
  const shares = row.flatMap(({ equation }) => figures[equation.result] ?? []);
  const { low, high } = rangeOfSum(shares);
  return shares.length === row.length && low - slack <= 1 && high + slack >= 1;
};
