import type { Span } from '@gouji/ingest';
import { Decimal } from 'decimal.js';
import type { Statement, StatementParagraph } from '../reading/statements.js';
import { type Cover, overlappingKinds } from '../tables/cues.js';
import { sumIdentities } from '../tables/identities.js';
import type { Fact, Reading, Relation } from '../types.js';
import { family, isAmount, relate, sumOf } from './build.js';

/** A list of parts as collected: its members, and where it ends. */
interface PartList {
  readonly members: readonly Statement[];
  /** Members before the first mark stronger than the list's own: a shorter understanding of the list; null where none. */
  readonly shorter: readonly Statement[] | null;
  /** Subtotals inside (共计…): what they close, by their place in `members`. */
  readonly subtotals: readonly { readonly total: Statement; readonly from: number; readonly to: number }[];
  /** Index of the first statement behind the list. */
  readonly end: number;
}

/** A total and its parts in one paragraph: what the share and classification readers also need. */
export interface StatedSum {
  readonly total: Statement;
  readonly parts: readonly Statement[];
}

export interface Sums {
  readonly relations: readonly Relation[];
  readonly lists: readonly StatedSum[];
}

// A list, a sentence or a paragraph with more figures than this is no prose; the bound keeps the cost linear.
const longestList = 200;
const mostReadings = 8;

/** 其中, 包括, 分别为, 按…分, brackets: a total with its parts behind it, within one paragraph. */
export const partsAfterTotal = (
  paragraph: StatementParagraph,
  text: string,
  totalsAbove: (opener: Statement) => readonly Statement[],
  subjectOf: (words: Span) => string | null,
): Sums => {
  const { statements } = paragraph;
  const relations: Relation[] = [];
  const lists: StatedSum[] = [];
  const nested = new Set<Statement>();
  statements.forEach((opener, index) => {
    const cover = opener.mention.opens;
    if (cover === null || family(opener) === null) return;
    const before = statements[index - 1];
    const totals = totalsBefore(statements, index);
    const nearest = totals.length > 0 ? totals : totalsAbove(opener);
    // 货物采购具体情况：… lists the parts of what it names, not of whatever figure stands before it.
    const subject = opener.mention.opensFor && subjectOf(opener.mention.opensFor);
    const named = subject === null ? nearest : nearest.filter(({ fact }) => fact.metric.name === subject);
    const candidates = named.length > 0 ? named : nearest;
    const total = candidates[0];
    if (!total) return;
    const list = collect(
      statements,
      index,
      before !== undefined && nested.has(before),
      total.fact.metric.name,
    );
    const members = list.members;
    lists.push({ total, parts: members });
    for (const member of members) nested.add(member);
    const open = endsOpen(text, members);
    const exhaustive = coversIdentity(total.fact, members);
    const strength = strengthOf(cover, {
      open:
        open ||
        named.length === 0 ||
        (totals.length === 0 && !isGrandTotal(total.fact)) ||
        (subject !== null && isOtherAccount(total, opener)),
      exhaustive,
      near: totals.length > 0 || opener.mention.classification,
      whole: total.mention.total,
      members,
      text,
    });
    if (members.length < 2 && strength !== 'partial') return;
    // The parts may belong to a total named a little earlier; then the nearest one is no total of theirs.
    const others =
      members.length < 2
        ? []
        : candidates.slice(1, 3).map((other) =>
            sumOf(
              members.map(({ fact }) => fact),
              other.fact,
            ),
          );
    relations.push(
      relate('sum', total.fact, [...readingsOf(list), ...others], {
        strength,
        classification: opener.mention.classification,
      }),
    );
  });
  return { relations, lists };
};

interface ListTraits {
  /** Ends in 等, or lists the parts of something that is not given. */
  readonly open: boolean;
  readonly exhaustive: boolean;
  /** The total stands in the same paragraph. */
  readonly near: boolean;
  /** The total is called so (共有). */
  readonly whole: boolean;
  readonly members: readonly Statement[];
  readonly text: string;
}

/** How firmly a list of parts claims to be its total. */
const strengthOf = (
  cover: Cover,
  { open, exhaustive, near, whole, members, text }: ListTraits,
): Relation['strength'] => {
  const kind = members[0] ? family(members[0]) : null;
  if (cover === 'some' || open) return 'tentative';
  // Changes under a change may run against one another; kinds of people overlap.
  if (kind === 'change' || (kind !== 'money' && members.some(({ mention }) => overlaps(text, mention))))
    return 'tentative';
  // 其中主办8件；办理建议17件: a semicolon behind the only part so far most often ends the list.
  if (cover === 'maybe' && !exhaustive && members.length <= 2 && (members[1]?.mention.division ?? 0) >= 3)
    return 'tentative';
  if (cover === 'complete' || exhaustive || isWholeScale(members)) return near ? 'exact' : 'likely';
  if (cover === 'listed') return members.length > 1 ? 'likely' : 'tentative';
  // 共有车辆5辆，其中…: a count said to be the whole is told apart kind by kind.
  return kind !== 'money' && whole ? 'likely' : 'partial';
};

const fullScale = 100;

