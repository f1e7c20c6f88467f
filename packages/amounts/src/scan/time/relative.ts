import { fiveYearPlans, halfYears, planTimes, relativeTimes, trailingWords } from '../../tables/times.js';
import type { TimeExpression } from '../../types.js';
import { digitAt, isOneOf, skipBlanks } from '../characters.js';
import { type Entry, entriesOf, entryAt, makeWords, wordAt } from '../words.js';
import { withRest } from './dated.js';
import { scanQuarters } from './months.js';
import { expression, numberAt, type ScannedTime, scanned } from './scanned.js';

interface Relative extends Entry {
  readonly time: TimeExpression;
}

const relatives = makeWords<Relative>(
  relativeTimes.flatMap(([time, entries]) =>
    entriesOf(entries).map((entry): readonly [string, Relative] => [
      entry.word,
      { time: expression(time, time.point), ...entry },
    ]),
  ),
);

const trailing = makeWords<Entry>(entriesOf(trailingWords).map((entry) => [entry.word, entry] as const));
const plans = makeWords(fiveYearPlans);
const planTime = makeWords(planTimes);
const halves = makeWords(halfYears);

/** First letters of all words of time that no digit begins. */
export const timeStarts: readonly number[] = [
  ...[relatives, trailing, plans, halves].flatMap(({ next }) => [...next.keys()]),
  ...[...'前第首'].map((letter) => letter.charCodeAt(0)),
];

/** Scans a time that no figure dates (上年, 年末, 今年11月, 一季度, 近三年); null where none starts there. */
export const scanRelative = (text: string, at: number): ScannedTime | null => {
  const quarters = scanQuarters(text, at);
  if (quarters) return scanned(text, at, quarters.end, quarters.time);
  const half = wordAt(text, at, halves);
  if (half) return scanned(text, at, half.end, half.value);
  return scanPlan(text, at) ?? scanTrailing(text, at) ?? scanWord(text, at);
};

/** 十四五期间. */
const scanPlan = (text: string, at: number): ScannedTime | null => {
  const plan = wordAt(text, at, plans);
  if (!plan) return null;
  const after = isOneOf(text, plan.end, '”"') ? plan.end + 1 : plan.end;
  const time = wordAt(text, after, planTime);
  return (
    time && scanned(text, at, plan.end, { year: plan.value, untilYear: plan.value + 4, point: time.value })
  );
};

const mostTrailing = 20;

/** 近三年, 最近5年: the fiscal year and those before it. */
const scanTrailing = (text: string, at: number): ScannedTime | null => {
  const word = entryAt(text, at, trailing);
  if (!word) return null;
  const from = skipBlanks(text, word.end);
  const count = isOneOf(text, from, '两') ? { value: 2, end: from + 1 } : numberAt(text, from, mostTrailing);
  const year = count && skipBlanks(text, count.end);
  if (!count || !year || count.value < 2 || !isOneOf(text, year, '年')) return null;
  if (isOneOf(text, year + 1, '代级龄度初末底多余半')) return null;
  return scanned(text, at, year + 1, { trailingYears: count.value });
};

const scanWord = (text: string, at: number): ScannedTime | null => {
  const found = entryAt(text, at, relatives);
  if (!found) return null;
  const { time } = found.value;
  const bare = text.charAt(at) === '年' && (digitAt(text, at - 1) >= 0 || isOneOf(text, at - 1, notYearEnd));
  if (bare) return null;
  if (time.point !== 'during' || time.samePeriod || !isOneOf(text, found.end - 1, '年度')) {
    return scanned(text, at, found.end, time);
  }
  return withRest(text, at, found.end, time);
};

/** Letters before 年初, 年末 that make another word (中年, 青年, 历年). */
const notYearEnd = '每历近半多同数某中青少老成百千万';
