import type { DateQuantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import { baseWords, compareCues, compareEnds } from '@gouji/lexicon/phrases/changes';
import { ownerLetter } from '@gouji/lexicon/phrases/clauses';
import type { ComparisonBase } from '../../types.js';
import { findPhrases, phraseAt } from '../phrases.js';

/** A comparison met in a clause: its base, and the clause's letters that it takes. */
export interface Comparison {
  readonly base: ComparisonBase;
  readonly span: Span;
}

/**
 * Finds the comparison in `text[span)` (较上年决算数, 与2022年度相比, 同比): a comparing word with a base of time or
 * budget after it. Null where there is none: 比例, 与会 and a 比 that compares other things are not comparisons here.
 */
export const readComparison = (
  text: string,
  span: Span,
  dates: readonly DateQuantity[],
  fiscalYear: number | null,
): Comparison | null => {
  const clause = text.slice(span.start, span.end);
  for (const hit of findPhrases(clause, compareCues)) {
    if (hit.value === null) continue;
    const start = span.start + hit.start;
    const after = span.start + hit.end;
    const base = readBase(text, { start: after, end: span.end }, dates, fiscalYear);
    if (base) {
      const closing = compareEnds.find((word) => text.startsWith(word, base.end));
      return { base: base.base, span: { start, end: Math.min(span.end, base.end + (closing?.length ?? 0)) } };
    }
    if (hit.value === 'year-before') return { base: lastYear(fiscalYear), span: { start, end: after } };
    if (hit.value === 'period-before') {
      return {
        base: { kind: 'period', year: null, relative: false, stage: null },
        span: { start, end: after },
      };
    }
  }
  return null;
};

const lastYear = (fiscalYear: number | null): ComparisonBase => ({
  kind: 'period',
  year: fiscalYear === null ? null : fiscalYear - 1,
  relative: true,
  stage: null,
});

/** Reads a base greedily from the left of `span`; null where no word of time or budget stands there. */
export const readBase = (
  text: string,
  span: Span,
  dates: readonly DateQuantity[],
  fiscalYear: number | null,
): { base: ComparisonBase; end: number } | null => {
  let at = span.start;
  let base: ComparisonBase | null = null;
  while (at < span.end) {
    const word = phraseAt(text, at, baseWords);
    if (word && word.end <= span.end && (base !== null || word.value !== 'filler')) {
      if (word.value === 'last-year' && base === null) base = lastYear(fiscalYear);
      if (word.value === 'past') base ??= { kind: 'period', year: null, relative: false, stage: null };
      // 较上年预算数: the budget of another year is a figure of that year.
      const ofOtherYear = base?.kind === 'period' && base.year !== fiscalYear;
      const budget = word.value === 'initial' || word.value === 'adjusted' || word.value === 'budget';
      if (budget && !ofOtherYear) {
        base = {
          kind: 'budget',
          year: fiscalYear,
          relative: false,
          stage: word.value === 'budget' ? null : word.value,
        };
      }
      if (word.value === 'start') base = { kind: 'period', year: fiscalYear, relative: false, stage: null };
      at = word.end;
      continue;
    }
    const date = dates.find((candidate) => candidate.span.start === at && candidate.span.end <= span.end);
    if (date) {
      const { year, offset } = date.time;
      const printed = year ?? (offset !== null && fiscalYear !== null ? fiscalYear + offset : null);
      base ??= { kind: 'period', year: printed, relative: year === null && offset === -1, stage: null };
      at = date.span.end;
      continue;
    }
    if (base === null && ownerLetter.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    break;
  }
  return base && { base, end: at };
};
