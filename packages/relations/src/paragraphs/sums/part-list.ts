import { type Fact, family, type Reading, readingOf, type Statement } from '@gouji/facts';
import { accountVerbs, deductionCues } from '@gouji/lexicon/phrases/parts';
import { restatingWords } from '@gouji/lexicon/phrases/totals';
import { closesList } from './closing.js';
import { wordsOf } from './kinds.js';

/** A list of parts as collected: its members, and where it ends. */
export interface PartList {
  readonly members: readonly Statement[];
  /** Members before the first mark stronger than the list's own: a shorter understanding of the list; null where none. */
  readonly shorter: readonly Statement[] | null;
  /** Subtotals inside (共计…): what they close, by their place in `members`. */
  readonly subtotals: readonly { readonly total: Statement; readonly from: number; readonly to: number }[];
  /** Lists opened by a second 其中 without a bracket, behind the member before `at`: their last parts may be this list's. */
  readonly inner: readonly { readonly at: number; readonly members: readonly Statement[] }[];
  /** All amounts of the list, where its members are set apart by ； and more stand beside one of them behind a comma. */
  readonly all: readonly Statement[] | null;
  /** Index of the first statement behind the list. */
  readonly end: number;
}

/** What a list may be the parts of. */
export interface Whole {
  readonly statement: Statement | null;
  readonly text: string;
}

// A list, a sentence or a paragraph with more figures than this is no prose; the bound keeps the cost linear.
export const longestList = 200;

export const mostReadings = 8;

/** Collects the parts that start at `index`, nested lists left out. */
export const collect = (
  statements: readonly Statement[],
  index: number,
  whole: Whole,
  within = false,
): PartList => {
  const first = statements[index];
  const style = first?.mention.itemNumber === 1 ? first.mention.itemStyle : null;
  const members: Statement[] = [];
  const subtotals: { total: Statement; from: number; to: number }[] = [];
  const inner: { at: number; members: readonly Statement[] }[] = [];
  const all: Statement[] = [];
  let separator = 0;
  let shorter: Statement[] | null = null;
  let pending = 0;
  let at = index;
  for (; first && at < statements.length && at < index + longestList; at += 1) {
    const statement = statements[at];
    if (!statement || statement.mention.depth < first.mention.depth) break;
    const { mention } = statement;
    if (at > index) {
      pending = Math.max(pending, mention.division);
      // A run of 一是…二是… goes on over full stops, by its numbers.
      if (style !== null ? pending >= 5 : pending >= 4) break;
      // Within another list, ； goes back to that list, and so does that list's next number.
      if (within && style === null && pending >= 3) break;
      if (style !== null && mention.itemNumber > 0 && mention.itemStyle < style) break;
    }
    if (mention.depth > first.mention.depth) continue;
    if (at > index && mention.opens !== null && family(statement) !== null) {
      const nested = collect(statements, at, { ...whole, statement: null }, true);
      if (style === null) inner.push({ at: members.length, members: nested.members });
      at = nested.end - 1;
      pending = 0;
      continue;
    }
    if (family(statement) !== family(first) || restates(statement, whole.text)) continue;
    // 预算16万元，决算13.75万元: parts of the budget and parts of the account are two lists.
    if (style === null && isOtherAccount(statement, first, members.at(-1), whole.text)) continue;
    if (statement.isBase || isBaseOfRatio(statements, at)) continue;
    if (at > index && style === null && saysWhatWasDone(statement, whole.text)) break;
    if (at > index && namesAgain(statement, whole)) break;
    if (style !== null && at > index && !isNextItem(statement, style, members.length + 1)) continue;
    if (at > index && closesList(statement)) {
      subtotals.push({ total: statement, from: 0, to: members.length });
      pending = 0;
      continue;
    }
    if (members.length === 1) separator = pending;
    if (style === null && members.length > 1 && pending > separator && shorter === null) {
      if (pending >= 3) break;
      shorter = [...members];
    }
    all.push(statement);
    // A；B，年末结转C: behind a comma stands what belongs to B, not a part of the list.
    const beside = style === null && members.length > 1 && separator >= 3 && pending < separator;
    if (!beside) members.push(statement);
    pending = 0;
  }
  return {
    members,
    shorter,
    subtotals,
    inner,
    all: all.length > members.length ? all : null,
    end: Math.max(at, index + 1),
  };
};

const isOtherAccount = (
  statement: Statement,
  { fact: first }: Statement,
  before: Statement | undefined,
  text: string,
): boolean => {
  const { fact } = statement;
  if (first.role === fact.role && first.stage === fact.stage) return false;
  if (fact.role === 'change' || fact.metric.origin !== 'clause' || fact.metric.name === '') return true;
  const words = wordsOf(statement, text).trim();
  const verb = accountVerbs.find((one) => words.startsWith(one));
  return (
    (verb !== undefined && words.length <= verb.length + 2) || fact.metric.name === before?.fact.metric.name
  );
};

