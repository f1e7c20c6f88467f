import type { Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import { budgetWord, yearStart } from '@gouji/lexicon/particles';
import {
  absenceCues,
  absentFillers,
  absentPredicates,
  countedSpending,
  unsaidAbsence,
} from '@gouji/lexicon/phrases/absence';
import { exception, jointsOfNames, pointing } from '@gouji/lexicon/phrases/clauses';
import { ownFunds, scopes } from '@gouji/lexicon/terms/metrics';
import {
  balanceTerm,
  bothSides,
  carriedIn,
  carriedOn,
  closingTerm,
  twoSidedTotals,
} from '@gouji/lexicon/terms/term-patterns';
import { bounds } from '../bounds.js';
import type { Absence, Metric, Period } from '../types.js';
import { cutClauses, dividingMarks } from './mentions/clauses.js';
import { keyOf, type LabelMeaning, readLabel } from './metric.js';
import { findPhrases, wordsTo } from './phrases.js';
import { entityNamed, entityOfParagraph } from './statements/entities.js';
import type { StatementContext, StatementParagraph } from './statements/statement.js';

/** Statements that there is none of a thing that the accounts name: 无项目支出, 公务接待费为零, 公务接待0批次. Linear. */
export const readAbsences = (
  paragraphs: readonly StatementParagraph[],
  context: StatementContext,
): Absence[] => paragraphs.flatMap((paragraph) => [...saidIn(paragraph, context), ...countedIn(paragraph)]);

const saidIn = (paragraph: StatementParagraph, context: StatementContext): Absence[] => {
  const { text } = context;
  const marks = dividingMarks(text, paragraph.span, () => false);
  const clauses = cutClauses(text, paragraph.span, marks);
  let sentence = paragraph.span.start;
  return clauses.flatMap((clause, at): Absence[] => {
    if (clause.division >= 4) sentence = clause.start;
    const words = text.slice(clause.start, clause.end);
    const lead = words.trimStart();
    if (unsaidAbsence.some((word) => lead.startsWith(word))) return [];
    const excepted = at > 0 && exception.test(text.slice(clauses[at - 1]?.start, clauses[at - 1]?.end));
    if (excepted) return [];
    const named = nameBehind(words) ?? nameBefore(words);
    if (!named) return [];
    const setting = settingOf(
      words.slice(0, named.start),
      { start: sentence, end: clause.start + named.start },
      named.budget,
      paragraph,
      context,
    );
    return namesIn(named.words).flatMap((name) =>
      meaningsOf(readLabel(name, context.dictionary, context.ownNames)).map((meaning) =>
        absence(
          meaning,
          setting,
          { start: clause.start + named.from, end: clause.start + named.to },
          paragraph,
        ),
      ),
    );
  });
};

interface Named {
  readonly words: string;
  /** Where the words before it end: what they say of time, fund and unit. */
  readonly start: number;
  /** The letters that say it, the cue included. */
  readonly from: number;
  readonly to: number;
  /** Whether it is the budget that there is none of (培训费未安排预算). */
  readonly budget: boolean;
}

const digits = /[0-9０-９]/;

/** 无项目支出: the name behind the cue, to the end of the clause. */
const nameBehind = (words: string): Named | null => {
  const cue = findPhrases(words, absenceCues).find(({ value }) => value !== null);
  if (!cue) return null;
  const name = words.slice(cue.end);
  // A figure in it makes it a statement about that figure; 此, 该 point at something said before.
  if (name.length > bounds.longestAbsentName || digits.test(name) || pointing.test(name)) return null;
  if (name.trim() === '') return null;
  return { words: withoutFillers(name), start: cue.start, from: cue.start, to: words.length, budget: false };
};

const withoutFillers = (name: string): string =>
  absentFillers.reduce((left, filler) => left.replace(filler, ''), name);

/** 公务接待费为零: the name before what is said of it, at the end of the clause. */
const nameBefore = (words: string): Named | null => {
  const bare = words.trimEnd();
  const said = wordsTo(absentPredicates, bare.charAt(bare.length - 1)).find((predicate) =>
    bare.endsWith(predicate),
  );
  if (!said) return null;
  const name = bare.slice(0, bare.length - said.length);
  if (name.length > bounds.longestAbsentName || name.trim() === '') return null;
  return {
    words: name,
    start: 0,
    from: name.length - name.trimStart().length,
    to: bare.length,
    budget: said.includes(budgetWord),
  };
};

/** Names that share one cue (无因公出国费、公务接待费); a name that holds 、 or 和 itself stays whole. */
const namesIn = (words: string): string[] => words.split(jointsOfNames).filter((name) => name.trim() !== '');

/** What is absent: nothing where the name says more than the accounts know; income and spending where both are meant. */
const meaningsOf = (meaning: LabelMeaning): LabelMeaning[] => {
  if (!meaning.known || meaning.modifier !== '') return [];
  if (!twoSidedTotals.has(meaning.name)) return [meaning];
  return bothSides.map((name) => ({ ...meaning, name }));
};

interface Setting {
  readonly period: Period;
  readonly scope: string | null;
  readonly entity: string | null;
  /** Whether it is the budget that there is none of (培训费未安排预算). */
  readonly budget: boolean;
}

const settingOf = (
  before: string,
  sentence: Span,
  budget: boolean,
  paragraph: StatementParagraph,
  context: StatementContext,
): Setting => {
  const own = findPhrases(keyOf(before), scopes).find(({ value }) => value !== null)?.value ?? null;
  const near = paragraph.statements.findLast(
    ({ mention }) =>
      mention.quantity.span.start >= sentence.start && mention.quantity.span.end <= sentence.end,
  );
  return {
    period: periodBefore(paragraph.quantities, sentence, context),
    scope: own ?? near?.fact.scope ?? null,
    budget,
    entity: entityNamed(before, context.ownNames) ?? entityOfParagraph(paragraph, sentence.end, context),
  };
};

/** The last time printed before it in its sentence; the report's year where there is none. */
const periodBefore = (
  quantities: readonly Quantity[],
  { start, end }: Span,
  { fiscalYear }: StatementContext,
): Period => {
  const date = quantities.findLast(
    (quantity) => quantity.kind === 'date' && quantity.span.start >= start && quantity.span.end <= end,
  );
  if (date?.kind !== 'date') return { year: fiscalYear, point: 'during', origin: 'report', span: null };
  const { year, offset, point, untilYear, part, month } = date.time;
  const partial = untilYear !== null || part !== null || (month !== null && month !== 12);
  const resolved = year ?? (fiscalYear === null ? null : fiscalYear + (offset ?? 0));
  return { year: partial ? null : resolved, point, origin: 'sentence', span: date.span };
};

const absence = (
  { name: read, scope, account }: LabelMeaning,
  setting: Setting,
  span: Span,
  { index }: StatementParagraph,
): Absence => {
  const name = openingName(read, setting.period);
  const metric: Metric = { name, known: true, modifier: '', span, origin: 'clause' };
  return {
    metric,
    period: { ...setting.period, point: pointOf(name, setting.period) },
    scope: scope ?? (ownFunds.has(name) ? null : setting.scope),
    entity: setting.entity,
    role: (account !== null && account !== 'level') || setting.budget ? 'budget' : 'level',
    span,
    paragraph: index,
  };
};

/** 年初无结转: what is carried in, not what is carried on. */
const openingName = (name: string, { point }: Period): string =>
  name === carriedOn && point === 'start' ? carriedIn : name;

const pointOf = (name: string, { point }: Period): Period['point'] =>
  closingTerm.test(name)
    ? 'end'
    : name.startsWith(yearStart)
      ? 'start'
      : balanceTerm.test(name)
        ? point
        : 'during';

/** 公务接待0批次: where nothing took place, nothing was spent on it. */
const countedIn = ({ statements, index }: StatementParagraph): Absence[] =>
  statements.flatMap(({ fact, mention }): Absence[] => {
    const { quantity, metric, period, entity, scope } = fact;
    const counted = countedSpending.get(metric.name)?.includes(quantity.unit) ?? false;
    if (!counted || fact.role !== 'count' || !quantity.value.isZero() || metric.modifier !== '') return [];
    const start = mention.label?.start ?? quantity.span.start;
    const span = { start, end: quantity.span.end };
    return [
      {
        metric,
        period: { ...period, point: 'during' },
        scope,
        entity,
        role: 'level',
        span,
        paragraph: index,
      },
    ];
  });
