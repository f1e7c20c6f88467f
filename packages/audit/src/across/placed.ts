import type { Span } from '@gouji/document';
import { metricEntries } from '@gouji/lexicon/terms/metrics';
import { withoutMoment } from '../compare/keys.js';
import type { AuditFact, AuditQuantity, AuditReport, AuditSection } from '../schema.js';

/** A figure as it is shown. */
export interface ToldFigure {
  readonly quote: string;
  readonly span: Span;
}

/** A fact of a report with its figure and the words around it. */
export interface Placed {
  readonly fact: AuditFact;
  readonly quantity: AuditQuantity;
  /** The sentence it stands in, and where that starts. */
  readonly words: string;
  readonly from: number;
  /** Whether a heading above it or words before it name a fund, which it may be of or not. */
  readonly nearFund: boolean;
}

/** The facts of a report in reading order, each with its sentence. */
export const placedIn = ({ quantities, facts, sections }: AuditReport, text: string): Placed[] => {
  const isUnderFund = fundSections(sections);
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  return facts.flatMap((fact): Placed[] => {
    const quantity = byId.get(fact.quantity);
    if (!quantity) return [];
    const { words, from } = sentenceAround(text, quantity.span);
    const before = words.slice(0, quantity.span.start - from);
    return [{ fact, quantity, words, from, nearFund: isUnderFund(quantity.span) || fund.test(before) }];
  });
};

/** Words of a fund (资金口径). */
const fund = /财政拨款|一般公共预算|政府性基金|国有资本经营/;

/** Tells whether a place stands in a section whose heading names a fund. */
const fundSections = (sections: readonly AuditSection[]): ((span: Span) => boolean) => {
  const spans = named(sections);
  return ({ start }) => {
    // In reading order and apart: the last that starts before the place is the only one that may hold it.
    let low = 0;
    for (let high = spans.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return start < (spans[low - 1]?.end ?? 0);
  };
};

/** The outermost sections whose headings name a fund. */
const named = (sections: readonly AuditSection[]): Span[] =>
  sections.flatMap(({ title, span, children }) => (fund.test(title) ? [span] : named(children)));

/** The most letters of a sentence that are looked at on either side of a figure. */
const mostWords = 120;

const sentenceAround = (text: string, { start, end }: Span): Pick<Placed, 'words' | 'from'> => {
  const before = text.slice(Math.max(0, start - mostWords), start);
  const behind = text.slice(end, end + mostWords);
  const open = Math.max(...sentenceEnds.map((mark) => before.lastIndexOf(mark))) + 1;
  const close = behind.search(/[。；\n]/);
  const from = start - before.length + open;
  return { from, words: text.slice(from, close < 0 ? end + behind.length : end + close) };
};

const sentenceEnds = ['。', '；', '\n'];

/** Amounts and numbers that an account or a budget states: what can be told in two reports. */
const levels: ReadonlySet<AuditFact['role']> = new Set(['level', 'budget', 'count']);

const knownMetrics: ReadonlySet<string> = new Set(metricEntries.map(({ name }) => name));

const isKnown = (metric: string): boolean =>
  knownMetrics.has(metric) || knownMetrics.has(withoutMoment(metric));

/** Words by which a figure is not that of the whole institution (局机关), the whole year, or what the words before it say. */
const apart =
  /口径|可比|剔除|不含|不包括|扣除|上半年|下半年|季度|截至\d{1,2}月|1[-—至]\d{1,2}月|累计|人均|预计|拟|计划|本级|[局委办厅院部]机关(?!运行)|若|假设/;

/** Whether the sentence speaks of a part of the year, or counts in another way. */
export const speaksOfOther = ({ words }: Placed): boolean => apart.test(words);

/** Whether it is plain which fund a figure is of: one that is named, or all of them where none is near. */
export const isFundSaid = ({ fact: { scope, from, metric }, nearFund }: Placed): boolean =>
  scope === null ? !nearFund || fund.test(metric) : from?.scope !== null && from?.scope !== 'report';

/** Whether words beside the figure, or those its sentence carries on, say what it is of and when. */
export const isExplicit = (one: Placed, before: readonly Placed[], year: number | null): boolean => {
  const { fact, quantity } = one;
  const { metric, role, from, period, scope } = fact;
  if (metric === '' || metric === '其他' || period === null || !from || !levels.has(role)) return false;
  if (quantity.qualifier !== null || quantity.upper !== null) return false;
  if (quantity.kind !== 'money' && quantity.kind !== 'count') return false;
  if (!isFundSaid(one)) return false;
  // 现有36人 is of the day of writing.
  if (quantity.kind === 'count' && from.period === 'report') return false;
  if (from.metric === 'clause')
    return isKnown(metric) || (quantity.kind === 'money' && from.period !== 'report');
  // 公务接待费3.14万元，上年为3.62万元; 资产总额…，年初为…: the other year's figure is of what the sentence has just named.
  const isOfOtherTime = year !== null && (period.startsWith(String(year - 1)) || period === `${year}-start`);
  const named = isOfOtherTime ? namedInSentence(one, before) : null;
  return (
    named !== null &&
    named.quantity.kind === quantity.kind &&
    named.fact.scope === scope &&
    named.fact.role === role &&
    named.fact.period?.startsWith(String(year)) === true
  );
};

/**
 * The figure that named the metric which a later one of its sentence carries on; null where the sentence names several,
 * any of which the later figure may be of (本年支出…，其中基本支出…、项目支出…，比上年…).
 */
export const namedInSentence = (
  { fact, quantity, words, from }: Placed,
  before: readonly Placed[],
): Placed | null => {
  const named = before.filter(
    ({ fact: other, quantity: figure }) =>
      figure.span.start >= from && other.from?.metric === 'clause' && levels.has(other.role),
  );
  const last = named.at(-1);
  if (!last || named.some(({ fact: { metric } }) => metric !== fact.metric)) return null;
  // 项目支出…，占比…，本年支出上年为…: something else is named between them.
  const between = words.slice(last.quantity.span.end - from, quantity.span.start - from);
  return accountWord.test(between) ? null : last;
};

/** Words of which names of accounts and holdings are made. */
const accountWord = /收入|支出|费|资产|负债|结转|结余|编制|人员|人数|车辆|总额|合计|总计/;

/** How many facts back a sentence's subject is looked for. */
export const subjectWithin = 12;
