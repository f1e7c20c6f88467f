import type { Relation, Statement, StatementParagraph } from '@gouji/facts';
import { rateRules } from '@gouji/lexicon/accounts/rates';
import { accountRate } from './account-rate.js';
import { completion } from './completion.js';
import { countRate, moneyRate } from './stem-rate.js';
import type { RateContext } from './terms.js';

/** 完成预算的P%, 执行率P%, 办结率P%: what was done, what was to be done, and their quotient. */
export const rates = ({ statements }: StatementParagraph, context: RateContext): Relation[] =>
  statements.flatMap(({ fact, mention, isBase }, at) => {
    if (fact.role !== 'rate' || mention.target || isBase || mention.ofPrevious) return [];
    if (mention.completes) return completion(statements, at, context);
    return fact.quantity.kind === 'percent' ? namedRate(statements, at, context) : [];
  });

const namedRate = (statements: readonly Statement[], at: number, context: RateContext): Relation[] => {
  const rate = statements[at];
  if (!rate?.mention.label) return [];
  const { start, end } = rate.mention.label;
  const label = context.text.slice(start, end).replace(/[\s”"“]/g, '');
  const endsIn = ({ names }: { readonly names: readonly string[] }): boolean =>
    names.some((name) => label.endsWith(name));
  const counted = countRate(statements, at, label, context);
  const rule = rateRules.find(endsIn);
  if (counted.some(({ strength }) => strength !== 'tentative') || !rule)
    return counted.length > 0 ? counted : moneyRate(statements, at, label, context);
  // What the roles tell first, then what the words tell, then any two figures that fit.
  const accounted = accountRate(statements, at, rule, context);
  const found = [...accounted, ...moneyRate(statements, at, label, context), ...counted];
  return [found.find(({ strength }) => strength !== 'tentative') ?? found[0]].filter(
    (one) => one !== undefined,
  );
};
