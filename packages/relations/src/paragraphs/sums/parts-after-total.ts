import type { Span } from '@gouji/document';
import {
  type Fact,
  family,
  type Relation,
  relate,
  type Statement,
  type StatementParagraph,
  sumOf,
} from '@gouji/facts';
import type { Cover } from '@gouji/lexicon/phrases/parts';
import { Decimal } from 'decimal.js';
import { announcedNumber } from './announced.js';
import { wordsOf } from './kinds.js';
import { besideList } from './parallel.js';
import { collect, isBaseOfRatio, readingsOf } from './part-list.js';
import type { StatedSum, Sums } from './stated-sum.js';
import { coversIdentity, endsOpen, strengthOf } from './strength.js';
import { isVacancy } from './vacancies.js';

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
  statements.forEach((cued, place) => {
    // 其中80至89周岁6325人: the age belongs to the part behind it.
    const index = isAge(cued) ? place + 1 : place;
    const opener = statements[index];
    if (!opener || family(opener) === null) return;
    const cover = coverOf(statements, place, text);
    if (cover === null) return;
    const { mention } = cued;
    // 按职称分…；按岗位分…: the second grouping is of the whole again, not of a part of the first.
    const totals = totalsBefore(statements, index, text).filter(
      (found) => !mention.classification || !nested.has(found),
    );
    const nearest = totals.length > 0 ? totals : totalsAbove(opener);
    // 货物采购具体情况：… lists the parts of what it names, not of whatever figure stands before it.
    const subject = mention.opensFor && subjectOf(mention.opensFor);
    const printed = mention.opensFor ? text.slice(mention.opensFor.start, mention.opensFor.end).trim() : '';
    const named = mention.opensFor
      ? nearest.filter(
          (total) =>
            (subject !== null && total.fact.metric.name === subject) ||
            wordsOf(total, text).endsWith(printed),
        )
      : nearest;
    if (mention.opensBound && named.length === 0) return;
    const strict = subject !== null || mention.opensBound;
    const candidates = named.length > 0 ? named : nearest;
    const total = candidates[0];
    if (!total || (mention.classification && isOfOther(total.fact, opener.fact))) return;
    // Its share may stand between a part and its own parts (事业收入A，占P%，其中…).
    const outer = statements
      .slice(Math.max(0, place - shareReach), place)
      .findLast((one) => one.fact.role !== 'share' && one.fact.role !== 'rate');
    const within = outer !== undefined && nested.has(outer) && mention.division < 4;
    const list = collect(statements, index, { statement: total, text }, within);
    const { members } = list;
    // 按单位划分，A…: what a grouping divides is not the lesser amount that happens to stand before it.
    if (mention.classification && members.every((member) => isMore(member, total))) return;
    lists.push({ total, parts: members });
    for (const member of members) nested.add(member);
    const announced = announcedNumber(total, members[0] ?? opener, text) === members.length;
    const traits = {
      open:
        endsOpen(text, members) ||
        (strict && named.length === 0) ||
        (totals.length === 0 && !isGrandTotal(total.fact) && !(subject !== null && named.length > 0)) ||
        (subject !== null && isOtherAccount(total, opener)),
      exhaustive: coversIdentity(total.fact, members),
      near: totals.length > 0 || mention.classification,
      whole: isWhole(total, text),
      announced,
      total: total.fact,
      text,
    };
    const beside = besideList(statements, { total, place, members, end: list.end });
    // Parts that add up in one measure are all there are in every other.
    const proven = beside.length > 0 && [{ total, parts: members }, ...beside].some(addsUp);
    const strengthIn = (one: StatedSum): Relation['strength'] => {
      const read = strengthOf(cover, { ...traits, total: one.total.fact, members: one.parts });
      return proven && read !== 'exact' ? 'likely' : read;
    };
    const strength = strengthIn({ total, parts: members });
    for (const one of beside) {
      const sum = sumOf(one.parts.map(({ fact }) => fact));
      relations.push(relate('sum', one.total.fact, [sum], { strength: strengthIn(one) }));
    }
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
      relate('sum', total.fact, [...readingsOf(list, text, within), ...others], {
        strength,
        classification: mention.classification,
      }),
    );
  });
  return { relations, lists };
};

