import type { DateQuantity, Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import { ofParticle } from '@gouji/lexicon/particles';
import { baseWords } from '@gouji/lexicon/phrases/changes';
import { completionCues, earlierCues, shareCues, shareLinks } from '@gouji/lexicon/phrases/shares';
import type { ComparisonBase } from '../../types.js';
import { isBlank } from '../blank.js';
import { findPhrases, lengthOfTrail, phraseAt } from '../phrases.js';
import type { Clause } from './clauses.js';
import { readBase } from './comparison.js';

/** A share or progress met in a clause: where its words start, and those that name its whole. */
export interface ShareWords {
  readonly start: number;
  /** Empty where no whole is named (占比). */
  readonly base: Span;
  readonly kind: 'share' | 'progress';
}

/** 占…的, 占比: the last share of a clause; 完成…的 where words name what is completed, right up to the figure. */
export const shareOf = (text: string, span: Span): ShareWords | null => {
  const words = text.slice(span.start, span.end);
  const hits = findPhrases(words, shareCues).reverse();
  const hit = hits.find(({ value }) => value === 'share') ?? hits.find(({ value }) => value === 'progress');
  if (!hit?.value) return null;
  const behind = words.slice(hit.end);
  const length = behind.length - lengthOfTrail(behind, shareLinks);
  const base = { start: span.start + hit.end, end: span.start + hit.end + Math.max(0, length) };
  const named = behind.slice(Math.max(0, length)).startsWith(ofParticle) && !isBlank(text, base);
  if (hit.value === 'progress' && !named) return null;
  return { start: span.start + hit.start, base, kind: hit.value };
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
  for (const cue of completionCues) {
    const at = words.lastIndexOf(cue);
    if (at < 0) continue;
    const after = { start: span.start + at + cue.length, end: span.end };
    const found = readBase(text, after, dates, fiscalYear);
    if (
      found &&
      (found.base.kind === 'budget' || (earlierCues.includes(cue) && found.base.year !== fiscalYear)) &&
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
