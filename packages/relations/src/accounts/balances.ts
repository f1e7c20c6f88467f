import {
  type Fact,
  type Reading,
  type Relation,
  readingOf,
  relate,
  type Statement,
  type StatementParagraph,
} from '@gouji/facts';
import {
  type Balance,
  flowNames,
  bounds as limits,
  balances as table,
  wearWords,
} from '@gouji/lexicon/accounts/identities';
import { hasGovernmentFlows, isTerm } from './balance-terms.js';
import { bounds } from './bounds.js';

/** 收支平衡, 资产＝负债＋净资产, 净值＝原值－折旧: equations whose terms stand together in a paragraph, and bounds. */
export const balances = (paragraph: StatementParagraph): Relation[] => {
  const isGoverned = hasGovernmentFlows([paragraph]);
  const equations = table
    .filter(({ family }) => family === 'assets' || !isGoverned)
    .flatMap((balance) =>
      termsNamed(balance.result, paragraph).flatMap(({ result, near }) => balanceAt(balance, result, near)),
    );
  const told = new Set(equations.flatMap(({ result, readings }) => [result, ...(readings[0]?.terms ?? [])]));
  return [...equations, ...boundsOf(paragraph).filter(({ result }) => !told.has(result))];
};

/** 净值 above 原值 is wrong whatever the depreciation. */
const boundsOf = (paragraph: StatementParagraph): Relation[] =>
  limits.flatMap(({ lesser, greater }) =>
    termsNamed(lesser, paragraph).flatMap(({ result, near }) => {
      const most = nearest(greater, result, near);
      if (most?.mention.sentence !== result.mention.sentence) return [];
      return [relate('balance', result.fact, [readingOf('at-most', [most.fact])], { origin: 'identity' })];
    }),
  );

const termsNamed = (
  name: string,
  { statements }: StatementParagraph,
): { readonly result: Statement; readonly near: readonly Statement[] }[] =>
  statements.flatMap((result, at) =>
    result.fact.metric.name === name && isTerm(result)
      ? [{ result, near: statements.slice(Math.max(0, at - bounds.farthestTerm), at + bounds.farthestTerm) }]
      : [],
  );

const balanceAt = (balance: Balance, result: Statement, statements: readonly Statement[]): Relation[] => {
  const find = (name: string): Statement | null => nearest(name, result, statements);
  const plus = balance.plus.map(find);
  const minus = balance.minus.map(find);
  const given = <T>(found: readonly (T | null)[]): T[] => found.filter((one) => one !== null);
  if (plus.includes(null) || minus.includes(null)) return [];
  const plusAll = [...given(plus), ...given(balance.optionalPlus.map(find))];
  const minusAll = [...given(minus), ...given(balance.optionalMinus.map(find))];
  const terms = [...plusAll, ...minusAll];
  const signs = [...plusAll.map(() => 1 as const), ...minusAll.map(() => -1 as const)];
  const near = terms.every(({ mention }) => Math.abs(mention.sentence - result.mention.sentence) <= 1);
  return [
    relate(
      'balance',
      result.fact,
      [
        readingOf(
          'sum',
          terms.map(({ fact }) => fact),
          signs,
        ),
        ...otherReadings(balance, plusAll, minusAll, find),
      ],
      { origin: 'identity', strength: near ? 'exact' : 'likely' },
    ),
  ];
};

/** The equation with the surplus that is told beside it, or without what a total holds already. */
const otherReadings = (
  { surplus, mayBeHeld }: Balance,
  plus: readonly Statement[],
  minus: readonly Statement[],
  find: (name: string) => Statement | null,
): Reading[] => {
  const between = surplus.map(find).find((one) => one !== null);
  const held = plus.filter(({ fact }) => mayBeHeld.includes(fact.metric.name));
  const equation = (added: readonly Statement[], taken: readonly Statement[]): Reading =>
    readingOf(
      'sum',
      [...added, ...taken].map(({ fact }) => fact),
      [...added.map(() => 1 as const), ...taken.map(() => -1 as const)],
    );
  const rest = plus.filter((one) => !held.includes(one));
  return [
    ...(between ? [equation(plus, [...minus, between])] : []),
    ...(held.length > 0 && rest.length > 0 ? [equation(rest, minus)] : []),
  ];
};

