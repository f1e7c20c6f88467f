import { joints, jointsAtEnds } from '@gouji/lexicon/phrases/clauses';
import { bounds } from '../../bounds.js';
import type { ComparisonBase, Fact, Metric } from '../../types.js';
import type { Mention } from '../mentions/mention.js';
import { readLabel } from '../metric.js';
import { changeTime } from './period.js';
import { isAmountRole, type Statement, type StatementContext } from './statement.js';

/**
 * Figures in turn (分别): those of a run that 分别 opens, each its own name (X、Y分别为1、2万元), its own year
 * (2022年、2023年分别为…) or, for a change, rate or share, its own amount before them (X 1万元、Y 2万元，分别增长3%、5%).
 */
export const withFiguresInTurn = (
  statements: readonly Statement[],
  context: StatementContext,
): Statement[] => {
  const turned = [...statements];
  for (let at = 0; at < turned.length; at += 1) {
    if (!turned[at]?.mention.respectively) continue;
    const run = runFrom(turned, at);
    if (run.length < 2 || run.length > bounds.mostInTurn) continue;
    const members = run.flatMap((index) => turned[index] ?? []);
    const amounts = amountsBefore(turned, at, run.length);
    const names = namesIn(members[0]?.mention ?? null, run.length, context);
    const years = yearsIn(members[0], run.length);
    run.forEach((index, place) => {
      const member = turned[index];
      const first = members[0];
      if (!member || !first) return;
      const like = likeFirst(member, first);
      const name = names?.[place];
      const year = years?.[place];
      if (year !== undefined) {
        turned[index] = {
          ...like,
          fact: { ...like.fact, metric: metricWithoutYears(first, context), period: year },
        };
      } else if (name) {
        const of = isAmountRole(like.fact) ? null : amountNamed(turned, at, name);
        turned[index] = { ...like, turnOf: of, fact: { ...like.fact, metric: name } };
      } else if (!isAmountRole(like.fact) && amounts) {
        const of = amounts[place]?.fact ?? null;
        turned[index] = {
          ...like,
          turnOf: of,
          fact: {
            ...like.fact,
            metric: of ? { ...of.metric, span: null, origin: 'sentence' } : like.fact.metric,
          },
        };
      }
    });
    if (years) retime(turned, run.at(-1) ?? at, context);
  }
  return turned;
};

/** The times of changes behind a run of years (2023年、2022年分别为…，同比增加…), which were read before the run was understood. */
const retime = (statements: Statement[], after: number, { fiscalYear }: StatementContext): void => {
  const sentence = statements[after]?.mention.sentence;
  for (let index = after + 1; statements[index]?.mention.sentence === sentence; index += 1) {
    const statement = statements[index];
    if (!statement || (statement.fact.role !== 'change' && statement.fact.role !== 'change-rate')) continue;
    const { fact, mention } = statement;
    const inSentence = statements.slice(0, index).filter((other) => other.mention.sentence === sentence);
    const { base, period } = changeTime(mention.comparison, fact.metric, fact.period, inSentence, fiscalYear);
    statements[index] = { ...statement, fact: { ...fact, base, period } };
  }
};

/** The figures from `at` on that are joined by 、 or 和 alone; those in brackets behind one of them are passed over. */
const runFrom = (statements: readonly Statement[], at: number): number[] => {
  const first = statements[at];
  const run = [at];
  for (
    let index = at + 1;
    first && index < statements.length && run.length <= bounds.mostInTurn;
    index += 1
  ) {
    const statement = statements[index];
    if (!statement || statement.mention.sentence !== first.mention.sentence) break;
    if (statement.mention.depth > first.mention.depth) continue;
    const { mention } = statement;
    const joined = mention.division <= 1 && !mention.respectively && !mention.total;
    if (!joined || mention.quantity.kind !== first.mention.quantity.kind || !isJointOnly(mention)) break;
    run.push(index);
  }
  return run;
};

/** Whether a figure has no words of its own but 和 and the direction. */
const isJointOnly = ({ label, quantity }: Mention): boolean =>
  label === null ||
  label.end - label.start === 0 ||
  (label.end - label.start === 1 && label.end <= quantity.span.start);

/** A member that says not itself whether it is a change or a share is what the first of the run is. */
const likeFirst = (member: Statement, first: Statement): Statement => {
  const { role } = first.fact;
  const own = member.mention.direction !== null || member.mention.shareOf !== null;
  if (own || member === first || isAmountRole(first.fact)) return member;
  const base: ComparisonBase | null = first.fact.base;
  return {
    ...member,
    mention: { ...member.mention, shareOf: first.mention.shareOf, completes: first.mention.completes },
    fact: { ...member.fact, role, base, sign: first.fact.sign, period: first.fact.period },
  };
};

