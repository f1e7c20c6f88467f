import { isAmount, type Statement, type StatementParagraph } from '@gouji/facts';
import { governmentFlows } from '@gouji/lexicon/accounts/identities';

/** A heading's own line tells no amount, and takes no room between paragraphs. */
export const withoutBareHeadings = (paragraphs: readonly StatementParagraph[]): StatementParagraph[] =>
  paragraphs.filter(({ heading, statements }) => !heading || statements.length > 0);

/** 调出资金, 债务还本: an account that more flows than 收入 and 支出 make up. */
export const hasGovernmentFlows = (paragraphs: readonly StatementParagraph[]): boolean =>
  paragraphs.some(({ statements }) =>
    statements.some(
      (one) => isTerm(one) && governmentFlows.test(one.fact.metric.modifier + one.fact.metric.name),
    ),
  );

export const isTerm = (statement: Statement): boolean =>
  isAmount(statement) && !statement.isBase && !statement.mention.target;
