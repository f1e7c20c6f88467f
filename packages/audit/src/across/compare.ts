import { grouped } from '@gouji/facts';
import { Decimal } from 'decimal.js';
import type { CrossFinding } from '../schema.js';
import { findingOf } from './finding.js';
import type { ToldFigure } from './placed.js';
import type { Told } from './told.js';

/** Reports that tell one value of a fact, and how they print it. */
export type Group = readonly [Told, ...Told[]];

/** A fact told in two ways or more: by the fewest reports first, by as many in the order of the run. */
export type Disagreement = readonly [Group, Group, ...Group[]];

/** From so many shared facts on, reports that disagree in most are of different bodies, or count differently. */
const fewestShared = 4;
/** Names that others may bear too (政府办) are one body's where so many facts agree, and more than disagree. */
const fewestAgreed = 2;

/**
 * The same fact of one institution and time told differently in reports of a run: this year's opening against last
 * year's close, last year's level against this year's comparison, 自评 against 决算. Reports meet by what their facts
 * mean, so that the cost grows with the number of facts and not with its square.
 *
 * @param told what each file tells (`toldIn`), in the order of the run
 */
export const compareTold = (told: readonly Told[], language: 'zh' | 'en'): CrossFinding[] => {
  const facts = [...grouped(told, ({ key }) => key).values()]
    .filter(([first, ...others]) => others.some(({ report }) => report !== first?.report))
    .map((all) => valuesOf(onePerReport(all)));
  const isCredible = credibility(facts);
  const found = facts.flatMap((groups) => disagreementIn(groups, isCredible));
  const isOtherCount = otherCounts(told, found);
  const disagreements = found.filter(([[one], [other]]) => !isOtherCount(one, other));
  const printed = disagreements.filter((groups) => !groups.some(([{ follows }]) => follows));
  // What follows from a figure that is told differently itself says nothing new.
  const denied = new Set(
    printed.flatMap((groups) => groups.flat().flatMap(({ file, figures }) => figures.map(placeOf(file)))),
  );
  return disagreements
    .filter((groups) => {
      const following = groups.flat().filter(({ follows }) => follows);
      return !following.some(({ file, figures }) =>
        figures.map(placeOf(file)).some((place) => denied.has(place)),
      );
    })
    .map((groups) => findingOf(groups, language));
};

const placeOf =
  (file: string) =>
  ({ span }: ToldFigure): string =>
    `${span.start} ${file}`;

/** Of each report what it tells of a fact: printed before followed, not accused before accused; nothing where it contradicts itself. */
const onePerReport = (all: readonly Told[]): Told[] =>
  [...grouped(all, ({ report }) => report).values()].flatMap((own) => {
    const printed = own.filter(({ follows }) => !follows);
    const upright = printed.filter(({ isAccused }) => !isAccused);
    const chosen =
      upright.length > 0 ? upright : printed.length > 0 ? printed : own.filter(({ isAccused }) => !isAccused);
    const least = Decimal.max(...chosen.map((one) => one.least), Number.NEGATIVE_INFINITY);
    const most = Decimal.min(...chosen.map((one) => one.most), Number.POSITIVE_INFINITY);
    const finest = chosen.toSorted((a, b) => widthOf(a).cmp(widthOf(b)))[0];
    return finest && least.lte(most) ? [{ ...finest, least, most }] : [];
  });

const widthOf = ({ least, most }: Told): Decimal => most.minus(least);

/** Reports by the values that they tell, in their order: those that may stand for one value by their printed digits are together. */
const valuesOf = (reports: readonly Told[]): Group[] => {
  const groups: [Told, ...Told[]][] = [];
  let most = new Decimal(Number.NEGATIVE_INFINITY);
  for (const one of reports.toSorted((a, b) => a.least.cmp(b.least))) {
    const group = groups.at(-1);
    if (group && one.least.lte(most)) {
      group.push(one);
      most = Decimal.min(most, one.most);
    } else {
      groups.push([one]);
      most = one.most;
    }
  }
  const order = new Map(reports.map(({ report }, at) => [report, at]));
  const firstOf = (group: Group): number => Math.min(...group.map(({ report }) => order.get(report) ?? 0));
  return groups.toSorted((a, b) => firstOf(a) - firstOf(b));
};

/** Whether a report may be held against others: whether what it shares with them shows it to be of the same body. */
const credibility = (facts: readonly (readonly Group[])[]): ((told: Told) => boolean) => {
  const counts = new Map<string, { agreed: number; denied: number }>();
  for (const groups of facts) {
    if (groups.flat().length < 2) continue;
    for (const group of groups) {
      for (const { report } of group) {
        const { agreed, denied } = counts.get(report) ?? { agreed: 0, denied: 0 };
        counts.set(
          report,
          group.length > 1 ? { agreed: agreed + 1, denied } : { agreed, denied: denied + 1 },
        );
      }
    }
  }
  return ({ report, isSureOfName }) => {
    const { agreed, denied } = counts.get(report) ?? { agreed: 0, denied: 0 };
    if (!isSureOfName) return agreed >= fewestAgreed && agreed > denied;
    return agreed + denied < fewestShared || agreed >= denied;
  };
};

/**
 * Whether two values lie apart by just what one of the reports tells of something else: then one counts it in (收入 with
 * what was brought forward), and neither is wrong.
 */
const otherCounts = (
  told: readonly Told[],
  found: readonly Disagreement[],
): ((a: Told, b: Told) => boolean) => {
  const values = new Map<string, Set<string>>(
    found.flatMap(([[a], [b]]) => [a, b].map(({ report }) => [report, new Set<string>()] as const)),
  );
  for (const one of told) values.get(one.report)?.add(middleOf(one).toString());
  return (a, b) => {
    const gap = middleOf(a).minus(middleOf(b)).abs();
    const step = Decimal.max(widthOf(a), widthOf(b));
    return [gap.minus(step), gap, gap.plus(step)].some((value) =>
      [a, b].some(({ report }) => values.get(report)?.has(value.toString())),
    );
  };
};

const middleOf = ({ least, most }: Told): Decimal => least.plus(most).div(2);

const disagreementIn = (groups: readonly Group[], isCredible: (told: Told) => boolean): Disagreement[] => {
  const [first, second, ...others] = groups
    .flatMap((group): Group[] => {
      const [one, ...more] = group
        .filter(isCredible)
        .toSorted((a, b) => Number(a.follows) - Number(b.follows));
      return one ? [[one, ...more]] : [];
    })
    .toSorted((a, b) => a.length - b.length);
  if (!first || !second) return [];
  // Of levels that merely follow neither is printed.
  if ([first, second, ...others].every(([{ follows }]) => follows)) return [];
  return [[first, second, ...others]];
};
