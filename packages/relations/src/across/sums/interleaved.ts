import type { Equation } from '../../arithmetic/equation.js';
import { accountOf, isNamed, likeness } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { currentAmounts } from '../../search/common.js';
import { costs } from '../../search/costs.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, explained, isTied, sumClaim, unabridged } from '../claim.js';

/** Totals of several measures, and the groups of their parts in the same order. */
interface Interleaved {
  readonly totals: readonly Saying[];
  readonly groups: readonly (readonly Saying[])[];
  /** No word tells that they are totals. */
  readonly untold?: true;
}

/**
 * Several measures, each with its parts, that come group by group: behind their totals (总产值A、利润B。其中，种植类总产值a1、
 * 利润b1；养殖类总产值a2、利润b2) or before them (危房改造户5户，15万元；产业奖补户47户，60万元，共计52户、75万元), also in the sentence before
 * (种植类总产值a1、利润b1；养殖类总产值a2、利润b2。全市总产值A、利润B). What a list by itself read of them is left to it; where no measure
 * ties, the groups are not the whole of the totals.
 */
export const interleavedLists = (
  _: State,
  { sayings: all, figures }: Scene,
  found: readonly Taken[],
): Claim[] => {
  // 讲座46场，每场补助5000元，支出23万元；…: what each gets, and how far it was done, stands between the measures.
  const sayings = all.filter(({ column }) => currentAmounts.includes(column));
  const read = new Map(
    found.flatMap(({ equation, weight }) =>
      isSum(equation.pattern) && weight.outcome !== 'violated' ? [[equation.result, equation] as const] : [],
    ),
  );
  // 设备65台，总价A。其中X 45台，计a；Y 20台，计b；Z 12台，计c: some of them come to one total, though the other is of all.
  const isRead = ({ taken: { equation } }: Claim): boolean => {
    const own = read.get(equation.result);
    return own !== undefined && !isSome(own, equation);
  };
  return sayings.flatMap((_one, at): Claim[] => {
    const { totals, groups, untold } =
      behindTotals(sayings, at) ?? beforeTotals(sayings, at) ?? sentenceBefore(sayings, at) ?? none;
    if (groups.length < 2) return [];
    const told = totals.flatMap((total, measure) =>
      sumClaim(
        { figures },
        'sum',
        total,
        groups.flatMap((group) => group[measure] ?? []),
      ),
    );
    const claims = untold ? explained(told) : told;
    const tied = claims.filter(({ taken: { weight } }) => weight.outcome !== 'violated');
    const further = furtherOf(totals, groups, sayings);
    const left = claims.filter((one) => !isRead(one) && (isTied(one) || kindAt(one, all) !== further));
    // What the list by itself took for all there is leaves some of the groups out.
    const wholly = left.flatMap((one) => (read.has(one.taken.equation.result) ? unabridged([one]) : [one]));
    if (tied.some(({ taken }) => saysMuch(taken.equation.result, figures))) return wholly;
    // 13户、17户，共30户: a round total of parts that are not round is hardly one by chance.
    const isRound = tied.some(({ taken }) => taken.equation.terms.some((at) => saysMuch(at, figures)));
    return isRound ? explained(left) : [];
  });
};

const saysMuch = (at: number, figures: Scene['figures']): boolean => (figures[at]?.says ?? 0) > costs.digit;

/** X 36台，计a；Y 22台，计b；Z，计c: the measure of one more part, which is told by it alone; null where the groups are all. */
const furtherOf = (
  totals: readonly Saying[],
  groups: Interleaved['groups'],
  sayings: readonly Saying[],
): string | null => {
  const last = groups.at(-1)?.at(-1);
  const next = last && sayings[sayings.indexOf(last) + 1];
  const isFurther = isLevel(next) && next.mark < 4 && next.parts === null && !totals.includes(next);
  return isFurther ? kindOf(next) : null;
};

const kindAt = ({ taken: { equation } }: Claim, sayings: readonly Saying[]): string | null => {
  const saying = sayings[equation.result];
  return saying ? kindOf(saying) : null;
};

