import {
  type Absence,
  type Relation,
  readingOf,
  relate,
  type Statement,
  type StatementParagraph,
  sumOf,
} from '@gouji/facts';
import { accountHeads } from '@gouji/lexicon';
import { accountOfYear, type Balance, balances as table } from '@gouji/lexicon/accounts/identities';
import { hasGovernmentFlows, isTerm, withoutBareHeadings } from './balance-terms.js';
import { bounds } from './bounds.js';

/**
 * 收支平衡 over neighbouring paragraphs (1.收入决算…年初结转…；2.支出决算…年末结转…), where none states it by itself and each term is
 * given with one value.
 */
export const balancesAcross = (all: readonly StatementParagraph[]): Relation[] => {
  const paragraphs = withoutBareHeadings(all);
  return paragraphs.flatMap((paragraph, at) =>
    table
      .filter(({ family, minus }) => family === 'budget' && minus.length > 0)
      .flatMap((balance) => {
        const close = onlyOne(balance.result, termsOf([paragraph]), null);
        if (!close) return [];
        const around = paragraphs.slice(
          Math.max(0, at - bounds.mostNeighbours),
          at + bounds.mostNeighbours + 1,
        );
        return hasGovernmentFlows(around) ? [] : balanceAround(balance, close, termsOf(around));
      }),
  );
};

const termsOf = (paragraphs: readonly StatementParagraph[]): Statement[] =>
  paragraphs.flatMap(({ statements }) =>
    statements.filter((one) => isTerm(one) && one.fact.role === 'level'),
  );

const balanceAround = (
  { plus, minus, optionalPlus, optionalMinus, mayBeHeld }: Balance,
  close: Statement,
  terms: readonly Statement[],
): Relation[] => {
  const find = (name: string): Statement | null => onlyOne(name, terms, close);
  const required = [...plus, ...minus].map(find);
  const given = required.filter((one) => one !== null);
  // Of one paragraph they are its own balance.
  const beside = given.every(({ mention }) => mention.paragraph === close.mention.paragraph);
  if (given.length < required.length || beside) return [];
  if ([...optionalPlus, ...optionalMinus].some((name) => find(name) !== null)) return [];
  // 年终结转A万元，净结余B万元: what is left is told in two.
  if (terms.some((one) => isRestBeside(one, close))) return [];
  const readings = [plus, plus.filter((name) => !mayBeHeld.includes(name))].flatMap((added, at) => {
    const facts = [...added, ...minus].flatMap((name) => find(name)?.fact ?? []);
    const signs = [...added.map(() => 1 as const), ...minus.map(() => -1 as const)];
    return at === 0 || added.length < plus.length ? [readingOf('sum', facts, signs)] : [];
  });
  return [
    relate('balance', close.fact, readings, {
      origin: 'identity',
      strength: 'likely',
    }),
  ];
};

const isRestBeside = ({ fact, mention }: Statement, close: Statement): boolean =>
  fact !== close.fact &&
  fact.scope === close.fact.scope &&
  mention.opens === null &&
  mention.depth === close.mention.depth &&
  mention.sentence === close.mention.sentence &&
  fact.metric.name !== accountOfYear.opening &&
  accountHeads.balance.some((word) => fact.metric.name.includes(word));

/** The one figure of a name, of one year, fund and unit with `like`; null where it is not given, or with two values. */
const onlyOne = (name: string, terms: readonly Statement[], like: Statement | null): Statement | null => {
  const found = terms.filter(
    ({ fact }) =>
      fact.metric.name === name &&
      fact.metric.modifier === '' &&
      fact.quantity.kind === 'money' &&
      (like === null ||
        (fact.period.year === like.fact.period.year &&
          fact.scope === like.fact.scope &&
          fact.entity === like.fact.entity)),
  );
  const [first] = found;
  return first && found.every(({ fact }) => fact.quantity.value.eq(first.fact.quantity.value)) ? first : null;
};

/** 本年收入A，本年支出B，无结余: nothing left over, so that no more came in than was spent. */
export const balancesWithoutRest = (
  { statements, index }: StatementParagraph,
  absences: readonly Absence[],
): Relation[] => {
  const absent = absences.find(
    ({ paragraph, metric, scope }) =>
      paragraph === index && metric.name === accountOfYear.closing && scope === null,
  );
  if (!absent) return [];
  const before = statements.filter(
    (statement) => isTerm(statement) && statement.mention.quantity.span.end <= absent.span.start,
  );
  const last = (name: string): Statement | undefined =>
    before.filter(({ fact }) => fact.metric.name === name && fact.role === 'level').at(-1);
  const [income, spending, opening] = [
    accountOfYear.income,
    accountOfYear.spending,
    accountOfYear.opening,
  ].map(last);
  if (!income || !spending || income.fact.period.year !== spending.fact.period.year) return [];
  const terms = [income.fact, ...(opening ? [opening.fact] : [])];
  // What was carried in may have been spent as well, where it is not told: then more is spent than came in.
  return [
    relate('balance', spending.fact, [sumOf(terms)], {
      origin: 'stated',
      strength: opening ? 'likely' : 'partial',
    }),
  ];
};
