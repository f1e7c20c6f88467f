import { notOfParts, partsOfYear, sinceYearStart } from '@gouji/lexicon/phrases/parts-of-year';
import { clausesIn } from '../../sayings/factors.js';
import { accountOf, likeness } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State } from '../../search/state.js';
import { type Step, stepsOf } from '../balances/held.js';
import { type Claim, certain, explained, likeliest, sumClaim } from '../claim.js';

/** An amount of a part of a year, with the part's first and last month. */
interface Part extends Step {
  readonly from: number;
  readonly to: number;
}

/**
 * 一季度A，二季度B，上半年C; 三季度末累计A，四季度B，全年C: amounts of parts of a year that follow one another make that of the whole. Where they
 * do not stand in one sentence, or only some of the parts are told, only a slip of the pen is claimed.
 */
export const partsMakeYear = (_: State, scene: Scene): Claim[] => {
  const parts = stepsOf(scene.sayings).flatMap((step): Part[] => {
    const months = isAmount(step.saying) ? monthsOf(step.saying) : null;
    return months ? [{ ...step, from: months[0], to: months[1] }] : [];
  });
  return parts.flatMap((whole): Claim[] => {
    const near = parts.filter((part) => part !== whole && isPartOf(part, whole));
    // Of two amounts of one part either may be of something else.
    const single = near.filter(
      (part) => !near.some((other) => other !== part && other.from === part.from && other.to === part.to),
    );
    const ways = rowsFrom(whole.from, whole.to, single)
      .filter((row) => row.every((one) => row.every((other) => areOfOne(one.saying, other.saying))))
      .slice(0, bounds.mostMeant)
      .map((row) => ({
        row,
        claims: sumClaim(
          scene,
          'sum',
          whole.saying,
          row.map(({ saying }) => saying),
        ),
      }));
    const meant = likeliest(ways.flatMap(({ claims }) => claims));
    const row = ways.find(({ claims }) => claims.some((one) => meant.includes(one)))?.row ?? [];
    const isTogether = row.length > 0 && row.every(({ sentence }) => sentence === whole.sentence);
    if (isTogether && areEven(row)) return certain(meant);
    return [whole, ...row].some(({ saying }) => isShort(saying)) ? [] : explained(meant);
  });
};

const isAmount = ({ column, quantity, reason, depth }: Saying): boolean => {
  if (column !== 'level' || !quantity || reason || depth > 0 || quantity.qualifier !== null) return false;
  return quantity.kind === 'money' || quantity.kind === 'count';
};

/** A number of so few digits that it may tie by chance. */
const isShort = ({ quantity }: Saying): boolean =>
  quantity?.kind === 'count' && quantity.value.sd() < bounds.leastDigitsTold;

/** The months of the part of a year that an amount's own words name, or those since the figure before; null where none do. */
const monthsOf = ({ factor }: Saying): readonly [number, number] | null => {
  const words = factor?.before ?? '';
  const clauses = clausesIn(words).reverse();
  const named = clauses.find((clause) => partsOfYear.some((part) => part.words.test(clause)));
  if (named === undefined || notOfParts.test(words)) return null;
  const part = partsOfYear.find(({ words: of }) => of.test(named));
  const months = part?.months(part.words.exec(named) ?? []);
  if (!months) return null;
  const [from, to] = sinceYearStart.test(words) ? [1, months[1]] : months;
  return from >= 1 && to <= bounds.monthsOfYear && from <= to ? [from, to] : null;
};

const isPartOf = (part: Part, whole: Part): boolean => {
  const [one, other] = [part.saying, whole.saying];
  const isWithin =
    part.from >= whole.from && part.to <= whole.to && part.to - part.from < whole.to - whole.from;
  const isAlike =
    one.quantity?.kind === other.quantity?.kind &&
    (one.quantity?.kind === 'money' || one.quantity?.unit === other.quantity?.unit);
  const isOfYear = one.year === null || other.year === null || one.year === other.year;
  return (
    isWithin && isAlike && isOfYear && Math.abs(part.paragraph - whole.paragraph) <= 1 && areOfOne(one, other)
  );
};

const areOfOne = ({ name: one }: Saying, { name: other }: Saying): boolean => {
  if (likeness(one, other) === 'other') return false;
  const [a, b] = [one && accountOf(one), other && accountOf(other)];
  return !a || !b || a === b;
};

/** The ways from one month to another by parts that follow one another, two or more. */
const rowsFrom = (from: number, to: number, parts: readonly Part[]): (readonly Part[])[] =>
  parts
    .filter((part) => part.from === from && part.to <= to)
    .flatMap((part) =>
      part.to === to ? [[part]] : rowsFrom(part.to + 1, to, parts).map((rest) => [part, ...rest]),
    );

/** Quarters of a year, or halves: parts of one length. */
const areEven = ([first, ...rest]: readonly Part[]): boolean =>
  first !== undefined && rest.every(({ from, to }) => to - from === first.to - first.from);
