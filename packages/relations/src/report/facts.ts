import type { Quantity } from '@gouji/amounts';
import { type Fact, type Metric, type Period, type Role, wordsFrom } from '@gouji/facts';
import { absentLeads, divideSigns, equalsSigns, timesSigns } from '@gouji/lexicon';
import { amountWords, classMarks, rateEnds, sentenceEnds } from '@gouji/lexicon/particles';
import { anyNumeral } from '@gouji/lexicon/phrases/clauses';
import { grandTotals } from '@gouji/lexicon/terms/metrics';
import type { ReadName } from '../sayings/names.js';
import type { Column, Name, Saying } from '../sayings/saying.js';
import type { Understanding } from '../search/search.js';
import type { Entry, State } from '../search/state.js';

const roles: Readonly<Record<Column, Role | null>> = {
  level: 'level',
  budget: 'budget',
  initial: 'budget',
  adjusted: 'budget',
  prior: 'level',
  change: 'change',
  'change-budget': 'change',
  growth: 'change-rate',
  'growth-budget': 'change-rate',
  share: 'share',
  rate: 'rate',
  ratio: 'rate',
  points: 'change',
  whole: 'level',
  each: null,
  other: null,
};

/** What the facts of a unit are made with. */
export interface FactContext {
  /** The text that the sayings' spans count in. */
  readonly text: string;
  /** The year reported on; null where the report does not say. */
  readonly fiscalYear: number | null;
  readonly readName: ReadName;
}

/** What was read of a unit: its sayings, and how the search understood them. */
interface Read {
  readonly sayings: readonly Saying[];
  readonly understanding: Understanding;
}

/**
 * The facts of a unit as the search understood them, by the indices of their sayings: what the words beside a figure say,
 * with the name, the role and the year of the record that the search put it in.
 *
 * @param knownOf what the words beside a figure say alone; undefined where they name nothing
 */
export const factsOf = (
  read: Read,
  knownOf: (saying: Saying) => Fact | undefined,
  context: FactContext,
): ReadonlyMap<number, Fact> => {
  const facts = new Map<number, Fact>();
  for (const saying of read.sayings) {
    if (!saying.quantity) continue;
    const known = knownOf(saying) ?? blankFact(saying, saying.quantity, context);
    facts.set(saying.index, inRecord(saying, known, read, context));
  }
  return withAdjusted(facts, read, context);
};

const inRecord = (saying: Saying, known: Fact, read: Read, context: FactContext): Fact => {
  const { state } = read.understanding;
  const entry = state.entries[state.entryOf[saying.index] ?? -1];
  const fact = { ...known, role: roleOf(saying, known), sign: signOf(saying, known) };
  const own = withNoun(worded(fact.metric), saying);
  const counted = own.name === '' || amountWords.includes(own.name) ? countedBefore(saying, read) : null;
  const other = counted ?? comparedIn(saying, read);
  // Of figures in turn the first may stand in no record, and has its name all the same.
  const recorded = entry ? entry.name : saying.run ? saying.name : null;
  const name = other ?? (isNaming(recorded) ? recorded : null);
  const isLost = other !== null || (entry?.name?.known === true && isOfAnother(own, saying, entry, state));
  const named = name ? metricOf(name, saying, isLost ? { ...own, name: '' } : own, context) : own;
  const metric = name && saying.column === 'rate' ? ofSubject(named, name) : named;
  return entry
    ? { ...fact, metric, period: periodOf(saying, entry.year, fact.period, context) }
    : { ...fact, metric };
};

/**
 * Whether a metric was carried from another record, though the search put the figure into one that has a name: behind a
 * list what is said of its total (总额A万元，其中：X B万元，Y C万元。与上年D万元相比增长P%).
 */
const isOfAnother = ({ name, span }: Metric, { index }: Saying, entry: Entry, { entries }: State): boolean =>
  span === null &&
  entry.columns[entry.main] !== index &&
  entries.some((other) => other.id !== entry.id && other.name?.term === name);

const roleOf = ({ column, quantity }: Saying, { role }: Fact): Role => {
  // 年初预算由A万元压减到B万元: what was before is what its words say it is.
  if (column === 'prior' && role === 'budget') return role;
  const own = roles[column] ?? role;
  if (own !== 'level' || !quantity) return own;
  // 群众满意度为98%: a percentage that is a level of its own name is a rate.
  if (quantity.kind === 'percent' || quantity.kind === 'multiple') return 'rate';
  return quantity.kind === 'count' ? 'count' : own;
};

