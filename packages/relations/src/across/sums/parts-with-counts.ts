import { isNamed } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, explained, resultsOf, sumClaim } from '../claim.js';

/**
 * 发放补贴A万元。其中，良种补贴B万元，惠及农户b户；购机补贴C万元，惠及农户c户；粮食直补D万元: parts of one amount, each with numbers of what it was for, which
 * have no total of their own; and 投资规模A亿元，其中：甲县项目b个、计划投资B亿元；…, of which the count bears the name. What ties, or a slip of the pen explains, is
 * claimed: with so much between them some may be left out.
 */
export const partsWithCounts = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found.filter(({ equation: { formula } }) => formula === 'sum'));
  return scene.sayings.flatMap((first, at): Claim[] => {
    if (first.parts === null || first.parts === 'main') return [];
    const total = totalBefore(first, scene.sayings);
    if (!total || read.has(total.index)) return [];
    const parts = isPart(first) ? partsFrom(at, scene.sayings) : amountsOf(at, scene.sayings);
    const hasCounts = parts.length < (parts.at(-1)?.index ?? 0) - first.index + 1;
    return parts.length > 2 && hasCounts ? explained(sumClaim(scene, 'sum', total, parts)) : [];
  });
};

const isAmount = ({ quantity, column, reason, depth }: Saying): boolean =>
  quantity?.kind === 'money' && column === 'level' && !reason && depth === 0;

const isPart = (saying: Saying): boolean => isAmount(saying) && isNamed(saying.name);

/** The amount told last before the parts, in the sentence before them or in their own. */
const totalBefore = (first: Saying, sayings: readonly Saying[]): Saying | null => {
  const total = sayings.slice(0, first.index).findLast((one) => one.quantity?.kind === 'money');
  if (!total || !isAmount(total) || total.parts !== null) return null;
  const between = sayings.slice(total.index + 1, first.index);
  return between.every(({ mark }) => mark < 4) && first.mark <= 4 ? total : null;
};

/** The amounts that each begin an item at one mark, up to the end of the sentence; none where something else begins one. */
const partsFrom = (at: number, sayings: readonly Saying[]): readonly Saying[] => {
  const parts: Saying[] = [];
  for (const one of sayings.slice(at)) {
    const isFirst = parts.length === 0;
    if (!isFirst && (one.mark >= 4 || one.parts !== null || one.total)) break;
    if (isFirst || one.mark === 3) {
      if (!isPart(one)) return [];
      parts.push(one);
    } else if (one.quantity?.kind !== 'count') return [];
  }
  return parts;
};

/** The amounts each right behind the count that begins an item, up to the end of the sentence; none where one has a name of its own, or is of another column. */
const amountsOf = (at: number, sayings: readonly Saying[]): readonly Saying[] => {
  const parts: Saying[] = [];
  const [first] = sayings.slice(at);
  for (const [place, one] of sayings.slice(at).entries()) {
    if (place > 0 && (one.mark >= 4 || one.parts !== null || one.total)) break;
    if (place % 2 === 0) {
      const isCount = one.quantity?.kind === 'count' && one.quantity.unit === first?.quantity?.unit;
      if (!isCount || !isNamed(one.name) || (place > 0 && one.mark !== 3)) return [];
      continue;
    }
    const isOwn = one.quantity?.kind === 'money' && one.name === null && one.mark <= 2 && one.depth === 0;
    if (!isOwn || one.reason || one.column !== (parts[0] ?? one).column) return [];
    if (!currentAmounts.includes(one.column)) return [];
    parts.push(one);
  }
  return parts;
};
