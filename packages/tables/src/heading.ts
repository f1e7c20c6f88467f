import { type DateQuantity, extract } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import {
  type ComparisonBase,
  type Dictionary,
  findPhrases,
  phraseAtEnd,
  readLabel,
  startsTermAt,
} from '@gouji/facts';
import { readBase } from '@gouji/facts/reading/mentions/comparison';
import {
  comparingPivot,
  currencyLead,
  decreaseHead,
  headFillers as fillers,
  formulaNote,
  generalHead as generic,
  headPivots as pivots,
  shareOfHead,
  unitLead,
  unitOfHead,
  yearSign,
} from '@gouji/lexicon/table-patterns';
import {
  type Measure,
  measureWords,
  minusLeads,
  partLeads,
  percentMeasures,
  plusLeads,
  totalEnds,
} from '@gouji/lexicon/table-words';
import { accountWords } from '@gouji/lexicon/terms/account-words';
import { scopes } from '@gouji/lexicon/terms/metrics';
import { withoutBlanks } from './layout/grid.js';
import type { Heading, HeadingTime, HeadingUnit } from './types.js';

/** What headings are read with. */
export interface HeadingContext {
  readonly fiscalYear: number | null;
  readonly dictionary: Dictionary;
  readonly ownNames: readonly string[];
}

/** A unit in brackets (金额（万元）), behind 单位：, or the sign of percent at the end. */
const bracketed = /[（([【]([^（()）[\]【】]{1,16})[)）\]】]/g;

const unitIn = (words: string): string | null => {
  const name = words.replace(unitLead, '').replace(currencyLead, '');
  if (name === '' || name.length > 8) return null;
  if (/^[%％]$/.test(name)) return name;
  // 元/人, 万元/年: what it is counted by is no part of the unit.
  const plain = name.split(/[/／]/)[0] ?? '';
  // 预算执行情况（10分） says what it is worth.
  if (plain === '' || /\d/.test(plain)) return null;
  const probe = `1${plain}`;
  const [only] = extract(probe, { bareUnit: plain });
  return only && only.kind !== 'date' && only.text === probe ? plain : null;
};

/** Takes units, and marks of formulas (3=1+2), out of a heading. */
const splitUnit = (text: string): { words: string; unit: string | null } => {
  let unit: string | null = null;
  let words = text.replace(bracketed, (whole, inner: string) => {
    const found = unitIn(inner.replace(/[+＋\-－]{1,2}[,，、]?/g, '') || inner);
    if (found !== null) unit = found;
    // 增减（+/-）, （A）, （3=1+2）
    return found !== null || formulaNote.test(inner) ? '' : whole;
  });
  const declared = unitOfHead.exec(words);
  if (declared) {
    unit = unitIn(declared[1] ?? '') ?? unit;
    words = words.slice(0, declared.index);
  }
  const percent = /[%％]$/.exec(words);
  if (percent) {
    unit = unit ?? '%';
    words = words.slice(0, -1);
  }
  return { words, unit };
};

interface PrintedTime {
  readonly time: DateQuantity['time'];
  readonly span: Span;
}

/** Times of a heading, those left out that begin a name; of 2023年年初预算数 the last two letters begin one. */
const datesIn = (words: string, dictionary: Dictionary): PrintedTime[] =>
  extract(bareYear.test(words) ? words + yearSign : words).flatMap((quantity): PrintedTime[] => {
    if (quantity.kind !== 'date') return [];
    const { time, span } = quantity;
    if (time.untilYear !== null || time.part !== null || startsTermAt(words, span.start, dictionary))
      return [];
    if (span.end - span.start < 4 || !startsTermAt(words, span.end - 2, dictionary)) return [{ time, span }];
    return [{ time: { ...time, point: 'during' }, span: { start: span.start, end: span.end - 2 } }];
  });

/** A year alone names the rows of a table turned round. */
const bareYear = /^(?:19|20)\d\d$/;

const timeOf = (date: PrintedTime | undefined, fiscalYear: number | null): HeadingTime | null => {
  if (!date) return null;
  const { year, offset, point, month, day } = date.time;
  // The last day of a year is its end (2023年12月31日).
  const end = point === 'during' && month === 12 && day === 31 ? 'end' : point;
  const known = year ?? (fiscalYear === null ? null : fiscalYear + (offset ?? 0));
  return {
    year: known,
    order: year === null ? (offset ?? 0) : year - (fiscalYear ?? 0),
    point: end,
    span: null,
  };
};

/** What stands between a pivot (占, 为, 较) and a base of time or budget. */
interface Pivot {
  readonly base: ComparisonBase;
  readonly start: number;
  readonly end: number;
}

const pivotIn = (words: string, { fiscalYear }: HeadingContext): Pivot | null => {
  for (let at = 0; at < words.length; at += 1) {
    const word = pivots.find((candidate) => words.startsWith(candidate, at));
    if (!word) continue;
    const span = { start: at + word.length, end: words.length };
    const dates = extract(words).filter((quantity): quantity is DateQuantity => quantity.kind === 'date');
    const found = readBase(words, span, dates, fiscalYear);
    if (found) return { base: found.base, start: at, end: found.end };
  }
  return null;
};

