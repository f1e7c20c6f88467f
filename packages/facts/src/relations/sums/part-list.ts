import type { Statement } from '../../reading/statements/statement.js';
import type { Fact, Reading } from '../../types.js';
import { family, sumOf } from '../build.js';
import { closesList } from './closing.js';

/** A list of parts as collected: its members, and where it ends. */
export interface PartList {
  readonly members: readonly Statement[];
  /** Members before the first mark stronger than the list's own: a shorter understanding of the list; null where none. */
  readonly shorter: readonly Statement[] | null;
  /** Subtotals inside (共计…): what they close, by their place in `members`. */
  readonly subtotals: readonly { readonly total: Statement; readonly from: number; readonly to: number }[];
  /** Index of the first statement behind the list. */
  readonly end: number;
}

// A list, a sentence or a paragraph with more figures than this is no prose; the bound keeps the cost linear.
export const longestList = 200;

export const mostReadings = 8;

/** Collects the parts that start at `index`, nested lists left out. */
export const collect = (
  statements: readonly Statement[],
  index: number,
  inner = false,
  totalName = '',
): PartList => {
  const first = statements[index];
  const numbered = first?.mention.itemNumber === 1;
  const members: Statement[] = [];
  const subtotals: { total: Statement; from: number; to: number }[] = [];
  let shorter: Statement[] | null = null;
  let separator = 0;
  let pending = 0;
  let at = index;
  for (; first && at < statements.length && at < index + longestList; at += 1) {
    const statement = statements[at];
    if (!statement || statement.mention.depth < first.mention.depth) break;
    if (at > index) {
      pending = Math.max(pending, statement.mention.division);
      // A run of 一是…二是… goes on over full stops, by its numbers.
      if (numbered ? pending >= 5 : pending >= 4) break;
      // Within another list, ； goes back to that list.
      if (inner && pending >= 3) break;
    }
    if (statement.mention.depth > first.mention.depth) continue;
    if (at > index && statement.mention.opens !== null && family(statement) !== null) {
      const within = collect(statements, at, true);
      at = within.end - 1;
      pending = 0;
      continue;
    }
    if (family(statement) !== family(first)) continue;
    // 预算16万元，决算13.75万元: parts of the budget and parts of the account are two lists.
    if (first.fact.role !== statement.fact.role || first.fact.stage !== statement.fact.stage) continue;
    // The total's own name again starts something else (采购预算…，其中…；实际采购金额…).
    if (
      totalName !== '' &&
      at > index &&
      statement.fact.metric.modifier + statement.fact.metric.name === totalName
    )
      break;
    if (numbered && at > index && statement.mention.itemNumber !== members.length + 1) continue;
    if (at > index && closesList(statement)) {
      subtotals.push({ total: statement, from: 0, to: members.length });
      pending = 0;
      continue;
    }
    if (members.length === 1) separator = pending;
    if (!numbered && members.length > 1 && pending > separator && shorter === null) {
      if (pending >= 3) break;
      shorter = [...members];
    }
    members.push(statement);
    pending = 0;
  }
  return { members, shorter, subtotals, end: Math.max(at, index + 1) };
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

export const readingsOf = (list: PartList): Reading[] => {
  const whole = list.members.map(({ fact }) => fact);
  const readings = [sumOf(whole)];
  for (const { total, from, to } of list.subtotals) {
    readings.push(sumOf([...whole.slice(0, from), total.fact, ...whole.slice(to)]));
  }
  const folded = foldNested(whole);
  if (folded.length > 1 && folded.length < whole.length) readings.push(sumOf(folded));
  if (list.shorter && list.shorter.length > 1) readings.push(sumOf(list.shorter.map(({ fact }) => fact)));
  return readings.slice(0, mostReadings);
};
