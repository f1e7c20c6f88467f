import type { DateQuantity, Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/ingest';
import {
  absenceCues,
  baseWords,
  type Cover,
  classificationCues,
  eachCues,
  partsCues,
  shareCues,
  summingWords,
} from '../tables/cues.js';
import type { ComparisonBase } from '../types.js';
import { type Clause, cutClauses, type Division, dividingMarks } from './clauses.js';
import { readBase, readComparison } from './comparison.js';
import { findPhrases, lengthOfTrail, phraseAt } from './phrases.js';
import { readTail } from './tail.js';

/** A figure with the words that belong to it, before they are understood as a fact. */
export interface Mention {
  readonly quantity: Quantity;
  /** From the end of the figure before to the end of this one. */
  readonly span: Span;
  readonly paragraph: number;
  readonly sentence: number;
  /** How many brackets are open around it. */
  readonly depth: number;
  /** The strongest mark between the figure before and this one. */
  readonly division: Division;
  /** The words that name it, role words taken off; null where there are none. */
  readonly label: Span | null;
  /** The words right behind it (287个部门单位); null where a mark follows. */
  readonly after: Span | null;
  /** A cue between the figure before and this one opens the parts of a total. */
  readonly opens: Cover | null;
  /** The words before that cue in its clause (货物采购具体情况): whose parts they are; null where none. */
  readonly opensFor: Span | null;
  /** The parts are a classification (按功能分类). */
  readonly classification: boolean;
  readonly total: boolean;
  /** That word as printed, which may be part of a name (收入总计); '' where there is none. */
  readonly totalWord: string;
  /** Its words point back at all that stands before it (以上三项). */
  readonly sums: boolean;
  readonly direction: 1 | -1 | 0 | null;
  readonly reach: boolean;
  readonly target: boolean;
  readonly each: boolean;
  readonly respectively: boolean;
  readonly comparison: ComparisonBase | null;
  /** For a share: the words of the whole (占基本支出的); an empty span where none is named (占比). */
  readonly shareOf: Span | null;
  /** A share or rate of the figure right before it (占基本支出844万元的86.66%). */
  readonly ofPrevious: boolean;
  /** Its place in a run of 一是…二是…; 0 where it opens no item of one. */
  readonly itemNumber: number;
  /** For progress against a budget (完成年初预算的): which. */
  readonly completes: ComparisonBase | null;
  /** Times printed in its clause or those before it, not those of a comparison, in order. */
  readonly dates: readonly DateQuantity[];
}

export interface ParagraphInput {
  readonly text: string;
  readonly span: Span;
  readonly index: number;
  /** The paragraph's quantities in order, times included. */
  readonly quantities: readonly Quantity[];
  readonly fiscalYear: number | null;
  /** Whether a term of the dictionary starts at `at`, so that a time there is part of a name (年初结转和结余). */
  readonly startsTerm: (at: number) => boolean;
}

/** Reads the mentions of one paragraph, one for each quantity that is not a time. Linear in the paragraph. */
export const readMentions = (input: ParagraphInput): Mention[] => {
  const { text, span, quantities } = input;
  const figures = quantities.filter((quantity) => quantity.kind !== 'date');
  const dates = quantities.filter((quantity): quantity is DateQuantity => quantity.kind === 'date');
  const starts = figures.map((figure) => figure.span.start);
  const holdsFigure = (inner: Span): boolean => {
    const next = firstAtOrAfter(starts, inner.start);
    return next !== undefined && next < inner.end;
  };
  const marks = dividingMarks(text, span, holdsFigure);
  const inside = new Set(figures.flatMap((figure) => range(figure.span)));
  const clear = new Set([...marks].filter((at) => !inside.has(at)));
  const mentions: Mention[] = [];
  let from = span.start;
  let sentence = 0;
  let depth = 0;
  let dateIndex = 0;
  figures.forEach((quantity, index) => {
    const gap = { start: from, end: quantity.span.start };
    const between: DateQuantity[] = [];
    for (; dateIndex < dates.length; dateIndex += 1) {
      const date = dates[dateIndex];
      if (!date || date.span.start >= gap.end) break;
      if (date.span.start >= gap.start) between.push(date);
    }
    const clauses = cutClauses(text, gap, clear);
    for (const { mark, division } of clauses) {
      if (division >= 4) sentence += 1;
      if (mark === '（' || mark === '(') depth += 1;
      if ((mark === '）' || mark === ')') && depth > 0) depth -= 1;
    }
    const nextStart = figures[index + 1]?.span.start ?? span.end;
    const after = cutClauses(text, { start: quantity.span.end, end: nextStart }, clear)[0];
    mentions.push({
      quantity,
      span: { start: from, end: quantity.span.end },
      paragraph: input.index,
      sentence,
      depth,
      ...readGap(input, quantity, gap, clauses, between, index > 0),
      after: after && after.end > after.start ? { start: after.start, end: after.end } : null,
    });
    from = quantity.span.end;
  });
  return mentions;
};

const range = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

const firstAtOrAfter = (sorted: readonly number[], at: number): number | undefined => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
};

type GapReading = Omit<Mention, 'quantity' | 'span' | 'paragraph' | 'sentence' | 'depth' | 'after'>;

