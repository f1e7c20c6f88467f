import type { Span } from '@gouji/ingest';
import { nameAtEnd } from '../segmentation/noun-phrase.js';
import { genericKeys } from '../tables/metrics.js';
import type { Fact, Mark, Metric, Period, Role } from '../types.js';
import type { FlowParagraph } from './flow.js';
import { type Mention, readMentions } from './mentions.js';
import { type Dictionary, keyOf, type LabelMeaning, readLabel, stageOf, startsTermAt } from './metric.js';
import { withMarks } from './scores.js';

/** A figure's words and what they mean, side by side: what relations are read from. */
export interface Statement {
  readonly mention: Mention;
  readonly fact: Fact;
  /** Whether the label, as far as it says anything, is a word like 支出 that takes its meaning from around it. */
  readonly generic: boolean;
  /** Whether it is what a change is measured from (较上年支出2780.3万元增加…): no new subject and no new time. */
  readonly isBase: boolean;
  /** For a score (分): which; null for every other figure. */
  readonly mark: Mark | null;
  /** For marks given: the full marks they are given out of, where these stand beside them. */
  readonly outOf: Fact | null;
}

export interface StatementParagraph extends FlowParagraph {
  readonly statements: readonly Statement[];
}

export interface StatementContext {
  readonly text: string;
  readonly fiscalYear: number | null;
  readonly dictionary: Dictionary;
  /** Names of the reporting unit, which say nothing of what is measured. */
  readonly ownNames: readonly string[];
}

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
        withNamesInTurn(withStartsOfMoves(statements, context.text), context),
        context.text,
      ),
    };
  });
};

/** X、Y和Z分别为1、2和3万元: as many names as figures, each its own. */
const withNamesInTurn = (statements: readonly Statement[], context: StatementContext): Statement[] => {
  const named = [...statements];
  statements.forEach(({ mention }, at) => {
    if (!mention.respectively || !mention.label) return;
    const names = context.text
      .slice(mention.label.start, mention.label.end)
      .split(/[、和及与]/)
      .filter((name) => name.trim() !== '');
    const figures = [at];
    while (
      (statements[figures[figures.length - 1] ?? at]?.mention.quantity.kind ?? '') ===
      statements[at + figures.length]?.mention.quantity.kind
    ) {
      const next = statements[at + figures.length]?.mention;
      if (!next || next.division > 1 || next.label !== null) break;
      figures.push(at + figures.length);
    }
    if (names.length < 2 || names.length !== figures.length) return;
    figures.forEach((index, place) => {
      const statement = named[index];
      const { name, known, modifier } = readLabel(names[place] ?? '', context.dictionary, context.ownNames);
      if (!statement || name === '') return;
      named[index] = {
        ...statement,
        fact: {
          ...statement.fact,
          metric: { name, known, modifier, span: mention.label, origin: 'sentence' },
        },
      };
    });
  });
  return named;
};

/** 由326件减少到241件: the first figure is that of the year before. */
const withStartsOfMoves = (statements: readonly Statement[], text: string): Statement[] =>
  statements.map((statement, at) => {
    const next = statements[at + 1];
    const { mention, fact } = statement;
    const from = mention.label ?? mention.span;
    const moves =
      next?.mention.reach === true &&
      next.mention.division <= 2 &&
      next.mention.sentence === mention.sentence &&
      /[由从]/.test(text.slice(Math.max(mention.span.start, from.start - 2), mention.quantity.span.start)) &&
      next.fact.quantity.kind === fact.quantity.kind;
    const { year } = next?.fact.period ?? { year: null };
    if (!moves || year === null || fact.period.year !== year) return statement;
    return { ...statement, fact: { ...fact, period: { ...fact.period, year: year - 1 } } };
  });

