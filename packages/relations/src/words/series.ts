import { parseNumeral } from '@gouji/amounts';
import {
  fallMeasures,
  growthMeasures,
  quarterBeforeFigure,
  quarterNumerals,
  recentYears,
  sinceYear,
  spansOfTime,
  steadyWays,
  steadyWords,
  turnsInRow,
  yearBeforeFigure,
  yearWithin,
} from '@gouji/lexicon/phrases/compared';
import { bare } from '../sayings/compared.js';
import type { Saying } from '../sayings/saying.js';
import { bounds } from '../search/bounds.js';
import { type Clause, isCondition } from './clauses.js';
import { areOfOneKind, type Denied, isPlain, signedOf, type Told } from './said.js';

/**
 * 2021年为x%，2022年为y%，2023年为z%，逐年下降: what is said to go one way, year by year or quarter by quarter, beside the figures of three
 * or more, of which two in turn go the other.
 */
export const seriesDenied = (told: Told): Denied[] =>
  told.clauses.flatMap((clause, at): Denied[] => {
    const way = steadyWay(clause.words);
    if (way === null || isCondition(clause.words)) return [];
    const subject = subjectOf(clause.words);
    const rows = [rowBefore(at, told), rowBehind(at, told)].filter(
      (row, place) =>
        row.length >= bounds.leastSeries && (place > 0 || isOf(row, subject)) && areMeant(row, subject),
    );
    const [row] = rows;
    if (!row || rows.length > 1) return [];
    const meant = spokenOf(row, clause.words);
    const turn = meant.findIndex(({ one }, place) => {
      const before = meant[place - 1]?.one;
      return before !== undefined && Math.sign(signedOf(one, told) - signedOf(before, told)) === -way;
    });
    const [base, level] = [meant[turn - 1]?.one, meant[turn]?.one];
    return base && level ? [{ span: { start: clause.start, end: clause.end }, level, base }] : [];
  });

/** The figures of a row that the words speak of: the last ones of 连续两年 and 近三年, those from 2022年以来 on; all, where they say no such thing. */
const spokenOf = (row: readonly Dated[], words: string): readonly Dated[] => {
  const [, since] = sinceYear.exec(words) ?? [];
  if (since !== undefined) return row.filter(({ at }) => at >= Number(since));
  const numberIn = (pattern: RegExp): number | null =>
    parseNumeral(pattern.exec(words)?.[1] ?? '')?.value.toNumber() ?? null;
  // 连续两年增长: from the year before them.
  const [turns, years] = [numberIn(turnsInRow), numberIn(recentYears)];
  if (turns !== null) return row.slice(-turns - 1);
  return years === null ? row : row.slice(-years);
};

/** What a clause says it of, without words of time (三年来逐年下降). */
const subjectOf = (words: string): string =>
  bare(words.slice(0, Math.max(0, words.search(steady))).replace(spansOfTime, ''));

/** 支出增幅逐年下降: how far something moves is not the thing itself, and what its name ends in is. */
const isOf = (row: readonly Dated[], subject: string): boolean =>
  subject === '' || row.some(({ one: { name } }) => name !== null && subject.endsWith(name.text));

/** 支出逐年递增，2022年至2024年增幅依次为7.1%、1.1%和6.9%: what grows by less grows still; of how far it moves only what is said of that is meant. */
const areMeant = (row: readonly Dated[], subject: string): boolean =>
  !row.some(({ one: { column } }) => column.startsWith('growth')) ||
  [...growthMeasures, ...fallMeasures].some((word) => subject.endsWith(word));

const steady = new RegExp(steadyWords.join('|'));

/** 逐年下降, 连续两年提高: the way, where the clause ends in it. */
const steadyWay = (words: string): 1 | -1 | null => {
  const at = steadyWords.map((word) => words.indexOf(word)).find((place) => place >= 0);
  if (at === undefined) return null;
  const told = [...steadyWays].filter(([word]) => words.slice(at).includes(word));
  const [first] = told;
  return first && told.every(([, way]) => way === first[1]) ? first[1] : null;
};

/** A figure with its time, counted in years or in quarters. */
interface Dated {
  readonly one: Saying;
  readonly unit: 'year' | 'quarter';
  readonly at: number;
}

/** Figures of one measure and of years in turn that end in the clause, or before it in its stretch. */
const rowBefore = (at: number, told: Told): readonly Dated[] => {
  const stretch = told.clauses[at]?.stretch;
  const dated = datedIn(told.clauses.slice(0, at + 1).filter((one) => one.stretch === stretch)).reverse();
  // 2022年A、2023年B，2024年持续压减: what is to come.
  const year = Number(yearWithin.exec(told.clauses[at]?.words ?? '')?.[0] ?? 0);
  const [last] = dated;
  return last?.unit === 'year' && year > last.at ? [] : rowOf(dated, -1, told).reverse();
};

/** Those that begin behind it in its sentence. */
const rowBehind = (at: number, told: Told): readonly Dated[] => {
  const sentence = told.clauses[at]?.sentence;
  return rowOf(datedIn(told.clauses.slice(at + 1).filter((one) => one.sentence === sentence)), 1, told);
};

const datedIn = (clauses: readonly Clause[]): Dated[] =>
  clauses.flatMap((clause) =>
    clause.figures.flatMap((one) => {
      const time = timeOf(one, clause);
      return time !== null && isPlain(one) && one.depth === 0 ? [{ one, ...time }] : [];
    }),
  );

const rowOf = (dated: readonly Dated[], step: 1 | -1, told: Told): Dated[] => {
  const [first] = dated;
  if (!first) return [];
  const end = dated.findIndex(
    ({ one, unit, at }, place) =>
      place > 0 &&
      (unit !== first.unit ||
        at !== (dated[place - 1]?.at ?? 0) + step ||
        !areOfOneKind(one, first.one, told)),
  );
  return dated.slice(0, end < 0 ? dated.length : end);
};

/** The year or the quarter printed right before a figure, or the year that figures in turn give it. */
const timeOf = (
  { quantity, run, year }: Saying,
  { start, words }: Clause,
): Pick<Dated, 'unit' | 'at'> | null => {
  if (run && year !== null) return { unit: 'year', at: year };
  const before = words.slice(0, (quantity?.span.start ?? start) - start);
  const printed = yearBeforeFigure.exec(before)?.[1];
  if (printed) return run ? null : { unit: 'year', at: Number(printed) };
  const quarter = quarterBeforeFigure.exec(before)?.[1];
  return quarter && !run ? { unit: 'quarter', at: quarterNumerals.indexOf(quarter) } : null;
};
