import { type Reading, type Relation, readingOf, relate } from '@gouji/facts';
import { gapHead } from '@gouji/lexicon/table-patterns';
import { bounds } from '../bounds.js';
import type { CellFact } from '../types.js';
import { amountsFor, byTime, type Cross, isBudget, nameOf, order, strengthOf } from './cross.js';

interface Compared {
  readonly pairs: readonly (readonly [now: CellFact, base: CellFact])[];
  readonly strength: Relation['strength'];
  /** Whether heads say which figure is taken from which. */
  readonly directed: boolean;
}

const none: Compared = { pairs: [], strength: 'tentative', directed: false };

/** The present figure and the one it is compared with, by the heads' times; by budget and account where a head says so. */
const comparedFor = (cell: CellFact, cross: Cross): Compared => {
  const { amounts, sure } = amountsFor(cell, cross);
  const { heading, own } = cross.headOf(cell);
  const { base } = heading;
  const levels = amounts.filter((amount) => !isBudget(amount));
  const budgets = amounts.filter(isBudget);
  if (base?.kind === 'budget') {
    const asked = budgets.filter(
      ({ fact }) => base.stage === null || fact.stage === null || fact.stage === base.stage,
    );
    const now = latest(levels) ?? latest(budgets.filter(({ fact }) => fact.stage === 'adjusted'));
    if (!now) return none;
    const pairs = asked.filter((other) => other !== now).map((other) => [now, other] as const);
    return { pairs, strength: strengthOf(sure && pairs.length === 1), directed: true };
  }
  const timed = [levels, budgets]
    .map((group) => byTime(group, base?.year ?? null))
    .filter((pair) => pair !== null);
  if (timed.length > 0)
    return { pairs: timed, strength: strengthOf(sure && timed.length === 1), directed: true };
  const two = amounts.length === 2;
  // 2024年预算数 beside 2023年执行数.
  const mixed = two ? byTime(amounts, base?.year ?? null) : null;
  if (mixed) return { pairs: [mixed], strength: 'likely', directed: true };
  // 较上年 beside figures of one year: the year before is not printed.
  if (base !== null) return none;
  const [now] = levels;
  // 差额 beside 预算数 and 决算数: which is taken from which is not said. 增减 may be from a year that is not printed.
  const strength = two && gapHead.test(own) ? 'likely' : 'tentative';
  if (levels.length === 1 && now)
    return { pairs: budgets.map((other) => [now, other] as const), strength, directed: false };
  const [first, second] = amounts;
  return two && first && second ? { pairs: [[second, first]], strength, directed: false } : none;
};

const latest = (cells: readonly CellFact[]): CellFact | undefined =>
  [...cells].sort((a, b) => order(b) - order(a))[0];

const sameKind = (a: CellFact, b: CellFact): boolean => a.quantity.kind === b.quantity.kind;

/** 增减额 = 本年数 − 上年数. */
export const changeOf = (cell: CellFact, cross: Cross): Relation[] => {
  const { pairs, strength, directed } = comparedFor(cell, cross);
  const fitting = pairs.filter(([now, base]) => sameKind(now, cell) && sameKind(base, cell));
  if (fitting.length === 0) return [];
  const { fact } = cell;
  const bothWays = !directed || !cross.signed(cross.headOf(cell));
  const readings = fitting.flatMap(([now, base]): Reading[] => {
    const ahead = readingOf('sum', [now.fact, base.fact], [1, -1]);
    const back = readingOf('sum', [now.fact, base.fact], [-1, 1]);
    const natural = fact.sign === 1 ? [ahead, back] : [back, ahead];
    // A column without any sign may print magnitudes.
    return bothWays ? natural : natural.slice(0, 1);
  });
  return [relate('difference', fact, readings, { strength })];
};

/** 增减率 = (本年数 − 上年数) ÷ 上年数. */
export const changeRateOf = (cell: CellFact, cross: Cross): Relation[] => {
  const { pairs, strength, directed } = comparedFor(cell, cross);
  const { fact } = cell;
  const name = nameOf(cross.headOf(cell));
  const changes = cross.cells.filter(
    (other) => other.measure === 'change' && nameOf(cross.headOf(other)) === name,
  );
  // A column without any sign may print magnitudes.
  const bothWays = !directed || !cross.signed(cross.headOf(cell));
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
  return [relate('change-rate', fact, readings.slice(0, bounds.mostChangeReadings), { strength })];
};
