import { isTelling } from '../../arithmetic/figure.js';
import { isNamed } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, explained, resultsOf, sumClaim } from '../claim.js';

/**
 * 用A万元购入纸质图书B册、电子图书C册，合计D册: what 、 joins right before a total, and nothing else of its kind in the sentence. The words bind all of
 * it, whatever the search had in hand before.
 */
export const rowTotals = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((total): Claim[] => {
    if (!total.total || read.has(total.index) || total.mark !== 2 || !isCounted(total)) return [];
    const row = rowBefore(total, scene);
    const isAll = total.gathers === null || total.gathers === row.length;
    if (!isTelling(scene.figures[total.index]) || !isAll || row.length < 2) return [];
    return certain(explained(sumClaim(scene, 'total', total, row)));
  });
};

const isCounted = ({ column, reason, depth, cumulative }: Saying): boolean =>
  column === 'level' && !reason && depth === 0 && !cumulative;

/** The row that ends right before a total; nothing where anything else of its kind stands in the sentence before it. */
const rowBefore = (total: Saying, { sayings, figures }: Scene): readonly Saying[] => {
  const kind = figures[total.index]?.kind;
  const stop = sayings.slice(0, total.index + 1).findLastIndex(({ mark }) => mark >= 4);
  const told = sayings.slice(Math.max(0, stop), total.index);
  const row = told.filter(({ index }) => figures[index]?.kind === kind);
  const [first] = row;
  const isRow =
    first !== undefined &&
    row.every((one) => isCounted(one) && !one.total && isNamed(one.name)) &&
    row.every((one, at) => one.index === first.index + at && (at === 0 || one.mark === 1)) &&
    row.at(-1)?.index === total.index - 1;
  return isRow ? row : [];
};
