import { type Fact, family, type Relation, type Statement } from '@gouji/facts';
import { sumIdentities } from '@gouji/lexicon/accounts/identities';
import type { Cover } from '@gouji/lexicon/phrases/parts';
import { overlappingKinds } from '@gouji/lexicon/phrases/totals';
import { Decimal } from 'decimal.js';
import { listsMeasures, partitionOf } from './kinds.js';

interface ListTraits {
  /** Ends in 等, or lists the parts of something that is not given. */
  readonly open: boolean;
  readonly exhaustive: boolean;
  /** The total stands in the same paragraph. */
  readonly near: boolean;
  /** The total is called so (共有). */
  readonly whole: boolean;
  /** The text says beforehand how many parts there are, and as many follow. */
  readonly announced: boolean;
  readonly total: Fact;
  readonly members: readonly Statement[];
  readonly text: string;
}

/** How firmly a list of parts claims to be its total. */
export const strengthOf = (
  cover: Cover,
  { open, exhaustive, near, whole, announced, total, members, text }: ListTraits,
): Relation['strength'] => {
  const kind = members[0] ? family(members[0]) : null;
  const { exclusive, whole: parted } = partitionOf(members, text);
  if (cover === 'some' || open || listsMeasures(members, text)) return 'tentative';
  // Changes under a change may run against one another; kinds of people overlap.
  if (kind === 'change') return 'tentative';
  if (kind !== 'money' && !exclusive && members.some(({ mention }) => overlaps(text, mention)))
    return 'tentative';
  if (announced) return near ? 'exact' : 'likely';
  // 其中主办8件；办理建议17件: a semicolon behind the only part so far most often ends the list.
  if (
    cover === 'maybe' &&
    !exhaustive &&
    !parted &&
    members.length <= 2 &&
    (members[1]?.mention.division ?? 0) >= 3
  )
    return 'tentative';
  if (cover === 'complete' || exhaustive || isWholeScale(members)) return near ? 'exact' : 'likely';
  if (parted) return 'likely';
  if (cover === 'listed') return members.length > 1 ? 'likely' : 'tentative';
  if (kind === 'money') return 'partial';
  // 共有车辆5辆，其中…: things said to be the whole are told apart kind by kind; kinds that exclude each other, or kinds
  // of things, cannot be more than their whole.
  const apart = exclusive || !countsPeople(members);
  return apart && (whole || exceeds(total, members)) ? 'likely' : 'partial';
};

const countsPeople = (members: readonly Statement[]): boolean =>
  members.some(({ fact }) => /[名人位户家]/.test(fact.quantity.unit));

const exceeds = (total: Fact, members: readonly Statement[]): boolean =>
  members.length > 1 &&
  members.reduce((sum, { fact }) => sum.plus(fact.quantity.value), new Decimal(0)).gt(total.quantity.value);

const fullScale = 100;

/** Items whose full marks make up the hundred leave none out. */
const isWholeScale = (members: readonly Statement[]): boolean =>
  members.length > 1 &&
  members.every(({ outOf }) => outOf !== null) &&
  members.reduce((sum, { outOf }) => sum.plus(outOf?.quantity.value ?? 0), new Decimal(0)).eq(fullScale);

const overlaps = (text: string, { label, after }: Statement['mention']): boolean =>
  [label, after].some((span) => span !== null && overlappingKinds.test(text.slice(span.start, span.end)));

/** A list that ends in 等 names only some of its parts; 读书会等其他活动 takes in the rest. */
export const endsOpen = (text: string, members: readonly Statement[]): boolean =>
  members.some(({ mention, fact }, index) => {
    // A figure without a unit among the parts was not read, so the list is not whole.
    if (/[0-9]\.[0-9]/.test(text.slice(mention.span.start, mention.quantity.span.start))) return true;
    const label = mention.label ? text.slice(mention.label.start, mention.label.end) : '';
    if (/等[^级其]{0,4}$/.test(label) && !/等(?:其他|其它)/.test(label)) return true;
    return (
      index === members.length - 1 &&
      /^[^。；，]{0,6}等(?!级)/.test(text.slice(fact.quantity.span.end, fact.quantity.span.end + 8))
    );
  });

/** Whether the parts are all that the total's identity asks for (人员经费 and 公用经费 under 基本支出). */
export const coversIdentity = (total: Fact, members: readonly Statement[]): boolean => {
  const names = new Set(members.map(({ fact }) => fact.metric.name));
  return sumIdentities.some(
    (identity) => identity.total === total.metric.name && identity.parts.every((part) => names.has(part)),
  );
};