const signOf = (saying: Saying, known: Fact): 1 | -1 => {
  const role = roles[saying.column] ?? known.role;
  // 增减额3.5万元，增减率-22%: where neither a word nor a sign says the way, what stands beside it does.
  const falls = saying.sign === 0 ? known.sign === -1 : saying.sign === -1;
  return falls && (role === 'change' || role === 'change-rate') ? -1 : 1;
};

/** Whether a record's name says what is measured; 无年末结转 says only what there is none of. */
const isNaming = (name: Name | null): name is Name =>
  name !== null &&
  !name.generic &&
  !wordsFrom(absentLeads, name.text.charAt(0)).some((lead) => name.text.startsWith(lead));

/** What one of the things counted has or costs (每户1000元, ×500元). */
const priced: readonly Column[] = ['each', 'other'];

/** 危房改造户5户、4.44万元: an amount without a name is of what was counted right before it in its sentence. */
const countedBefore = ({ index, quantity, column, mark, total }: Saying, { sayings }: Read): Name | null => {
  if (quantity?.kind !== 'money' || mark >= 4 || priced.includes(column)) return null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = sayings[at];
    if (!before) return null;
    const counted = before.quantity?.kind === 'count' && before.column === 'level';
    if (counted) return isNaming(before.name) && !(total && before.total) ? before.name : null;
    const amount = before.quantity?.kind === 'money' && !priced.includes(before.column);
    if (before.mark >= 4 || amount) return null;
  }
  return null;
};

/** 结算价A万元，较合同价增加B万元，变动率P%: what moved is the amount before, and what the words name is what it is compared with. */
const comparedIn = ({ index, against }: Saying, { sayings }: Read): Name | null => {
  if (against === null) return null;
  let at = index - 1;
  while (at >= 0 && (!sayings[at]?.quantity || sayings[at]?.against)) at -= 1;
  const level = sayings[at];
  return level && isNaming(level.name) ? level.name : null;
};

const letter = /\p{L}/u;

/** A name of marks alone (÷, =) is none, nor are those behind one (完成率=). */
const worded = (metric: Metric): Metric => {
  if (!letter.test(metric.name)) return { ...metric, name: '', known: false };
  const name = [...metric.name];
  while (signs.has(name.at(-1) ?? '')) name.pop();
  return name.length === metric.name.length ? metric : { ...metric, name: name.join('') };
};

const signs: ReadonlySet<string> = new Set([...equalsSigns, ...divideSigns, ...timesSigns]);

/** 支付39.7万元，支付率87.89%: a rate by the whole of its noun, where the verb in it was taken for none of the name. */
const withNoun = (metric: Metric, { noun }: Saying): Metric =>
  noun !== null && noun.text.length > metric.name.length && noun.text.endsWith(metric.name)
    ? {
        name: noun.known ? noun.term : noun.text,
        known: noun.known,
        modifier: '',
        span: { start: noun.start, end: noun.end },
        origin: 'clause',
      }
    : metric;

/**
 * Whether the words beside a figure name it better than its record: a count by the noun behind it, a rate by its own noun
 * (资金支付率), a standard term where the record has none of its own, and what a general word (全年支出) takes up.
 */
const isBetter = (own: Metric, name: Name, { quantity, start, end }: Saying): boolean => {
  if (own.name === '') return false;
  // What only a later figure is named by.
  if (name.start > end) return true;
  const isWithin = own.modifier.includes(name.text);
  if (own.known && !isWithin && (!name.known || (own.origin !== 'clause' && grandTotals.has(name.term))))
    return true;
  if (own.origin !== 'clause') return false;
  if (quantity?.kind === 'count' || rateEnds.some((ending) => own.name.endsWith(ending))) return true;
  const isFurther = name.start < start;
  // 地区生产 of 地区生产总值 is a name cut short.
  if (!own.known)
    return !name.known && (isFurther || !(own.name.includes(name.text) || name.text.startsWith(own.name)));
  const letters = own.span === null ? own.name.length : own.span.end - own.span.start;
  return own.modifier === '' && (isFurther || letters >= name.end - name.start);
};

/** 会议费预算5万元，决算4万元，执行率80%: what the rate is of stands before its noun. */
const ofSubject = (metric: Metric, subject: Name): Metric =>
  rateEnds.some((ending) => metric.name.endsWith(ending)) &&
  metric.modifier === '' &&
  !metric.name.includes(subject.text) &&
  !subject.text.includes(metric.name) &&
  subject.text.length > 1 &&
  !anyNumeral.test(subject.text)
    ? { ...metric, modifier: subject.modifier + (subject.term || subject.text) }
    : metric;

