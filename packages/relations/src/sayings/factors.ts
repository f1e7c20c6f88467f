import {
  anyMeasure,
  averaged,
  averageWord,
  boundWords,
  comparedStarts,
  comparedWords,
  type Denominator,
  denominators,
  divideSigns,
  eachWord,
  equalsSigns,
  evenWord,
  monthlyPrice,
  multiples,
  notAverage,
  notCompared,
  oneBehindEach,
  peopleMeasure,
  perJoints,
  perSigns,
  placesOfPeople,
  plusSigns,
  singleWords,
  summingWords,
  timesLetters,
  timesSigns,
} from '@gouji/lexicon';
import { bounds } from '../search/bounds.js';

/** One thing that a price is for: its row of the lexicon, and the noun behind it where one is printed (每个执勤点). */
export interface Per {
  readonly row: Denominator;
  readonly noun: string;
  /** Of what no row knows: the letters behind the word or sign, of which the unit is the first (每标段, 元/千伏安). */
  readonly unknown?: true;
}

/** What the words beside a figure say of multiplying it (单价 × 数量). */
export interface Factor {
  /** What a price is for one of each (每人每月, 元/人·天); empty where no word says so. */
  readonly per: readonly Per[];
  /** The sign between the figure before and this one. */
  readonly sign: 'times' | 'divide' | 'equals' | 'plus' | null;
  /** 不超过: nothing multiplies with it. */
  readonly bound: boolean;
  /** 未超过120元, 较上年每辆2.6万元: what another is set against. */
  readonly compared: boolean;
  /** 车均, 平均: a quotient that was rounded. */
  readonly average: boolean;
  /** 每村5万元: a rate of payment, set by rule. */
  readonly each: boolean;
  /** Sums others up (共, 总). */
  readonly sums: boolean;
  /** The words before the figure, back to the one before it; and those right behind it. */
  readonly before: string;
  readonly behind: string;
}

/** Marks between the clauses of what stands before a figure. */
const clauseMarks = new Set('，,；;。：:（(、\n');

/** The clauses of the words before a figure, in order; the last, perhaps empty, is the figure's own. */
export const clausesIn = (words: string): string[] => {
  const clauses: string[] = [];
  let start = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (!clauseMarks.has(words.charAt(at))) continue;
    clauses.push(words.slice(start, at));
    start = at + 1;
  }
  return [...clauses, words.slice(start)];
};

const lastClause = (words: string): string => {
  let start = words.length;
  while (start > 0 && !clauseMarks.has(words.charAt(start - 1))) start -= 1;
  return words.slice(start);
};

/** The words right before a figure, of its own clause alone. */
export const ownWords = ({ factor }: { readonly factor: Factor | null }): string =>
  lastClause(factor?.before ?? '');

/** Whether the words right before a figure hold one of these. */
export const says = (figure: { readonly factor: Factor | null }, words: readonly string[]): boolean => {
  const own = ownWords(figure);
  return words.some((word) => own.includes(word));
};

/**
 * Reads what is said of multiplying a figure.
 *
 * @param before the words since the figure before it
 * @param behind those right behind it, up to the next mark
 */
export const factorOf = (before: string, behind: string): Factor => {
  const clause = lastClause(before);
  return {
    per: [...persBefore(clause), ...withTimes(persBehind(behind), clause)],
    sign: signOf(before),
    bound: boundWords.some((word) => before.includes(word)),
    compared: isCompared(clause),
    average: isAveraged(clause) || singleWords.test(clause),
    each: clause.includes(eachWord),
    sums: summingWords.some((word) => clause.includes(word)),
    before,
    behind: behind.slice(0, bounds.longestBehind),
  };
};

/** 车均, 平均; not 标准均为, which says that all are alike. */
const isAveraged = (clause: string): boolean => {
  for (let at = clause.indexOf(averageWord); at >= 0; at = clause.indexOf(averageWord, at + 1)) {
    const isOfEach =
      at > 0 && (averaged.includes(clause.charAt(at - 1)) || clause.startsWith(evenWord, at - 1));
    if (isOfEach || !notAverage.some((word) => clause.startsWith(word, at + 1))) return true;
  }
  return false;
};

const isCompared = (clause: string): boolean =>
  (comparedStarts.some((start) => clause.startsWith(start)) &&
    !notCompared.some((start) => clause.startsWith(start))) ||
  comparedWords.some((word) => clause.includes(word));

const signOf = (words: string): Factor['sign'] => {
  if (plusSigns.some((sign) => words.includes(sign))) return 'plus';
  if (equalsSigns.some((sign) => words.includes(sign))) return 'equals';
  if (divideSigns.includes(words.trim())) return 'divide';
  if (lastClause(words) !== words) return null;
  const times = timesSigns.some((sign) => {
    const at = words.indexOf(sign);
    return at >= 0 && at <= bounds.longestNoun && words.length - at <= bounds.longestNoun;
  });
  const letter = words.length <= bounds.longestNoun && timesLetters.some((sign) => words.endsWith(sign));
  return times || letter ? 'times' : null;
};

