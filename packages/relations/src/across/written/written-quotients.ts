import type { Saying } from '../../sayings/saying.js';
import type { Scene, State } from '../../search/state.js';
import { beginsBracket } from '../before.js';
import { type Claim, certain, claim } from '../claim.js';

/**
 * Rates with their formula written out: 完成率=（312.40万元÷334.10万元）×100%=93.50%, 支付率（372.70万元/411.10万元）为90.66%,
 * 完成率93.50%（312.40万元÷334.10万元）.
 */
export const writtenQuotients = (_: State, scene: Scene): Claim[] => {
  const { sayings } = scene;
  return sayings.flatMap((second, at): Claim[] => {
    const first = sayings[at - 1];
    if (second.factor?.sign !== 'divide' || !first || !areAlike(first, second)) return [];
    const result = resultOf(sayings, at);
    if (!result) return [];
    const terms = [first.index, second.index];
    const parts = { result: result.index, terms, signs: [1, 1] } as const;
    return certain(claim(scene, { pattern: 'written-quotient', formula: 'quotient', ...parts }));
  });
};

/** Money by money, or things by things of one measure. */
const areAlike = ({ quantity: a }: Saying, { quantity: b }: Saying): boolean =>
  a !== null && a.kind === b?.kind && (a.kind === 'money' || (a.kind === 'count' && a.unit === b.unit));

/** The percentage that a division by the figure at `at` gives: behind ×100%, =, or the bracket; or right before the bracket. */
const resultOf = (sayings: readonly Saying[], at: number): Saying | null => {
  const isHundred = isPercent(sayings[at + 1]) && sayings[at + 1]?.factor?.sign === 'times';
  const behind = sayings[at + (isHundred ? 2 : 1)];
  const follows = behind?.factor?.sign === 'equals' || (behind?.closed === 1 && behind.opened === 0);
  if (behind && isPercent(behind) && follows && behind.mark < 2 && behind.column === 'other') return behind;
  const [before, first] = [sayings[at - 2], sayings[at - 1]];
  return before && first && isPercent(before) && beginsBracket(first) ? before : null;
};

const isPercent = (saying: Saying | undefined): boolean => saying?.quantity?.kind === 'percent';
