import { isFormal } from '@gouji/amounts';
import { conversions } from '@gouji/lexicon';
import type { SlipShape } from '../../arithmetic/slips.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { currentAmounts } from '../../search/common.js';
import type { Scene, State } from '../../search/state.js';
import { beginsBracket, toldBefore } from '../before.js';
import {
  type Claim,
  explained,
  explainedBy,
  probable,
  quotientClaim,
  seen,
  slipsOfAmounts,
  sumClaim,
} from '../claim.js';

/** An amount told again in another unit: in brackets (2.05亿元（20500万元）), or by a word (折合128.65万元). */
export const toldInOtherUnits = (_: State, scene: Scene): Claim[] =>
  scene.sayings.flatMap((again) => (isConverted(again) ? converted(again, scene) : inBracket(again, scene)));

/** Nothing but 折合 or the like stands before the figure. */
const isConverted = (saying: Saying): boolean =>
  saying.quantity?.kind === 'money' && conversions.includes(wordsBefore(saying));

/** What stands between a figure and the one before it, without marks. */
const wordsBefore = ({ factor }: Saying): string =>
  [...(factor?.before ?? '')].filter((letter) => !marks.has(letter)).join('');

const marks = new Set(' ，、：（(“”');

/** Behind a list the whole is meant as likely as its last part: whichever ties, else what the likeliest slip explains. */
const converted = (again: Saying, scene: Scene): Claim[] => {
  const { sayings } = scene;
  const before = sayings[again.index - 1];
  if (before?.quantity?.kind === 'percent') return shareInMoney(before, again, scene);
  const told = toldBefore(again, sayings).filter(isAmount);
  const ways = told
    .slice(0, again.opened > 0 ? 1 : bounds.mostMeant)
    .flatMap((one) => sumClaim(scene, 'same', again, [one]));
  const slipOf = ({ taken }: Claim): number => taken.weight.slip?.cost ?? 0;
  return ways.sort((a, b) => slipOf(a) - slipOf(b)).slice(0, 1);
};

/** 公积金30%，即13.5万元: the share in money, not the whole once more. Of several wholes before it the one that ties is meant. */
const shareInMoney = (share: Saying, amount: Saying, scene: Scene): Claim[] => {
  if (share.column.startsWith('growth') || share.column === 'rate') return [];
  const wholes = toldBefore(share, scene.sayings).filter(isAmount);
  const ways = wholes.flatMap((whole) =>
    quotientClaim(scene, 'share', share.index, [amount.index, whole.index]),
  );
  return wholes.length === 1 ? probable(explained(ways)) : seen(ways);
};

const isAmount = ({ quantity, column }: Saying): boolean =>
  quantity?.kind === 'money' && currentAmounts.includes(column);

/** Figures that lie further apart than a slip of the pen are two things (100万元（2000元用于…）). */
const inBracket = (again: Saying, scene: Scene): Claim[] => {
  const first = scene.sayings[again.index - 1];
  if (!first || !isBareInBracket(again) || !areAmounts(first, again)) return [];
  // In words and in digits it is one amount, whatever the two are.
  const manners = [first, again].map(({ quantity }) => isFormal(quantity?.text ?? ''));
  if (wordsBefore(again) === '' && manners[0] !== manners[1]) return sumClaim(scene, 'same', again, [first]);
  // In the same unit it is the like only where one of the units is the slip.
  const told = first.quantity?.unit === again.quantity?.unit ? unitSlip : slipsOfAmounts;
  return explainedBy(sumClaim(scene, 'same', again, [first]), told);
};

const unitSlip: readonly SlipShape[] = ['unit'];

/** A bracket that begins with the figure and names nothing. */
const isBareInBracket = (saying: Saying): boolean => beginsBracket(saying) && isBare(saying);

const isBare = ({ column, name, parts, reason, total }: Saying): boolean =>
  column === 'level' && name === null && parts === null && !reason && !total;

const areAmounts = ({ quantity: one, depth }: Saying, { quantity: other, depth: inner }: Saying): boolean =>
  one?.kind === 'money' && other?.kind === 'money' && inner === depth + 1;
