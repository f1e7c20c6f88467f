import { ownFunds } from '@gouji/lexicon/terms/metrics';
import { isTotalName } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene } from '../../search/state.js';
import {
  type Claim,
  certain,
  claim,
  explained,
  isTied,
  leftOver,
  likeliest,
  miscounted,
  probable,
  seen,
  unabridged,
} from '../claim.js';
import { coreOf, type Step } from './held.js';

/** Whether figures are of the fund that the first told of them is of; what names none goes on with it. */
export const areOfOneFund = (steps: readonly Step[]): boolean => {
  const [first, ...rest] = [...steps].sort((a, b) => a.saying.index - b.saying.index);
  const fund = first ? fundOf(first) : null;
  return rest.every((step) => [null, fund].includes(fundOf(step)));
};

const fundOf = ({ saying: { name } }: Step): string | null =>
  name?.scope ?? (name && ownFunds.has(name.term) ? name.term : null);

export const isOfTotal = ({ name, total }: Saying): boolean => total || (name !== null && isTotalName(name));

export const rolled = (
  opening: Step,
  moves: readonly Step[],
  closing: Step,
  scene: Scene,
  net: Step | null = null,
): Claim[] => {
  const steps = [opening, ...moves];
  if (!areOfOneFund([...steps, closing]) && !moves.some(({ worked }) => worked)) return [];
  const plain = moves.filter(({ saying }) => !isOfTotal(saying));
  const byNet = net ? sum([opening, net], [1, net.saying.sign === -1 ? -1 : 1], closing, scene) : [];
  const ways = [
    // 增加A，减少B，净增C: what moved says more than what it came to.
    ...(goBothWays(moves) ? [] : byNet),
    ...signsOf(moves).flatMap((signs) => [
      // 本年收入A，加年初结余B，收入总计C: the total is made of what is told already.
      ...(plain.length > 1 && plain.length < moves.length
        ? sum(
            [opening, ...plain],
            [1, ...signs.filter((_, at) => plain.includes(moves[at] as Step))],
            closing,
            scene,
          )
        : []),
      ...(moves.length > 0 ? sum(steps, [1, ...signs], closing, scene) : []),
      // 上年结余A。收入合计B，支出合计C: a total may hold what was carried in, unless the writer adds it (上年结余A，加总收入B，减总支出C).
      ...(moves.some(({ saying }) => isOfTotal(saying)) && !moves.every(({ worked }) => worked)
        ? sum(moves, signs, closing, scene)
        : []),
    ]),
    ...(goBothWays(moves) ? byNet : []),
  ];
  // Where only what came, or only what went, is told, the other may have been left out.
  if (!net && !goBothWays(moves, closing)) return seen(ways);
  if (net) return sure(likeliest(ways));
  const isTogether = steps.every(({ sentence }) => sentence === closing.sentence);
  // 上年结余A，加收入B，减支出C，结余D: the writer does the sum.
  if (isTogether && moves.length > 1 && moves.every(({ worked }) => worked))
    return unabridged(certain(explained(ways)));
  const isNamed = coreOf(closing.saying) === '' || coreOf(opening.saying) === coreOf(closing.saying);
  if (!isTogether || !isNamed) return probable(likeliest(ways));
  // 发放 may add to what is held or take from it: the way by which one move was forgotten is meant.
  const short = ways.some(isTied) ? [] : miscounted(ways, scene, 1);
  const claims = certain(short.length > 0 ? short.slice(0, 1) : likeliest(ways));
  // 年初A，新增B，偿还C，年末A-C: every figure of the sentence is one of its own, and one of the moves was forgotten.
  const isWhole = opening.point === 'start' && closing.point === 'end' && moves.every(isSureMove);
  return isWhole && miscounted(claims, scene, 1).length > 0 ? unabridged(claims) : claims;
};

const isSureMove = ({ way, comes, saying }: Step): boolean =>
  (way === 1 || way === -1) && !comes && saying.parts === null;

/** What ties or a slip of the pen explains as certain; any other difference may be of a flow that is not told. */
export const sure = (claims: readonly Claim[]): Claim[] => {
  const slipped = explained(claims);
  return slipped.length > 0 ? certain(slipped) : probable(claims);
};

/** Whether moves go both ways, or words say that none went the other. */
export const goBothWays = (moves: readonly Step[], closing?: Step): boolean => {
  const told = [...moves, ...(closing ? [closing] : [])];
  const goes = (way: 1 | -1): boolean =>
    told.some(({ denied }) => denied === way) || moves.some((move) => move.way === way || move.way === 0);
  return goes(1) && goes(-1) && (moves.length > 1 || told.some(({ denied }) => denied !== null));
};

/** The ways that moves may go: 发放 lends out what 贷款余额 holds, and takes from a stock. */
const signsOf = (moves: readonly Step[]): readonly (readonly (1 | -1)[])[] => {
  const isFree = moves.filter(({ way }) => way === 0).length <= bounds.mostFreeMoves;
  let sets: (readonly (1 | -1)[])[] = [[]];
  for (const { way } of moves) {
    const ways = way === 1 || way === -1 ? [way] : isFree ? ([-1, 1] as const) : ([-1] as const);
    sets = ways.flatMap((one) => sets.map((set) => [...set, one]));
  }
  return sets;
};

export const sum = (
  steps: readonly Step[],
  signs: readonly (1 | -1)[],
  closing: Step,
  scene: Scene,
): readonly Claim[] =>
  leftOver(
    claim(scene, {
      pattern: 'roll-forward',
      formula: 'sum',
      result: closing.saying.index,
      terms: steps.map(({ saying }) => saying.index),
      signs,
    }),
    scene,
  );
