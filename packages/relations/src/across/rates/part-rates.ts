import { contraries } from '@gouji/lexicon';
import { ownWords } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import {
  type Claim,
  certain,
  isTied,
  misprinted,
  quotientClaim,
  resultsOf,
  seen,
  sumClaim,
} from '../claim.js';
import { calledRate } from './rate-names.js';
import { stemOf } from './stem-rates.js';

/**
 * 计划142个，实施128个，覆盖率86.1%，未覆盖的14个: a rate right behind a part of what its sentence divides without rest is of that part, or of one
 * that is called as the rate is. Where no two figures of the sentence give it, it is claimed: for certain where a part is called
 * so, else where it is a slip of the pen.
 */
export const partRates = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const tied = resultsOf(found.filter(({ weight }) => weight.outcome !== 'violated'));
  return scene.sayings.flatMap((rate): Claim[] => {
    const stem = tied.has(rate.index) ? null : stemOf(calledRate(rate) ?? '');
    if (stem === null || rate.mark > 2 || rate.run || rate.quantity?.qualifier !== null) return [];
    const division = divisionAt(rate, scene);
    return division ? ofDivision(rate, stem, division, scene) : [];
  });
};

/** A whole, and parts that leave nothing of it, by their sayings. */
interface Division {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** A whole and its parts right before a rate, or its last part right behind it, in one sentence. */
const divisionAt = ({ index, depth }: Saying, scene: Scene): Division | null => {
  const { sayings, figures } = scene;
  const rows = [
    [index - 2, index - 1, index + 1],
    [index - 3, index - 2, index - 1],
    [index - 4, index - 3, index - 2, index - 1],
  ];
  for (const [whole = -1, ...parts] of rows) {
    const all = [whole, ...parts].flatMap((at) => sayings[at] ?? []);
    const isRow =
      all.length === parts.length + 1 &&
      all.every(
        (one) => one.depth === depth && figures[one.index]?.kind === figures[whole]?.kind && !one.run,
      ) &&
      [...all.slice(1), ...sayings.slice(index, index + 1)].every(({ mark }) => mark < 4);
    const [total, ...row] = all;
    if (isRow && total && sumClaim(scene, 'total', total, row).some(isTied)) return { whole, parts };
  }
  return null;
};

const ofDivision = (rate: Saying, stem: string, { whole, parts }: Division, scene: Scene): Claim[] => {
  const by = (one: number, other: number): Claim[] =>
    quotientClaim(scene, 'named-rate', rate.index, [one, other]);
  const part = calledSo(stem, parts, scene);
  const meant = (part === null ? parts : [part]).map((one) => by(one, whole));
  const ties = meant.flat().filter(isTied);
  if (ties.length > 0) return part === null ? seen(ties) : ties;
  const near = toldBefore(rate, scene.sayings, 1).map(({ index }) => index);
  const like = [...new Set([whole, ...parts, ...near])].filter(
    (at) => scene.figures[at]?.kind === scene.figures[whole]?.kind && scene.figures[at]?.value !== 0,
  );
  const pairs = like.flatMap((one) =>
    like.flatMap((other) => (one === other || one === whole ? [] : by(one, other))),
  );
  if (pairs.some(isTied)) return seen(pairs);
  if (part !== null) return certain(meant.flat());
  const isFine = (scene.figures[rate.index]?.says ?? 0) > bounds.coarseRate;
  const slips = meant.flatMap(misprinted);
  return isFine && slips.length === 1 ? slips : [];
};

/** The part whose words hold the stem of a rate, or, of two, the one that its contrary is not; null where none is called so. */
const calledSo = (stem: string, terms: readonly number[], { sayings }: Scene): number | null => {
  const wordsOf = (at: number): string => {
    const one = sayings[at];
    return one ? `${ownWords(one)}${one.factor?.behind ?? ''}` : '';
  };
  const isContrary = (at: number): boolean =>
    [...contraries].some((letter) => wordsOf(at).includes(letter + stem));
  const called = terms.filter((at) => wordsOf(at).includes(stem) && !isContrary(at));
  if (called.length === 1) return called[0] ?? null;
  const [first, second] = terms;
  if (called.length > 0 || terms.length !== 2 || first === undefined || second === undefined) return null;
  if (isContrary(first)) return second;
  return isContrary(second) ? first : null;
};
