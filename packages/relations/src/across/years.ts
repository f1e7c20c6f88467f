import type { Saying } from '../sayings/saying.js';
import { bounds } from '../search/costs.js';
import type { Scene, State, Taken } from '../search/state.js';
import { type Claim, resultsOf, sumClaim } from './claim.js';

/** Years told one after the other, and what they come to (2021年A万元，2022年B万元，2023年C万元，三年共D万元). */
export const yearsTotal = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((total): Claim[] => {
    if (!(total.total || total.cumulative) || read.has(total.index) || !isAmount(total)) return [];
    const terms = yearsBefore(total, scene.sayings);
    if (terms.length < 3 && !(terms.length === 2 && total.gathers === 2)) return [];
    return sumClaim(scene, 'total', total, terms);
  });
};

const isAmount = ({ column, quantity, reason }: Saying): boolean =>
  quantity !== null && !reason && (column === 'level' || column === 'prior');

/** The amounts right before the total, in its sentence, each of the year behind the one before. */
const yearsBefore = (total: Saying, sayings: readonly Saying[]): readonly Saying[] => {
  const years: Saying[] = [];
  let mark = total.mark;
  for (let at = total.index - 1; at >= 0 && years.length < bounds.mostTotalParts && mark < 4; at -= 1) {
    const one = sayings[at];
    const next = years[0];
    if (!one || !isAmount(one) || one.year === null || one.quantity?.unit !== total.quantity?.unit) break;
    if (next && one.year !== (next.year ?? 0) - 1) break;
    years.unshift(one);
    mark = one.mark;
  }
  return years;
};