const readStatement = (
  id: string,
  mention: Mention,
  before: readonly Statement[],
  paragraph: FlowParagraph,
  context: StatementContext,
): Statement => {
  const { text } = context;
  const meaning = labelMeaning(mention, context);
  const inSentence = before.filter((statement) => statement.mention.sentence === mention.sentence);
  const previous = last(inSentence);
  // 减少11批次、95人次: the second change is listed with the first.
  const listed = mention.division === 1 && mention.label === null && previous?.fact.role === 'change';
  const isBase =
    mention.comparison !== null &&
    mention.direction === null &&
    !mention.reach &&
    mention.quantity.kind !== 'percent';
  const role = isBase
    ? mention.comparison?.kind === 'budget'
      ? 'budget'
      : mention.quantity.kind === 'count'
        ? 'count'
        : 'level'
    : listed && mention.quantity.kind === previous.fact.quantity.kind
      ? 'change'
      : roleOf(mention, meaning);
  // 共计 without a name closes a list; it is no further figure of the list's last part.
  const closing = mention.total && mention.label === null;
  const subject = closing ? null : subjectOf(inSentence, before, paragraph, context, mention);
  const key = mention.label ? keyOf(text.slice(mention.label.start, mention.label.end)) : '';
  const generic = meaning.name !== '' && genericKeys.has(keyWithoutAccount(key));
  const carried = meaning.name === '' || (generic && subject !== null && isSpecific(subject));
  const metric: Metric =
    carried && subject
      ? { ...subject, span: null }
      : {
          name: meaning.name,
          known: meaning.known,
          modifier: meaning.modifier,
          span: mention.label,
          origin: 'clause',
        };
  const sign =
    listed && role === 'change'
      ? previous.fact.sign
      : mention.direction === -1 || (mention.quantity.value.isNegative() && mention.direction === 0)
        ? -1
        : 1;
  const stands = periodOf(mention, metric, inSentence, before, context);
  const period =
    mention.direction === null || mention.reach
      ? stands
      : afterBase(stands, mention.comparison, context.fiscalYear);
  const changes = role === 'change' || role === 'change-rate';
  return {
    mention,
    generic: generic && !carried,
    isBase,
    mark: null,
    outOf: null,
    fact: {
      id,
      quantity: mention.quantity,
      metric,
      period:
        isBase && mention.comparison?.kind === 'period'
          ? { ...period, year: mention.comparison.year }
          : period,
      scope: meaning.scope ?? scopeAround(inSentence, paragraph, context),
      role,
      stage:
        role !== 'budget' ? null : isBase ? (mention.comparison?.stage ?? null) : stageOf(meaning.account),
      sign,
      base: mention.completes ?? mention.comparison ?? (changes ? baseAround(previous, period) : null),
      paragraph: mention.paragraph,
      sentence: mention.sentence,
    },
  };
};

/** A change from a year leads to the year after it, and a change from the budget to the account of the year. */
const afterBase = (period: Period, base: Fact['base'], fiscalYear: number | null): Period => {
  if (!base) return period;
  const year = base.kind === 'budget' ? fiscalYear : base.year === null ? null : base.year + 1;
  return { ...period, year: year ?? period.year };
};

/** A change that says not from what is from what its sentence compares with, else from the year before. */
const baseAround = (previous: Statement | undefined, { year }: Period): Fact['base'] =>
  previous?.fact.base ?? { kind: 'period', year: year === null ? null : year - 1, stage: null };

const keyWithoutAccount = (key: string): string => key.replace(/^(?:全年|当年|本年度?|实际|年度|共)/, '');

/** The label's meaning, the bracket behind it read as its fund (`决算收入（一般公共预算财政拨款收入）`). */
const labelMeaning = (
  { label, after, quantity, dates, direction, totalWord }: Mention,
  context: StatementContext,
): LabelMeaning => {
  const { text, dictionary, ownNames } = context;
  const words = label
    ? wordsWithoutDates(
        text,
        label,
        dates.map(({ span }) => span),
        (at) => startsTermAt(text, at, dictionary),
      ).replace(/[由从的]+$/, '')
    : '';
  // 收入总计 is more than 收入: the word of a total belongs to the name where the dictionary has it so.
  const whole = totalWord === '' ? null : readLabel(words + totalWord, dictionary, ownNames);
  if (whole?.known && whole.modifier === '') return whole;
  // 受疫情影响减少: a cause is no name.
  if (/^\s*(?:受|因|由于).*(?:影响|原因|等)?$/.test(words) && direction !== null)
    return readLabel('', dictionary, ownNames);
  const bracket = /^(.*?)[（(]([^（()）]{4,})[)）]\s*$/s.exec(words);
  const meaning = bracket
    ? {
        ...readLabel(bracket[1] ?? '', dictionary, ownNames),
        scope: readLabel(bracket[2] ?? '', dictionary, ownNames).scope,
      }
    : readLabel(words, dictionary, ownNames);
  if (meaning.name !== '' && (quantity.kind !== 'count' || meaning.known)) return meaning;
  // A count is named behind it more often than before it (共接入287个部门单位).
  if (quantity.kind !== 'count') return meaning;
  if (!after) return named(meaning, dictionary);
  const behind = readLabel(
    text.slice(after.start, Math.min(after.end, after.start + 24)),
    dictionary,
    ownNames,
  );
  return behind.name === '' ? named(meaning, dictionary) : behind;
};

/** A count's label that the dictionary does not know, cut down to the name at its end. */
const named = (meaning: LabelMeaning, { segmenter }: Dictionary): LabelMeaning =>
  meaning.known ? meaning : { ...meaning, name: nameAtEnd(meaning.name, segmenter) };

