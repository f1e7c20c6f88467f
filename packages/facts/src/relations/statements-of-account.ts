import type { StatementParagraph } from '../reading/statements/statement.js';
import { balanceSides, sumIdentities } from '../tables/identities.js';
import type { Fact, Relation } from '../types.js';
import { readingOf, relate, sumOf } from './build.js';

/** Equations that accounting requires whether or not the text says so (勾稽关系). */
export const accountIdentities = (
  paragraphs: readonly StatementParagraph[],
  stated: readonly Relation[],
): Relation[] => {
  const facts = paragraphs.flatMap(({ statements }) =>
    statements
      .filter(({ mention, generic, isBase }) => !generic && !isBase && !mention.target && !mention.each)
      .map(({ fact }) => fact),
  );
  return [
    ...sumsRequired(facts, stated),
    ...paragraphs.flatMap(balances),
    ...paragraphs.flatMap(incomeBesideSpending),
    ...rollForwards(paragraphs),
  ];
};

const keyOf = ({ period, scope, entity, role, stage }: Fact): string =>
  [period.year, period.point, scope ?? '', entity ?? '', role, stage ?? ''].join('|');

/** The metric's one figure in a group; null where it is not given or given with two values. */
const single = (facts: readonly Fact[], name: string): Fact | null => {
  const found = facts.filter(({ metric }) => metric.name === name);
  const first = found[0];
  return first && found.every(({ quantity }) => quantity.value.eq(first.quantity.value)) ? first : null;
};

const sumsRequired = (facts: readonly Fact[], stated: readonly Relation[]): Relation[] => {
  const known = new Set(
    stated
      .filter(({ kind }) => kind === 'sum')
      .flatMap(({ result, readings }) =>
        readings.map(({ terms }) =>
          [result.metric.name, ...terms.map(({ metric }) => metric.name).sort()].join('|'),
        ),
      ),
  );
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!fact.metric.known || fact.metric.modifier !== '' || fact.quantity.kind !== 'money') continue;
    if (fact.period.year === null || (fact.role !== 'level' && fact.role !== 'budget')) continue;
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].flatMap((group) =>
    sumIdentities.flatMap(({ total, parts, optional }) => {
      const result = single(group, total);
      const required = parts.map((part) => single(group, part));
      if (!result || required.some((part) => part === null)) return [];
      const extra = optional.map((part) => single(group, part)).filter((part) => part !== null);
      const terms = [...required.filter((part) => part !== null), ...extra];
      // Parts that the text adds up to another total are not this one's.
      const elsewhere = stated.some(
        ({ kind, strength, result: total, readings }) =>
          kind === 'sum' &&
          strength !== 'tentative' &&
          total !== result &&
          terms.every((term) => readings[0]?.terms.includes(term)),
      );
      if (elsewhere) return [];
      if (known.has([total, ...terms.map(({ metric }) => metric.name).sort()].join('|'))) return [];
      return [relate('sum', result, [sumOf(terms)], { origin: 'identity', strength: 'likely' })];
    }),
  );
};

/** 年初结转 + 本年收入 = 本年支出 + 年末结转, all four in one paragraph and of one fund. */
const balances = ({ statements }: StatementParagraph): Relation[] =>
  balanceSides.flatMap(({ left, right }) => {
    const facts = statements.filter(({ fact }) => fact.role === 'level').map(({ fact }) => fact);
    const pick = (names: readonly string[]): (Fact | null)[] => names.map((name) => single(facts, name));
    const [income, opening, ...moreIncome] = pick(left);
    const [spending, closing, ...moreSpending] = pick(right);
    if (!income || !opening || !spending || !closing) return [];
    const plus = [income, opening, ...moreIncome.filter((fact) => fact !== null && fact !== undefined)];
    const minus = [spending, ...moreSpending.filter((fact) => fact !== null && fact !== undefined)];
    return [
      relate(
        'balance',
        closing,
        [
          readingOf(
            'sum',
            [...plus, ...minus],
            [...plus.map(() => 1 as const), ...minus.map(() => -1 as const)],
          ),
        ],
        { origin: 'identity', strength: 'exact' },
      ),
    ];
  });

/** 决算收入A万元，支出A万元: set side by side with nothing carried over, they are meant to be equal. */
const incomeBesideSpending = ({ statements }: StatementParagraph): Relation[] =>
  statements.flatMap(({ fact: spending, mention }, at) => {
    const before = statements[at - 1];
    const beside =
      spending.metric.name === '本年支出' &&
      before?.fact.metric.name === '本年收入' &&
      before.mention.sentence === mention.sentence &&
      before.fact.role === 'level' &&
      spending.role === 'level';
    return beside
      ? [relate('balance', spending, [sumOf([before.fact])], { origin: 'identity', strength: 'tentative' })]
      : [];
  });

/** 年初原值, 年末原值, 本年增加: closing = opening ± change, for what is held at year-ends. */
const rollForwards = (paragraphs: readonly StatementParagraph[]): Relation[] =>
  paragraphs.flatMap(({ statements }) =>
    statements.flatMap(({ fact: closing }, at): Relation[] => {
      if (closing.role !== 'level' || closing.quantity.kind !== 'money' || !isHeld(closing)) return [];
      const near = statements.slice(Math.max(0, at - nearby), at + nearby);
      const moves = near.filter(
        ({ fact, mention }) =>
          fact.role === 'change' &&
          fact.quantity.kind === 'money' &&
          mention.comparison?.kind !== 'budget' &&
          closing.metric.name.startsWith(fact.metric.name) &&
          isClosing(closing, fact),
      );
      const openings = near.filter(
        ({ fact }) => fact.metric.name === closing.metric.name && isOpening(fact, closing),
      );
      const changes = moves.map(({ fact }) => fact);
      // All increases and decreases together; or one of them, where the others are its parts.
      const sets = [changes, ...(changes.length > 1 ? changes.map((change) => [change]) : [])].filter(
        (set) => set.length > 0,
      );
      const readings = openings.flatMap(({ fact: opening }) =>
        sets.map((set) => readingOf('sum', [opening, ...set], [1, ...set.map(({ sign }) => sign)])),
      );
      return readings.length === 0
        ? []
        : [relate('roll-forward', closing, readings.slice(0, 8), { strength: 'likely' })];
    }),
  );

/** What additions and disposals move: assets at cost. Net values (净值) move by depreciation as well. */
const isHeld = ({ metric }: Fact): boolean => /资产/.test(metric.name) && !/净/.test(metric.name);

// Balances and movements of one asset stand close together.
const nearby = 12;

const isClosing = ({ period }: Fact, change: Fact): boolean =>
  period.point === 'end' && (period.year === change.period.year || change.period.year === null);

const isOpening = (opening: Fact, closing: Fact): boolean => {
  const { period } = opening;
  if (opening === closing || closing.period.year === null || period.year === null) return false;
  return (
    (period.point === 'end' && period.year === closing.period.year - 1) ||
    (period.point === 'start' && period.year === closing.period.year)
  );
};
