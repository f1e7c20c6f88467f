import { scoreUnit } from '@gouji/lexicon';
import { linksOfScore } from '@gouji/lexicon/phrases/clauses';
import { proportionWords, scoreCues } from '@gouji/lexicon/phrases/scores';
import { isNamed } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, claim, productClaim, resultsOf, seen } from '../claim.js';

/**
 * Marks given, from those that they are given out of: 满分10分，扣0.5分，得9.5分, where some are taken off; and
 * 执行率93.6%，满分10分，得9.36分, where they follow from a rate.
 */
export const marksGiven = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((given): Claim[] => {
    if (read.has(given.index) || calledMark(given) !== 'given') return [];
    const near = toldBefore(given, scene.sayings).slice(0, 2);
    const full = near.find((one) => calledMark(one) === 'full');
    // 扣1.5分；组织实施满分8分，得7分: what was taken off before is of another item.
    const lost = near.find((one) => calledMark(one) === 'lost' && one.index > (full?.index ?? 0));
    const rate = near.find(({ column, quantity }) => column === 'rate' && quantity?.kind === 'percent');
    if (!full) return lostOfNamed(given, near[0], scene);
    if (lost) return certain(leftClaim(given, full, [lost], scene));
    const behind = lostBehind(given, full, scene);
    if (!rate) return behind;
    const product = productClaim(scene, given, [rate, full]);
    return [...behind, ...(isProportional(rate, given, scene) ? certain(product) : seen(product))];
  });
};

/** 产出类A分，得B分，扣C分: marks right behind a name, before what was given and what was taken off, are the full ones. */
const lostOfNamed = (given: Saying, full: Saying | undefined, scene: Scene): Claim[] => {
  const isFull =
    full?.index === given.index - 1 &&
    full.quantity?.unit === scoreUnit &&
    calledMark(full) === null &&
    isNamed(full.name) &&
    given.mark === 2;
  if (!isFull) return [];
  const worthOf = ({ index }: Saying): number => scene.figures[index]?.value ?? 0;
  return worthOf(given) <= worthOf(full) ? lostBehind(given, full, scene) : [];
};

/** 满分10分，得7.65分，扣2.35分: what was taken off by all, right behind what was given. */
const lostBehind = (given: Saying, full: Saying, scene: Scene): Claim[] => {
  const [lost, next] = scene.sayings.slice(given.index + 1);
  const isLost = (one: Saying | undefined): one is Saying =>
    one !== undefined && one.mark < 3 && !one.colon && one.parts === null && calledMark(one) === 'lost';
  // 扣1分，另扣0.5分: one after the other.
  if (!isLost(lost) || isLost(next)) return [];
  return certain(leftClaim(given, full, [lost], scene));
};

/** That marks given are what full ones leave, by what was taken off or added. */
export const leftClaim = (
  given: Saying,
  full: Saying,
  moves: readonly Saying[],
  scene: Pick<Scene, 'figures'>,
): Claim[] =>
  claim(scene, {
    pattern: 'marks-left',
    formula: 'sum',
    result: given.index,
    terms: [full.index, ...moves.map(({ index }) => index)],
    signs: [1, ...moves.map((one): 1 | -1 => (calledMark(one) === 'lost' ? -1 : 1))],
  });

/** What the words right before a mark call it; null where they leave it open. */
export const calledMark = ({
  quantity,
  factor,
  reason,
}: Saying): (typeof scoreCues)[number]['mark'] | null => {
  if (quantity?.unit !== scoreUnit) return null;
  const words = (factor?.before ?? '').replace(linksOfScore, '');
  const mark = scoreCues.find(({ ends }) => ends.some((end) => words.endsWith(end)))?.mark ?? null;
  // 因为没有细化扣2分: what was taken off is told with its reason.
  return reason && mark !== 'lost' ? null : mark;
};

/** 按比例得9.5分: the marks follow the rate. */
const isProportional = (rate: Saying, given: Saying, { sayings }: Scene): boolean =>
  sayings
    .slice(rate.index + 1, given.index + 1)
    .some(({ factor }) => proportionWords.some((word) => factor?.before.includes(word)));
