import { wordsOfYears, yearNumerals } from '@gouji/lexicon/phrases/times';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, explained, miscounted, resultsOf, sumClaim, unabridged } from '../claim.js';
import { isSaidOf } from '../plain.js';

/**
 * Years told one after the other, and what they come to (2021年A万元，2022年B万元，2023年C万元，三年共D万元; 三年来共D万元，其中2021年A万元，
 * 2022年B万元，2023年C万元).
 */
export const yearsTotal = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  // What lists behind it deny is asked of the years as well.
  const read = resultsOf(found.filter(({ weight }) => weight.outcome !== 'violated'));
  return scene.sayings.flatMap((total): Claim[] => {
    if (read.has(total.index) || !isAmount(total)) return [];
    const told = yearsIn(total);
    const behind = told === null ? [] : yearsBehind(total, scene.sayings);
    if (told !== null && behind.length === told) return explained(sumClaim(scene, 'sum', total, behind));
    if (!total.total && !total.cumulative && told === null) return [];
    const terms = yearsBefore(total, scene.sayings);
    const isAll =
      told === null ? terms.length > 2 || (terms.length === 2 && total.gathers === 2) : terms.length === told;
    if (!isAll) return [];
    const claims = sumClaim(scene, 'total', total, terms);
    // 三年共: of as many years as are told, one was left out.
    return told !== null && miscounted(claims, scene).length > 0 ? unabridged(certain(claims)) : claims;
  });
};

/** 三年共, 两年来共: how many years the words right before an amount say that it is of; null where they say none. */
export const yearsIn = (saying: Saying): number | null => {
  const words = wordsOfYears.exec(saying.factor?.before ?? '');
  return words ? yearNumerals.indexOf(words[1] ?? '') + 1 || null : null;
};

/** The amounts right behind a total that words open as its parts, each of the year behind the one before. */
const yearsBehind = (total: Saying, sayings: readonly Saying[]): readonly Saying[] => {
  const [first, ...rest] = sayings.slice(total.index + 1);
  if (first?.parts == null || first.mark >= 4) return [];
  const years: Saying[] = [];
  for (const one of [first, ...rest]) {
    const isOfRow = one === first || (one.mark > 0 && one.mark < 4);
    const last = years.at(-1);
    if (!isOfRow || !isAmount(one) || one.year === null || one.depth !== first.depth) break;
    if (last && one.year !== (last.year ?? 0) + 1) break;
    years.push(one);
  }
  return years;
};

const isAmount = ({ column, quantity, reason }: Saying): boolean =>
  quantity !== null && !reason && (column === 'level' || column === 'prior');

/**
 * The amounts right before the total, each of the year behind the one before, past the rates and moves told of them; in its sentence, or in the
 * one before where its words say of how many years it is (2021年支出A万元，执行率P%；…。三年共支出D万元).
 */
const yearsBefore = (total: Saying, sayings: readonly Saying[]): readonly Saying[] => {
  const years: Saying[] = [];
  const isNext = total.mark === 4 && yearsIn(total) !== null;
  let mark = isNext ? 0 : total.mark;
  for (let at = total.index - 1; at >= 0 && years.length < bounds.mostTotalParts && mark < 4; at -= 1) {
    const one = sayings[at];
    const next = years[0];
    if (!one) break;
    if (!isSaidOf(one) && one.quantity?.kind !== 'points') {
      if (!isAmount(one) || one.year === null || one.quantity?.kind !== total.quantity?.kind) break;
      if (next && one.year !== (next.year ?? 0) - 1) break;
      years.unshift(one);
    }
    mark = one.mark;
  }
  return years;
};
