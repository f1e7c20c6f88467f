import { holdingOf } from '../sayings/holding.js';
import { isNamed } from '../sayings/names.js';
import type { Saying } from '../sayings/saying.js';
import { amounts, currentAmounts } from '../search/common.js';
import { bounds } from '../search/costs.js';
import type { Scene, State, Taken } from '../search/state.js';
import { type Claim, explainedBy, resultsOf, sumClaim } from './claim.js';

/**
 * What an amount told alone in its paragraph comes to, by the first amounts of the numbered paragraphs right below
 * (全年经费支出2486.30万元。⏎一、人员支出…万元，…⏎二、公用支出…万元，…⏎三、…). No word says that they are all of it: only a digit mistyped is claimed.
 */
export const itemsBelow = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((total): Claim[] => {
    if (!isAlone(total, scene) || read.has(total.index)) return [];
    const items = itemsOf(total, scene);
    if (items.length < bounds.fewestBelow) return [];
    return explainedBy(sumClaim(scene, 'sum', total, items), ['digit', 'swap']);
  });
};

/** Whether an amount is the only one of its paragraph, and what stands behind it there says how it moved or what it left. */
const isAlone = (total: Saying, { sayings }: Scene): boolean => {
  if (!isAmount(total) || total.parts !== null) return false;
  if (total.index > 0 && total.mark < 5) return false;
  const next = sayings
    .slice(total.index + 1)
    .find((one) => one.mark >= 5 || (amounts.includes(one.column) && !holdingOf(one).rests));
  return (
    next !== undefined && next.mark >= 5 && next.item?.ordinal === 1 && next.item.style !== total.item?.style
  );
};

const isAmount = ({ column, quantity, reason, run, name, topic, depth }: Saying): boolean =>
  quantity?.kind === 'money' &&
  currentAmounts.includes(column) &&
  !reason &&
  run === null &&
  depth === 0 &&
  (isNamed(name) || isNamed(topic));

/** The amounts that begin the numbered paragraphs below, each its item's only one of its kind; none where one is missing. */
const itemsOf = (total: Saying, { sayings }: Scene): readonly Saying[] => {
  const items: Saying[] = [];
  for (const one of sayings.slice(total.index + 1, total.index + 1 + bounds.mostBelow)) {
    const last = items.at(-1);
    if (one.mark < 5) {
      const isMoney = one.quantity?.kind === 'money' && amounts.includes(one.column);
      if (last && one.mark < 4 && isMoney && one.depth === 0 && one.parts === null) return [];
      continue;
    }
    if (last && one.item?.style !== last.item?.style) return one.item === null ? items : [];
    if (one.item === null) continue;
    if (one.item.ordinal !== items.length + 1 || !isAmount(one) || one.column !== total.column) return [];
    items.push(one);
  }
  return items;
};
