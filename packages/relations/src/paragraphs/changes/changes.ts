import {
  type Fact,
  type Reading,
  type Relation,
  readingOf,
  relate,
  type Statement,
  type StatementParagraph,
} from '@gouji/facts';
import type { FactIndex } from '../fact-index.js';
import { budgetMove, unadjusted } from './budget-moves.js';
import { allOf, basesFor, type Levels, levelsFor } from './levels.js';
import { rateOfChange } from './pairs.js';

const mostReadings = 8;
const mostLevels = 4;

/** 较上年增加X万元，增长Y%: the change, the level it leads to, the base it starts from, and the rate. */
export const changes = ({ statements }: StatementParagraph, index: FactIndex, text: string): Relation[] => {
  const rates = rateOfChange(statements);
  const claimed = new Set(rates.values());
  return statements.flatMap((statement, at) => {
    const { fact, mention } = statement;
    if (mention.each) return [];
    if (fact.stage === 'adjusted') return unadjusted(statements, at);
    const rate = rates.get(statement);
    if (fact.role === 'change') {
      const levels = levelsFor(statements, at, index);
      const bases = basesFor(statements, at, index);
      const stated = difference(statement, levels, bases, isMovement(statements, at));
      return [
        ...(stated.length > 0 ? stated : budgetMove(statements, at, text)),
        ...(rate ? rateWithChange(rate.fact, fact, levels, bases) : []),
      ];
    }
    if (fact.role !== 'change-rate' || claimed.has(statement) || isUntold(statement)) return [];
    return rateAlone(fact, levelsFor(statements, at, index), basesFor(statements, at, index), index);
  });
};

/** 分别增长3%、5% of amounts that cannot be told. */
const isUntold = ({ mention, turnOf }: Statement): boolean => mention.respectively && turnOf === null;

/** 年初100万元，本年增加30万元、减少10万元: one of several movements, which together lead from the base to the level. */
const isMovement = (statements: readonly Statement[], at: number): boolean => {
  const self = statements[at];
  if (!self || self.mention.comparison !== null) return false;
  return statements
    .slice(Math.max(0, at - 8), at + 9)
    .some(
      ({ fact, mention }, index) =>
        index !== Math.min(at, 8) &&
        fact.role === 'change' &&
        mention.comparison === null &&
        fact.base?.year === self.fact.base?.year &&
        mention.sentence === self.mention.sentence &&
        fact.quantity.kind === self.fact.quantity.kind &&
        fact.metric.name === self.fact.metric.name &&
        fact.metric.modifier === self.fact.metric.modifier,
    );
};

const difference = (
  { fact: change, mention }: Statement,
  levels: Levels,
  bases: Levels,
  movement: boolean,
): Relation[] => {
  const froms = allOf(bases, mostLevels);
  const currents = allOf(levels, mostLevels).filter((level) => !froms.includes(level));
  const signs: [1 | -1, 1 | -1] = change.sign === 1 ? [1, -1] : [-1, 1];
  const readings = currents.flatMap((level) => froms.map((base) => readingOf('sum', [level, base], signs)));
  if (readings.length === 0) return [];
  const opening = mention.comparison === null && froms.some(({ period }) => period.point === 'start');
  const strength = movement || opening ? 'tentative' : strengthOf(levels, bases);
  return [relate('difference', change, readings.slice(0, mostReadings), { strength })];
};

/** Both levels in the sentence: stated. One of them in the same paragraph: looked up. Elsewhere: perhaps another thing. */
const strengthOf = (levels: Levels, bases: Levels): Relation['strength'] => {
  if (levels.near.length > 0 && bases.near.length > 0) return 'exact';
  const here = ({ near, around }: Levels): boolean => near.length > 0 || around.length > 0;
  return (levels.near.length > 0 || bases.near.length > 0) && here(levels) && here(bases)
    ? 'likely'
    : 'tentative';
};

const rateWithChange = (rate: Fact, change: Fact, levels: Levels, bases: Levels): Relation[] => {
  const { sign } = change;
  // A rate that goes the other way than its amount is wrong whatever it amounts to.
  const agreed = rate.sign === sign ? 1 : -1;
  const printed = allOf(bases, mostLevels).map((base) => readingOf('quotient', [change, base], [1, agreed]));
  const solved = allOf(levels, mostLevels).map((level) =>
    readingOf('change-of-current', [change, level], [sign, agreed]),
  );
  const grown = growths(rate, levels, bases);
  const readings = [...printed, ...solved, ...grown];
  if (readings.length === 0) return [];
  const stated = levels.near.length > 0 || bases.near.length > 0;
  // A heading's name is looked up elsewhere at one's peril: the same heading may stand over many things.
  const strength = stated ? 'exact' : change.metric.origin === 'heading' ? 'tentative' : 'likely';
  return [relate('change-rate', rate, readings.slice(0, mostReadings), { strength })];
};

const growths = (rate: Fact, levels: Levels, bases: Levels): Reading[] => {
  const froms = [...bases.near, ...bases.around];
  return [...levels.near, ...levels.around]
    .filter((level) => !froms.includes(level))
    .flatMap((level) => froms.map((base) => readingOf('growth', [level, base], [rate.sign, 1])))
    .slice(0, mostLevels);
};

const rateAlone = (rate: Fact, levels: Levels, bases: Levels, index: FactIndex): Relation[] => {
  const froms = allOf(bases, mostLevels);
  const currents = [...levels.near, ...levels.around].filter((level) => !froms.includes(level));
  const grown = currents.flatMap((level) =>
    froms.map((base) => readingOf('growth', [level, base], [rate.sign, 1])),
  );
  if (grown.length > 0) {
    const strength = strengthOf(levels, bases);
    return [
      relate('change-rate', rate, grown.slice(0, mostReadings), {
        strength: strength === 'exact' ? 'likely' : strength,
      }),
    ];
  }
  const elsewhere = withChangeElsewhere(rate, levels, index);
  return elsewhere.length === 0 ? [] : [relate('change-rate', rate, elsewhere, { strength: 'tentative' })];
};

/** “三公”经费支出较上年减少31.59%: its amount of change is given in another sentence. */
const withChangeElsewhere = (rate: Fact, levels: Levels, index: FactIndex): Reading[] => {
  if (!rate.metric.known || rate.metric.modifier !== '') return [];
  return index
    .find({ name: rate.metric.name, scope: rate.scope, kind: 'money', near: rate, roles: ['change'] })
    .filter(
      (change) =>
        change.sign === rate.sign &&
        change.base?.kind === rate.base?.kind &&
        change.base?.year === rate.base?.year,
    )
    .flatMap((change) =>
      allOf(levels, 3).map((level) => readingOf('change-of-current', [change, level], [change.sign, 1])),
    )
    .slice(0, mostReadings);
};
