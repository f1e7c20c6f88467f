import type { Span } from '@gouji/ingest';
import type { Statement, StatementParagraph } from '../../reading/statements/statement.js';
import type { Fact, Relation } from '../../types.js';
import { family, relate, sumOf } from '../build.js';
import { collect, readingsOf } from './part-list.js';
import type { StatedSum, Sums } from './stated-sum.js';
import { coversIdentity, endsOpen, strengthOf } from './strength.js';

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

/** Totals of a whole account, which a classification further down is one of. */
const isGrandTotal = ({ metric }: Fact): boolean => /^(?:本年|.*财政拨款)(?:支出|收入)$/.test(metric.name);

/** A total of the budget in one sentence, its namesake's parts of the account in another: not each other's. */
const isOtherAccount = (total: Statement, opener: Statement): boolean =>
  total.fact.role !== opener.fact.role && total.mention.sentence !== opener.mention.sentence;
