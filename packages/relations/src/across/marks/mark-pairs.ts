import { scoreUnit } from '@gouji/lexicon';
import { summedScores } from '@gouji/lexicon/phrases/scores';
import { ownWords } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, isTied, probable, resultsOf, seen, sumClaim, unabridged } from '../claim.js';
import { calledMark } from './marks.js';

/**
 * Indicators each with its full marks and those given (A分值10分，得10分；B分值10分，得9分；…总分100分，得96分): both add up, and where one
 * of the two sums ties, so does the other. A total may stand before or behind its indicators, and give no full marks
 * where they are a hundred.
 */
export const markPairs = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  const pairs = pairsIn(scene.sayings);
  const single = pairs.filter(({ sums }) => !sums);
  const totals = [...pairs.filter(({ sums }) => sums), ...alone(pairs, scene)];
  const added = new Set(found.flatMap(({ equation }) => equation.terms));
  const unread = totals.filter(({ given }) => !read.has(given.index));
  const ways = unread.map((total) =>
    rowsAround(total, totals, single)
      .filter((row) => isRow(row, scene) && !row.some(({ given }) => added.has(given.index)))
      .map((row): Way => ({ row, claims: claimsOf(total, row, scene) })),
  );
  const tying = ways.map((some, at) => some.find(({ claims }) => gives(claims, unread[at]?.given)));
  // What comes to the total of one report is not asked of another's beside it.
  const isOfAnother = ({ row }: Way): boolean => tying.some((way) => way?.row[0] === row[0]);
  return ways.flatMap((some, at) => (tying[at] ?? some.find((way) => !isOfAnother(way)))?.claims ?? []);
};

/** A row of indicators that a total may be of, with what is claimed of it then. */
interface Way {
  readonly row: readonly Pair[];
  readonly claims: readonly Claim[];
}

/** Whether what is claimed gives the marks of a total; the possible ones are a hundred in every report. */
const gives = (claims: readonly Claim[], given: Saying | undefined): boolean =>
  claims.some((one) => one.taken.equation.result === given?.index && isTied(one) && !one.taken.seen);

/** The marks of one indicator, or of all of them; `full`: null where they are not printed. */
interface Pair {
  readonly full: Saying | null;
  readonly given: Saying;
  /** Whether it is the total of others. */
  readonly sums: boolean;
}

const isMarks = ({ quantity, reason }: Saying): boolean => quantity?.unit === scoreUnit && !reason;

const sums = (saying: Saying): boolean => saying.total || summedScores.test(ownWords(saying));

/** Full marks, or marks under an indicator's name, and right behind a comma those given. */
const pairsIn = (sayings: readonly Saying[]): Pair[] =>
  sayings.flatMap((given, at): Pair[] => {
    const full = sayings[at - 1];
    if (!full || !isMarks(given) || !isMarks(full) || calledMark(given) !== 'given' || given.mark > 2)
      return [];
    const called = calledMark(full);
    const isTotal = sums(full);
    if (called === 'lost' || (called === 'given' && !isTotal)) return [];
    const isSum = isTotal || (called !== 'full' && sums(given)) || opensPairs(given, sayings);
    return [{ full, given, sums: isSum }];
  });

/** 过程满分25分，得22.6分。其中：A满分5分，得5分: whether the marks of others are told under these. */
const opensPairs = ({ index }: Saying, sayings: readonly Saying[]): boolean => {
  const [full, given] = [sayings[index + 1], sayings[index + 2]];
  if (!full || !given || full.parts === null || full.parts === 'main' || full.mark > 4) return false;
  return calledMark(full) === 'full' && calledMark(given) === 'given' && given.mark <= 2;
};

/** Totals that give no full marks (综合得分93.5分). */
const alone = (pairs: readonly Pair[], scene: Scene): Pair[] => {
  const paired = new Set(pairs.flatMap(({ full, given }) => [full?.index, given.index]));
  const isGiven = (one: Saying): boolean =>
    calledMark(one) === 'given' || (calledMark(one) === null && endsPairs(one, pairs, scene));
  return scene.sayings
    .filter((one) => isMarks(one) && !paired.has(one.index) && isGiven(one) && sums(one))
    .map((given) => ({ full: null, given, sums: true }));
};

/** 甲10分得9.4分，乙50分得47分，合计56.4分: a total in the sentence right behind what was given, which is not that of the full marks. */
const endsPairs = (total: Saying, pairs: readonly Pair[], { figures }: Scene): boolean => {
  const before = pairs.filter(({ given }) => given.index < total.index);
  const all = sumOf(
    before.flatMap(({ full }) => full ?? []),
    figures,
  );
  return (
    before.at(-1)?.given.index === total.index - 1 && total.mark < 3 && figures[total.index]?.value !== all
  );
};

/**
 * The indicators between a total and the one before it, and between it and the next: first those on the side on which
 * all totals have theirs, before or behind.
 */
const rowsAround = (
  total: Pair,
  totals: readonly Pair[],
  pairs: readonly Pair[],
): readonly (readonly Pair[])[] => {
  const at = total.given.index;
  const ends = totals.map(({ given }) => given.index);
  const before = Math.max(-1, ...ends.filter((end) => end < at));
  const behind = Math.min(Number.POSITIVE_INFINITY, ...ends.filter((end) => end > at));
  const between = (from: number, to: number): Pair[] =>
    pairs.filter(({ given: { index } }) => index > from && index < to);
  const rows = [between(before, at), between(at, behind)];
  return pairs.some(({ given: { index } }) => index < Math.min(...ends)) ? rows : rows.reverse();
};

const claimsOf = (total: Pair, row: readonly Pair[], scene: Scene): readonly Claim[] => {
  const fulls = row.flatMap(({ full }) => full ?? []);
  const whole = total.full ? sumClaim(scene, 'total', total.full, fulls) : [];
  const given = sumClaim(
    scene,
    'total',
    total.given,
    row.map((pair) => pair.given),
  );
  const isWhole = total.full ? areTied(whole) : isHundred(fulls, scene) || areToldBefore(fulls, scene);
  if (areTied(given)) return isWhole ? [...whole, ...given] : [...probable(whole), ...given];
  // With all full marks told no indicator is left out.
  return isWhole ? [...whole, ...certain(unabridged(given))] : [...seen(whole), ...seen(given)];
};

/** Several indicators; of two the full marks come to those told before them. */
const isRow = (row: readonly Pair[], scene: Scene): boolean =>
  row.length >= bounds.fewestPairs ||
  (row.length > 1 &&
    areToldBefore(
      row.flatMap(({ full }) => full ?? []),
      scene,
    ));

/** （满分20分）…甲满分12分，得10.5分；乙满分8分，得7分: whether the full marks last told before these are what these come to. */
const areToldBefore = (fulls: readonly Saying[], { sayings, figures }: Scene): boolean => {
  const before = sayings.slice(0, fulls[0]?.index ?? 0).findLast((one) => calledMark(one) === 'full');
  return figures[before?.index ?? -1]?.value === sumOf(fulls, figures);
};

const sumOf = (marks: readonly Saying[], figures: Scene['figures']): number =>
  marks.reduce((sum, { index }) => sum + (figures[index]?.value ?? 0), 0);

const areTied = (claims: readonly Claim[]): boolean => claims.length > 0 && claims.every(isTied);

const isHundred = (fulls: readonly Saying[], { figures }: Scene): boolean =>
  sumOf(fulls, figures) === bounds.fullMarks;
