import { readingOf, relate } from '../../relations/build.js';
import type { Reading, Relation } from '../../types.js';
import type { CellFact } from '../types.js';
import { amountsFor, byTime, type Cross, isBudget, nameOf, order, strengthOf } from './cross.js';

const mostReadings = 8;

interface Pairs {
  readonly pairs: readonly (readonly [now: CellFact, base: CellFact])[];
  readonly sure: boolean;
}

/** The present figure and the one it is compared with, by the heads' times; by budget and account where a head says so. */
const comparedFor = (cell: CellFact, cross: Cross): Pairs => {
  const { amounts, sure } = amountsFor(cell, cross);
  const base = cross.headOf(cell).heading.base;
  const levels = amounts.filter((amount) => !isBudget(amount));
  const budgets = amounts.filter(isBudget);
  if (base?.kind === 'budget') {
    const asked = budgets.filter(
      ({ fact }) => base.stage === null || fact.stage === null || fact.stage === base.stage,
    );
    const now = latest(levels) ?? latest(budgets.filter(({ fact }) => fact.stage === 'adjusted'));
    return {
      pairs: now ? asked.filter((other) => other !== now).map((other) => [now, other]) : [],
      sure: sure && asked.length === 1,
    };
  }
  const timed = [levels, budgets]
    .map((group) => byTime(group, base?.year ?? null))
    .filter((pair) => pair !== null);
  if (timed.length > 0) return { pairs: timed, sure: sure && timed.length === 1 };
  const [now] = levels;
  // 差额 beside 预算数 and 决算数: which is taken from which is not said.
  if (levels.length === 1 && now) return { pairs: budgets.map((other) => [now, other]), sure: false };
  const [first, second] = amounts;
  return { pairs: amounts.length === 2 && first && second ? [[second, first]] : [], sure: false };
};

const latest = (cells: readonly CellFact[]): CellFact | undefined =>
  [...cells].sort((a, b) => order(b) - order(a))[0];

const sameKind = (a: CellFact, b: CellFact): boolean => a.quantity.kind === b.quantity.kind;

/** 增减额 = 本年数 − 上年数. */
export const changeOf = (cell: CellFact, cross: Cross): Relation[] => {
  const { pairs, sure } = comparedFor(cell, cross);
  const fitting = pairs.filter(([now, base]) => sameKind(now, cell) && sameKind(base, cell));
  if (fitting.length === 0) return [];
  const { fact } = cell;
  const bothWays = !sure || !cross.signed(cross.headOf(cell));
  const readings = fitting.flatMap(([now, base]): Reading[] => {
    const ahead = readingOf('sum', [now.fact, base.fact], [1, -1]);
    const back = readingOf('sum', [now.fact, base.fact], [-1, 1]);
    const natural = fact.sign === 1 ? [ahead, back] : [back, ahead];
    // A column without any sign may print magnitudes.
    return bothWays ? natural : natural.slice(0, 1);
  });
  return [relate('difference', fact, readings, { strength: strengthOf(sure) })];
};

/** 增减率 = (本年数 − 上年数) ÷ 上年数. */
export const changeRateOf = (cell: CellFact, cross: Cross): Relation[] => {
  const { pairs, sure } = comparedFor(cell, cross);
  const { fact } = cell;
  const name = nameOf(cross.headOf(cell));
  const changes = cross.cells.filter(
    (other) => other.measure === 'change' && nameOf(cross.headOf(other)) === name,
  );
  // A column without any sign may print magnitudes.
  const bothWays = !sure || !cross.signed(cross.headOf(cell));
  const ways = bothWays ? [fact.sign, fact.sign === 1 ? (-1 as const) : (1 as const)] : [fact.sign];
  const readings = ways.flatMap((way) =>
    pairs.map(([now, base]) => readingOf('growth', [now.fact, base.fact], [way, 1])),
  );
  for (const change of changes)
    for (const [, base] of pairs)
      readings.push(
        readingOf(
          'quotient',
          [change.fact, base.fact],
          [1, bothWays || change.fact.sign === fact.sign ? 1 : -1],
        ),
      );
  if (readings.length === 0 || cell.quantity.kind === 'points') return [];
  return [relate('change-rate', fact, readings.slice(0, mostReadings), { strength: strengthOf(sure) })];
};
