import { type Fact, type Role, type Statement, unitFamily } from '@gouji/facts';
import type { FactIndex } from '../fact-index.js';

/** The levels that a change may lead to or start from. */
export interface Levels {
  /** In its sentence: what the writer sets the change beside. */
  readonly near: readonly Fact[];
  /** In its paragraph, outside the sentence. */
  readonly around: readonly Fact[];
  /** Of the same metric elsewhere in the report. */
  readonly far: readonly Fact[];
}

// A change speaks of figures close by; further back in a long sentence they belong to something else.
const reach = 12;
const ahead = 3;

const rateRoles: readonly Role[] = ['rate', 'share', 'change-rate'];

/** Whether a figure can be a level of what `change` changes: percentages of points, money of money, counts of counts. */
const sameMeasure = (level: Fact, change: Fact): boolean => {
  const { kind, unit } = change.quantity;
  if (kind === 'points') return level.quantity.kind === 'percent' && rateRoles.includes(level.role);
  if (kind === 'percent' || kind === 'multiple')
    return (
      level.quantity.kind !== 'percent' && level.quantity.kind !== 'points' && !rateRoles.includes(level.role)
    );
  return (
    level.quantity.kind === kind && (kind !== 'count' || unitFamily(level.quantity.unit) === unitFamily(unit))
  );
};

const sameMetric = ({ metric }: Fact, change: Fact): boolean =>
  metric.name === change.metric.name && metric.modifier === change.metric.modifier;

/**
 * Roles of a present level, in the order looked for: a budget is one beside the budget it started from, or where its
 * sentence gives the budget alone (预算8万元，比上年减少4万元).
 */
const currentRoles = ({ base, quantity }: Fact): readonly (readonly Role[])[] => {
  if (quantity.kind === 'points') return [rateRoles];
  return base?.kind === 'budget' ? [['level', 'count', 'budget']] : [['level', 'count'], ['budget']];
};

const isCurrent = ({ fact, isBase, mention }: Statement, change: Fact, roles: readonly Role[]): boolean =>
  !isBase &&
  !mention.each &&
  roles.includes(fact.role) &&
  sameMeasure(fact, change) &&
  sameMetric(fact, change) &&
  (fact.stage !== 'initial' || change.base?.kind === 'period') &&
  (fact.period.year === null || fact.period.year === change.period.year) &&
  (fact.period.point !== 'start' || change.period.point === 'start');

/** The present level of a change: the nearest before it, else right behind it (减收0.86亿元，完成4.15亿元). */
const nearCurrent = (statements: readonly Statement[], at: number, change: Fact): Fact[] => {
  const self = statements[at];
  if (!self) return [];
  if (self.turnOf) return [self.turnOf];
  const inSentence = ({ mention }: Statement): boolean => mention.sentence === self.mention.sentence;
  const earlier = statements
    .slice(Math.max(0, at - reach), at)
    .filter(inSentence)
    .reverse();
  const later: Statement[] = [];
  for (const statement of statements.slice(at + 1, at + 1 + ahead)) {
    if (!inSentence(statement) || statement.mention.division >= 3) break;
    if (statement.mention.depth <= self.mention.depth) later.push(statement);
  }
  for (const roles of currentRoles(change)) {
    const found = [...earlier, ...later].find((statement) => isCurrent(statement, change, roles));
    if (found) return [found.fact];
  }
  return [];
};

const kindOf = ({ quantity }: Fact): Fact['quantity']['kind'] =>
  quantity.kind === 'percent' || quantity.kind === 'multiple' ? 'money' : quantity.kind;

const isIndexed = ({ metric, quantity }: Fact): boolean =>
  metric.known && metric.modifier === '' && quantity.kind !== 'points';

const inPlaces = (near: readonly Fact[], others: readonly Fact[], change: Fact): Levels => {
  const rest = others.filter((fact) => !near.includes(fact));
  return {
    near,
    around: rest.filter(({ paragraph }) => paragraph === change.paragraph),
    far: rest.filter(({ paragraph }) => paragraph !== change.paragraph),
  };
};

/** The present levels that the change at `at` may lead to, the likeliest first. */
export const levelsFor = (statements: readonly Statement[], at: number, index: FactIndex): Levels => {
  const self = statements[at];
  if (!self) return { near: [], around: [], far: [] };
  const change = self.fact;
  const near = nearCurrent(statements, at, change);
  if (self.turnOf) return inPlaces(near, [], change);
  const found = !isIndexed(change)
    ? []
    : index
        .find({
          name: change.metric.name,
          scope: change.scope,
          kind: kindOf(change),
          near: change,
          roles: currentRoles(change)[0] ?? [],
        })
        .filter(
          (fact) =>
            fact.period.year === change.period.year && fact.stage !== 'initial' && !isBaseOf(fact, change),
        );
  return inPlaces(near, found, change);
};

/** Whether a level is of the time, or a budget of the stage, that the change starts from. */
const isBaseOf = (fact: Fact, change: Fact): boolean => {
  const { base } = change;
  if (base === null || !sameMetric(fact, change) || !sameMeasure(fact, change)) return false;
  const { role, stage, period } = fact;
  const starts =
    period.point === 'start' && change.period.point !== 'start' && period.year === change.period.year;
  if (base.kind === 'budget') {
    if (starts && base.stage === 'initial' && role !== 'budget') return true;
    return (
      (role === 'budget' && (base.stage === null || stage === null || stage === base.stage)) ||
      (fact.base?.kind === 'budget' && change.quantity.kind === 'points')
    );
  }
  if (!currentRoles(change).flat().includes(role)) return false;
  return base.year !== null && (period.year === base.year || (starts && period.year === base.year + 1));
};

/** The printed bases that the change at `at` may start from, the likeliest first. */
export const basesFor = (statements: readonly Statement[], at: number, index: FactIndex): Levels => {
  const self = statements[at];
  if (!self) return { near: [], around: [], far: [] };
  const change = self.fact;
  const implicit = self.mention.comparison === null && change.base?.kind === 'period' && self.turnOf === null;
  const isEarlier = ({ fact }: Statement): boolean =>
    implicit &&
    currentRoles(change).flat().includes(fact.role) &&
    sameMetric(fact, change) &&
    sameMeasure(fact, change) &&
    fact.period.year !== null &&
    change.period.year !== null &&
    fact.period.year < change.period.year;
  const near = statements
    .slice(Math.max(0, at - reach), at + ahead + 1)
    .filter(
      (statement, place) =>
        statement !== self &&
        // 增加8个项目（含上年转列项目5个）: what a bracket behind the change holds is part of it.
        (place < Math.min(at, reach) || statement.mention.depth <= self.mention.depth) &&
        !statement.mention.each &&
        statement.mention.sentence === self.mention.sentence &&
        (isBaseOf(statement.fact, change) || isEarlier(statement)),
    )
    .sort((a, b) => Number(isBaseOf(b.fact, change)) - Number(isBaseOf(a.fact, change)))
    .map(({ fact }) => fact);
  if (near.length > 0 || !isIndexed(change)) return { near, around: [], far: [] };
  const found = index
    .find({
      name: change.metric.name,
      scope: change.scope,
      kind: kindOf(change),
      near: change,
      roles: ['level', 'budget', 'count'],
    })
    .filter((fact) => isBaseOf(fact, change));
  return inPlaces([], found, change);
};

/** All of them, the likeliest first, at most `most`. */
export const allOf = ({ near, around, far }: Levels, most: number): Fact[] =>
  [...near, ...around, ...far].slice(0, most);