const wordsWithoutDates = (
  text: string,
  { start, end }: Span,
  dates: readonly Span[],
  startsTerm: (at: number) => boolean,
): string => {
  let words = '';
  let at = start;
  for (const date of dates) {
    if (date.start < at || date.end > end) continue;
    words += text.slice(at, date.start);
    // 2021年年初结转和结余: the last letters of the time begin the name.
    at = startsTerm(date.end - 2) ? date.end - 2 : date.end;
  }
  return words + text.slice(at, end);
};

const roleOf = (mention: Mention, meaning: LabelMeaning): Role => {
  const { kind } = mention.quantity;
  if (kind === 'percent' || kind === 'points' || kind === 'multiple') {
    if (mention.completes) return 'rate';
    if (mention.ofPrevious) return 'share';
    if (mention.shareOf) return 'share';
    if (mention.direction !== null && !mention.reach) return 'change-rate';
    return /[率度]$/.test(meaning.name) || !mention.comparison ? 'rate' : 'change-rate';
  }
  if (mention.direction !== null && !mention.reach) return 'change';
  if (kind === 'count') return 'count';
  if (mention.target || ['initial', 'adjusted', 'budget'].includes(meaning.account ?? '')) return 'budget';
  return 'level';
};

/** What an unlabelled figure speaks of: the last named figure of its sentence, else of its paragraph, else the heading. */
const subjectOf = (
  inSentence: readonly Statement[],
  before: readonly Statement[],
  paragraph: FlowParagraph,
  context: StatementContext,
  mention: Mention,
): Metric | null => {
  const sameDepth = inSentence.filter((statement) => statement.mention.depth <= mention.depth);
  // A rate is no subject of the amounts behind it (控制率为87.74%，较上年减少3.35万元).
  const amounts =
    mention.quantity.kind === 'money' ? sameDepth.filter(({ fact }) => fact.role !== 'rate') : [];
  const near = last(amounts) ?? last(sameDepth) ?? last(inSentence);
  if (near && near.fact.metric.name !== '') return { ...near.fact.metric, origin: 'sentence' };
  const earlier = last(before);
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

const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/** `收入决算情况说明` names 收入决算. */
const headingWords = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(/(?:具体|总体)?(?:支出)?(?:决算)?(?:情况)?(?:的)?(?:说明|分析|情况)?[。：:\s]*$/, '');

/** Whether a metric is one thing among the accounts, so that a bare 支出 beside it means its own spending. */
const isSpecific = ({ name }: Metric): boolean =>
  name !== '' && !/收入|支出总计|收入总计|本年支出|结转|资产|负债/.test(name);

const scopeAround = (
  inSentence: readonly Statement[],
  paragraph: FlowParagraph,
  { text, dictionary, ownNames }: StatementContext,
): string | null => {
  const near = last(inSentence);
  if (near) return near.fact.scope;
  for (const heading of paragraph.headings) {
    const { scope } = readLabel(headingWords(text, heading), dictionary, ownNames);
    if (scope) return scope;
  }
  return null;
};

const periodOf = (
  mention: Mention,
  metric: Metric,
  inSentence: readonly Statement[],
  before: readonly Statement[],
  { fiscalYear, text, dictionary }: StatementContext,
): Period => {
  const named = /^(?:年初|上年)/.test(metric.name) ? 'start' : /^年末/.test(metric.name) ? 'end' : null;
  const date = last(mention.dates);
  if (date) {
    const { year, offset, point, untilYear, part, month } = date.time;
    // A quarter or a month is a time of its own: no figure of the year.
    const partial = untilYear !== null || part !== null || (month !== null && point === 'during');
    const resolved = partial ? null : (year ?? (fiscalYear === null ? null : fiscalYear + (offset ?? 0)));
    const inName = startsTermAt(text, date.span.end - 2, dictionary);
    return { year: resolved, point: named ?? (inName ? 'during' : point), origin: 'clause', span: date.span };
  }
  // Behind a semicolon the sentence's own time counts, not that of the figure before it.
  const timed = inSentence.filter(({ isBase }) => !isBase);
  const near = mention.reach ? undefined : mention.division >= 3 ? timed[0] : last(timed);
  if (near) {
    // The date in a name (年初结转和结余) is the name's own.
    const point = /^(?:年初|上年|年末)/.test(near.fact.metric.name) ? 'during' : near.fact.period.point;
    return { ...near.fact.period, point: named ?? point, origin: 'sentence' };
  }
  // A paragraph that has spoken of another year leaves the year of what follows open.
  const astray = before.some(({ fact }) => fact.period.span !== null && fact.period.year !== fiscalYear);
  return { year: astray ? null : fiscalYear, point: named ?? 'during', origin: 'report', span: null };
};
