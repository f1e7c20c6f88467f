import { scoreUnit } from '@gouji/lexicon';
import { openWord } from '@gouji/lexicon/phrases/counts';
import { mainWords } from '@gouji/lexicon/phrases/parts';
import { rateOfMarks, weightWords } from '@gouji/lexicon/phrases/scores';
import { ownWords } from '../../sayings/factors.js';
import { isNamed } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, quotientClaim, resultsOf, sumClaim } from '../claim.js';
import { calledMark } from './marks.js';

/**
 * Possible marks by as many indicators as their number says (满分100分，设4个一级指标：决策15分、过程20分…), and marks taken off one by one
 * (共扣6.5分。①…，扣2分；②…，扣1.5分；③…，扣3分).
 */
export const marksTold = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((total): Claim[] => {
    if (read.has(total.index)) return [];
    const called = calledMark(total);
    const row =
      called === 'full' ? indicatorsOf(total, scene) : called === 'lost' ? deductionsOf(total, scene) : [];
    return row.length < 2 ? [] : certain(sumClaim(scene, 'sum', total, row));
  });
};

const isMark = ({ quantity, reason }: Saying): boolean => quantity?.unit === scoreUnit && !reason;

/** The named marks behind a colon, where the number right before it is theirs. */
const indicatorsOf = ({ index }: Saying, { sayings, figures }: Scene): readonly Saying[] => {
  const [count, first] = sayings.slice(index + 1, index + 3);
  if (!count || count.mark > 2 || count.quantity?.kind !== 'count' || !first?.colon || first.mark > 2)
    return [];
  const rest = sayings.slice(first.index);
  const end = rest.findIndex(
    (one) =>
      !isMark(one) || !isNamed(one.name) || one.depth !== first.depth || (one !== first && one.mark > 3),
  );
  const row = end < 0 ? rest : rest.slice(0, end);
  return row.length === figures[count.index]?.value ? row : [];
};

/** 权重为决策15%、过程25%、产出35%、效益25%，合计100%: what weights in a row come to, which is all. */
export const weightsTold = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((total): Claim[] => {
    if (!total.total || total.quantity?.kind !== 'percent' || total.mark >= 4 || read.has(total.index))
      return [];
    if (scene.figures[total.index]?.value !== 1) return [];
    const before = scene.sayings.slice(0, total.index);
    const from = before.findLastIndex(({ factor }) =>
      weightWords.some((word) => factor?.before.includes(word)),
    );
    const row = before.slice(Math.max(0, from));
    const isRow = row.every(
      ({ quantity, mark, depth }, at) =>
        quantity?.kind === 'percent' && depth === total.depth && (at === 0 || mark === row[1]?.mark),
    );
    return from >= 0 && isRow && row.length > 2 ? certain(sumClaim(scene, 'total', total, row)) : [];
  });
};

/** 满分35分，得32.2分，得分率92%: the rate of its marks right behind what was given. */
export const markRates = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((rate, at): Claim[] => {
    const [full, given] = scene.sayings.slice(Math.max(0, at - 2), at);
    if (rate.quantity?.kind !== 'percent' || rate.mark > 2 || read.has(rate.index) || !full || !given)
      return [];
    // 决策20分得17.2分: full marks by their place.
    const isFull =
      calledMark(full) === 'full' || (calledMark(full) === null && isMark(full) && given.mark === 0);
    const isPair = isFull && calledMark(given) === 'given' && given.mark <= 2;
    return isPair && ownWords(rate).startsWith(rateOfMarks)
      ? certain(quotientClaim(scene, 'named-rate', rate.index, [given.index, full.index]))
      : [];
  });
};

/** All that is taken off in the paragraph behind what was taken off in all, each with a label of its own. */
const deductionsOf = (total: Saying, { sayings }: Scene): readonly Saying[] => {
  if (!total.total && total.factor?.sums !== true) return [];
  const behind = sayings.slice(total.index + 1, total.index + 1 + bounds.mostBelow);
  const end = behind.findIndex(({ mark }) => mark >= 5);
  const paragraph = end < 0 ? behind : behind.slice(0, end);
  const row = paragraph.filter((one) => calledMark(one) === 'lost');
  return row.every(({ item }, at) => item?.ordinal === at + 1) || isOfSentence(row, paragraph) ? row : [];
};

/** 扣分情况：甲扣2分，因…；乙扣1.5分，因…；丙扣3分: all of a sentence that a colon opens, parted by semicolons. */
const isOfSentence = (row: readonly Saying[], paragraph: readonly Saying[]): boolean => {
  const [first, ...rest] = row;
  return (
    first?.colon === true &&
    first.mark === 4 &&
    !mainWords.test(first.factor?.before ?? '') &&
    !row.some(({ factor }) => factor?.behind.startsWith(openWord)) &&
    rest.length > 1 &&
    rest.every(({ mark }) => mark === 3) &&
    paragraph.filter(({ index, mark }) => index > first.index && mark >= 4).length === 0
  );
};
