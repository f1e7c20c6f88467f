import { fundTotals } from '@gouji/lexicon/accounts/restatements';
import { sharedTotal } from '@gouji/lexicon/particles';
import { yearLead } from '@gouji/lexicon/phrases/clauses';
import { accountLabels } from '@gouji/lexicon/phrases/settings';
import { genericKeys } from '@gouji/lexicon/terms/metrics';
import { carriedIn, carriedOn, ofThisYear, rateTerm } from '@gouji/lexicon/terms/term-patterns';
import type { BudgetStage, Metric, Role, Trace } from '../../types.js';
import type { FlowParagraph } from '../flow.js';
import type { Mention } from '../mentions/mention.js';
import { readMentions } from '../mentions/read.js';
import { keyOf, type LabelMeaning, readLabel, stageOf, startsTermAt } from '../metric.js';
import { entityOfFigure } from './entities.js';
import { labelMeaning, labelWords } from './label-meaning.js';
import { withStartsOfMoves } from './moves.js';
import { changeTime, periodOf, yearOfBase } from './period.js';
import { withMarks } from './scores.js';
import { budgetAround, scopeOfFigure, type Traced } from './setting.js';
import { withSignsAgreed } from './signs.js';
import type { Statement, StatementContext, StatementParagraph } from './statement.js';
import { isPartOf, isSpecific, subjectOf, valueInSentence } from './subject.js';
import { withFiguresInTurn } from './turns.js';

/** Reads every figure of the flow as a fact. What a figure does not say itself is carried over from sentence, paragraph and heading, in that order. */
export const readStatements = (
  flow: readonly FlowParagraph[],
  context: StatementContext,
): StatementParagraph[] => {
  let count = 0;
  return flow.map((paragraph) => {
    const mentions = readMentions({
      text: context.text,
      span: paragraph.span,
      index: paragraph.index,
      quantities: paragraph.quantities,
      fiscalYear: context.fiscalYear,
      startsTerm: (at) => startsTermAt(context.text, at, context.dictionary),
    });
    const statements: Statement[] = [];
    for (const mention of mentions) {
      count += 1;
      statements.push(readStatement(`f${count}`, mention, statements, paragraph, context));
    }
    return {
      ...paragraph,
      statements: withMarks(
        withSignsAgreed(withFiguresInTurn(withStartsOfMoves(statements, context.text), context)),
        context.text,
      ),
    };
  });
};

const readStatement = (
  id: string,
  mention: Mention,
  before: readonly Statement[],
  paragraph: FlowParagraph,
  context: StatementContext,
): Statement => {
  const meaning = labelMeaning(mention, context);
  const inSentence = before.filter((statement) => statement.mention.sentence === mention.sentence);
  const previous = inSentence.at(-1);
  // 减少11批次、95人次: the second change is listed with the first.
  const listedWith =
    mention.division === 1 && mention.label === null && previous?.fact.role === 'change' ? previous : null;
  const isBase = isComparedWith(mention);
  const read = isBase ? roleOfBase(mention) : roleListed(mention, meaning, listedWith);
  const key = keyOf(labelWords(mention, context));
  const around =
    read === 'level' && !isBase && meaning.account === null && !accountLabels.has(keyWithoutAccount(key))
      ? budgetAround(mention, inSentence, before, paragraph, context)
      : null;
  const role: Role = around ? 'budget' : read;
  // 共计 without a name closes a list; it is no further figure of the list's last part.
  const closing = mention.total && mention.label === null;
  const subject = closing ? null : subjectOf(inSentence, before, paragraph, context, mention);
  const { metric, generic } = metricOf(mention, meaning, { key, subject, inSentence, context });
  const stands = periodOf(mention, metric, inSentence, before, paragraph, context);
  const time =
    role === 'change' || role === 'change-rate'
      ? changeTime(mention.comparison, metric, stands, inSentence, context.fiscalYear)
      : null;
  const period = time?.period ?? stands;
  const scope = scopeOfFigure(meaning, metric.name, mention, before, paragraph, context);
  return {
    mention,
    generic,
    isBase,
    mark: null,
    turnOf: null,
    outOf: null,
    fact: {
      id,
      quantity: mention.quantity,
      metric,
      period:
        isBase && mention.comparison?.kind === 'period'
          ? { ...period, year: yearOfBase(mention.comparison, period) }
          : period,
      scope: scope?.value ?? null,
      scopeFrom: scope?.from ?? null,
      entity: entityOfFigure(meaning, mention, before, paragraph, context),
      role,
      roleFrom: around?.from ?? roleTrace(mention, meaning, listedWith !== null),
      stage: stageOfFigure(role, mention, meaning, isBase, around),
      sign: signOf(mention, role, listedWith),
      base: mention.completes ?? time?.base ?? mention.comparison,
      paragraph: mention.paragraph,
      sentence: mention.sentence,
    },
  };
};

/** Whether a figure is what others are compared with (较上年的91.5%提高…): a rate only where the comparison leads up to it. */
const isComparedWith = (mention: Mention): boolean =>
  mention.comparesHere &&
  mention.direction === null &&
  !mention.reach &&
  (mention.quantity.kind !== 'percent' || (mention.toBase && !mention.completes && !mention.shareOf));

