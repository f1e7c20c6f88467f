import { parseNumeral } from '../numerals.js';
import { relativeTimes } from '../tables/times.js';
import type { TimeExpression } from '../types.js';
import { digitValue, isDigit, skipBlanks, wordAt } from './characters.js';

/** A time as printed. */
export interface ScannedTime {
  readonly start: number;
  readonly end: number;
  readonly time: TimeExpression;
}

const plain: TimeExpression = {
  year: null,
  untilYear: null,
  offset: null,
  point: 'during',
  month: null,
  day: null,
  part: null,
  samePeriod: false,
};

const untilWords = ['截至', '截止', '截止到', '截至到'];

interface Digits {
  readonly value: number;
  readonly end: number;
  readonly length: number;
}

const numberAt = (text: string, at: number): Digits | null => {
  let value = 0;
  let end = at;
  while (end < text.length && end - at < 5 && isDigit(text.charAt(end))) {
    value = value * 10 + digitValue(text.charAt(end));
    end += 1;
  }
  return end === at ? null : { value, end, length: end - at };
};

const yearAt = (text: string, at: number): { year: number; end: number } | null => {
  const arabic = numberAt(text, at);
  if (arabic)
    return arabic.length === 4 && arabic.value >= 1900 && arabic.value < 2100
      ? { year: arabic.value, end: arabic.end }
      : null;
  const words = /^[〇○零一二三四五六七八九]{4}/.exec(text.slice(at, at + 4))?.[0];
  const numeral = words && (words.startsWith('二') || words.startsWith('一')) ? parseNumeral(words) : null;
  const year = numeral?.value.toNumber() ?? 0;
  return year >= 1900 && year < 2100 ? { year, end: at + 4 } : null;
};

/** Scans a dated time at `at` (2023年末, 2023年12月31日, 2021—2023年, 12月); null where none starts there. */
export const scanDated = (text: string, at: number): ScannedTime | null => {
  const year = yearAt(text, at);
  if (year) return scanYear(text, at, year);
  return scanMonth(text, at);
};

const scanYear = (text: string, at: number, first: { year: number; end: number }): ScannedTime | null => {
  let end = first.end;
  let untilYear: number | null = null;
  const mark = skipBlanks(text, end);
  const spanMark = /^(?:年?[-—–－~～至到]{1,2})/.exec(text.slice(mark, mark + 3))?.[0];
  if (spanMark) {
    const second = yearAt(text, mark + spanMark.length);
    if (second && second.year > first.year && text.charAt(skipBlanks(text, second.end)) === '年') {
      untilYear = second.year;
      end = second.end;
    }
  }
  const word = skipBlanks(text, end);
  if (text.charAt(word) !== '年') return null;
  end = word + 1;
  // 2023年中、2023年年末: a doubled 年 is common.
  const doubled = text.charAt(end) === '年' && /[初末底终中]/.test(text.charAt(end + 1)) ? end + 1 : end;
  if (text.charAt(end) === '度' && !/^度[假过]/.test(text.slice(end))) end += 1;
  const point = pointAt(text, doubled);
  if (point) return scanned(text, at, doubled + 1, { year: first.year, untilYear, point });
  const month = scanMonth(text, skipBlanks(text, end));
  if (month) {
    const { month: number, day } = month.time;
    const closing = number === 12 && (day === 31 || (day === null && text.charAt(month.end) === '底'));
    return scanned(text, at, month.end, {
      year: first.year,
      untilYear,
      month: number,
      day,
      point: closing ? 'end' : 'during',
    });
  }
  const part = wordAt(text, end, relativeTimes, 4);
  if (part && part.value.part !== null) {
    return scanned(text, at, end + part.word.length, { year: first.year, untilYear, part: part.value.part });
  }
  return scanned(text, at, end, { year: first.year, untilYear });
};

const pointAt = (text: string, at: number): 'start' | 'end' | null => {
  const character = text.charAt(at);
  // 2023年初步, 2023年终身: letters of another word.
  if (character === '初') return /[步级中始]/.test(text.charAt(at + 1)) ? null : 'start';
  if (character === '末' || character === '底') return 'end';
  return character === '终' && !/[身于止]/.test(text.charAt(at + 1)) ? 'end' : null;
};

const scanMonth = (text: string, at: number): ScannedTime | null => {
  const month = numberAt(text, at);
  if (!month || month.length > 2 || month.value < 1 || month.value > 12) return null;
  const range = /^[-—–－~～至]/.exec(text.slice(month.end, month.end + 1));
  const last = range ? numberAt(text, month.end + 1) : null;
  const lastEnd = last && last.length <= 2 && last.value <= 12 ? last.end : month.end;
  const word = skipBlanks(text, lastEnd);
  if (text.charAt(word) !== '月') return null;
  let end = word + 1;
  if (text.charAt(end) === '份') end += 1;
  const day = numberAt(text, skipBlanks(text, end));
  const dayMark = day && skipBlanks(text, day.end);
  if (day && dayMark && day.value >= 1 && day.value <= 31 && /[日号]/.test(text.charAt(dayMark))) {
    return scanned(text, at, dayMark + 1, { month: month.value, day: day.value });
  }
  return scanned(text, at, end, { month: lastEnd === month.end ? month.value : null });
};

const scanned = (text: string, start: number, end: number, time: Partial<TimeExpression>): ScannedTime => {
  const before = text.slice(Math.max(0, start - 3), start);
  const until = untilWords.some((word) => before.endsWith(word));
  return { start, end, time: { ...plain, ...time, ...(until ? { point: 'end' as const } : {}) } };
};

/** Scans a time that no figure dates (上年, 年末, 一季度); null where none starts there. */
export const scanRelative = (text: string, at: number): ScannedTime | null => {
  const hit = wordAt(text, at, relativeTimes, 5);
  if (!hit) return null;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + hit.word.length);
  // 近年末, 全年初, 年初步 are other words.
  if (hit.word.startsWith('年') && /[0-9０-９全每历近半多同数某中青少老成]/.test(before)) return null;
  if (hit.word.endsWith('初') && /[步级中始]/.test(after)) return null;
  if (hit.word === '同期' && /[声]/.test(after)) return null;
  return { start: at, end: at + hit.word.length, time: { ...plain, ...hit.value } };
};

/** A time set on the calendar, given the fiscal year: which year, and its start, its end or the flow over it. */
export const resolveTime = (
  time: TimeExpression,
  fiscalYear: number | null,
): {
  readonly year: number | null;
  readonly untilYear: number | null;
  readonly point: TimeExpression['point'];
} => ({
  year: time.year ?? (fiscalYear === null ? null : fiscalYear + (time.offset ?? 0)),
  untilYear: time.untilYear,
  point: time.point,
});
