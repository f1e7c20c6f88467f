import type { Statement, StatementParagraph } from '../reading/statements/statement.js';
import type { Fact, Reading, Relation, Role } from '../types.js';
import { readingOf, relate, unitFamily } from './build.js';
import type { FactIndex } from './fact-index.js';

/** 较上年增加X万元，增长Y%: the change, the level it leads to, the base it starts from, and the rate. */
export const changes = (paragraph: StatementParagraph, index: FactIndex): Relation[] => {
  const relations: Relation[] = [];
  const { statements } = paragraph;
  statements.forEach((statement, at) => {
    const { fact } = statement;
    if (fact.role === 'change' && fact.quantity.kind !== 'percent') {
      const levels = levelsFor(statements, at, fact, index);
      const bases = basesFor(statements, at, fact, index);
      relations.push(...difference(fact, levels, bases));
      const rate = rateBehind(statements, at);
      if (rate) relations.push(...changeRate(rate, fact, levels, bases));
    } else if (
      fact.role === 'change-rate' &&
      fact.quantity.kind === 'percent' &&
      !statement.mention.respectively &&
      !changeBefore(statements, at)
    ) {
      const levels = levelsFor(statements, at, fact, index);
      const bases = basesFor(statements, at, fact, index);
      const grown = levels.near.flatMap((level) => bases.map((base) => readingOf('growth', [level, base])));
      const readings = grown.length > 0 ? grown : withChangeElsewhere(fact, levels, index);
      if (readings.length > 0) {
        const strength = grown.length > 0 ? 'likely' : 'tentative';
        relations.push(relate('change-rate', fact, readings.slice(0, 6), { strength }));
      }
    }
  });
  return relations;
};

interface Levels {
  /** Levels in the sentence: what the writer sets the change beside. */
  readonly near: readonly Fact[];
  /** Levels of the same metric elsewhere. */
  readonly far: readonly Fact[];
}

/** The present level that a change belongs to: unlabelled changes have it right before them. */
const levelsFor = (statements: readonly Statement[], at: number, change: Fact, index: FactIndex): Levels => {
  const near: Fact[] = [];
  // A budget as adjusted is the present level beside the budget it started from.
  const roles: readonly Role[] =
    change.base?.kind === 'budget' ? ['level', 'count', 'budget'] : ['level', 'count'];
  for (let before = at - 1; before >= Math.max(0, at - 8); before -= 1) {
    const candidate = statements[before];
    const self = statements[at];
    if (!candidate || !self || candidate.mention.sentence !== self.mention.sentence) break;
    if (!roles.includes(candidate.fact.role) || !sameMeasure(candidate.fact, change)) continue;
    if (isBaseOf(candidate.fact, change) || candidate.fact.stage === 'initial') continue;
    if (
      candidate.fact.metric.name === change.metric.name &&
      candidate.fact.metric.modifier === change.metric.modifier
    ) {
      near.push(candidate.fact);
      break;
    }
  }
  const kind = change.quantity.kind === 'percent' ? 'money' : change.quantity.kind;
  const far =
    change.metric.known && change.metric.modifier === ''
      ? index
          .find({ name: change.metric.name, scope: change.scope, kind, near: change, roles })
          .filter(
            (fact) =>
              !near.includes(fact) && fact.period.year === change.period.year && !isBaseOf(fact, change),
          )
      : [];
  return { near, far };
};

const sameMeasure = (level: Pick<Fact, 'quantity'>, change: Fact): boolean =>
  change.quantity.kind === 'percent'
    ? level.quantity.kind !== 'percent'
    : level.quantity.kind === change.quantity.kind &&
      (level.quantity.kind !== 'count' ||
        unitFamily(level.quantity.unit) === unitFamily(change.quantity.unit));

/** A level of the year that the change is measured from. */
const isBaseOf = (level: Fact, change: Fact): boolean =>
  change.base?.kind === 'period' && change.base.year !== null && level.period.year === change.base.year;

