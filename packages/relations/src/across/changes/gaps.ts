import {
  comparedTimes,
  formerWord,
  latterWord,
  looseEnds,
  ownResults,
} from '@gouji/lexicon/phrases/compared';
import { isTelling } from '../../arithmetic/figure.js';
import { type Gap, gapOf, isSetAgainst } from '../../sayings/compared.js';
import type { Column, Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { calledBy, isInSentence, isSetBeforehand } from '../called.js';
import { type Claim, certain, claim, growthClaim, isTied, resultsOf, slipped } from '../claim.js';

/**
 * How far a figure is from another that the words name: a target or limit told before (目标值≥62%，实际65.4%，高于目标值3.4个百分点),
 * the figure of another thing (城关比东岭多0.42亿元), or one printed among the words (比上年同期的50.1%加快2.3个百分点). The words bind both; only a slip
 * of the pen, or the wrong way, is claimed.
 */
export const gapsTold = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((saying): Claim[] => {
    if (!saying.quantity || saying.reason || saying.run || read.has(saying.index)) return [];
    const before = scene.sayings[saying.index - 1];
    const own = gapOf(saying, before);
    const told = own || !before || !isRateOf(saying, before) ? saying : before;
    const gap = own ?? (told === saying ? null : gapOf(told, scene.sayings[told.index - 1]));
    const sides = gap && sidesOf({ saying: told, gap, scene, state });
    const turned = gap && !sides && told === saying ? sidesByTie({ saying, gap, scene, state }) : null;
    if (gap && turned) return slipped(gapClaim(scene, saying, gap.way, turned));
    if (!sides) return [];
    const claims = slipped(gapClaim(scene, saying, gap.way, sides));
    const first = Math.min(...sides.map(({ index }) => index));
    return saying.index - first <= bounds.mostBesideGap ? certain(claims) : claims;
  });
};

/** 较合同价增加31.75万元，变动率3.23%: the rate of the gap right before it. */
const isRateOf = ({ quantity, column, mark, depth }: Saying, gap: Saying): boolean =>
  quantity?.kind === 'percent' &&
  (column.startsWith('growth') || column === 'other') &&
  mark <= 2 &&
  depth === gap.depth &&
  gap.quantity?.kind !== 'percent' &&
  gap.quantity?.kind !== 'points';

/** What is spoken of, and what it is set against. */
type Sides = readonly [Saying, Saying];

const gapClaim = (scene: Scene, gap: Saying, way: 1 | -1, [level, base]: Sides): Claim[] =>
  isRate(gap, level)
    ? growthClaim(scene, { index: gap.index, sign: way }, level, base)
    : claim(scene, {
        pattern: gap.column === 'points' ? 'difference-of-rates' : 'difference-of-levels',
        formula: 'sum',
        result: gap.index,
        terms: [level.index, base.index],
        signs: way === 1 ? [1, -1] : [-1, 1],
        exact: isSetBeforehand(base) ? [base.index] : [],
      });

const isRate = ({ quantity }: Saying, level: Saying): boolean =>
  quantity?.kind === 'percent' && level.quantity?.kind !== 'percent';

interface Place {
  readonly saying: Saying;
  readonly gap: Gap;
  readonly scene: Scene;
  readonly state: State;
}

/** Both sides of a gap; null where the words leave either open. */
const sidesOf = (place: Place): Sides | null => {
  const { saying, gap, scene } = place;
  const told = toldBefore(saying, scene.sayings, bounds.mostSentencesApart).filter((one) =>
    isOfMeasure(one, saying, scene),
  );
  const near = told.filter((one) => isInSentence(one, saying, scene));
  const isUnnamed = !gap.base && (gap.against === '' || gap.against === latterWord);
  const sides = isUnnamed ? unnamed(place, near) : named(place, told, near);
  if (!sides || sides[0].depth !== saying.depth) return null;
  const [kind, other] = sides.map(({ index }) => scene.figures[index]?.kind);
  // 下降5%: a fall set against another has another sign; 慢于75%的序时进度: what is set against has the word of the way itself.
  return kind === other && sides.every((one) => one === gap.base || one.sign !== -1) ? sides : null;
};

const named = (place: Place, told: readonly Saying[], near: readonly Saying[]): Sides | null => {
  const { saying, gap, scene, state } = place;
  const base = gap.base ?? baseCalled(place, told);
  if (!base || !isOfMeasure(base, saying, scene)) return null;
  // 比二季度378万元增长10%，比上年同期440万元下降5.5%: what the one before was set against is not spoken of.
  const isAnother = (one: Saying): boolean =>
    one !== base && one.depth === saying.depth && !isSetAgainst(one);
  const level = ownResults.includes(gap.subject)
    ? spokenOf(place, near.filter(isAnother), base)
    : calledBy(gap.subject, told.filter(isAnother), state);
  return level && [level, base];
};

