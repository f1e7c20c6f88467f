import type { Span } from '@gouji/document';
import { betweenStages, outOfCourse, stageOf, worksBegin, worksEnd } from '@gouji/lexicon/phrases/courses';
import type { Draft } from '../rule.js';
import { isBehind, type PrintedDate } from './dates.js';
import { type Stretch, wordsBetween } from './stretches.js';

/** A stage of a project with its date: 2022年4月开工. */
interface Stage {
  readonly date: PrintedDate;
  readonly stage: number;
  readonly word: Span;
}

const clauseEnd = /[，,、（(]/;

/** The stage that the words right behind a date name; null where they name none, or two. */
const stageBehind = (stretch: Stretch, date: PrintedDate, until: number): Stage | null => {
  const [clause = ''] = wordsBetween(stretch, date.span.end, until).split(clauseEnd);
  const found = [...stageOf].flatMap(([word, stage]) => {
    const at = clause.indexOf(word);
    return at < 0 ? [] : [{ word, stage, at }];
  });
  const longest = found.sort((a, b) => b.word.length - a.word.length)[0];
  const isOne = found.every(({ word }) => longest?.word.includes(word));
  if (!longest || !isOne) return null;
  const start = date.span.end + longest.at;
  return { date, stage: longest.stage, word: { start, end: start + longest.word.length } };
};

/** Dated stages of a stretch, one behind the other, in the order of their kind and each told of the thing of the one before. */
const courseOf = (stretch: Stretch): Stage[] => {
  const course: Stage[] = [];
  for (const [at, date] of stretch.dates.entries()) {
    const until = stretch.dates[at + 1]?.span.start ?? Number.POSITIVE_INFINITY;
    const stage = stageBehind(stretch, date, until);
    const last = course.at(-1);
    if (!stage && course.length > 1) return course;
    if (!stage) {
      course.length = 0;
      continue;
    }
    if (last && last.stage >= stage.stage) return [];
    if (last && !betweenStages.test(wordsBetween(stretch, last.word.end, date.span.start))) return [];
    course.push(stage);
  }
  return course;
};

const isInOrder = (stages: readonly Stage[]): boolean =>
  stages.every(({ date }, at) => {
    const next = stages[at + 1];
    return !next || !isBehind(date, next.date);
  });

/** The stages whose date alone is out of order: without one of these all others follow one another. */
const strangers = (course: readonly Stage[]): Stage[] =>
  course.filter((one) => isInOrder(course.filter((other) => other !== one)));

/** 3月开工，上年11月完工: works that end before they begin, in years that both are printed. */
const isTurned = ([first, second]: readonly Stage[]): boolean =>
  first?.stage === worksBegin && second !== undefined && second.stage >= worksEnd && second.date.own;

/**
 * Stages of one project told in their order, of which one has a date that is not: 2022年4月开工，2021年6月竣工. Years that are left out
 * may be the next, so that a date without one is only judged by dates on both of its sides.
 */
export const datesOutOfCourse = (stretch: Stretch, text: string): Draft[] => {
  if (stretch.dates.length < 2 || outOfCourse.test(stretch.words)) return [];
  const course = courseOf(stretch);
  if (course.length < 2 || isInOrder(course)) return [];
  const meant = course.length === 2 ? (isTurned(course) ? [...course].reverse() : []) : strangers(course);
  const [wrong] = meant.filter(({ date }) => date.own || date !== course.at(-1)?.date);
  if (!wrong) return [];
  const at = course.indexOf(wrong);
  const beside = [course[at - 1], course[at + 1]].filter((one): one is Stage => one !== undefined);
  const against =
    beside.find((one) =>
      course.indexOf(one) < at ? isBehind(one.date, wrong.date) : isBehind(wrong.date, one.date),
    ) ?? beside[0];
  if (!against) return [];
  const told = ({ date, word }: Stage): string => text.slice(date.span.start, word.end);
  const [first, second] = course.indexOf(against) < at ? [against, wrong] : [wrong, against];
  const isSure = course.every(({ date }) => date.own);
  return [
    {
      severity: isSure ? 'error' : 'warning',
      confidence: isSure ? 0.9 : 0.7,
      message: {
        zh: `“${told(second)}”早于“${told(first)}”，先后颠倒`,
        en: `“${told(second)}” lies before “${told(first)}”, which it follows`,
      },
      evidence: [
        { span: wrong.date.span, note: { zh: '日期', en: 'date' } },
        { span: against.date.span, note: { zh: '日期', en: 'date' } },
      ],
      checks: [],
      repair: null,
    },
  ];
};
