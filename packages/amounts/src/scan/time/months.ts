import { codesOf, digitAt, isInSet, isOneOf, makeCharacterSet, skipBlanks } from '../characters.js';
import { isSentenceStart } from '../context.js';
import { endOfSpanMark, numberAt, type TimePart } from './scanned.js';

/**
 * Reads months at `at`: 12月, 7月份, 12月31日, 1-6月, 6月底, 十二月三十一日. A spoken month `alone`, without its year, needs a
 * day, 份, 初 or 底 behind it. Null where none stands there.
 */
export const scanMonths = (text: string, at: number, alone: boolean): TimePart | null => {
  const first = numberAt(text, at, 12);
  if (!first || isOneOf(text, first.end, '、和与及./．')) return null;
  const until = untilMonthAt(text, first);
  const word = skipBlanks(text, until?.end ?? first.end);
  if (!isOneOf(text, word, '月')) return null;
  const months = { month: first.value, untilMonth: until?.value ?? null };
  const date = until ? null : dayAt(text, word + 1);
  if (date) return { end: date.end, time: { ...months, day: date.value } };
  if (isOneOf(text, word + 1, '末底')) return { end: word + 2, time: { ...months, point: 'end' } };
  if (isOneOf(text, word + 1, '初')) return { end: word + 2, time: { ...months, point: 'start' } };
  const share = isOneOf(text, word + 1, '份');
  if (alone && !share && !until && digitAt(text, at) < 0) return null;
  return {
    end: share ? word + 2 : word + 1,
    time: until ? wholeYear({ ...months, day: null, untilDay: null }) : months,
  };
};

/** 1-6月, 1月至6月. */
const untilMonthAt = (text: string, first: { value: number; end: number }) => {
  const from = skipBlanks(text, first.end);
  const mark = endOfSpanMark(text, isOneOf(text, from, '月') ? from + 1 : from);
  const last = mark < 0 ? null : numberAt(text, mark, 12);
  if (!last || last.value <= first.value) return null;
  const word = skipBlanks(text, last.end);
  // 1月3日 behind a dash is a date of its own.
  return isOneOf(text, word, '月') && !dayAt(text, word + 1) ? last : null;
};

/** A day with its 日 or 号. */
export const dayAt = (text: string, at: number): { value: number; end: number } | null => {
  const day = numberAt(text, skipBlanks(text, at), 31);
  if (!day) return null;
  const word = skipBlanks(text, day.end);
  return isOneOf(text, word, '日号') && !isOneOf(text, word + 1, '文楼') ? { ...day, end: word + 1 } : null;
};

interface Months {
  readonly month: number | null;
  readonly untilMonth: number | null;
  readonly day: number | null;
  readonly untilDay: number | null;
}

/** From the first to the last day of a year is the year. */
export const wholeYear = (months: Months): Months => {
  const { month, untilMonth, day, untilDay } = months;
  const whole = month === 1 && untilMonth === 12 && (day ?? 1) === 1 && (untilDay ?? 31) === 31;
  return whole ? { month: null, untilMonth: null, day: null, untilDay: null } : months;
};

const listMarks = '、和与及';

const quarterStarts = makeCharacterSet(codesOf('前第首1234１２３４一二三四'));
const behindQuarter = makeCharacterSet(codesOf('季-—–－~～―至到、和与及'));

/** Reads quarters at `at`: 一季度, 第3季度, 1-3季度, 一、二季度, 前三季度. Null where none stands there. */
export const scanQuarters = (text: string, at: number): TimePart | null => {
  if (!isInSet(text, at, quarterStarts)) return null;
  if (isOneOf(text, at, '前')) return firstQuarters(text, at + 1);
  const from = isOneOf(text, at, '第首') ? at + 1 : at;
  const first = isOneOf(text, at, '首') ? 1 : numberAt(text, from, 4)?.value;
  if (!first) return null;
  let last = first;
  let end = isOneOf(text, at, '首') ? from : from + 1;
  if (!isInSet(text, end, behindQuarter)) return null;
  const spans = endOfSpanMark(text, end);
  const until = spans < 0 ? null : numberAt(text, isOneOf(text, spans, '第') ? spans + 1 : spans, 4);
  if (until && until.value > first) [last, end] = [until.value, until.end];
  else {
    for (;;) {
      // 一、二季度 at the start of a line is a label and a quarter.
      if (!isOneOf(text, end, listMarks) || (last === first && from === at && isSentenceStart(text, at)))
        break;
      const next = numberAt(text, isOneOf(text, end + 1, '第') ? end + 2 : end + 1, 4);
      if (next?.value !== last + 1) break;
      [last, end] = [next.value, next.end];
    }
  }
  if (!isOneOf(text, end, '季') || !isOneOf(text, end + 1, '度')) return null;
  const point = isOneOf(text, end + 2, '末') ? 'end' : isOneOf(text, end + 2, '初') ? 'start' : 'during';
  const behind = point === 'during' ? end + 2 : end + 3;
  if (last === first) return { end: behind, time: { part: first as 1 | 2 | 3 | 4, point } };
  return { end: behind, time: { month: first * 3 - 2, untilMonth: last * 3, point } };
};

/** 前三季度, 前3个季度. */
const firstQuarters = (text: string, at: number): TimePart | null => {
  const count = isOneOf(text, at, '两') ? { value: 2, end: at + 1 } : numberAt(text, at, 3);
  if (!count) return null;
  const word = isOneOf(text, count.end, '个') ? count.end + 1 : count.end;
  if (!isOneOf(text, word, '季') || !isOneOf(text, word + 1, '度')) return null;
  return { end: word + 2, time: { month: 1, untilMonth: count.value * 3 } };
};