const nearest = (name: string, result: Statement, statements: readonly Statement[]): Statement | null => {
  const at = statements.indexOf(result);
  const candidates = statements
    .filter(
      (statement) =>
        statement.fact.metric.name === name &&
        isTerm(statement) &&
        belongs(statement, result) &&
        !areApart(statement, result, statements),
    )
    .sort(
      (a, b) =>
        ofAnother(a, result) - ofAnother(b, result) ||
        Math.abs(statements.indexOf(a) - at) - Math.abs(statements.indexOf(b) - at),
    );
  return candidates[0] ?? null;
};

/**
 * 房屋原值A，折旧B，净值C；车辆原值D，净值E: two figures are of other things where one like the result stands between them, or where the last
 * thing that was named before each is another.
 */
const areApart = (term: Statement, result: Statement, statements: readonly Statement[]): boolean => {
  const [from, to] = [statements.indexOf(term), statements.indexOf(result)];
  const isAnother = ({ fact }: Statement): boolean =>
    fact.metric.name === result.fact.metric.name && !fact.quantity.value.eq(result.fact.quantity.value);
  const between = statements.slice(Math.min(from, to) + 1, Math.max(from, to));
  if (between.some((one) => isAnother(one) && isTerm(one))) return true;
  const [a, b] = [thingOf(from, statements), thingOf(to, statements)];
  return a !== '' && b !== '' && a !== b;
};

/** What a figure's own name says beyond its term, or the last of these names before it that says more; '' where none does. */
const thingOf = (at: number, statements: readonly Statement[]): string =>
  statements
    .slice(0, at + 1)
    .findLast(({ fact: { metric } }) => metric.modifier !== '' && assetTerms.has(metric.name))?.fact.metric
    .modifier ?? '';

/** Names of what is held of assets, each of which goes on with the thing that the one before it is of. */
const assetTerms: ReadonlySet<string> = new Set(
  table
    .filter(({ family }) => family === 'assets')
    .flatMap(({ result, plus, minus }) => [result, ...plus, ...minus]),
);

const ofAnother = ({ fact }: Statement, result: Statement): number =>
  Number(fact.metric.modifier !== result.fact.metric.modifier);

/** 本年计提折旧 is of the year, and no part of what a date's values are made of. */
const isOfYear = ({ metric, period }: Fact): boolean =>
  wearWords.test(metric.name) && period.origin === 'clause' && period.point === 'during';

/** 2018年，负债总额A万元，净资产B万元: what is told of the year is told as at its end. */
const areOfOnePoint = ({ period: a }: Fact, { period: b }: Fact): boolean =>
  a.point === b.point || (a.point !== 'start' && b.point !== 'start');

/** Of one year, fund, unit, account and thing; of one date where it is a holding. */
const belongs = ({ fact }: Statement, { fact: result }: Statement): boolean =>
  !isOfYear(fact) &&
  fact.period.year === result.period.year &&
  (isFlow(fact) || isFlow(result) || areOfOnePoint(fact, result)) &&
  fact.scope === result.scope &&
  fact.entity === result.entity &&
  fact.role === result.role &&
  fact.stage === result.stage &&
  fact.quantity.kind === result.quantity.kind &&
  (fact.metric.modifier === result.metric.modifier ||
    fact.metric.modifier === '' ||
    result.metric.modifier === '');

/** Terms of the year's account name their time themselves (年初结转和结余) or have none. */
const isFlow = ({ metric }: Fact): boolean => flowNames.test(metric.name);
