import { wholeYear } from '@gouji/lexicon/phrases/totals';
import { isTelling } from '../../arithmetic/figure.js';
import { ownWords } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, resultsOf, seen, sumClaim } from '../claim.js';

/**
 * Amounts that a row of others beside them comes to, though no word says so (资金1.26亿元，安排基础设施0.98亿元，抗疫支出0.28亿元), or
 * the search has read them otherwise: behind it in its paragraph, as items below it, or before a total in its sentence.
 * Seen where they tie: nothing is claimed where they do not.
 */
export const looseSums = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((total, at): Claim[] => {
    if (!isAmount(total) || read.has(total.index)) return [];
    const [before, behind] = [scene.sayings.slice(0, at).reverse(), scene.sayings.slice(at + 1)];
    const rows = [
      ...rowsFrom(behind, total, scene, 5),
      itemsOf(behind, total, scene),
      ...(isClosing(total) ? rowsFrom(before, total, scene, 4) : []),
    ];
    return seen(rows.flatMap((row) => waysOf(total, row, scene)));
  });
};

const isAmount = ({ column, factor, reason, run }: Saying): boolean =>
  currentAmounts.includes(column) && factor?.bound === false && !reason && (run === null || run.at === 0);

/** 共拆迁110户, 全年支出1060.5万元: what stands behind its parts. */
const isClosing = (saying: Saying): boolean =>
  saying.total || saying.factor?.sums === true || wholeYear.test(ownWords(saying));

/** Amounts of the total's kind in a row, at one depth, up to a mark of so much strength: those of its column, and all. */
const rowsFrom = (
  sayings: readonly Saying[],
  total: Saying,
  scene: Scene,
  strength: number,
): readonly (readonly Saying[])[] => {
  const row: Saying[] = [];
  let last = total;
  for (const one of sayings) {
    const mark = one.index > total.index ? one.mark : last.mark;
    last = one;
    if (mark >= strength || row.length >= bounds.mostTotalParts) break;
    if (!isLike(one, total, scene) || one.depth > (row[0]?.depth ?? one.depth)) continue;
    if (one.depth < (row[0]?.depth ?? 0) || (one.total && one.index > total.index)) break;
    row.push(one);
  }
  return [row.filter(({ column }) => column === total.column), row];
};

const isLike = (one: Saying, total: Saying, { figures }: Scene): boolean =>
  isAmount(one) && figures[one.index]?.kind === figures[total.index]?.kind;

/** The first amount of each numbered item below, by its labels in order. */
const itemsOf = (sayings: readonly Saying[], total: Saying, scene: Scene): readonly Saying[] => {
  const row: Saying[] = [];
  for (const one of sayings.slice(0, bounds.mostBelow)) {
    const style = row[0]?.item?.style ?? one.item?.style;
    if (one.item === null || one.item.style !== style || !isLike(one, total, scene)) continue;
    if (one.item.ordinal !== row.length + 1 || style === total.item?.style) break;
    row.push(one);
  }
  return row;
};

/** The first so many of a row that come to the total: two at the least, and none of them nothing. */
const waysOf = (total: Saying, row: readonly Saying[], scene: Scene): Claim[] => {
  const wanted = scene.figures[total.index]?.value ?? 0;
  let sum = 0;
  for (const [at, one] of row.entries()) {
    const value = scene.figures[one.index]?.value ?? 0;
    sum += value;
    if (value <= 0 || sum > wanted * (1 + bounds.roundedOff)) return [];
    const parts = row.slice(0, at + 1);
    if (at === 0 || !isTold(total, parts, scene)) continue;
    const claims = sumClaim(scene, 'total', total, parts);
    if (claims.some(({ taken }) => taken.weight.outcome === 'ties')) return claims;
  }
  return [];
};

/** Small and round figures add up by chance, unless a word opens or closes the list, or its names leave nothing out. */
const isTold = (total: Saying, parts: readonly Saying[], { figures, isWhole }: Scene): boolean => {
  const [first] = parts;
  return (
    isTelling(figures[total.index]) ||
    total.total ||
    total.factor?.sums === true ||
    (first !== undefined && (first.parts !== null || first.opened > 0 || first.item?.ordinal === 1)) ||
    isWhole(
      total.name,
      parts.map(({ name }) => name),
    )
  );
};
