import type { Span } from '@gouji/document';
import { sumIdentities } from '@gouji/lexicon/accounts/identities';
import { headingTail } from '@gouji/lexicon/phrases/clauses';
import { accountTerm, fixedAssets, intangibleOf, intangibleTerm } from '@gouji/lexicon/terms/term-patterns';
import { bounds } from '../../bounds.js';
import type { Metric } from '../../types.js';
import type { FlowParagraph } from '../flow.js';
import type { Mention } from '../mentions/mention.js';
import { readLabel, termAtStart } from '../metric.js';
import type { Statement, StatementContext } from './statement.js';

/** What an unlabelled figure speaks of: the last named figure of its sentence, else of its paragraph, else the heading. */
export const subjectOf = (
  inSentence: readonly Statement[],
  before: readonly Statement[],
  paragraph: FlowParagraph,
  context: StatementContext,
  mention: Mention,
): Metric | null => {
  const said = termSaid(mention, paragraph, context);
  if (said) return said;
  // 占支出总预算1085万元的10.73%，同比增加16.8万元: the whole of a share is no subject of what follows.
  const subjects = inSentence.filter((statement) => !statement.mention.whole);
  const sameDepth = subjects.filter((statement) => statement.mention.depth <= mention.depth);
  const near = likeFigure(sameDepth, mention) ?? sameDepth.at(-1) ?? subjects.at(-1);
  if (near && near.fact.metric.name !== '') {
    const { metric } = near.fact;
    return { ...metric, origin: metric.origin === 'heading' ? 'heading' : 'sentence' };
  }
  const opening = near ? null : openingSubject(mention, context);
  if (opening) return opening;
  const earlier = before.at(-1);
  if (earlier && earlier.fact.metric.name !== '' && mention.label === null) {
    return { ...earlier.fact.metric, origin: 'paragraph' };
  }
  for (const heading of paragraph.headings) {
    const meaning = readLabel(headingWords(context.text, heading), context.dictionary, context.ownNames);
    if (meaning.known) {
      return { name: meaning.name, known: true, modifier: meaning.modifier, span: null, origin: 'heading' };
    }
  }
  return null;
};

/** “三公”经费只减不增，2022年支出19.4万元: the name that the sentence opens with, in a clause before the figure's. */
const openingSubject = (
  { span, quantity }: Mention,
  { text, dictionary, ownNames }: StatementContext,
): Metric | null => {
  const words = text.slice(span.start, quantity.span.start);
  const sentence = words.slice(Math.max(words.lastIndexOf('。'), words.lastIndexOf('\n')) + 1).trimStart();
  const end = sentence.search(/[，,：:]/);
  for (let length = Math.min(bounds.longestSubject, end); length >= bounds.shortestSubject; length -= 1) {
    const { name, known, modifier } = readLabel(sentence.slice(0, length), dictionary, ownNames);
    if (known && modifier === '') return { name, known, modifier, span: null, origin: 'sentence' };
  }
  return null;
};

/** The last figure that can share its subject with the one that `mention` reads: money with money, 户 with 户. */
const likeFigure = (sameDepth: readonly Statement[], mention: Mention): Statement | undefined => {
  const { kind, unit } = mention.quantity;
  const compared = mention.comparison !== null || mention.direction !== null;
  // 接待74批次，同比去年1.05万元增加2.95万元; 企业129户，户均贴息2万元，较上年增加17户: like is compared with like.
  if (compared && kind === 'count')
    return sameDepth.findLast(({ fact }) => fact.quantity.kind === kind && fact.quantity.unit === unit);
  if (kind !== 'money') return undefined;
  return sameDepth.findLast(
    ({ fact, mention: other }) =>
      // A rate is no subject of the amounts behind it (控制率为87.74%，较上年减少3.35万元), nor is a limit.
      fact.role !== 'rate' && (!compared || (fact.quantity.kind === 'money' && !other.target)),
  );
};

const clauseEnds = /[，,；;：:]/;

/** What a clause without figures opens with, right before the figure's own clause: “三公”经费只减不增，2022年支出19.4万元. */
const termSaid = (
  { span, quantity, opens }: Mention,
  paragraph: FlowParagraph,
  { text, dictionary, ownNames }: StatementContext,
): Metric | null => {
  if (opens !== null) return null;
  const gap = text.slice(span.start, quantity.span.start);
  const sentence = gap.slice(Math.max(gap.lastIndexOf('。'), gap.lastIndexOf('\n')) + 1);
  // The words right behind a figure belong to it.
  const first = sentence.length === gap.length && span.start > paragraph.span.start ? 1 : 0;
  const clauses = sentence
    .split(clauseEnds)
    .slice(first, -1)
    .filter((clause) => !/[（(]/.test(clause))
    .reverse();
  for (const clause of clauses) {
    const name = termAtStart(clause, dictionary, ownNames);
    if (name === null || !isSpecific({ name })) continue;
    return { name, known: true, modifier: '', span: null, origin: 'sentence' };
  }
  return null;
};

/** `收入决算情况说明` names 收入决算. */
const headingWords = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(/(?<![。：:\s])[。：:\s]+$/, '')
    .replace(headingTail, '');

/** Whether a name is of a part of the subject by itself (货物 of 政府采购), so that it keeps its meaning. */
export const isPartOf = (name: string, subject: Metric): boolean =>
  sumIdentities.some(({ total, parts }) => total === subject.name && parts.includes(name));

/** 净值 and 原值 without a name are of the asset that their sentence speaks of: 无形资产原值, 累计摊销, 净值. */
export const valueInSentence = (name: string, label: string, inSentence: readonly Statement[]): string => {
  if (!intangibleOf.has(name) || label.includes(fixedAssets)) return name;
  const near = inSentence.findLast(({ fact }) => fact.quantity.kind === 'money');
  return near && intangibleTerm.test(near.fact.metric.name) ? (intangibleOf.get(name) ?? name) : name;
};

/** Whether a metric is one thing among the accounts, so that a bare 支出 beside it means its own spending. */
export const isSpecific = ({ name }: Pick<Metric, 'name'>): boolean => name !== '' && !accountTerm.test(name);