/** Items whose full marks make up the hundred leave none out. */
const isWholeScale = (members: readonly Statement[]): boolean =>
  members.length > 1 &&
  members.every(({ outOf }) => outOf !== null) &&
  members.reduce((sum, { outOf }) => sum.plus(outOf?.quantity.value ?? 0), new Decimal(0)).eq(fullScale);

const overlaps = (text: string, { label, after }: Statement['mention']): boolean =>
  [label, after].some((span) => span !== null && overlappingKinds.test(text.slice(span.start, span.end)));

const readingsOf = (list: PartList): Reading[] => {
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

/** Amounts before `index` that may be the total, the nearest first: at the same depth or outside it. */
const totalsBefore = (statements: readonly Statement[], index: number): Statement[] => {
  const opener = statements[index];
  if (!opener) return [];
  const kind = family(opener);
  const found: Statement[] = [];
  for (let at = index - 1; at >= Math.max(0, index - 12) && found.length < 3; at -= 1) {
    const candidate = statements[at];
    if (!candidate || candidate.mention.depth > opener.mention.depth) continue;
    if (family(candidate) === kind) found.push(candidate);
  }
  // Parts of the account add up to the account, not to the budget or the base that it was set against.
  const same = (candidate: Statement): number =>
    Number(candidate.fact.role !== opener.fact.role || candidate.isBase);
  return found.sort((a, b) => same(a) - same(b));
};

/** Collects the parts that start at `index`, nested lists left out. */
const collect = (
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

/** 共计 with no name of its own: the total of what stands before it. */
export const closesList = ({ mention, fact }: Statement): boolean =>
  mention.total &&
  (mention.sums ||
    mention.label === null ||
    (fact.metric.origin === 'clause' && isSummingName(fact.metric.modifier + fact.metric.name)));

const summingNames =
  /^(?:资金|经费|费用|金额|以上|上述|各项|[两三四五六七八九]项|[两三四五六七八九\d]+个?项目|项目|全部|投资|总投资|合计|总|共)*$/;

const isSummingName = (name: string): boolean => summingNames.test(name);

/** A list that ends in 等 names only some of its parts. */
const endsOpen = (text: string, members: readonly Statement[]): boolean =>
  members.some(({ mention, fact }, index) => {
    // A figure without a unit among the parts was not read, so the list is not whole.
    if (/[0-9]\.[0-9]/.test(text.slice(mention.span.start, mention.quantity.span.start))) return true;
    const label = mention.label ? text.slice(mention.label.start, mention.label.end) : '';
    if (label.endsWith('等') || /等[^级]{0,4}$/.test(label)) return true;
    return (
      index === members.length - 1 &&
      /^[^。；，]{0,6}等/.test(text.slice(fact.quantity.span.end, fact.quantity.span.end + 8))
    );
  });

/** Totals of a whole account, which a classification further down is one of. */
const isGrandTotal = ({ metric }: Fact): boolean => /^(?:本年|.*财政拨款)(?:支出|收入)$/.test(metric.name);

/** A total of the budget in one sentence, its namesake's parts of the account in another: not each other's. */
const isOtherAccount = (total: Statement, opener: Statement): boolean =>
  total.fact.role !== opener.fact.role && total.mention.sentence !== opener.mention.sentence;

/** Whether the parts are all that the total's identity asks for (人员经费 and 公用经费 under 基本支出). */
const coversIdentity = (total: Fact, members: readonly Statement[]): boolean => {
  const names = new Set(members.map(({ fact }) => fact.metric.name));
  return sumIdentities.some(
    (identity) => identity.total === total.metric.name && identity.parts.every((part) => names.has(part)),
  );
};

/** …，共计A万元: parts first, their total behind them, in one sentence. */
export const totalAfterParts = (paragraph: StatementParagraph, text: string): Relation[] => {
  const relations: Relation[] = [];
  const { statements } = paragraph;
  statements.forEach((total, index) => {
    if (!total.mention.total || family(total) === null) return;
    const before = partsBefore(statements, index);
    const closes = closesList(total);
    // 财政拨款收入A，无其他收入，收入共计A: one part and its total.
    if (before.length < (closes ? 2 : 1)) return;
    const product = statements.slice(Math.max(0, index - 4), index).some(({ mention }) => mention.each);
    const facts = before.map(({ fact }) => fact);
    const readings = [sumOf(facts)];
    for (let from = 1; from <= facts.length - 2 && readings.length < mostReadings; from += 1) {
      readings.push(sumOf(facts.slice(from)));
    }
    relations.push(
      relate('sum', total.fact, readings, {
        strength: closes && !product && !endsOpen(text, [...before, total]) ? 'exact' : 'tentative',
      }),
    );
  });
  return relations;
};

/** Parts before a closing total: of one family, in its sentence, back to the cue that opened them. */
const partsBefore = (statements: readonly Statement[], index: number): Statement[] => {
  const total = statements[index];
  if (!total) return [];
  const parts: Statement[] = [];
  for (let at = index - 1; at >= Math.max(0, index - longestList); at -= 1) {
    const statement = statements[at];
    if (!statement || statement.mention.sentence !== total.mention.sentence) break;
    if (family(statement) !== family(total)) continue;
    if (closesList(statement)) break;
    if (isAmount(statement) || statement.fact.role === total.fact.role) parts.unshift(statement);
    if (statement.mention.opens !== null && statement.mention.depth <= total.mention.depth) break;
  }
  return parts;
};
