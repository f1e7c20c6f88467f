import type { Equation } from '../arithmetic/equation.js';
import { bounds } from '../search/bounds.js';
import type { Taken } from '../search/state.js';
import { isOfOneRecord, neighbours, type Witnesses } from './witnesses.js';

/**
 * 不合格6、15、11批次，…不合格的32批次全部处置: the figure that the terms do give stands beside; what was accused is another thing. Of a
 * slip that shows in the digits the right figure may stand there again, and so it may where the same is told of a record twice.
 */
export const resultsBeside = ({ equation, weight }: Taken, witnesses: Witnesses): Equation[] => {
  const { figures } = witnesses;
  if (weight.slip?.shape !== 'any' || equation.pattern === 'same') return [];
  const kind = figures[equation.result]?.kind;
  return neighbours(equation.result, witnesses)
    .filter((at) => figures[at]?.kind === kind && !equation.terms.includes(at))
    .filter((at) => !isOfOneRecord(equation.result, at, witnesses))
    .map((at) => ({ ...equation, result: at }));
};

/**
 * 甲96.3万元、乙54.0万元、丙71.2万元；甲、丙两个跨年项目合计167.5万元: a total behind amounts, under a name of its own, that comes to them without one or
 * two was of the rest. Any other total may have left one out.
 */
export const restsOf = (
  { formula, terms, signs, ...equation }: Equation,
  { sayings }: Witnesses,
): Equation[] => {
  const isNamed = equation.result > Math.max(...terms) && (sayings[equation.result]?.name ?? null) !== null;
  if (formula !== 'sum' || signs.includes(-1) || !isNamed) return [];
  if (terms.length < 3 || terms.length > bounds.alibiRun) return [];
  const without = (left: readonly number[]): Equation => ({
    ...equation,
    formula,
    terms: terms.filter((_, at) => !left.includes(at)),
    signs: signs.filter((_, at) => !left.includes(at)),
  });
  const ones = terms.map((_, at) => [at]);
  const twos =
    terms.length > 3 ? terms.flatMap((_, a) => terms.slice(a + 1).map((_one, b) => [a, a + 1 + b])) : [];
  return [...ones, ...twos].map(without);
};

/** 年初A万元，调增B万元，调减C万元，净增D万元，调整后E万元: what the moves came to, told behind them and taken for one more. */
export const netsOf = ({ formula, terms, signs, ...equation }: Equation): Equation[] => {
  const moved = signs.slice(1, -1);
  const [opening, net] = [terms[0], terms.at(-1)];
  if (formula !== 'sum' || !moved.includes(1) || !moved.includes(-1)) return [];
  return opening === undefined || net === undefined
    ? []
    : [{ ...equation, formula, terms: [opening, net], signs: [1, signs.at(-1) ?? 1] }];
};
