import { type Absence, type Fact, type Relation, relate, type StatementParagraph, sumOf } from '@gouji/facts';
import { fiscalIncome, openSums, type SumIdentity, sumIdentities } from '@gouji/lexicon/accounts/identities';
import { ownFunds } from '@gouji/lexicon/terms/metrics';

/**
 * Sums that accounting requires of figures wherever they stand: of one period, fund, unit and account, each with one
 * value. `own`: those of the user's.
 */
export const identities = (
  paragraphs: readonly StatementParagraph[],
  absences: readonly Absence[],
  stated: readonly Relation[],
  own: readonly SumIdentity[],
): Relation[] => {
  const known = new Set(
    stated
      .filter(({ kind }) => kind === 'sum')
      .flatMap(({ result, readings }) => readings.map(({ terms }) => signature(result, terms))),
  );
  const sums = grouped(
    stated.filter(({ kind }) => kind === 'sum'),
    ({ result }) => result.quantity,
  );
  const firmTotals = firmTotalsByPart(stated);
  const absencesOf = grouped(absences, ({ metric }) => metric.name);
  return groupsOf(paragraphs).flatMap((group) => {
    const figures = figuresOf(group, absencesOf);
    const closed = [...own, ...sumIdentities].flatMap(({ total, parts, optional }) => {
      const result = figures.one(total);
      if (!result) return [];
      const required = parts.map((part) => termsFor(part, result, figures));
      if (required.some((terms) => terms === null)) return [];
      const extra = optional.map((name) => figures.one(name, result)).filter((part) => part !== null);
      return identity(result, [...required.flatMap((terms) => terms ?? []), ...extra], 'likely');
    });
    const open = openSums.flatMap(({ total, parts }) => {
      const result = figures.one(total);
      if (!result) return [];
      const terms = parts.map((name) => figures.one(name, result)).filter((part) => part !== null);
      return terms.length > 1 ? identity(result, terms, 'tentative') : [];
    });
    return [...closed, ...open];
  });

  function identity(result: Fact, terms: readonly Fact[], strength: Relation['strength']): Relation[] {
    // Parts that the text adds up to another total are not this one's.
    const [first, ...others] = terms;
    if (!first || known.has(signature(result, terms))) return [];
    const elsewhere = (firmTotals.get(first.quantity) ?? []).some(
      (sum) =>
        sum.result.quantity !== result.quantity &&
        others.every((term) => sum.readings[0]?.terms.some(({ quantity }) => quantity === term.quantity)),
    );
    if (elsewhere || (sums.get(result.quantity) ?? []).some((sum) => namesMore(sum, terms))) return [];
    return [relate('sum', result, [sumOf(terms)], { origin: 'identity', strength })];
  }
};

/** 公务用车费A（购置费…，运行费…，租车费…）: the text itself gives a total more parts. */
const namesMore = ({ readings }: Relation, terms: readonly Fact[]): boolean => {
  const named = (readings[0]?.terms ?? []).map(({ quantity }) => quantity);
  return named.length > terms.length && terms.every(({ quantity }) => named.includes(quantity));
};

const grouped = <K, T>(items: readonly T[], keyOfItem: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOfItem(item));
    if (group) group.push(item);
    else groups.set(keyOfItem(item), [item]);
  }
  return groups;
};

/** The sums that the text states for certain, by the figure of each of their parts. */
const firmTotalsByPart = (
  stated: readonly Relation[],
): ReadonlyMap<Fact['quantity'], readonly Relation[]> => {
  const firm = stated.filter(({ kind, strength }) => kind === 'sum' && strength !== 'tentative');
  const byPart = firm.flatMap((sum) =>
    (sum.readings[0]?.terms ?? []).map(({ quantity }) => ({ part: quantity, sum })),
  );
  return new Map(
    [...grouped(byPart, ({ part }) => part)].map(([part, pairs]) => [part, pairs.map(({ sum }) => sum)]),
  );
};

const signature = (result: Fact, terms: readonly Fact[]): string =>
  [result.metric.name, ...terms.map(({ metric }) => metric.name).sort()].join('|');

interface Figures {
  /**
   * The metric's one figure in the group, in the paragraph of `beside` where that tells it too; null where it is not
   * given, or given with two values.
   */
  readonly one: (name: string, beside?: Fact) => Fact | null;
  /** Whether the text says that there is none of it. */
  readonly isAbsent: (name: string) => boolean;
}

/** A part as its own figure; as nothing where there is none of it; or as its own parts where only these are given. */
const termsFor = (name: string, total: Fact, figures: Figures): Fact[] | null => {
  const own = figures.one(name, total);
  if (own) return [own];
  if (figures.isAbsent(name)) return [];
  const parts = sumIdentities
    .find(({ total }) => total === name)
    ?.parts.map((part) => termsFor(part, total, figures));
  if (!parts || parts.includes(null)) return null;
  const terms = parts.flatMap((part) => part ?? []);
  return terms.length > 0 ? terms : null;
};

const groupsOf = (paragraphs: readonly StatementParagraph[]): Fact[][] => {
  const facts: Fact[] = [];
  for (const { statements } of paragraphs) {
    for (const { fact, mention, generic, isBase } of statements) {
      if (generic || isBase || mention.target || mention.each) continue;
      if (!fact.metric.known || fact.metric.modifier !== '' || fact.quantity.kind !== 'money') continue;
      if (fact.period.year === null || (fact.role !== 'level' && fact.role !== 'budget')) continue;
      facts.push(fact);
    }
  }
  return [...grouped(facts, keyOf).values()];
};

/** Income and spending of one named fund are parts of all funds together. */
const scopeOf = ({ scope, metric }: Fact): string =>
  ownFunds.has(metric.name) || metric.name === fiscalIncome ? '' : (scope ?? '');

const keyOf = (fact: Fact): string =>
  [fact.period.year, scopeOf(fact), fact.entity ?? '', fact.role, fact.stage ?? ''].join('|');

const figuresOf = (group: readonly Fact[], absencesOf: ReadonlyMap<string, readonly Absence[]>): Figures => {
  const byName = grouped(group, ({ metric }) => metric.name);
  const sample = group[0];
  return {
    one: (name, beside) => {
      const told = byName.get(name) ?? [];
      const [first, ...rest] = told;
      if (!first || !rest.every(({ quantity }) => quantity.value.eq(first.quantity.value))) return null;
      return told.find(({ paragraph }) => paragraph === beside?.paragraph) ?? first;
    },
    isAbsent: (name) =>
      (absencesOf.get(name) ?? []).some(
        ({ period, scope, entity, role }) =>
          sample !== undefined &&
          period.year === sample.period.year &&
          scope === sample.scope &&
          entity === sample.entity &&
          (role === 'budget') === (sample.role === 'budget'),
      ),
  };
};
