import { phraseAt } from '@gouji/facts';
import { nettingWords, wholeMoves } from '@gouji/lexicon/phrases/changes';
import { movementCues } from '@gouji/lexicon/phrases/movements';
import { isTelling } from '../../arithmetic/figure.js';
import { ownWords } from '../../sayings/factors.js';
import { holdingOf } from '../../sayings/holding.js';
import { isMoveColumn, type Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State } from '../../search/state.js';
import {
  type Claim,
  certain,
  claim,
  explainedByAny,
  isTied,
  slipped,
  slipsHardlyByChance,
} from '../claim.js';

/**
 * 比上年增加180.7万元，原因：一是新建系统增加168万元；二是任务增加45.5万元；三是改造完工减少32.8万元: how far a total moved, and behind it how far each
 * of what it moved by did. Reasons may leave some out, so that of these only what hardly comes by chance is claimed (digits swapped, dropped or
 * doubled, the point or unit, the way); where words say that they are all, any slip of the pen.
 */
export const movesBehind = (_: State, scene: Scene): Claim[] =>
  scene.sayings.flatMap((total): Claim[] => {
    if (!isTotal(total)) return [];
    const moves = rowBehind(total, scene);
    if (moves.length < 2) return [];
    const claims = claim(scene, {
      pattern: 'sum',
      formula: 'sum',
      result: total.index,
      terms: moves.map(({ index }) => index),
      signs: moves.map((one) => (wayOf(one) === total.sign ? 1 : -1)),
    });
    const isWhole = saysWhole(total, moves[0]);
    // Reasons that all go one way are often but the main ones.
    const isLikely = moves.length <= bounds.mostReasons && isTelling(scene.figures[total.index]);
    if (!isWhole && !(goBothWays(moves) && isLikely)) return [];
    return certain(
      isWhole ? slipped(claims) : claims.filter(isTied).concat(explainedByAny(claims, slipsHardlyByChance)),
    );
  });

const goBothWays = (moves: readonly Saying[]): boolean => new Set(moves.map(wayOf)).size > 1;

const isTotal = (one: Saying): boolean =>
  isMoveColumn(one.column) &&
  one.sign !== 0 &&
  !one.reason &&
  one.run === null &&
  one.item === null &&
  one.parts === null &&
  (one.quantity?.kind === 'money' || one.quantity?.kind === 'count');

/** 净增A，…; 增减变动的具体构成为: nothing is left out. */
const saysWhole = (total: Saying, first: Saying | undefined): boolean => {
  const words = `${total.factor?.behind ?? ''}${first?.factor?.before ?? ''}`;
  return (
    nettingWords.some((word) => ownWords(total).includes(word)) ||
    wholeMoves.some((word) => words.includes(word))
  );
};

/** Which way a figure says that its thing moved: by its column, or by a word of what comes and goes. */
const wayOf = (one: Saying): 1 | -1 | null => {
  if (one.run || one.quantity?.qualifier != null || one.total) return null;
  if (isMoveColumn(one.column)) return one.sign === 0 ? null : one.sign;
  const { point, rests } = holdingOf(one);
  if (one.column !== 'level' || point !== null || rests) return null;
  // 新增一般债券安排支出A万元: the first of its words tells.
  const words = ownWords(one);
  const way = phraseAt(words, 0, movementCues)?.value ?? null;
  return way === 0 ? null : way;
};

/** The moves that a colon, a label or a word of parts or reasons opens behind a total: the first of each label, or all of a sentence. */
const rowBehind = (total: Saying, { sayings, figures }: Scene): readonly Saying[] => {
  const kind = figures[total.index]?.kind;
  const behind = sayings
    .slice(total.index + 1, total.index + 1 + bounds.mostBelow)
    .filter(({ index, depth }) => figures[index]?.kind === kind && depth === total.depth);
  const [first] = behind;
  if (!first || first.mark < 2) return [];
  if (first.item) return byLabel(behind, first.item.style);
  return isOpened(first) || saysWhole(total, first) ? inSentence(behind) : [];
};

const isOpened = ({ parts, reason, colon }: Saying): boolean => parts !== null || reason || colon;

/** …，其中甲增加A万元，乙减少B万元: up to the end of the sentence, all of which moved. */
const inSentence = (behind: readonly Saying[]): readonly Saying[] => {
  const end = behind.findIndex(({ mark, item }, at) => at > 0 && (mark >= 4 || item !== null));
  const row = end < 0 ? behind : behind.slice(0, end);
  const opensAgain = row.slice(1).some(({ parts }) => parts !== null);
  return !opensAgain && row.every((one) => wayOf(one) !== null) ? row : [];
};

/** 1.甲…，比上年增加A万元⏎2.乙…，减少B万元: the first move told under each label of one kind, in their order. */
const byLabel = (behind: readonly Saying[], style: string): readonly Saying[] => {
  const row: Saying[] = [];
  let [last, told] = [0, true];
  for (const one of behind) {
    if (one.item?.style === style) {
      if (one.item.ordinal <= last) break;
      last = one.item.ordinal;
      told = false;
    } else if (one.item) break;
    if (told || wayOf(one) === null || (one.item === null && one.parts !== null)) continue;
    told = true;
    row.push(one);
  }
  return row;
};
