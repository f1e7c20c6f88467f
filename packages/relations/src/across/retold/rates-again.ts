import { wholeLabels } from '@gouji/lexicon/accounts/restatements';
import { likeness } from '../../sayings/names.js';
import { bounds } from '../../search/bounds.js';
import { entryAt, type Scene, type State } from '../../search/state.js';
import { type Claim, probable, sumClaim } from '../claim.js';
import { calledRate } from '../rates/rate-names.js';

/** 预算执行率98.5%，全年预算执行率达到95.8%: one rate told again as that of the whole, with nothing between. */
export const ratesAgain = (state: State, scene: Scene): Claim[] =>
  scene.sayings.flatMap((rate, at): Claim[] => {
    const before = scene.sayings[at - 1];
    const [first, second] = [before && calledRate(before), calledRate(rate)];
    if (!before || !first || second === null || rate.mark > 2) return [];
    const isSame = first.endsWith(second) || second.endsWith(first);
    const isOfWhole = wholeLabels.some((word) => rate.factor?.before.includes(word));
    const isNamed = Math.min(first.length, second.length) >= bounds.shortestRate;
    // 县级配套到位率60%，项目资金总体到位率93.68%: of other funds.
    const isOfPart = (entryAt(state, state.entryOf[before.index] ?? null)?.under ?? null) !== null;
    const isOfOther = isOfPart || likeness(before.name, rate.name) === 'other';
    return isSame && isOfWhole && isNamed && !isOfOther
      ? probable(sumClaim(scene, 'same', rate, [before]))
      : [];
  });
