import type { DateQuantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import { claimCues } from '@gouji/lexicon/phrases/claims';
import { anyNumeral, namelessRest } from '@gouji/lexicon/phrases/clauses';
import { carriedWords } from '@gouji/lexicon/phrases/movements';
import { bounds } from '../../bounds.js';
import { findPhrases, lengthOfTrail } from '../phrases.js';
import type { Clause } from './clauses.js';
import { readComparison } from './comparison.js';
import type { ParagraphInput } from './mention.js';
import type { Opening } from './openings.js';

/** A bare 年初, 上年 at the front of a term belongs to the term (年初结转和结余), 下年 behind 结转 as well; a printed year never does. */
export const isNamePart = (text: string, span: Span, startsTerm: (at: number) => boolean): boolean =>
  !anyNumeral.test(text.slice(span.start, span.end)) &&
  (startsTerm(span.start) ||
    lengthOfTrail(text.slice(Math.max(0, span.start - 4), span.start), carriedWords) > 0);

/** Whether nothing is left of a label once times and words without meaning are taken off. */
export const isNameless = (
  text: string,
  label: Span,
  dates: readonly DateQuantity[],
  startsTerm: (at: number) => boolean,
): boolean => {
  let rest = '';
  for (let at = label.start; at < label.end; ) {
    const date = dates.find(({ span }) => span.start === at);
    if (date && !isNamePart(text, date.span, startsTerm)) at = date.span.end;
    else {
      rest += text.charAt(at);
      at += 1;
    }
  }
  return rest.replace(namelessRest, '') === '';
};

/** `粉盒、硒鼓0.148万元`: names joined by 、 before one figure are one label. */
export const withListedNames = (
  clauses: readonly Clause[],
  last: Clause,
  label: Span,
  follows: boolean,
): Span => {
  let start = label.start;
  if (start !== last.start) return label;
  for (let index = clauses.length - 1; index > (follows ? 1 : 0); index -= 1) {
    const clause = clauses[index];
    const before = clauses[index - 1];
    if (!clause || !before || clause.mark !== '、' || before.start === before.end) break;
    start = before.start;
  }
  return { start, end: label.end };
};

/** The label in an earlier clause of the sentence: `公务接待费方面，2023年支出11.95万元`. */
export const labelFromEarlier = (
  { text, fiscalYear }: ParagraphInput,
  clauses: readonly Clause[],
  dates: readonly DateQuantity[],
  opening: Opening,
  follows: boolean,
): Span | null => {
  const last = clauses[clauses.length - 1];
  if (!last || last.division >= 4) return null;
  const clause = clauses[clauses.length - 2];
  if (!clause || (follows && clauses.length === 2) || clause === opening.clause || opening.clause === last)
    return null;
  if (
    clause.end - clause.start > bounds.longestNamingClause ||
    readComparison(text, clause, dates, fiscalYear)
  )
    return null;
  // 公务接待费呈逐年下降趋势，2023年5.5万元: the claim is no part of the name.
  const claim = findPhrases(text.slice(clause.start, clause.end), claimCues)[0];
  const end = claim?.value ? clause.start + claim.start : clause.end;
  return end > clause.start ? { start: clause.start, end } : null;
};