/** 每人每月, 车均: what a price is for, read off the words before it. */
const persBefore = (clause: string): Per[] => {
  const found: Per[] = [];
  const [before = '', ...pieces] = clause.split(eachWord);
  for (const piece of pieces) {
    const words = piece.startsWith(oneBehindEach) ? piece.slice(oneBehindEach.length) : piece;
    const per = perIn(words, false) ?? unknownPer(words);
    if (per) found.push(per, ...timesIn(words, per));
  }
  const monthly = monthlyPrice.exec(before)?.[0];
  if (monthly && found.length === 1 && !found[0]?.row.time) found.push(...timesOf(monthly.charAt(0)));
  // 单座成本4.4万元, 单车平均2.9万元: what each of them came to.
  const one = perIn(singleWords.exec(clause)?.[1] ?? '', true);
  if (one) found.push(one);
  for (let at = clause.indexOf(averageWord, 1); at > 0; at = clause.indexOf(averageWord, at + 1)) {
    const of = clause.charAt(at - 1);
    if (!averaged.includes(of) || notAverage.some((word) => clause.startsWith(word, at + 1))) continue;
    const per = perIn(of, true);
    if (per) found.push(per);
    // 人均月工资, 月人均工资: by the month as well.
    const times = [clause.slice(at + 1), clause.charAt(at - 2)].map((words) => perIn(words, true));
    const time = times.find((one) => one?.row.time);
    if (time) found.push(time);
  }
  return found;
};

/** 每名护林员月补助1200元: by the month as well. */
const timesIn = (words: string, { row, unknown }: Per): Per[] =>
  row.time || unknown
    ? []
    : timesOf(words.slice(row.words.find((word) => words.startsWith(word))?.length ?? 0));

const timesOf = (words: string): Per[] =>
  denominators
    .filter((one) => one.time && one.words.some((word) => words.includes(word)))
    .map((one) => ({ row: one, noun: '' }));

/** 月租金48元/平方米: what the sign is for, by the month as well. */
const withTimes = (pers: readonly Per[], clause: string): readonly Per[] =>
  pers.length === 0 || pers.some(({ row, unknown }) => row.time || unknown)
    ? pers
    : [...pers, ...timesOf(clause)];

/** 元/人·天: what a price is for, by its signs. */
const persBehind = (behind: string): Per[] => {
  const found: Per[] = [];
  let rest = behind;
  for (;;) {
    const signs = found.length > 0 ? [...perSigns, ...perJoints] : perSigns;
    const sign = signs.find((mark) => rest.startsWith(mark));
    if (sign === undefined) return found;
    rest = rest.slice(sign.length);
    const per = perIn(rest, true) ?? unknownPer(rest);
    if (!per) return found;
    found.push(per);
    if (per.unknown) return found;
    rest = rest.slice(per.row.words.find((word) => rest.startsWith(word))?.length ?? rest.length);
  }
};

const perIn = (words: string, bare: boolean): Per | null => {
  for (const row of denominators) {
    const word = row.words.find((name) => words.startsWith(name));
    if (word === undefined) continue;
    return { row, noun: bare ? '' : words.slice(word.length, word.length + bounds.mostNoun) };
  }
  return null;
};

/** 每岗, 元/千伏安: what a price is for, of which no row knows the measure word. */
const unknownPer = (words: string): Per | null =>
  words === '' ? null : { row: { words: [words], units: [], time: false }, noun: '', unknown: true };

/** The measure word of a unit, without multiples (亩 of 万亩). */
export const measureOf = (unit: string): string => {
  let start = 0;
  while (start < unit.length && multiples.includes(unit.charAt(start))) start += 1;
  return unit.slice(start);
};

/** Whether a number counts what a price is for: by its measure word, and by its noun where the price has 个 and a noun. */
export const countsFor = (unit: string, { before, behind }: Factor, { row, noun, unknown }: Per): boolean => {
  const measure = measureOf(unit);
  const around = `${before}${unit}${behind}`;
  if (unknown) {
    const words = row.words.join();
    return measure === anyMeasure ? around.includes(words.charAt(0)) : words.startsWith(measure);
  }
  if (row.words.includes(anyMeasure))
    return row.units.includes(measure) && (noun === '' || around.includes(noun.slice(0, 2)));
  // 个 measures anything, so that the noun must say it: 26个村, 每村.
  if (measure === anyMeasure)
    return row.words.includes(peopleMeasure)
      ? placesOfPeople.some((word) => around.includes(word))
      : row.words.some((word) => around.includes(word));
  return row.units.length > 0 ? row.units.includes(measure) : row.words.includes(measure);
};
