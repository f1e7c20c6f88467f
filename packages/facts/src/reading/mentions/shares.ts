import type { DateQuantity, Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/ingest';
import { baseWords } from '../../tables/cues/changes.js';
import { shareCues } from '../../tables/cues/shares.js';
import type { ComparisonBase } from '../../types.js';
import { isBlank } from '../blank.js';
import { findPhrases, lengthOfTrail, phraseAt } from '../phrases.js';
import type { Clause } from './clauses.js';
import { readBase } from './comparison.js';

export const shareOf = (text: string, span: Span): { start: number; base: Span } | null => {
  const words = text.slice(span.start, span.end);
  const hit = findPhrases(words, shareCues)
    .reverse()
    .find(({ value }) => value !== null);
  if (!hit) return null;
  const base = words.slice(hit.end);
  const end =
    base.length -
    lengthOfTrail(base, ['的', '比重', '比例', '百分比', '为', '达', '约', '近', '了', '总', '数']);
  return {
    start: span.start + hit.start,
    base: { start: span.start + hit.end, end: span.start + hit.end + Math.max(0, end) },
  };
};

/** A percentage alone in the bracket behind an amount (3789万元（90.0%）) is most often its share. */
export const bracketed = (
  text: string,
  { kind, span }: Quantity,
  clauses: readonly Clause[],
  follows: boolean,
): Span | null => {
  const last = clauses[clauses.length - 1];
  const alone =
    kind === 'percent' &&
    follows &&
    clauses.length === 2 &&
    last !== undefined &&
    /[（(]/.test(last.mark) &&
    clauses.every((clause) => isBlank(text, clause)) &&
    /^[）)]/.test(text.slice(span.end, span.end + 1));
  return alone && last ? { start: last.end, end: last.end } : null;
};

export const completionOf = (
  text: string,
  span: Span,
  dates: readonly DateQuantity[],
  fiscalYear: number | null,
): { start: number; base: ComparisonBase } | null => {
  const words = text.slice(span.start, span.end);
  for (const cue of ['完成', '占', '为', '是', '达到', '达']) {
    const at = words.lastIndexOf(cue);
    if (at < 0) continue;
    const after = { start: span.start + at + cue.length, end: span.end };
    const found = readBase(text, after, dates, fiscalYear);
    if (
      found?.base.kind === 'budget' &&
      isBlank(text, { start: skipFiller(text, found.end, span.end), end: span.end })
    ) {
      return { start: span.start + at, base: found.base };
    }
  }
  return null;
};

const skipFiller = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end) {
    const word = phraseAt(text, at, baseWords);
    if (!word || word.end > end) break;
    at = word.end;
  }
  return at;
};
