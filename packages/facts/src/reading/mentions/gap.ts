import type { DateQuantity, Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/ingest';
import { absenceCues } from '../../tables/cues/absence.js';
import { eachCues } from '../../tables/cues/counts.js';
import { summingWords } from '../../tables/cues/totals.js';
import { isBlank } from '../blank.js';
import { findPhrases } from '../phrases.js';
import type { Clause, Division } from './clauses.js';
import { readComparison } from './comparison.js';
import type { Mention, ParagraphInput } from './mention.js';
import { isNameless, isNamePart, labelFromEarlier, withListedNames } from './names.js';
import { itemNumberOf, openingOf } from './openings.js';
import { bracketed, completionOf, shareOf } from './shares.js';
import { readTail } from './tail.js';

type GapReading = Omit<Mention, 'quantity' | 'span' | 'paragraph' | 'sentence' | 'depth' | 'after'>;

export const readGap = (
  input: ParagraphInput,
  quantity: Quantity,
  gap: Span,
  clauses: readonly Clause[],
  dates: readonly DateQuantity[],
  follows: boolean,
): GapReading => {
  const { text, fiscalYear } = input;
  const last = clauses[clauses.length - 1] ?? { ...gap, mark: '', division: 0 as Division };
  const tail = readTail(text.slice(last.start, last.end));
  const body = { start: last.start, end: last.start + tail.start };
  const opening = openingOf(text, clauses, follows);
  const labelled = opening.clause === last ? { start: Math.min(opening.end, body.end), end: body.end } : body;

  const each = eachCues.some((cue) => text.slice(labelled.start, last.end).includes(cue));
  const share = shareOf(text, labelled);
  let comparison = readComparison(text, labelled, dates, fiscalYear);
  let label: Span = labelled;
  const completes = quantity.kind === 'percent' ? completionOf(text, labelled, dates, fiscalYear) : null;
  if (completes) label = { start: labelled.start, end: completes.start };
  else if (share) label = { start: labelled.start, end: share.start };
  else if (comparison) {
    const before = { start: labelled.start, end: comparison.span.start };
    // 较上年公务接待费减少: the label stands behind the base.
    label = isBlank(text, before) ? { start: comparison.span.end, end: labelled.end } : before;
  }
  label = withListedNames(clauses, last, label, follows);
  if (isNameless(text, label, dates, input.startsTerm)) {
    const earlier = labelFromEarlier(input, clauses, dates, opening, follows);
    label = earlier ?? { start: label.end, end: label.end };
  }
  if (!comparison) comparison = comparisonBefore(input, clauses, last, dates);
  const taken = comparison?.span;
  const inSentence = sentenceStart(clauses);
  return {
    division: clauses.reduce<Division>((most, { division }) => Math.max(division, most) as Division, 0),
    label: isBlank(text, label) ? null : label,
    opens: opening.cover,
    opensFor: opening.subject,
    classification: opening.classification,
    total: tail.total !== null,
    totalWord: tail.total ?? '',
    sums: tail.total !== null && summingWords.test(text.slice(last.start, last.end)),
    direction: tail.direction,
    reach: tail.reach,
    target: tail.target,
    each,
    respectively: tail.respectively,
    comparison: comparison?.base ?? null,
    shareOf: completes ? null : (share?.base ?? bracketed(text, quantity, clauses, follows)),
    ofPrevious: follows && /^的(?:比重|比例)?(?:为|达)?$/.test(text.slice(gap.start, gap.end).trim()),
    itemNumber: itemNumberOf(text, clauses),
    completes: completes?.base ?? null,
    dates: dates.filter(
      ({ span }) =>
        !inAbsence(text, clauses, span) &&
        span.start >= inSentence &&
        !(taken && span.start >= taken.start && span.end <= taken.end) &&
        !(span.start >= (completes?.start ?? share?.start ?? Number.POSITIVE_INFINITY)) &&
        !isNamePart(text, span, input.startsTerm),
    ),
  };
};

/** 上一年度无结转资金，年初预算…: the time of a clause that says there is none is not the time of the figure after it. */
const inAbsence = (text: string, clauses: readonly Clause[], span: Span): boolean => {
  const clause = clauses.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!clause || clause === clauses[clauses.length - 1]) return false;
  return findPhrases(text.slice(clause.start, clause.end), absenceCues).some(({ value }) => value !== null);
};

const sentenceStart = (clauses: readonly Clause[]): number => {
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (clause && clause.division >= 4) return clause.start;
  }
  return clauses[0]?.start ?? 0;
};

/** 与2022年度相比，收入增加…: the comparison in an earlier clause of the same sentence. */
const comparisonBefore = (
  { text, fiscalYear }: ParagraphInput,
  clauses: readonly Clause[],
  last: Clause,
  dates: readonly DateQuantity[],
): ReturnType<typeof readComparison> => {
  if (last.division >= 4) return null;
  for (let index = clauses.length - 2; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (!clause) break;
    const found = readComparison(text, clause, dates, fiscalYear);
    if (found) return found;
    if (clause.division >= 4) break;
  }
  return null;
};