const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/** Reads one head of a row or column, its parents' words included where they are given. Linear in its length. */
export const readHeading = (text: string, context: HeadingContext): Heading => {
  const { dictionary, fiscalYear } = context;
  const compact = withoutBlanks(text);
  const signLead = minusLeads.exec(compact) ?? plusLeads.exec(compact);
  const minus = minusLeads.test(compact);
  const lead = partLeads.filter((word) => compact.startsWith(word)).sort((a, b) => b.length - a.length)[0];
  const { words: bare, unit } = splitUnit(compact.slice(lead?.length ?? signLead?.[0].length ?? 0));
  const total = totalOf(bare);
  const pivot = pivotIn(bare, context);
  const measured = measureOf(bare, unit, pivot, (name) => isTerm(name, context));
  const rest = withoutSpans(bare, [
    ...(pivot ? [{ start: pivot.start, end: pivot.end }] : []),
    ...measured.spans,
  ]);
  const dates = datesIn(rest, dictionary);
  const undated = withoutSpans(
    rest,
    dates.map(({ span }) => span),
  );
  const account = last(findPhrases(undated, accountWords).filter(({ value }) => value !== null));
  const words = account ? withoutSpans(undated, [account]) : undated;
  const named = nameOf(words, context);
  return {
    ...named,
    measure: measured.measure,
    account: account?.value ?? null,
    base: pivot?.base ?? null,
    time: timeOf(last(dates), fiscalYear),
    unit: unit === null ? null : ({ text: unit, span: null } satisfies HeadingUnit),
    total,
    part: lead !== undefined,
    sign: minus || decreaseHead.test(bare) ? -1 : 1,
    shareOf: measured.shareOf,
  };
};

const withoutSpans = (text: string, spans: readonly Span[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

/** The word of a total that a head is or ends in. */
export const totalOf = (words: string): Heading['total'] => {
  const name = words.replace(/[（(][^（()）]*[)）]$/, '').replace(/[：:。]$/, '');
  return phraseAtEnd(name, totalEnds)?.value ?? null;
};

interface Measured {
  readonly measure: Measure | null;
  readonly spans: readonly Span[];
  readonly shareOf: string | null;
}

/** Whether a head as a whole is a term that the dictionary knows (资产总额), so that its last word is no measure. */
const isTerm = (name: string, { dictionary, ownNames }: HeadingContext): boolean => {
  const { known, modifier } = readLabel(name, dictionary, ownNames);
  return known && modifier === '';
};

const measureOf = (
  words: string,
  unit: string | null,
  pivot: Pivot | null,
  isName: (words: string) => boolean,
): Measured => {
  const percent = unit !== null && /[%％]/.test(unit);
  const found = findPhrases(words, measureWords).filter(({ value }) => value !== null);
  const hits = found.some(({ value }) => value === 'amount') && isName(words) ? [] : found;
  const hit = last(hits);
  const spans = hits.filter(({ start, end }) => !pivot || end <= pivot.start || start >= pivot.end);
  if (pivot) {
    const changed = hits.some(({ value }) => value === 'change' || value === 'change-rate');
    if (changed || comparingPivot.test(words.slice(pivot.start)))
      return {
        measure: percent || hit?.value === 'change-rate' ? 'change-rate' : 'change',
        spans,
        shareOf: null,
      };
    // 决算数为预算数的%, 占年初预算比重
    if (percent || hit?.value === 'share' || hit?.value === 'rate')
      return { measure: 'rate', spans, shareOf: null };
  }
  // 占基本支出比重, 占总支出（%）
  const share = shareOfHead.exec(words);
  if (share && (percent || hit?.value === 'share'))
    return {
      measure: 'share',
      spans: [{ start: share.index, end: words.length }],
      shareOf: share[1] ?? null,
    };
  if (!hit) return { measure: null, spans: [], shareOf: null };
  const measure = percent && hit.value === 'change' ? 'change-rate' : hit.value;
  if (percent && measure !== null && !percentMeasures.has(measure))
    return { measure: null, spans, shareOf: null };
  return { measure, spans, shareOf: null };
};

const nameOf = (
  words: string,
  { dictionary, ownNames }: HeadingContext,
): Pick<Heading, 'name' | 'known' | 'modifier' | 'scope'> => {
  const name = words.replace(fillers, '');
  const none = { name: '', known: false, modifier: '', scope: null };
  if (name === '' || (generic.test(name) && name.replace(generic, '') === '')) return none;
  if (totalEnds.has(name)) return none;
  const scope = scopes.get(name.replace(generic, ''));
  if (scope) return { ...none, scope };
  const meaning = readLabel(name, dictionary, ownNames);
  if (meaning.known) return meaning;
  const plain = readLabel(name.replace(generic, ''), dictionary, ownNames);
  return plain.known ? plain : { name, known: false, modifier: '', scope: meaning.scope };
};