/** What is called so before the gap, else right behind it in its sentence. */
const baseCalled = ({ saying, gap, scene, state }: Place, told: readonly Saying[]): Saying | null => {
  if (comparedTimes.test(gap.against)) return null;
  const behind = scene.sayings
    .slice(saying.index + 1, saying.index + 1 + bounds.mostBehind)
    .filter((one) => isOfMeasure(one, saying, scene) && isInSentence(saying, one, scene));
  return calledBy(gap.against, told, state) ?? calledBy(gap.against, behind, state);
};

/**
 * What a gap is of that names nothing: what the gap before it spoke of, else what was told last; of each, where it is set
 * against what is of each.
 */
const spokenOf = (
  { saying, scene, state }: Place,
  others: readonly Saying[],
  base: Saying,
): Saying | null => {
  const before = scene.sayings[saying.index - 1];
  const isNear = before !== undefined && isInSentence(before, saying, scene);
  const gap = isNear ? gapOf(before, scene.sayings[before.index - 1]) : null;
  if (gap?.subject) return calledBy(gap.subject, others, state);
  const ofEach = base.column === 'each' ? others.find(({ column }) => column === 'each') : undefined;
  return ofEach ?? others[0] ?? null;
};

/**
 * Two figures and no more, of which the words call one (自评97分，财政评价91.8分，自评高出5.2分), by its turn, or as what was done of what
 * was planned.
 */
const unnamed = ({ gap: { subject, alone }, state }: Place, near: readonly Saying[]): Sides | null => {
  const [second, first, third] = near;
  if (!first || !second) return null;
  if (subject === formerWord) return [first, second];
  if (subject === latterWord) return [second, first];
  if (third || !alone) return null;
  const isPlanned = isSetBeforehand(first) && !isSetBeforehand(second);
  if (ownResults.includes(subject)) return isPlanned ? [second, first] : null;
  const called = calledBy(subject, near, state);
  return called && [called, called === first ? second : first];
};

/** Whether a figure may be one of the two that a gap lies between: of its measure, and no move itself. */
const isOfMeasure = (one: Saying, gap: Saying, { figures }: Scene): boolean => {
  const [a, b] = [figures[one.index], figures[gap.index]];
  if (!a || !b || moves.includes(one.column)) return false;
  if (gap.quantity?.kind === 'points') return a.kind === 'percent';
  return gap.quantity?.kind === 'percent'
    ? a.kind === 'money' || a.kind.startsWith('count')
    : a.kind === b.kind;
};

/**
 * 产业发展A万元，基础设施B万元，产业发展投入比基础设施投入少C万元: the only two told near it that lie just so far apart, where both words that the gap
 * sets against each other begin as theirs do.
 */
const sidesByTie = ({ saying, gap: { subject, against }, scene }: Place): Sides | null => {
  const isNamed = subject.length > 1 && against.length > 1;
  if ((!isTelling(scene.figures[saying.index]) && !isNamed) || comparedTimes.test(against)) return null;
  const told = toldBefore(saying, scene.sayings, bounds.mostSentencesApart).filter(
    (one) => isOfMeasure(one, saying, scene) && one.depth === saying.depth && !isSetAgainst(one),
  );
  const pairs = told.flatMap((level) =>
    told.flatMap((base): Sides[] => {
      const isApart = gapClaim(scene, saying, 1, [level, base]).some(isTied);
      return isApart ? [[level, base]] : [];
    }),
  );
  const [pair, another] = pairs;
  if (!pair || another) return null;
  const isOf = (name: string, one: Saying): boolean => {
    const end = looseEnds.find((tail) => name.endsWith(tail)) ?? '';
    const stem = name.slice(0, name.length - end.length);
    const ends = [stem.slice(0, bounds.wordLetters), stem.slice(-bounds.wordLetters)];
    const words = wordsSince(one, scene);
    return stem.length >= bounds.wordLetters && ends.every((part) => words.includes(part));
  };
  const [more, less] = pair;
  const calls = (level: Saying, base: Saying): boolean =>
    isOf(subject, level) &&
    !isOf(subject, base) &&
    (against === '' || (isOf(against, base) && !isOf(against, level)));
  if (calls(more, less)) return [more, less];
  return calls(less, more) ? [less, more] : null;
};

/** The words of a figure's record: all since the last figure of its measure. */
const wordsSince = (one: Saying, { sayings, figures }: Scene): string => {
  let words = '';
  for (let at = one.index; at >= 0; at -= 1) {
    const here = sayings[at];
    if (!here || (at < one.index && figures[at]?.kind === figures[one.index]?.kind)) break;
    words = `${here.factor?.before ?? ''}${words}`;
    if (here.mark >= 4) break;
  }
  return words;
};

const moves: readonly Column[] = ['points', 'change', 'change-budget'];