/** The last `count` amounts of the sentence before the run, where there are so many, each of its own name. */
const amountsBefore = (statements: readonly Statement[], at: number, count: number): Statement[] | null => {
  const run = statements[at];
  if (!run) return null;
  const amounts: Statement[] = [];
  for (
    let index = at - 1;
    index >= Math.max(0, at - 3 * bounds.mostInTurn) && amounts.length < count;
    index -= 1
  ) {
    const statement = statements[index];
    if (!statement || statement.mention.sentence !== run.mention.sentence) break;
    if (!isAmountRole(statement.fact) || statement.isBase || statement.mention.total) continue;
    if (statement.mention.depth <= run.mention.depth) amounts.unshift(statement);
  }
  const names = new Set(amounts.map(({ fact }) => fact.metric.modifier + fact.metric.name));
  return amounts.length === count && names.size === count ? amounts : null;
};

const amountNamed = (statements: readonly Statement[], at: number, { name, modifier }: Metric): Fact | null =>
  statements
    .slice(Math.max(0, at - 3 * bounds.mostInTurn), at)
    .findLast(
      ({ fact, isBase }) =>
        isAmountRole(fact) && !isBase && fact.metric.name === name && fact.metric.modifier === modifier,
    )?.fact ?? null;

/** X、Y和Z before the run, as many names as figures: parted where most parts are names that the dictionary knows. */
const namesIn = (mention: Mention | null, count: number, context: StatementContext): Metric[] | null => {
  if (!mention?.label) return null;
  const { label } = mention;
  const pieces: { text: string; joint: string }[] = [];
  let joint = '';
  let words = '';
  for (const character of context.text.slice(label.start, label.end)) {
    if (joints.test(character)) {
      pieces.push({ text: words, joint });
      joint = character;
      words = '';
    } else words += character;
  }
  pieces.push({ text: words, joint });
  const kept = pieces.filter(({ text }, index) => text.trim() !== '' || index > 0);
  if (kept.length < count || kept.length > bounds.mostInTurn) return null;
  const ways = partings(kept, count).map((names) => names.map((name) => readName(name, mention, context)));
  const known = (names: readonly (Metric | null)[]): number => names.filter((name) => name?.known).length;
  const best = ways.sort((a, b) => known(b) - known(a))[0];
  return best?.every((name) => name !== null) ? best : null;
};

/** The ways to put pieces together, in order, into `count` names. */
const partings = (pieces: readonly { text: string; joint: string }[], count: number): string[][] => {
  const ways: string[][] = [];
  const grow = (from: number, names: readonly string[]): void => {
    if (ways.length >= bounds.mostWays) return;
    if (names.length === count) {
      if (from === pieces.length) ways.push([...names]);
      return;
    }
    let name = '';
    for (let to = from; to <= pieces.length - (count - names.length); to += 1) {
      const piece = pieces[to];
      if (!piece) break;
      name = to === from ? piece.text : name + piece.joint + piece.text;
      grow(to + 1, [...names, name]);
    }
  };
  grow(0, []);
  return ways;
};

const readName = (words: string, { label }: Mention, context: StatementContext): Metric | null => {
  const { name, known, modifier } = readLabel(words, context.dictionary, context.ownNames);
  return name === '' ? null : { name, known, modifier, span: label, origin: 'sentence' };
};

/** 2022年、2023年 before the run, as many years as figures. */
const yearsIn = (first: Statement | undefined, count: number): Fact['period'][] | null => {
  const dates = first?.mention.dates ?? [];
  if (
    !first ||
    dates.length !== count ||
    !dates.every(({ time }) => time.year !== null && time.untilYear === null)
  )
    return null;
  return dates.map(({ time, span }) => ({ year: time.year, point: time.point, origin: 'clause', span }));
};

/** The name beside the years (2022年、2023年公用经费). */
const metricWithoutYears = ({ mention, fact }: Statement, context: StatementContext): Metric => {
  if (!mention.label) return fact.metric;
  const { label, dates } = mention;
  let words = '';
  for (let at = label.start; at < label.end; ) {
    const date = dates.find(({ span }) => span.start === at);
    if (!date) words += context.text.charAt(at);
    at = date ? date.span.end : at + 1;
  }
  return readName(words.replace(jointsAtEnds, ''), mention, context) ?? fact.metric;
};
