import type { Statement } from '@gouji/facts';
import { type Denominator, denominators } from '@gouji/lexicon/phrases/counts';

/** One thing that a unit price is per: the table's row, and the noun behind it where one is printed (每个执勤点). */
export interface Per {
  readonly row: Denominator;
  readonly noun: string;
}

const longestNoun = 6;

/** What a unit price is per, read off the words before it (每人每月, 车均) and the signs behind it (元/人·天). */
export const perOf = ({ mention: { quantity, span } }: Statement, text: string): Per[] => {
  const clause = text.slice(span.start, quantity.span.start).split(/[，,；;。：:（(、]/);
  const before = clause[clause.length - 1] ?? '';
  const found: Per[] = [];
  for (const { 0: each, index } of before.matchAll(
    /每一?|(?<=[车辆亩生村班次件床场人户年月日])均(?!为|已|由|按|可)/g,
  )) {
    const average = each === '均';
    const words = average ? before.slice(index - 1, index) : before.slice(index + each.length).split('每')[0];
    const per = perIn(words ?? '', average);
    if (per) found.push(per);
    // 人均月工资: by the month as well.
    const time = average ? perIn(before.slice(index + 1), true) : null;
    if (time?.row.time) found.push(time);
  }
  return [...found, ...perBehind(text.slice(quantity.span.end, quantity.span.end + 12))];
};

/** 元/人·天: a price by its signs. */
export const perBehind = (text: string): Per[] => {
  const found: Per[] = [];
  for (let rest = text; /^\s*[/／·.]/.test(rest); ) {
    rest = rest.replace(/^\s*[/／·.]\s*[（(]?/, '');
    const per = perIn(rest, true);
    if (!per) break;
    found.push(per);
    const word = per.row.words.find((one) => rest.startsWith(one)) ?? '';
    rest = rest.slice(word.length);
  }
  return found;
};

const perIn = (words: string, bare: boolean): Per | null => {
  for (const row of denominators) {
    const word = row.words.find((one) => words.startsWith(one));
    if (word === undefined) continue;
    return { row, noun: bare ? '' : words.slice(word.length, word.length + longestNoun).trim() };
  }
  return null;
};

/** Whether a number counts what the price is per: by its measure word, and by its noun where the price has 个 and a noun. */
export const counts = ({ fact, mention }: Statement, { row, noun }: Per, text: string): boolean => {
  const unit = fact.quantity.unit.replace(/^[十百千万亿]+/, '');
  const around = text.slice(mention.span.start, Math.min(text.length, mention.quantity.span.end + 12));
  const named = noun !== '' && around.includes(noun.slice(0, 2));
  if (row.words.includes('个')) return row.units.includes(unit) && (noun === '' || named);
  const fits = row.units.length > 0 ? row.units.includes(unit) : row.words.includes(unit);
  // 个 measures anything, so that the noun must say it: 26个村, 每村.
  if (unit === '个') return row.words.some((word) => around.includes(word)) && !row.words.includes('人');
  return fits;
};