/** Whether one sum leaves out some of the terms that the other has. */
const isSome = (some: Equation, all: Equation): boolean =>
  some.terms.length < all.terms.length && some.terms.every((term) => all.terms.includes(term));

const none: Interleaved = { totals: [], groups: [] };

const isSum = (pattern: string): boolean =>
  pattern === 'sum' || pattern === 'total' || pattern === 'grouping';

const isLevel = (saying: Saying | undefined): saying is Saying =>
  saying?.quantity != null && saying.column === 'level' && !saying.reason;

const kindOf = ({ quantity }: Saying): string =>
  `${quantity?.kind} ${quantity?.kind === 'count' ? quantity.unit : ''}`;

/** Measures that can be told apart: by their kinds, or by their names. */
const areDistinct = (row: readonly Saying[]): boolean =>
  new Set(row.map(kindOf)).size === row.length ||
  (row.every(({ name }) => name !== null) && new Set(row.map(({ name }) => name?.term)).size === row.length);

const behindTotals = (sayings: readonly Saying[], at: number): Interleaved | null => {
  const opening = sayings[at];
  const opens =
    opening !== undefined &&
    (opening.parts === null
      ? opening.opened > 0 || opening.colon || isFirstItem(opening) || isFirstItem(sayings[at + 1])
      : opening.parts !== 'main');
  if (!opens) return null;
  const row = totalsBefore(sayings, at);
  const ways = someOf(row)
    .map((totals): Interleaved => ({ totals, groups: groupsFrom(sayings, at, totals) }))
    .filter(({ groups }) => groups.length > 1);
  const most = Math.max(...ways.map(({ totals }) => totals.length));
  const meant = ways.filter(({ totals }) => totals.length === most);
  // 下乡36场，出诊288人次，诊疗5400人次。其中上半年15场、诊疗2130人次…: of several by the measure word the one by its name.
  const [only, ...others] = meant.length > 1 ? meant.filter(areCalledAlike) : meant;
  return only && others.length === 0 ? only : null;
};

/** Two or more of the amounts in a row, in their order (3个乡镇共458户，下达资金229万元): not all of them need be measured of the parts. */
const someOf = (row: readonly Saying[]): readonly (readonly Saying[])[] => {
  const some: (readonly Saying[])[] = [[]];
  for (const one of row) some.push(...some.map((own) => [...own, one]));
  return some.filter((own) => own.length > 1);
};

/** Whether the parts call each measure as the totals do, where both give it a name. */
const areCalledAlike = ({ totals, groups }: Interleaved): boolean =>
  groups.every((group) =>
    group.slice(1).every((one, at) => {
      const name = totals[at + 1]?.name ?? null;
      return one.name === null || name === null || ['same', 'near'].includes(likeness(name, one.name));
    }),
  );

/** The amounts of the sentence before the parts, in a row. */
const totalsBefore = (sayings: readonly Saying[], at: number): readonly Saying[] => {
  let from = at;
  while (from > 0 && at - from < bounds.mostMeasures && isLevel(sayings[from - 1])) {
    from -= 1;
    if ((sayings[from]?.mark ?? 0) >= 3 || !areDistinct(sayings.slice(from, at))) break;
  }
  const row = sayings.slice(from, at);
  return areDistinct(row) ? row : row.slice(1);
};

const beforeTotals = (sayings: readonly Saying[], at: number): Interleaved | null => {
  const first = sayings[at];
  if (!first?.total || !isLevel(first) || isNamed(first.name)) return null;
  const totals: Saying[] = [first];
  for (const next of sayings.slice(at + 1, at + bounds.mostMeasures)) {
    if (!isLevel(next) || next.mark > 2 || next.total || !areDistinct([...totals, next])) break;
    totals.push(next);
  }
  return totals.length > 1 ? { totals, groups: groupsUpTo(sayings, at, totals) } : null;
};

