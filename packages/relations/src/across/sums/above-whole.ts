import { grouped } from '@gouji/facts';
import { deficits, netLetter, totalPrefixes } from '@gouji/lexicon';
import { andAbove } from '@gouji/lexicon/phrases/bands';
import type { Figure } from '../../arithmetic/figure.js';
import { isToldAsPart } from '../../misreadings/totals.js';
import { accountOf, areOfOtherAccounts } from '../../sayings/names.js';
import type { Name, Saying } from '../../sayings/saying.js';
import type { Entry, Scene, State, Taken } from '../../search/state.js';
import { type Claim, probable, sumClaim } from '../claim.js';

/**
 * 运行经费支出A万元，其中会议费B万元 with B above A: some of the parts, though the list is none of all, are no more than their total.
 * Told in one sentence right behind what they are parts of. Whether the part or the total is wrong no words say.
 */
export const aboveWhole = ({ entries }: State, scene: Scene, found: readonly Taken[]): Claim[] =>
  [...grouped(entries, ({ under }) => under)].flatMap(([under, parts]) => {
    const total = entries[under ?? -1];
    const amounts = total
      ? parts.filter((part) => areTied(part, total, entries, scene)).map(({ columns }) => columns.level ?? -1)
      : [];
    const whole = total?.columns.level ?? -1;
    const worthAt = (at: number): number => scene.figures[at]?.value ?? 0;
    const [more = -1] = amounts.sort((a, b) => worthAt(b) - worthAt(a));
    if (!isMore(scene.figures[more], scene.figures[whole])) return [];
    const isRead = found.some(
      ({ equation, weight: { slip } }) =>
        equation.result === whole &&
        equation.terms.includes(more) &&
        (slip?.shape !== 'any' || isToldAsPart(equation, scene)),
    );
    return isRead ? [] : probable(sumClaim(scene, 'part', { index: whole }, [{ index: more }]));
  });

/** Whether one amount is more than another by more than rounding hides. */
const isMore = (part: Figure | null | undefined, whole: Figure | null | undefined): boolean =>
  part?.kind === 'money' &&
  whole?.kind === 'money' &&
  whole.value > 0 &&
  part.value > whole.value + (part.ulp + whole.ulp) / 2;

/** Whether a record is by its words a part of what stands before it in the sentence. */
const areTied = (part: Entry, total: Entry, entries: readonly Entry[], { sayings }: Scene): boolean => {
  const [whole, own] = [sayings[total.columns.level ?? -1], sayings[part.columns.level ?? -1]];
  if (!whole || !own || part.sentence !== total.sentence) return false;
  const first = entries.find(({ under }) => under === total.id);
  const opener = sayings[first?.columns[first.main] ?? -1];
  const isTold = opener?.parts === 'maybe' || opener?.parts === 'main' || opener?.parts === 'all';
  return (
    isTold &&
    isRightBehind(whole, opener, total) &&
    isPlain(whole) &&
    isPlain(own) &&
    (part.year === null || part.year === total.year) &&
    (whole.total || isAmountOfAll(total.name)) &&
    isPartOf(part.name, total.name)
  );
};

/** Nothing but what is said of the total itself stands between it and its first part. */
const isRightBehind = ({ index }: Saying, opener: Saying, { columns }: Entry): boolean =>
  index < opener.index &&
  Array.from({ length: opener.index - index - 1 }, (_, at) => index + 1 + at).every((at) =>
    Object.values(columns).includes(at),
  );

/** 单项A万元以上，其中…; 较上年A万元…: what bounds others, or is told beside the amount, is no total. */
const isPlain = ({ cumulative, reason, plus, factor }: Saying): boolean =>
  !cumulative &&
  !reason &&
  plus === null &&
  factor !== null &&
  !factor.bound &&
  !factor.compared &&
  !factor.average &&
  !factor.each &&
  factor.per.length === 0 &&
  !andAbove.some((word) => factor.behind.startsWith(word));

/** What is left when something else was taken away (结余, 净收入, 缺口) may be less than any of it. */
const isAmountOfAll = (name: Name | null): boolean =>
  name !== null &&
  accountOf(name) !== 'balance' &&
  !name.text.includes(netLetter) &&
  !deficits.some((word) => name.text.includes(word));

const isPartOf = (name: Name | null, total: Name | null): boolean =>
  name !== null &&
  !areOfOtherAccounts(total, name) &&
  !totalPrefixes.some((word) => name.text.startsWith(word));