const readGap = (
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

/** A percentage alone in the bracket behind an amount (3789万元（90.0%）) is most often its share. */
const bracketed = (
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

const itemMark = /^[ 　]*([一二三四五六七八九])是/;

const itemNumberOf = (text: string, clauses: readonly Clause[]): number => {
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    const mark = clause && itemMark.exec(text.slice(clause.start, clause.end))?.[1];
    if (mark) return '一二三四五六七八九'.indexOf(mark) + 1;
  }
  return 0;
};

/** A bare 年初, 上年 at the front of a term belongs to the term (年初结转和结余); a printed year never does. */
const isNamePart = (text: string, span: Span, startsTerm: (at: number) => boolean): boolean =>
  !/[0-9０-９〇零一二三四五六七八九]/.test(text.slice(span.start, span.end)) && startsTerm(span.start);

const isBlank = (text: string, { start, end }: Span): boolean => text.slice(start, end).trim() === '';

const sentenceStart = (clauses: readonly Clause[]): number => {
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (clause && clause.division >= 4) return clause.start;
  }
  return clauses[0]?.start ?? 0;
};

/** Whether nothing is left of a label once times and words without meaning are taken off. */
const isNameless = (
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
  return rest.replace(/[\s，：:年度的、]/g, '') === '';
};

/** `粉盒、硒鼓0.148万元`: names joined by 、 before one figure are one label. */
const withListedNames = (clauses: readonly Clause[], last: Clause, label: Span, follows: boolean): Span => {
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
const labelFromEarlier = (
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
  if (clause.end - clause.start > 24 || readComparison(text, clause, dates, fiscalYear)) return null;
  return clause.end > clause.start ? { start: clause.start, end: clause.end } : null;
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

interface Opening {
  readonly cover: Cover | null;
  readonly classification: boolean;
  readonly clause: Clause | null;
  readonly subject: Span | null;
  /** End of the cue in its clause. */
  readonly end: number;
}

/** The cue between two figures that opens a list of parts; the last one counts. */
const openingOf = (text: string, clauses: readonly Clause[], follows: boolean): Opening => {
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (!clause) break;
    const words = text.slice(clause.start, clause.end);
    const grouped = classificationEnd(words);
    if (grouped !== null) {
      return { cover: 'complete', classification: true, clause, subject: null, end: clause.start + grouped };
    }
    if (
      (clause === clauses[clauses.length - 1] && /[、和及与].*分别[为是]?\s*$/.test(words.slice(-200))) ||
      (index === clauses.length - 1 && clause.mark === '、' && /分别[为是]?\s*$/.test(words))
    ) {
      return { cover: 'maybe', classification: false, clause: null, subject: null, end: clause.start };
    }
    const hit = findPhrases(words, partsCues)
      .reverse()
      .find(
        ({ value, end }) =>
          value !== null && !(clause === clauses[clauses.length - 1] && isLinkOnly(words, end)),
      );
    if (
      hit?.value &&
      reachesFigure(text, clauses, index, { start: clause.start + hit.end, end: clause.end })
    ) {
      const before = { start: clause.start, end: clause.start + hit.start };
      const subject = isBlank(text, before) ? null : before;
      return { cover: hit.value, classification: false, clause, subject, end: clause.start + hit.end };
    }
    if (/^\s*由/.test(words) && clause === clauses[clauses.length - 1]) {
      return {
        cover: 'complete',
        classification: false,
        clause,
        subject: null,
        end: clause.start + words.indexOf('由') + 1,
      };
    }
    if (/^[：:]$/.test(clause.mark) && index === 1 && follows && clauses[0] && isBlank(text, clauses[0])) {
      return { cover: 'complete', classification: false, clause: null, subject: null, end: clause.start };
    }
    if (clause.mark === '（' || clause.mark === '(') {
      // A bracket opens the parts of the figure right before it; behind a name (某项目（80万元）) it opens none.
      const before = clauses[index - 1];
      if (index !== 1 || !follows || !before || !isBlank(text, before)) break;
      return { cover: 'listed', classification: false, clause: null, subject: null, end: clause.start };
    }
    if (itemMark.exec(words)?.[1] === '一') {
      return {
        cover: 'listed',
        classification: false,
        clause,
        subject: null,
        end: clause.start + words.indexOf('是') + 1,
      };
    }
    if (clause.division >= 4 && index < clauses.length - 2) break;
  }
  return { cover: null, classification: false, clause: null, subject: null, end: 0 };
};

/** A cue in an earlier clause opens the list only if it ends its clause (其中：) or its names run on by 、: 用于更新设备；二是… opens none. */
const reachesFigure = (text: string, clauses: readonly Clause[], index: number, behind: Span): boolean =>
  index === clauses.length - 1 ||
  isBlank(text, behind) ||
  clauses.slice(index + 1).every(({ mark }) => mark === '、');

/** 分别为 right before a figure gives figures in turn to names before it; it opens nothing by itself. */
const isLinkOnly = (words: string, end: number): boolean =>
  words.slice(end).trim() === '' && words.trim().length > 4;

const classificationEnd = (words: string): number | null => {
  for (const { from, to } of classificationCues) {
    const start = words.length - words.trimStart().length;
    if (!words.startsWith(from, start)) continue;
    const window = words.slice(start, start + 16);
    const ends = to
      .map((word) => window.indexOf(word, from.length) + word.length)
      .filter((end, index) => end > (to[index]?.length ?? 0));
    if (ends.length > 0) return start + Math.max(...ends);
  }
  return null;
};

const shareOf = (text: string, span: Span): { start: number; base: Span } | null => {
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

const completionOf = (
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
