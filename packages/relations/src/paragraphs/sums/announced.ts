import type { Statement } from '@gouji/facts';
import { partCounters } from '@gouji/lexicon/phrases/parts';

const numerals = '零一二三四五六七八九十';
const counters = [...partCounters].sort((a, b) => b.length - a.length).join('|');
const announcement = new RegExp(`(?<![第前])([两二三四五六七八九十]|[2-9](?![0-9.]))(?:${counters})`, 'g');

// The total's own words hold the number (“两项补贴”资金) or the words up to the first part (分两批下达).
const reach = 24;
const longestGap = 60;

/**
 * The number of parts that the text gives beforehand, in the words of the total or between it and the first part
 * (“两项补贴”资金…, 分三类, 来源有二); null where it gives none.
 */
export const announcedNumber = (total: Statement, first: Statement, text: string): number | null => {
  const { start, end } = total.mention.quantity.span;
  const opening = first.mention.quantity.span.start;
  if (opening < end || opening - end > longestGap + reach) return null;
  const before = text.slice(Math.max(0, start - reach), start).replace(/^.*[。；;\n，,]/s, '');
  const between = text.slice(end, opening);
  for (const words of [between, before]) {
    const hits = [...words.matchAll(announcement)];
    const numeral = hits[hits.length - 1]?.[1];
    if (numeral) return smallNumber(numeral);
  }
  return null;
};

/** The value of one numeral, 两 included. */
export const smallNumber = (numeral: string): number =>
  numeral === '两' ? 2 : /\d/.test(numeral) ? Number(numeral) : numerals.indexOf(numeral);

/** The number of things that a total says it sums (以上三项合计, 二者相加); null where it says none. */
export const numberSummed = (total: Statement, text: string): number | null => {
  if (!total.mention.sums) return null;
  const { start } = total.mention.quantity.span;
  const words = text.slice(Math.max(0, start - reach), start).replace(/^.*[。；;\n，,]/s, '');
  const hits = [...words.matchAll(announcement)];
  const numeral = hits[hits.length - 1]?.[1];
  return numeral ? smallNumber(numeral) : null;
};

const announcedBare = /[有为]([两二三四五六七八九十])[：:]/;

/** The number of parts that the words before the first of them give (收入来源有三：…, 分三批：…); null where they give none. */
export const announcedBefore = (first: Statement, text: string): number | null => {
  const { start } = first.mention.quantity.span;
  const words = text.slice(Math.max(0, start - longestGap), start).replace(/^.*[。；;\n]/s, '');
  const bare = announcedBare.exec(words)?.[1];
  if (bare) return smallNumber(bare);
  const hits = [...words.matchAll(announcement)];
  const numeral = hits[hits.length - 1]?.[1];
  return numeral && /[：:]/.test(words) ? smallNumber(numeral) : null;
};