/** Totals that a sentence begins with, behind one of as many groups or more: no word but the arithmetic tells it. */
const sentenceBefore = (sayings: readonly Saying[], at: number): Interleaved | null => {
  const first = sayings[at];
  if (first?.mark !== 4 || !isAmount(first) || first.name === null) return null;
  const totals = [first];
  for (const next of sayings.slice(at + 1, at + bounds.mostMeasures)) {
    if (!isAmount(next) || next.mark > 2 || next.mark === 0) break;
    totals.push(next);
  }
  if (totals.length < 2) return null;
  const groups: Saying[][] = [];
  for (let end = at; end >= totals.length && groups.length < bounds.mostGroups; end -= totals.length) {
    const group = sayings.slice(end - totals.length, end);
    if (!isRow(group, totals)) break;
    groups.unshift(group);
    if ((group[0]?.mark ?? 5) >= 4) break;
  }
  return { totals, groups, untold: true };
};

/** Amounts in the columns of the totals, under a name of their own; what is measured further on is called as there. */
const isRow = (group: readonly Saying[], totals: readonly Saying[]): boolean =>
  group[0]?.name != null &&
  group.every((one, measure) => {
    const total = totals[measure];
    if (!total || !isAmount(one) || one.column !== total.column || kindOf(one) !== kindOf(total))
      return false;
    return measure === 0 || (one.mark <= 2 && one.name?.text === total.name?.text);
  });

const isAmount = (saying: Saying): boolean =>
  currentAmounts.includes(saying.column) && saying.quantity !== null && !saying.reason && saying.depth === 0;

/** The groups behind their totals: each names its own things, then the measures in their order. */
const groupsFrom = (sayings: readonly Saying[], at: number, totals: readonly Saying[]): Saying[][] => {
  const groups: Saying[][] = [];
  for (let from = at; groups.length < bounds.mostGroups; from += totals.length) {
    const group = sayings.slice(from, from + totals.length);
    if (!isGroup(group, totals, from === at) || beginsAnew(group, from === at)) break;
    groups.push(group);
  }
  return groups;
};

const isFirstItem = (saying: Saying | undefined): boolean => saying?.item?.ordinal === 1;

/** Whether a group stands in a sentence or paragraph of its own, and no word or label goes on with the list. */
const beginsAnew = (group: readonly Saying[], isFirst: boolean): boolean =>
  group.every(({ item }) => item === null) &&
  (group[0]?.mark ?? 5) >= (isFirst ? 5 : 4) &&
  !(isFirst && group[0]?.parts);

/** The groups before their totals, in one sentence. */
const groupsUpTo = (sayings: readonly Saying[], at: number, totals: readonly Saying[]): Saying[][] => {
  const groups: Saying[][] = [];
  for (let end = at; end >= totals.length && groups.length < bounds.mostGroups; end -= totals.length) {
    const group = sayings.slice(end - totals.length, end);
    if (!isGroup(group, totals, true)) break;
    groups.unshift(group);
    if ((group[0]?.mark ?? 5) >= 4) break;
  }
  return groups;
};

const isGroup = (group: readonly Saying[], totals: readonly Saying[], first: boolean): boolean =>
  group.length === totals.length &&
  (group[0]?.name ?? null) !== null &&
  group.every((one, measure) => isLevel(one) && isOf(one, totals[measure], group[0]?.depth ?? 0)) &&
  (first || (group[0]?.mark ?? 0) >= (group[1]?.mark ?? 0));

/** Whether an amount is of the total's measure: the same kind, and no other name. */
const isOf = (part: Saying, total: Saying | undefined, depth: number): boolean => {
  if (!total || part.depth !== depth || kindOf(part) !== kindOf(total)) return false;
  if (part.total && !total.total) return false;
  if (!total.name || !part.name || part.quantity?.kind === 'count') return true;
  const alike = likeness(total.name, part.name);
  return (
    alike === 'same' ||
    alike === 'near' ||
    alike === 'open' ||
    (accountOf(total.name) !== null && accountOf(total.name) === accountOf(part.name)) ||
    tailOf(total.name.text) === tailOf(part.name.text)
  );
};

/** What a name measures, by its last letters (企业资产总额: 资产总额). */
const tailOf = (text: string): string => text.slice(-bounds.nameTail);