/** The printed base: last year's level, or the budget of the stage compared with. */
const basesFor = (statements: readonly Statement[], at: number, change: Fact, index: FactIndex): Fact[] => {
  const { base } = change;
  const isBase = ({ metric, role, stage, period, quantity }: Fact): boolean => {
    if (metric.name !== change.metric.name || metric.modifier !== change.metric.modifier) return false;
    if (
      quantity.kind === 'percent' ||
      (change.quantity.kind !== 'percent' && quantity.kind !== change.quantity.kind)
    )
      return false;
    if (!sameMeasure({ quantity }, change)) return false;
    if (base?.kind === 'budget')
      return role === 'budget' && (base.stage === null || stage === null || stage === base.stage);
    return (
      (role === 'level' || role === 'count') &&
      base !== null &&
      base.year !== null &&
      period.year === base.year
    );
  };
  const near = statements
    .slice(Math.max(0, at - 8), at + 4)
    .map(({ fact }) => fact)
    .filter(isBase);
  if (near.length > 0 || !change.metric.known || change.metric.modifier !== '') return near;
  const kind = change.quantity.kind === 'percent' ? 'money' : change.quantity.kind;
  return index
    .find({
      name: change.metric.name,
      scope: change.scope,
      kind,
      near: change,
      roles: ['level', 'budget', 'count'],
    })
    .filter(isBase);
};

const difference = (change: Fact, levels: Levels, bases: readonly Fact[]): Relation[] => {
  if (bases.length === 0) return [];
  const candidates = [...levels.near, ...levels.far].filter((level) => !bases.includes(level)).slice(0, 4);
  const readings: Reading[] = candidates.flatMap((level) =>
    bases.map((base) => readingOf('sum', [level, base], change.sign === 1 ? [1, -1] : [-1, 1])),
  );
  if (readings.length === 0) return [];
  return [
    relate('difference', change, readings.slice(0, 8), {
      strength:
        levels.near.length === 0 ||
        bases.every(
          ({ sentence, paragraph }) => sentence !== change.sentence || paragraph !== change.paragraph,
        )
          ? 'tentative'
          : 'exact',
    }),
  ];
};

/** The rate that goes with a change: unlabelled, in the same sentence, before the next amount. */
const rateBehind = (statements: readonly Statement[], at: number): Fact | null => {
  const self = statements[at];
  const next = statements[at + 1];
  if (!self || !next || next.mention.sentence !== self.mention.sentence || next.fact.role !== 'change-rate')
    return null;
  // 分别下降12.5%、9.3%: the rates of several changes in turn.
  if (next.fact.quantity.kind !== 'percent' || next.mention.respectively) return null;
  const named = next.mention.label !== null && next.fact.metric.origin === 'clause';
  return named && next.fact.metric.name !== self.fact.metric.name ? null : next.fact;
};

const changeBefore = (statements: readonly Statement[], at: number): boolean => {
  const before = statements[at - 1];
  return before?.fact.role === 'change' && rateBehind(statements, at - 1) !== null;
};

/** “三公”经费支出较上年减少31.59%: its amount of change is given in another sentence. */
const withChangeElsewhere = (rate: Fact, { near, far }: Levels, index: FactIndex): Reading[] => {
  if (!rate.metric.known || rate.metric.modifier !== '') return [];
  const levels = [...near, ...far].slice(0, 3);
  return index
    .find({ name: rate.metric.name, scope: rate.scope, kind: 'money', near: rate, roles: ['change'] })
    .filter(
      (change) =>
        change.sign === rate.sign &&
        change.base?.kind === rate.base?.kind &&
        change.base?.year === rate.base?.year,
    )
    .flatMap((change) =>
      levels.map((level) => readingOf('change-of-current', [change, level], [change.sign, 1])),
    );
};

const changeRate = (rate: Fact, change: Fact, levels: Levels, bases: readonly Fact[]): Relation[] => {
  const sign = change.sign;
  const printed = bases.map((base) => readingOf('quotient', [change, base]));
  const solved = [...levels.near, ...levels.far]
    .slice(0, 4)
    .map((level) => readingOf('change-of-current', [change, level], [sign, 1]));
  const readings = [...printed, ...solved];
  if (readings.length === 0) return [];
  const strength = levels.near.length > 0 || printed.length > 0 ? 'exact' : 'likely';
  return [relate('change-rate', rate, readings.slice(0, 8), { strength })];
};