/** The name of a record as a metric, unless the figure's own words are better. */
const metricOf = (name: Name, saying: Saying, own: Metric, { text, readName }: FactContext): Metric => {
  const { path, last } = classesOf(text.slice(name.start, name.end));
  // A line of the budget is what all figures of its item are of, however they are called (支出决算, 完成率).
  const isLine = path !== '' && name.end <= saying.start;
  if (!isLine && isBetter(own, name, saying)) return own;
  const read = path === '' ? name : readName(last, name.start + path.length, name.end);
  return {
    name: read?.term || (read?.text ?? name.text),
    known: read?.known ?? name.known,
    modifier: path + (read?.modifier ?? ''),
    span: { start: name.start, end: name.end },
    origin: originOf(name, saying, text),
  };
};

/** How far before a figure its name stands. */
const originOf = (name: Name, { start }: Saying, text: string): Metric['origin'] => {
  if (name.start >= start) return 'clause';
  const between = [...text.slice(name.end, start)];
  return between.some((one) => sentenceEnds.has(one)) ? 'paragraph' : 'sentence';
};

/** 类、款、项 of a budget line: the classes above, and the line's own name. */
const classesOf = (printed: string): { readonly path: string; readonly last: string } => {
  const end = Math.max(
    ...classMarks.map((mark) => printed.lastIndexOf(mark) + (printed.includes(mark) ? mark.length : 0)),
  );
  return end > 0 && end < printed.length
    ? { path: printed.slice(0, end), last: printed.slice(end) }
    : { path: '', last: printed };
};

/** The year of a figure in a record: the one that its words name, else the record's, else the year reported on. */
const periodOf = (
  { column, run, year: named }: Saying,
  recorded: number | null,
  period: Period,
  { fiscalYear }: FactContext,
): Period => {
  // What nobody dated stays so, and what was before has been dated by its words.
  if (period.year === null || column === 'prior' || fiscalYear === null) return period;
  const year = named ?? recorded ?? fiscalYear;
  const isToldSo = (run !== null && named !== null) || period.year === fiscalYear - 1;
  return isToldSo && year !== period.year ? { ...period, year, point: 'during', span: null } : period;
};

/** 由A万元调整为B万元: two budgets of one year, where the first is told to be one or the whole was adjusted so. */
const withAdjusted = (
  facts: ReadonlyMap<number, Fact>,
  { sayings, understanding: { state } }: Read,
  { fiscalYear }: FactContext,
): ReadonlyMap<number, Fact> => {
  const made = new Map(facts);
  const adjusted = new Set<number>();
  for (const { id, under, columns } of state.entries) {
    const [before, after] = [columns.prior, columns.level];
    const reached = sayings[after ?? -1];
    if (before === undefined || after === undefined || !reached?.reaches) continue;
    const [from, to] = [facts.get(before), facts.get(after)];
    if (!from || !to || sayings[before]?.base) continue;
    if (from.role !== 'budget' && reached.sign !== 0 && !adjusted.has(under ?? -1)) continue;
    adjusted.add(id);
    const inYear = (fact: Fact): Fact =>
      fact.period.span ? fact : { ...fact, period: { ...fact.period, year: fiscalYear } };
    made.set(before, { ...inYear(from), role: 'budget', stage: 'initial' });
    made.set(after, { ...inYear(to), role: 'budget', stage: 'adjusted' });
  }
  return made;
};

/** A fact for a figure whose words named none before. */
const blankFact = (
  { index, name, year, column }: Saying,
  quantity: Quantity,
  { fiscalYear }: FactContext,
): Fact => ({
  id: `e${index}-${quantity.span.start}`,
  quantity,
  metric: {
    name: name?.term || (name?.text ?? ''),
    known: name?.known ?? false,
    modifier: name?.modifier ?? '',
    span: name && { start: name.start, end: name.end },
    origin: name ? 'clause' : 'sentence',
  },
  period: { year: year ?? fiscalYear, point: 'during', origin: 'report', span: null },
  scope: name?.scope ?? null,
  scopeFrom: null,
  entity: null,
  role: roles[column] ?? 'level',
  roleFrom: { origin: 'clause', span: null },
  stage: null,
  sign: 1,
  base: null,
  paragraph: 0,
  sentence: 0,
});
