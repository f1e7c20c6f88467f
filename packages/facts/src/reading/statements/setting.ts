import { accountHeadings, wholeWords } from '@gouji/lexicon/phrases/settings';
import { grandTotals, ownFunds, scopes } from '@gouji/lexicon/terms/metrics';
import { carriedInTerm, incomeTerm, spendingTerm } from '@gouji/lexicon/terms/term-patterns';
import { bounds } from '../../bounds.js';
import type { BudgetStage, Trace } from '../../types.js';
import type { FlowParagraph } from '../flow.js';
import type { Mention } from '../mentions/mention.js';
import { accountOf, keyOf, type LabelMeaning, stageOf } from '../metric.js';
import { findPhrases } from '../phrases.js';
import type { Statement, StatementContext } from './statement.js';

/** A part of a fact's meaning with where it was read. */
export interface Traced<T> {
  readonly value: T;
  readonly from: Trace;
}

const inherited = (statement: Statement, mention: Mention): Trace['origin'] =>
  statement.mention.sentence === mention.sentence ? 'sentence' : 'paragraph';

/** Income and spending do not lend each other their fund. */
const sideOf = (name: string): 'income' | 'spending' | null =>
  incomeTerm.test(name) ? 'income' : spendingTerm.test(name) ? 'spending' : null;

const areOneSide = (a: string, b: string): boolean => {
  const [one, two] = [sideOf(a), sideOf(b)];
  return one === null || two === null || one === two;
};

/** 资金口径 of a figure: its own words, else that of the sentence, the paragraph, the heading, the nearest first. */
export const scopeOfFigure = (
  { scope }: LabelMeaning,
  name: string,
  mention: Mention,
  before: readonly Statement[],
  paragraph: FlowParagraph,
  context: StatementContext,
): Traced<string> | null => {
  if (scope !== null) return { value: scope, from: { origin: 'clause', span: mention.label } };
  // 其他收入, 事业收入: funds of their own.
  if (ownFunds.has(name) || meansWhole(mention, context)) return null;
  const near = before.at(-1);
  // 政府性基金本年收入300万元，本年支出300万元: two totals of one fund, which is named once.
  const paired =
    grandTotals.has(name) &&
    near?.mention.sentence === mention.sentence &&
    (grandTotals.has(near.fact.metric.name) || carriedInTerm.test(near.fact.metric.name));
  if (!grandTotals.has(name) || paired) {
    if (near && (paired || areOneSide(near.fact.metric.name, name))) {
      const { scope: carried, scopeFrom } = near.fact;
      if (carried !== null)
        return { value: carried, from: { origin: inherited(near, mention), span: scopeFrom?.span ?? null } };
      // A total of all funds, or a fund with a name of its own, ends what the heading says.
      if (
        scopeFrom === null &&
        (grandTotals.has(near.fact.metric.name) || ownFunds.has(near.fact.metric.name))
      )
        return null;
    }
  }
  for (const heading of paragraph.headings) {
    const values = new Set(
      findPhrases(keyOf(context.text.slice(heading.start, heading.end)), scopes)
        .map(({ value }) => value)
        .filter((value) => value !== null),
    );
    const [only] = values;
    if (only !== undefined && values.size === 1)
      return { value: only, from: { origin: 'heading', span: heading } };
    if (values.size > 1) return null;
  }
  return null;
};

/** Whether the words before a figure mean the reporting unit as a whole (部门基本支出共计). */
export const meansWhole = ({ span, quantity }: Mention, { text }: StatementContext): boolean => {
  const words = text.slice(
    Math.max(span.start, quantity.span.start - bounds.longestTail),
    quantity.span.start,
  );
  const clause = words.slice(Math.max(...['，', '；', '。', ','].map((mark) => words.lastIndexOf(mark))) + 1);
  return wholeWords.some((word) => clause.includes(word));
};

/** A budget that the figure's list or heading speaks of; null for an account. */
export const budgetAround = (
  mention: Mention,
  inSentence: readonly Statement[],
  before: readonly Statement[],
  paragraph: FlowParagraph,
  { text }: StatementContext,
): Traced<BudgetStage | null> | null => {
  const near = inSentence.at(-1) ?? (mention.opens !== null ? before.at(-1) : undefined);
  // 年初预算1265万元，其中基本支出900万元，项目支出365万元: the parts are budgets as well.
  if (near?.fact.role === 'budget' && !near.isBase && !near.mention.target) {
    const listed =
      (mention.opens !== null && mention.opensFor === null) || near.fact.roleFrom.origin !== 'clause';
    if (listed)
      return {
        value: near.fact.stage,
        from: { origin: inherited(near, mention), span: near.fact.roleFrom.span },
      };
  }
  if (near && near.fact.role !== 'budget') return null;
  const heading = paragraph.headings[0];
  if (!heading) return null;
  const words = keyOf(text.slice(heading.start, heading.end));
  const { account } = accountOf(words);
  if (account === null || account === 'level' || accountHeadings.some((word) => words.includes(word)))
    return null;
  return { value: stageOf(account), from: { origin: 'heading', span: heading } };
};
