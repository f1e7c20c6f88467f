import { holdingOf } from '../../sayings/holding.js';
import type { Saying } from '../../sayings/saying.js';
import type { Scene, State } from '../../search/state.js';
import {
  type Claim,
  certain,
  claim,
  explainedByAny,
  isTied,
  miscounted,
  slipped,
  slipsHardlyByChance,
} from '../claim.js';
import { isNetChange, type Step, stepsOf } from './held.js';

/**
 * 新发行A亿元，发行再融资债券B亿元，偿还C亿元，净增D亿元: by how much more came than went, each by its own words, in the sentence before
 * it; or behind it (净减15辆，当年处置21辆、新购6辆; 净减3人（新招5人，调出8人）). Only a slip of the pen is claimed, or a flow forgotten: others may not be told.
 */
export const netsOfFlows = (_: State, scene: Scene): Claim[] => {
  const steps = stepsOf(scene.sayings);
  return steps.flatMap((net, at): Claim[] => {
    if (!isNetChange(net.saying)) return [];
    const isLike = ({ saying }: Step): boolean =>
      scene.figures[saying.index]?.kind === scene.figures[net.saying.index]?.kind;
    const before = flowsBefore(steps.slice(0, at), net).filter(isLike);
    const flows = goBothWays(before) ? before : flowsBehind(steps.slice(at + 1), net, isLike);
    if (!goBothWays(flows)) return [];
    const claimOf = (ways: readonly Step[]): Claim[] =>
      claim(scene, {
        pattern: 'named-difference',
        formula: 'sum',
        result: net.saying.index,
        terms: ways.map(({ saying }) => saying.index),
        signs: ways.map(({ way }) => (way === net.saying.sign ? 1 : -1)),
      });
    const claims = claimOf(flows);
    const unsaid = flows.filter(({ saying }) => holdingOf(saying).way === null);
    // 退休7人，另有5人返回: what says nothing itself may go the other way.
    if (unsaid.some((one) => claimOf(flows.map((step) => (step === one ? turned(step) : step))).some(isTied)))
      return [];
    if (unsaid.length > 0)
      return certain([...claims.filter(isTied), ...explainedByAny(claims, slipsHardlyByChance)]);
    return certain([...slipped(claims), ...miscounted(claims, scene)].slice(0, 1));
  });
};

const turned = (step: Step): Step => ({ ...step, way: step.way === 1 ? -1 : 1 });

/** Whether it may have come or gone: it stood at no end of a time, and did not move from what it was. */
const mayFlow = ({ point, rests, saying }: Step): boolean =>
  point === null &&
  !rests &&
  !saying.reason &&
  saying.run === null &&
  saying.base?.said !== true &&
  !isNetChange(saying);

/** Whether its own words say that it came or went. */
const isFlow = (step: Step): boolean => (step.way === 1 || step.way === -1) && mayFlow(step);

/** Everything that came and went in the sentence before a net change, back to what was held or to where other things are told. */
const flowsBefore = (steps: readonly Step[], net: Step): readonly Step[] => {
  const own: Step[] = [];
  for (const step of [...steps].reverse()) {
    const { saying, sentence } = step;
    if (sentence !== net.sentence || saying.depth < net.saying.depth) break;
    // 户 and 人 in turn: another unit is looked past, as is a price beside it.
    if (saying.depth > net.saying.depth || !isOfUnit(saying, net.saying) || saying.column === 'each')
      continue;
    if (!mayFlow(step) || saying.total) break;
    own.unshift(step);
  }
  const from = own.findIndex(isFlow);
  return from < 0 ? [] : withWays(own.slice(from));
};

const isOfUnit = ({ quantity: one }: Saying, { quantity: other }: Saying): boolean =>
  one?.kind === other?.kind && (one?.kind === 'money' || one?.unit === other?.unit);

/** 新增债券A，再融资债券B，偿还C: what has no word of its own goes the way of the one before it. */
const withWays = (steps: readonly Step[]): readonly Step[] => {
  let way: 1 | -1 = 1;
  return steps.map((step) => {
    way = step.way === 1 || step.way === -1 ? step.way : way;
    return { ...step, way };
  });
};

/** The same behind it, up to the end of its bracket or sentence, where everything of its kind there is a flow. */
const flowsBehind = (steps: readonly Step[], net: Step, isLike: (step: Step) => boolean): readonly Step[] => {
  const [first] = steps;
  const depth = first?.saying.depth ?? 0;
  if (!first || depth < net.saying.depth || first.sentence !== net.sentence || first.saying.mark > 2)
    return [];
  const end = steps.findIndex(({ saying, sentence }) => sentence !== net.sentence || saying.depth < depth);
  const own = (end < 0 ? steps : steps.slice(0, end)).filter(isLike);
  return own.every(isFlow) ? own : [];
};

const goBothWays = (flows: readonly Step[]): boolean => new Set(flows.map(({ way }) => way)).size > 1;
