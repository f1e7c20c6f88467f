import type { Saying } from '../sayings/saying.js';
import type { Scene, State } from '../search/state.js';
import { type Claim, sumClaim } from './claim.js';

/**
 * An amount told again in brackets in another unit (2.05亿元（20500万元）, 3万元（折合30000元）). Figures that lie further apart
 * than a slip of the pen are two things (100万元（2000元用于…）).
 */
export const toldInOtherUnits = (_: State, scene: Scene): Claim[] =>
  scene.sayings.flatMap((again, at): Claim[] => {
    const first = scene.sayings[at - 1];
    if (!first || !isBareInBracket(again) || !areAmounts(first, again)) return [];
    // In the same unit it is the like only where one of the units is the slip.
    const told = first.quantity?.unit === again.quantity?.unit ? ['unit'] : slips;
    return sumClaim(scene, 'same', again, [first]).filter(
      ({ taken: { weight } }) => weight.slip === null || told.includes(weight.slip.shape),
    );
  });

const slips: readonly string[] = ['unit', 'point', 'digit', 'swap', 'dropped', 'doubled', 'near'];

/** A bracket that begins with the figure and names nothing. */
const isBareInBracket = ({ opened, closed, mark, column, name, parts, reason, total }: Saying): boolean =>
  opened === 1 &&
  closed === 0 &&
  mark === 0 &&
  column === 'level' &&
  name === null &&
  parts === null &&
  !reason &&
  !total;

const areAmounts = ({ quantity: one, depth }: Saying, { quantity: other, depth: inner }: Saying): boolean =>
  one?.kind === 'money' && other?.kind === 'money' && inner === depth + 1;
