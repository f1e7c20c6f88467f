import type { DateQuantity, Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import { absenceCues } from '@gouji/lexicon/phrases/absence';
import { flatEnds } from '@gouji/lexicon/phrases/changes';
import { ofFigureBefore, peopleUnits, perSign, respectively } from '@gouji/lexicon/phrases/clauses';
import { eachCues } from '@gouji/lexicon/phrases/counts';
import { isBlank } from '../blank.js';
import { findPhrases } from '../phrases.js';
import type { Clause, Division } from './clauses.js';
import { readComparison } from './comparison.js';
import { leadingVerb } from './leading-verb.js';
import type { Mention, ParagraphInput } from './mention.js';
import { isNameless, isNamePart, labelFromEarlier, withListedNames } from './names.js';
import { type Opening, openingOf } from './openings.js';
import { bracketed, completionOf, shareOf } from './shares.js';
import { readTail, type Tail } from './tail.js';

type GapReading = Omit<Mention, 'quantity' | 'span' | 'paragraph' | 'sentence' | 'depth' | 'after'>;

export const readGap = (
  input: ParagraphInput,
  quantity: Quantity,
  gap: Span,
  clauses: readonly Clause[],
  dates: readonly DateQuantity[],
  follows: boolean,
): GapReading => {
  const { text } = input;
  const last = clauses[clauses.length - 1] ?? { ...gap, mark: '', division: 0 as Division };
  const tail = tailBeforeTime(text, last, dates);
  const opening = openingOf(text, clauses, follows, countsPeople(quantity));
  const said = readClause(input, quantity, last, tail, opening, dates);
  const { body, labelled, share, comparison, completes } = said;
  const toBase = comparison !== null && comparison.span.end >= body.end;
  const { label, verb } = labelOf(input, said, { clauses, last, tail, opening, dates, follows });
  const compared = comparison ?? comparisonBefore(input, clauses, last, dates);
  // 占收入合计的96.35%, 比上年累计支出285万元: a word of a total that belongs to the whole or to the base.
  const total = tail.total !== null && share === null && !toBase;
  return {
    division: clauses.reduce<Division>((most, { division }) => Math.max(division, most) as Division, 0),
    label: isBlank(text, label) ? null : label,
    opens: opening.cover,
    opensFor: opening.subject,
    total,
    totalWord: total ? (tail.total ?? '') : '',
    direction: verb?.direction ?? tail.direction,
    directionAt:
      verb?.at ??
      (tail.directionAt && {
        start: last.start + tail.directionAt.start,
        end: last.start + tail.directionAt.end,
      }),
    reach: tail.reach,
    reachDirection: tail.reachDirection,
    target: tail.target && !said.withTarget,
    each:
      eachCues.some((cue) => text.slice(labelled.start, last.end).includes(cue)) ||
      isPricedBySign(text, quantity),
    respectively: tail.respectively || text.slice(last.start, last.end).includes(respectively),
    toBase,
    comparesHere: comparison !== null,
    whole: said.isWhole,
    comparison: compared?.base ?? null,
    progress: share?.kind === 'progress',
    shareOf: completes ? null : (share?.base ?? bracketed(text, quantity, clauses, follows)),
    ofPrevious: follows && ofFigureBefore.test(text.slice(gap.start, gap.end).trim()),
    completes: completes?.base ?? null,
    dates: datesOf(input, clauses, dates, [
      compared?.span ?? null,
      completes || share
        ? { start: completes?.start ?? share?.start ?? 0, end: Number.POSITIVE_INFINITY }
        : null,
    ]),
  };
};

/** What the last clause before a figure says of it. */
const readClause = (
  { text, fiscalYear }: ParagraphInput,
  quantity: Quantity,
  last: Clause,
  tail: Tail,
  opening: Opening,
  dates: readonly DateQuantity[],
) => {
  const body = { start: last.start, end: last.start + tail.start };
  const labelled = opening.clause === last ? { start: Math.min(opening.end, body.end), end: body.end } : body;
  const whole = { start: labelled.start, end: last.end };
  // The words behind the whole (的比重为) count; behind a direction (占比提高了) there are none.
  const share = shareOf(text, tail.direction === null ? whole : labelled);
  // 较目标值90%高出: a target compared with is no target of this figure.
  const withTarget = tail.target ? readComparison(text, whole, dates, fiscalYear) : null;
  return {
    body,
    labelled,
    share,
    // 占基本支出844万元的86.66%: an amount behind 占 is the whole, and what is named there is its name.
    isWhole:
      share !== null && share.kind === 'share' && quantity.kind !== 'percent' && !isBlank(text, share.base),
    isPercent: quantity.kind === 'percent',
    withTarget: withTarget !== null,
    comparison: withTarget ?? readComparison(text, labelled, dates, fiscalYear),
    completes: quantity.kind === 'percent' ? completionOf(text, labelled, dates, fiscalYear) : null,
  };
};

type ClauseReading = ReturnType<typeof readClause>;

interface Around {
  readonly clauses: readonly Clause[];
  readonly last: Clause;
  readonly tail: Tail;
  readonly opening: Opening;
  readonly dates: readonly DateQuantity[];
  readonly follows: boolean;
}

/** Where the name of a figure stands, and the verb that leads it. */
const labelOf = (
  input: ParagraphInput,
  said: ClauseReading,
  { clauses, last, tail, opening, dates, follows }: Around,
): { readonly label: Span; readonly verb: ReturnType<typeof leadingVerb> } => {
  const { text, startsTerm } = input;
  const named = withListedNames(clauses, last, labelInClause(text, said), follows);
  const verb =
    tail.direction === null && !tail.reach && !said.isPercent
      ? leadingVerb(text, named, dates, startsTerm)
      : null;
  const label = verb ? verb.label : named;
  if (!isNameless(text, label, dates, startsTerm)) return { label, verb };
  const earlier = labelFromEarlier(input, clauses, dates, opening, follows);
  return { label: earlier ?? { start: label.end, end: label.end }, verb };
};

const labelInClause = (text: string, said: ClauseReading): Span => {
  const { labelled, share, isWhole, isPercent, comparison, completes } = said;
  if (completes) return { start: labelled.start, end: completes.start };
  if (share && isWhole) return share.base;
  if (share && (share.kind === 'share' || isPercent)) return { start: labelled.start, end: share.start };
  if (!comparison) return labelled;
  const before = { start: labelled.start, end: comparison.span.start };
  // 较上年公务接待费减少: the label stands behind the base.
  return isBlank(text, before) ? { start: comparison.span.end, end: labelled.end } : before;
};

/** The times of a figure: those of its sentence, but what an absence, a comparison, a whole or a name has taken. */
const datesOf = (
  { text, startsTerm }: ParagraphInput,
  clauses: readonly Clause[],
  dates: readonly DateQuantity[],
  taken: readonly (Span | null)[],
): DateQuantity[] => {
  const inSentence = sentenceStart(clauses);
  return dates.filter(
    ({ span }) =>
      span.start >= inSentence &&
      !inAbsence(text, clauses, span) &&
      !taken.some((one) => one !== null && span.start >= one.start && span.end <= one.end) &&
      !isNamePart(text, span, startsTerm),
  );
};

/** 增至2018年的356.27万元: a time may stand between the word of a move and its figure. */
const tailBeforeTime = (text: string, { start, end }: Span, dates: readonly DateQuantity[]): Tail => {
  const tail = readTail(text.slice(start, end));
  const date = dates.find(({ span }) => span.start >= start && span.end === start + tail.start);
  if (!date) return tail;
  const moved = readTail(text.slice(start, date.span.start));
  return moved.reach ? { ...moved, total: tail.total, target: tail.target } : tail;
};

/** 1200元/人·年: a price by the sign behind it. */
const isPricedBySign = (text: string, { kind, span }: Quantity): boolean =>
  kind === 'money' && perSign.test(text.slice(span.end, span.end + 4));

const countsPeople = ({ kind, unit }: Quantity): boolean => kind === 'count' && peopleUnits.test(unit);

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
    // Behind a semicolon it is carried over by the figures between, if at all.
    if (!clause || (clauses[index + 1]?.division ?? 5) >= 3) break;
    const found = readComparison(text, clause, dates, fiscalYear);
    // 与上年持平 says all there is to say.
    if (found)
      return flatEnds.some((word) => text.slice(found.span.start, clause.end).includes(word)) ? null : found;
  }
  return null;
};
