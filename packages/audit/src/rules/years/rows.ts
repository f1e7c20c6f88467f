import type { Span } from '@gouji/document';
import { figureOfYear, fullStops, numberOfYears } from '@gouji/lexicon/phrases/year-lists';
import { bounds } from '../bounds.js';
import { numberOf, paragraphsOf, piecesOf } from '../paragraphs.js';
import type { Draft, RuleContext } from '../rule.js';
import { withYear, yearsIn } from './named-years.js';

/** One clause of a row of years: what it tells of its year, and where the year stands. */
interface Row {
  readonly year: number;
  readonly words: string;
  readonly unit: string;
  readonly span: Span;
}

const clauseMarks = /[，,；;、：:]/;

/** The rows of a sentence: clauses that begin with a year and its figure, with none between that may begin something else. */
const rowsOf = (sentence: string, start: number): Row[][] => {
  const rows: Row[][] = [[]];
  let at = start;
  for (const clause of sentence.split(clauseMarks)) {
    const found = yearsIn(clause).length > 1 ? null : figureOfYear.exec(clause);
    const [, year = '', words = '', unit = ''] = found ?? [];
    const printed = clause.slice(0, year.length + 1);
    if (found)
      rows.at(-1)?.push({ year: Number(year), words, unit, span: { start: at, end: at + printed.length } });
    else if (!/\d/.test(clause) || yearsIn(clause).length > 0) rows.push([]);
    at += clause.length + 1;
  }
  return rows.filter((row) => row.length >= bounds.fewestOfThese);
};

/** The place of a row at which the years go on one by one but for one of them, and the year that it should have. */
const strangerOf = (row: readonly Row[]): { readonly at: number; readonly year: number } | null => {
  const meant = row.flatMap((_, at) => {
    const first = row[at === 0 ? 1 : 0];
    const from = (first?.year ?? 0) - (at === 0 ? 1 : 0);
    const isElse = row.every(({ year }, place) => (year === from + place) === (place !== at));
    return isElse ? [{ at, year: from + at }] : [];
  });
  return meant.length === 1 ? (meant[0] ?? null) : null;
};

const saysYears = (sentence: string, count: number): boolean =>
  [...sentence.matchAll(numberOfYears)].some(([, digits = '']) => numberOf(digits) === count);

/**
 * 三年累计…：2021年投入A万元，2022年投入B万元，2022年投入C万元: figures year by year, as many as the sentence says that the years are, of which one year
 * is printed twice and another, next to it, not at all.
 */
export const yearsTwiceInRow = ({ text, report }: RuleContext): Draft[] =>
  paragraphsOf(text, report).flatMap((paragraph) =>
    piecesOf(paragraph, fullStops).flatMap(({ words, start }) =>
      rowsOf(words, start).flatMap((row) => draftsOf(row, words, text)),
    ),
  );

const draftsOf = (row: readonly Row[], sentence: string, text: string): Draft[] => {
  const stranger = strangerOf(row);
  const wrong = row[stranger?.at ?? -1];
  const twin = row.find((one) => one !== wrong && one.year === wrong?.year);
  if (!stranger || !wrong || !twin || wrong.words !== twin.words) return [];
  if (row.some(({ unit }) => unit !== wrong.unit) || !saysYears(sentence, row.length)) return [];
  const printed = text.slice(wrong.span.start, wrong.span.end);
  const meant = withYear(printed, stranger.year);
  return [
    {
      severity: 'error',
      confidence: 0.9,
      message: {
        zh: `逐年所列${row.length}个数中“${printed}”出现两次；此处疑为“${meant}”`,
        en: `Of ${row.length} figures told year by year “${printed}” stands twice; here “${meant}” was probably meant`,
      },
      evidence: [
        { span: wrong.span, note: { zh: `疑为${meant}`, en: `probably meant ${meant}` } },
        { span: twin.span, note: { zh: '同一年份', en: 'the same year' } },
      ],
      checks: [],
      repair: { span: wrong.span, to: meant, restores: 1, breaks: 0 },
    },
  ];
};
