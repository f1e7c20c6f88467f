import { scoreUnit } from '@gouji/lexicon';
import { totalOfMarks } from '@gouji/lexicon/phrases/scores';
import { ownWords } from '../../sayings/factors.js';
import { isNamed } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, resultsOf, sumClaim } from '../claim.js';
import { calledMark } from './marks.js';

/**
 * A score and the marks that make it up (自评得分93.3分，其中：投入15.5分、过程22.2分…; 决策得9.2分、过程得17.5分…，合计93.8分): rows of named
 * marks next to their total. Marks that come to a full hundred beside a lower total are the possible ones.
 */
export const scoreLists = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  const { sayings, figures } = scene;
  return sayings.flatMap((total): Claim[] => {
    if (!isMark(total) || read.has(total.index)) return [];
    const parts = rowBehind(total, sayings) ?? rowBefore(total, sayings) ?? [];
    if (parts.length < 3 || parts.some((one) => calledMark(one) === 'lost')) return [];
    const sum = parts.reduce((all, { index }) => all + (figures[index]?.value ?? 0), 0);
    const stated = figures[total.index]?.value ?? 0;
    if (stated < bounds.fullMarks && Math.abs(sum - bounds.fullMarks) < 1e-9) return [];
    return sumClaim(scene, 'sum', total, parts);
  });
};

const isMark = ({ quantity, column, reason }: Saying): boolean =>
  quantity?.unit === scoreUnit && column === 'level' && !reason;

/** Marks in a row, told at one depth and parted by one mark; of one of them the name may be missing. */
const isRow = (row: readonly Saying[]): boolean =>
  row.filter(({ name }) => !isNamed(name)).length < 2 &&
  row.every(
    ({ depth, mark: before }, at) =>
      depth === row[0]?.depth && (at === 0 || (before > 0 && before < 4 && before === row[1]?.mark)),
  );

const rowBehind = (total: Saying, sayings: readonly Saying[]): readonly Saying[] | null => {
  const first = sayings[total.index + 1];
  const opens =
    first !== undefined && first.mark < 5 && (first.parts !== null || first.opened > 0 || first.colon);
  if (!opens || first.parts === 'main') return null;
  const row: Saying[] = [];
  for (const one of sayings.slice(total.index + 1)) {
    // 决策得18.5分（满分20分）: what a part is given out of.
    if (one.depth > first.depth && calledMark(one) === 'full') continue;
    if (!isMark(one) || one.depth !== first.depth || (row.length > 0 && one.mark >= 4)) break;
    // 其中，X 10分，包括：A 5分，B 5分: what the last of them is made of; behind a semicolon, what is in one of them.
    if (row.length > 1 && one.parts !== null && one.mark === 3 && row[1]?.mark !== 3) break;
    if (row.length > 0 && one.parts !== null) return null;
    row.push(one);
  }
  return isRow(row) ? row : null;
};

const rowBefore = (total: Saying, sayings: readonly Saying[]): readonly Saying[] | null => {
  if (!isTotal(total) || total.mark >= 4 || total.mark === 0) return null;
  const row: Saying[] = [];
  for (let at = total.index - 1; at >= 0; at -= 1) {
    const one = sayings[at];
    const isFull = one !== undefined && calledMark(one) === 'full';
    // 决策得18.5分（满分20分）: what a part is given out of.
    if (isFull && one.depth > total.depth) continue;
    if (!one || !isMark(one) || isTotal(one) || one.depth !== total.depth) break;
    // 满分100分，决策得18分、…，总分95分: what all of them are given out of.
    if (isFull && row[0] && calledMark(row[0]) !== 'full') break;
    row.unshift(one);
    if (one.mark >= 4 || one.parts !== null) break;
  }
  return isRow(row) ? row : null;
};

/** 合计, 总分, 自评总得分: what the marks before it come to. */
const isTotal = (saying: Saying): boolean => saying.total || totalOfMarks.test(ownWords(saying));
