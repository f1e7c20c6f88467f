import {
  type Relation,
  relate,
  type Statement,
  type StatementParagraph,
  sumOf,
  unitFamily,
} from '@gouji/facts';
import { Decimal } from 'decimal.js';
import type { StatedSum } from '../sums/stated-sum.js';

const wholePhrases = '现有|共有|目前|全部|共|上述|以上|这|全县|全市|所有';
const wholeWords = new RegExp(wholePhrases);
const leadingWhole = new RegExp(`^(?:${wholePhrases}|有)+`);

/** 政务新媒体54个 … 现有53个政务新媒体: a count that a list adds up to, stated again in its section. */
export const countRestatements = (
  paragraphs: readonly StatementParagraph[],
  lists: readonly StatedSum[],
  text: string,
): Relation[] => {
  const parts = new Set(lists.flatMap(({ parts: members }) => members));
  const totals = lists.map(({ total }) => total).filter(({ fact }) => fact.role === 'count');
  const bySection = new Map<number, Statement[]>();
  for (const { section, statements } of paragraphs) {
    const counts = statements.filter(({ fact }) => fact.role === 'count' && fact.quantity.qualifier === null);
    bySection.set(section, [...(bySection.get(section) ?? []), ...counts]);
  }
  const sectionOf = new Map(paragraphs.map(({ index, section }) => [index, section] as const));
  return totals.flatMap((total) => {
    const noun = nounOf(total, text);
    if (noun.length < 4) return [];
    const others = (bySection.get(sectionOf.get(total.mention.paragraph) ?? -1) ?? []).slice(0, 200);
    return others
      .filter(
        (other) =>
          other !== total &&
          !parts.has(other) &&
          unitFamily(other.fact.quantity.unit) === unitFamily(total.fact.quantity.unit) &&
          namesSame(other, noun, text) &&
          Decimal.abs(other.fact.quantity.value.minus(total.fact.quantity.value)).lte(
            total.fact.quantity.value,
          ),
      )
      .map((other) => relate('same', other.fact, [sumOf([total.fact])]));
  });
};

const nounOf = ({ mention }: Statement, text: string): string => {
  const words = mention.label ?? mention.after;
  return words
    ? text
        .slice(words.start, words.end)
        .replace(/[\s“”]/g, '')
        .slice(-12)
    : '';
};

/** Whether a count is told of the very thing: 市区有学前教育机构 is not 全市有学前教育机构, nor is one kind of it. */
const namesSame = ({ mention }: Statement, noun: string, text: string): boolean => {
  const before = mention.label ? text.slice(mention.label.start, mention.label.end) : '';
  const behind = mention.after ? text.slice(mention.after.start, mention.after.end) : '';
  const whole = wholeWords.test(
    text.slice(Math.max(0, mention.quantity.span.start - 12), mention.quantity.span.start),
  );
  return whole && (startsWithTail(behind, noun) || bare(before) === bare(noun));
};

/** A name without the words that say that it is the whole of something. */
const bare = (name: string): string => name.replace(leadingWhole, '');

// A count told further back than this is seldom what a sentence takes up again.
const takenUpWithin = 6;

/** 受理信访事项187件…。187件信访事项均已办结: a sentence that opens with a count takes up the one told just before. */
export const countsTakenUp = ({ statements, span }: StatementParagraph, text: string): Relation[] =>
  statements.flatMap((later, at) => {
    const { mention, fact } = later;
    if (fact.role !== 'count' || fact.quantity.qualifier !== null || !opensSentence(later, span.start, text))
      return [];
    const behind = mention.after
      ? text.slice(mention.after.start, mention.after.end).replace(/[“”\s]/g, '')
      : '';
    const told = statements
      .slice(Math.max(0, at - takenUpWithin), at)
      .findLast(
        (earlier) =>
          earlier.fact.role === 'count' &&
          earlier.fact.quantity.unit === fact.quantity.unit &&
          earlier.mention.sentence !== mention.sentence &&
          startsWithTail(behind, nounOf(earlier, text)),
      );
    return told ? [relate('same', fact, [sumOf([told.fact])], { strength: 'tentative' })] : [];
  });

const opensSentence = ({ mention }: Statement, start: number, text: string): boolean => {
  const before = text
    .slice(Math.max(start, mention.quantity.span.start - 3), mention.quantity.span.start)
    .trimEnd();
  return before === '' || /[。；]$/.test(before);
};

const startsWithTail = (behind: string, noun: string): boolean => {
  for (let length = noun.length; length >= 4; length -= 1)
    if (behind.startsWith(noun.slice(-length))) return true;
  return false;
};