const isMore = ({ fact: part }: Statement, { fact: total }: Statement): boolean =>
  part.quantity.kind === total.quantity.kind && part.quantity.value.gt(total.quantity.value);

const addsUp = ({ total, parts }: StatedSum): boolean =>
  parts.length > 1 &&
  parts
    .reduce((sum, { fact }) => sum.plus(fact.quantity.value), new Decimal(0))
    .eq(total.fact.quantity.value);

const shareReach = 4;

/** 岁, 周岁: a number that tells people apart. */
const isAge = ({ fact }: Statement): boolean => /岁$/.test(fact.quantity.unit);

/** How much the list that starts at `index` covers; 分两批下达 opens a list by the number of its parts alone. */
const coverOf = (statements: readonly Statement[], index: number, text: string): Cover | null => {
  const opener = statements[index];
  if (!opener) return null;
  if (opener.mention.opens !== null) return opener.mention.opens;
  if (opener.mention.division >= 4 || index === 0) return null;
  const total = totalsBefore(statements, index, text)[0];
  if (!total || !statements.slice(Math.max(0, index - 2), index).includes(total)) return null;
  const words = text.slice(total.mention.quantity.span.end, opener.mention.quantity.span.start);
  const number = dividedInto.test(words) ? announcedNumber(total, opener, text) : null;
  if (number === null) return null;
  const { members } = collect(statements, index, { statement: total, text });
  return members.length === number ? 'complete' : null;
};

const dividedInto = /分[为成]?(?:[两二三四五六七八九十]|[2-9](?![0-9.]))/;

/** Amounts before `index` that may be the total, the nearest first: at the same depth or outside it. */
const totalsBefore = (statements: readonly Statement[], index: number, text: string): Statement[] => {
  const opener = statements[index];
  if (!opener) return [];
  const kind = family(opener);
  const found: Statement[] = [];
  for (let at = index - 1; at >= Math.max(0, index - 12) && found.length < 3; at -= 1) {
    const candidate = statements[at];
    if (!candidate || candidate.mention.depth > opener.mention.depth) continue;
    if (isBaseOfRatio(statements, at)) continue;
    if (family(candidate) === kind && !isVacancy(candidate, text)) found.push(candidate);
  }
  // Parts of the account add up to the account, not to the budget or the base that it was set against. The figure right
  // before them is their total, whatever it is called.
  const beside = (candidate: Statement): boolean =>
    !candidate.isBase &&
    /^[^。；;]{0,8}$/.test(
      text
        .slice(candidate.mention.quantity.span.end, opener.mention.quantity.span.start)
        .split(/[：:（(]|其中/)[0] ?? '',
    ) &&
    candidate === statements[index - 1];
  const rank = (candidate: Statement): number =>
    beside(candidate) ? -1 : Number(candidate.fact.role !== opener.fact.role || candidate.isBase);
  return found.sort((a, b) => rank(a) - rank(b));
};

/** 共有车辆5辆: a count said to be of all there are. */
const isWhole = (total: Statement, text: string): boolean =>
  total.mention.total ||
  /(?:共有?|合计|总计|总数)[^，。；：]{0,12}$/.test(
    text.slice(total.mention.span.start, total.mention.quantity.span.start),
  );

/** Totals of a whole account, which a classification further down is one of. */
const isGrandTotal = ({ metric }: Fact): boolean => /^(?:本年|.*财政拨款)(?:支出|收入)$/.test(metric.name);

/** 上年支出A，按性质划分，基本支出年初预算B: classes of another account, or of another year. */
const isOfOther = (total: Fact, part: Fact): boolean =>
  total.role !== part.role || total.period.year !== part.period.year;

/** A total of the budget in one sentence, its namesake's parts of the account in another: not each other's. */
const isOtherAccount = (total: Statement, opener: Statement): boolean =>
  total.fact.role !== opener.fact.role && total.mention.sentence !== opener.mention.sentence;