/** 中央资金300万元，省级资金100万元，已支出450万元: what was done with the whole ends the list of its parts. */
const saysWhatWasDone = (statement: Statement, text: string): boolean => {
  const { span, quantity } = statement.mention;
  const words = text.slice(span.start, quantity.span.start).replace(/^[，,；;、\s]+/, '');
  return /^(?:现?已|累计)/.test(words) && accountVerbs.some((verb) => words.includes(verb));
};

/** 占年初预算10065万元的43.2%: what a rate divides by is neither a total nor a part. */
export const isBaseOfRatio = (statements: readonly Statement[], at: number): boolean =>
  statements[at + 1]?.mention.ofPrevious === true;

const isNextItem = ({ mention }: Statement, style: number, number: number): boolean =>
  mention.itemStyle === style && mention.itemNumber === number;

/** 折合128.65万元: the amount before it once more. */
const restates = (statement: Statement, text: string): boolean => {
  const words = wordsOf(statement, text);
  return statement.fact.quantity.kind === 'money' && restatingWords.some((word) => words === word);
};

/** The total's own name again starts something else (采购预算…，其中…；实际采购金额…). */
const namesAgain = ({ fact, mention }: Statement, { statement: total, text }: Whole): boolean => {
  if (!total || fact.metric.origin !== 'clause') return false;
  const { metric } = total.fact;
  if (fact.metric.name === '' || fact.metric.name !== metric.name) return false;
  if (fact.metric.modifier !== metric.modifier || fact.scope !== total.fact.scope) return false;
  const printed = ({ label }: Statement['mention']): string =>
    label ? text.slice(label.start, label.end).trim() : '';
  // A name cut down to its last word (信息 of 其他信息) is not the total's.
  return metric.known || printed(mention) === printed(total.mention);
};

/** 领导职数3名，设主任1名、副主任2名，管理人员16名: a part followed by its own parts, without a 其中, counts once. */
const foldNested = (terms: readonly Fact[]): Fact[] => {
  const kept: Fact[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    if (!term) break;
    kept.push(term);
    let rest = term.quantity.value;
    for (let next = at + 1; next < Math.min(terms.length, at + 8); next += 1) {
      rest = rest.minus(terms[next]?.quantity.value ?? 0);
      if (rest.isNegative()) break;
      if (rest.isZero() && next > at + 1) {
        at = next;
        break;
      }
    }
  }
  return kept;
};

/** Whether a part is taken off instead of added (扣除上缴财政专户12万元). */
export const isDeducted = (statement: Statement, text: string): boolean => {
  const { span, quantity } = statement.mention;
  const words = text.slice(span.start, quantity.span.start).replace(/^[，,；;、。：:\s（(]+/, '');
  return deductionCues.some((cue) => words.startsWith(cue));
};

/** Parts added up, those that are taken off subtracted. */
export const signedSum = (parts: readonly Statement[], text: string): Reading =>
  readingOf(
    'sum',
    parts.map(({ fact }) => fact),
    parts.map((part) => (isDeducted(part, text) ? -1 : 1)),
  );

/** The ways to add a list up, the most natural first. `within`: another list stands around it. */
export const readingsOf = (list: PartList, text: string, within: boolean): Reading[] => {
  const deducted = new Set(list.members.filter((member) => isDeducted(member, text)).map(({ fact }) => fact));
  const signed = (terms: readonly Fact[]): Reading =>
    readingOf(
      'sum',
      terms,
      terms.map((term) => (deducted.has(term) ? -1 : 1)),
    );
  const whole = list.members.map(({ fact }) => fact);
  const readings = [signed(whole)];
  for (const { total, from, to } of list.subtotals) {
    readings.push(signed([...whole.slice(0, from), total.fact, ...whole.slice(to)]));
  }
  const folded = foldNested(whole);
  if (folded.length > 1 && folded.length < whole.length) readings.push(signed(folded));
  if (list.shorter && list.shorter.length > 1) readings.push(signed(list.shorter.map(({ fact }) => fact)));
  if (list.all) readings.push(signed(list.all.map(({ fact }) => fact)));
  // 其中A 100万元，其中a1 60万元、a2 40万元，B 50万元: where the second list ends is told by the sum alone.
  for (const { at, members } of list.inner) {
    if (at > 0 && at < whole.length) readings.push(signed(whole.slice(0, at)));
    for (let from = 1; from < members.length; from += 1) {
      const back = members.slice(from).map(({ fact }) => fact);
      readings.push(signed([...whole.slice(0, at), ...back, ...whole.slice(at)]));
    }
  }
  for (let to = whole.length - 1; within && to >= 2; to -= 1) readings.push(signed(whole.slice(0, to)));
  return distinct(readings).slice(0, mostReadings);
};

const distinct = (readings: readonly Reading[]): Reading[] => {
  const seen = new Set<string>();
  return readings.filter(({ terms }) => {
    const key = terms.map(({ id }) => id).join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