const roleOfBase = ({ quantity: { kind }, comparison }: Mention): Role => {
  if (kind === 'percent') return 'rate';
  if (comparison?.kind === 'budget') return 'budget';
  return kind === 'count' ? 'count' : 'level';
};

const roleListed = (mention: Mention, meaning: LabelMeaning, listedWith: Statement | null): Role =>
  listedWith && mention.quantity.kind === listedWith.fact.quantity.kind ? 'change' : roleOf(mention, meaning);

const signOf = ({ direction, quantity }: Mention, role: Role, listedWith: Statement | null): 1 | -1 => {
  if (listedWith && role === 'change') return listedWith.fact.sign;
  return direction === -1 || (quantity.value.isNegative() && direction === 0) ? -1 : 1;
};

interface Spoken {
  readonly key: string;
  /** What is spoken of already; null for what closes a list. */
  readonly subject: Metric | null;
  readonly inSentence: readonly Statement[];
  readonly context: StatementContext;
}

/** What a figure is of: what its own words name, or what is spoken of where these are too general. */
const metricOf = (
  mention: Mention,
  meaning: LabelMeaning,
  { key, subject, inSentence, context }: Spoken,
): { readonly metric: Metric; readonly generic: boolean } => {
  // 2023年支出 takes its meaning from around it as 支出 does; 2023年本年支出 is the account's own line.
  const dated = mention.dates.some(
    ({ span, time }) => time.year !== null && mention.label !== null && span.start >= mention.label.start,
  );
  // 财政拨款支出总计 is a line of its own, however general its words are without the last.
  const generic =
    meaning.name !== '' &&
    !meaning.name.endsWith(sharedTotal) &&
    genericKeys.has(dated ? key : keyWithoutAccount(key));
  const carried =
    meaning.name === '' ||
    (generic &&
      subject !== null &&
      isSpecific(subject) &&
      !isPartOf(meaning.name, subject) &&
      !(fundTotals.has(subject.name) && key.startsWith(ofThisYear)) &&
      !isWholeAround(meaning.name, inSentence, context));
  const metric: Metric =
    carried && subject
      ? { ...subject, span: null }
      : {
          name: atItsTime(valueInSentence(meaning.name, key, inSentence), mention),
          known: meaning.known,
          modifier: meaning.modifier,
          span: mention.label,
          origin: 'clause',
        };
  // 二、收入情况：本年收入合计A万元: where nothing else is spoken of, the year's own line says what it is of.
  const isOwnLine = key.startsWith(ofThisYear) && (subject === null || !isSpecific(subject));
  return { metric, generic: generic && !carried && !isOwnLine };
};

/** 年初财政拨款结转: what was carried in, whose date stands apart from its name. */
const atItsTime = (name: string, { dates }: Mention): string =>
  name === carriedOn && dates.at(-1)?.time.point === 'start' ? carriedIn : name;

const stageOfFigure = (
  role: Role,
  { comparison }: Mention,
  { account }: LabelMeaning,
  isBase: boolean,
  around: Traced<BudgetStage | null> | null,
): BudgetStage | null => {
  if (role !== 'budget') return null;
  if (around) return around.value;
  return isBase ? (comparison?.stage ?? null) : stageOf(account);
};

/** A role read from the figure's own words; an account that no word calls so is one by default. */
const roleTrace = (mention: Mention, { account }: LabelMeaning, listed: boolean): Trace => {
  if (listed) return { origin: 'sentence', span: null };
  const said =
    account !== null ||
    mention.direction !== null ||
    mention.comparison !== null ||
    mention.target ||
    (mention.quantity.kind !== 'money' && mention.quantity.kind !== 'foreign');
  return said
    ? { origin: 'clause', span: mention.directionAt ?? mention.label }
    : { origin: 'report', span: null };
};

/** 占本年支出的38.2%；本年支出1801万元: what a share of the sentence has named as its whole keeps that name. */
const isWholeAround = (name: string, inSentence: readonly Statement[], context: StatementContext): boolean =>
  inSentence.some(({ mention: { shareOf } }) => {
    if (!shareOf) return false;
    const words = context.text.slice(shareOf.start, shareOf.end);
    return readLabel(words, context.dictionary, context.ownNames).name === name;
  });

const keyWithoutAccount = (key: string): string => key.replace(yearLead, '');

const roleOf = (mention: Mention, meaning: LabelMeaning): Role => {
  const { kind } = mention.quantity;
  if (kind === 'points') return 'change';
  if (kind === 'percent' || kind === 'multiple') {
    if (mention.completes) return 'rate';
    if (mention.ofPrevious) return 'share';
    if (mention.shareOf) return mention.progress ? 'rate' : 'share';
    if (mention.direction !== null && !mention.reach) return 'change-rate';
    return rateTerm.test(meaning.name) || !mention.comparison ? 'rate' : 'change-rate';
  }
  if (mention.direction !== null && !mention.reach) return 'change';
  if (kind === 'count') return 'count';
  if (mention.target || ['initial', 'adjusted', 'budget'].includes(meaning.account ?? '')) return 'budget';
  return 'level';
};
