import { leadsOfNames as leads, timeBehindName } from '@gouji/lexicon/phrases/clauses';
import { entityEndings, generalWords, projectEndings } from '@gouji/lexicon/phrases/settings';
import { bounds } from '../../bounds.js';
import type { FlowParagraph } from '../flow.js';
import type { Mention } from '../mentions/mention.js';
import { keyOf, type LabelMeaning, lengthOfOwnName } from '../metric.js';
import { lengthOfLead } from '../phrases.js';
import { meansWhole } from './setting.js';
import type { Statement, StatementContext, StatementParagraph } from './statement.js';

/** The unit or project in the words of a clause that hold no more than its name (县图书馆：, 甲中心2023年); null for none. */
export const entityNamed = (words: string, ownNames: readonly string[]): string | null => {
  const key = keyOf(words).replace(/[：:，,]/g, '');
  const bare = key.slice(lengthOfLead(key, leads)).replace(timeBehindName, '');
  if (bare.length < 2 || bare.length > bounds.longestEntity) return null;
  if (lengthOfOwnName(bare, ownNames) === bare.length) return null;
  if (![...entityEndings, ...projectEndings].some((ending) => bare.endsWith(ending))) return null;
  return isGeneral(bare) ? null : bare;
};

/** Whether nothing but general words is in it (重点项目, 部门整体). */
const isGeneral = (words: string): boolean => lengthOfLead(words, generalWords) === words.length;

/** The unit or project that a figure is of, where it is not the reporting unit: its own words, else as it was last said. */
export const entityOfFigure = (
  { modifier }: LabelMeaning,
  mention: Mention,
  before: readonly Statement[],
  paragraph: FlowParagraph,
  context: StatementContext,
): string | null => {
  const own = entityNamed(modifier, context.ownNames) ?? entityBefore(mention, context);
  if (own !== null) return own;
  if (meansWhole(mention, context)) return null;
  const near = before.at(-1);
  return near ? near.fact.entity : entityOfHeadings(paragraph, context);
};

const entityOfHeadings = (
  { headings }: FlowParagraph,
  { text, ownNames }: StatementContext,
): string | null => {
  for (const heading of headings) {
    const named = entityNamed(text.slice(heading.start, heading.end), ownNames);
    if (named !== null) return named;
  }
  return null;
};

/** The unit or project that a paragraph has last spoken of before `at`. */
export const entityOfParagraph = (
  paragraph: StatementParagraph,
  at: number,
  context: StatementContext,
): string | null => {
  const near = paragraph.statements.findLast(({ mention }) => mention.quantity.span.end <= at);
  return near ? near.fact.entity : entityOfHeadings(paragraph, context);
};

const clauseMarks = /[，,；;。：:\n（(]/;

/** A clause between the figure before and this one that is nothing but a name. */
const entityBefore = ({ span, quantity }: Mention, { text, ownNames }: StatementContext): string | null => {
  const from = Math.max(span.start, quantity.span.start - bounds.subjectReach);
  const clauses = text.slice(from, quantity.span.start).split(clauseMarks).slice(0, -1).reverse();
  for (const clause of clauses) {
    const named = entityNamed(clause, ownNames);
    if (named !== null) return named;
  }
  return null;
};
