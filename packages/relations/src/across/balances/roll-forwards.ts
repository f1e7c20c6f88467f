import { openings } from '@gouji/lexicon';
import { closingWords, stockWords } from '@gouji/lexicon/phrases/movements';
import { patterns } from '../../patterns/index.js';
import { holdingOf, isOfAllYears } from '../../sayings/holding.js';
import { isMoveColumn, type Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { budgets, currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, explained, likeliest, seen } from '../claim.js';
import { isAverage } from '../prices/prices.js';
import { areOneThing, coreOf, isNetChange, isPlain, type Step, stepsOf } from './held.js';
import { areOfOneFund, goBothWays, isOfTotal, rolled, sum, sure } from './rolled.js';

/**
 * 年初A，本年增加B，减少C，年末D: what is held at two times and what moved between, told one after the other in a paragraph; and
 * 到位A，支付B，结余C: what came in, what went out, and what is left.
 */
export const rollForwards = (_: State, scene: Scene): Claim[] => {
  const steps = stepsOf(scene.sayings);
  return steps.flatMap((closing, at): Claim[] => {
    if (!isHeld(closing.saying)) return [];
    const run = runBefore(steps, at, scene);
    if (!run) return [];
    return (
      fromOpening(run, closing, scene) ??
      fromInflow(run, closing, scene) ??
      toOpening(run, steps[at + 1], closing, scene) ??
      fromClosing(steps, at, scene)
    );
  });
};

const differences = new Set(patterns.filter(({ kind }) => kind === 'difference').map(({ id }) => id));

/**
 * What the search took, without the differences that passes found to be movements: 2022年末3120人，本年新增146人，核销58人，
 * 2023年末3208人, where one of several moves is no difference of the two ends.
 */
export const withoutMoves = (taken: readonly Taken[], claims: readonly Claim[]): readonly Taken[] => {
  const moves = new Set(
    claims.flatMap(({ taken: { equation } }) =>
      equation.pattern === 'roll-forward' && equation.terms.length > 2 ? equation.terms : [],
    ),
  );
  return taken.filter(({ equation }) => !(moves.has(equation.result) && differences.has(equation.pattern)));
};

const isHeld = ({ column, factor, reason }: Saying): boolean =>
  currentAmounts.includes(column) && factor?.bound === false && !reason;

/** The figures of the close's measure before it, the nearest first; null where the close is itself a part of a list. */
const runBefore = (steps: readonly Step[], at: number, { figures }: Scene): Step[] | null => {
  const closing = steps[at];
  if (!closing || closing.saying.parts !== null) return null;
  const kind = figures[closing.saying.index]?.kind;
  const run: Step[] = [];
  let inParts = false;
  for (const step of steps.slice(Math.max(0, at - bounds.mostMoves), at)) {
    const { saying, paragraph } = step;
    if (paragraph !== closing.paragraph || saying.depth > closing.saying.depth) continue;
    inParts = saying.parts !== null || (inParts && !endsParts(step));
    if (inParts || saying.column === 'each' || saying.reason || figures[saying.index]?.kind !== kind)
      continue;
    run.unshift(step);
  }
  return inParts && !endsParts(closing) ? null : run;
};

/** 其中购置80万元、调入16.3万元，本年减少…: parts end at a stronger mark than 、, or where a time begins anew. */
const endsParts = ({ saying: { mark }, dated }: Step): boolean => mark >= 3 || (mark === 2 && dated);

/** From the opening back to front: every figure between it and the close must move. */
const fromOpening = (run: readonly Step[], closing: Step, scene: Scene): Claim[] | null => {
  if (!isClosing(closing)) return null;
  const moves: Step[] = [];
  let net: Step | null = null;
  for (const [at, step] of run.entries()) {
    if ((step.way === null || step.worked) && isOpening(step, closing)) {
      if (!areOneThing(step.saying, closing.saying)) return null;
      if (moves.length === 0 && !net)
        return (
          netFirst(run[at + 1], step, closing, scene) ?? movesFirst(run.slice(at + 1), step, closing, scene)
        );
      const before = inflowBefore(run.slice(at + 1), moves, step);
      const claims = rolled(step, [...moves, ...before].reverse(), closing, scene, net);
      return before.length > 0 && !step.worked ? explained(claims) : claims;
    }
    const nets = (step.nets && step.way === null) || isNetChange(step.saying);
    if (at === 0 && nets && step.sentence === closing.sentence) {
      net = step;
      continue;
    }
    const isMove = step.way !== null || isInflow(step);
    if (!isMove || closing.sentence - step.sentence > bounds.mostSentencesApart) return null;
    // 下拨帐篷26顶: of things a word of money that comes may tell what goes.
    moves.push({ ...step, way: step.way ?? (isMoney(step) ? 1 : 0) });
  }
  return null;
};

/** 发放贷款n笔、A万元，回收贷款B万元。上年末贷款余额C万元，年末贷款余额D万元: what moved may stand in the sentence before, by the name of what is held. */
const movesFirst = (run: readonly Step[], opening: Step, closing: Step, scene: Scene): Claim[] | null => {
  const core = coreOf(closing.saying);
  // The words of an amount behind a number of things stand in front of that number.
  const toldBy = ({ saying }: Step): Saying =>
    (saying.mark === 1 && scene.sayings[saying.index - 1]) || saying;
  const own = run
    .filter(({ saying }) => !isAverage(saying))
    .map((step) => ({ ...step, way: step.way ?? holdingOf(toldBy(step)).way }));
  const first = own.findIndex(({ way, sentence }) => way === null || opening.sentence - sentence > 1);
  const moves = (first < 0 ? own : own.slice(0, first)).slice().reverse();
  const isNamed = core.length > 1 && moves.every((step) => toldBy(step).factor?.before.includes(core));
  if (!isNamed || opening.sentence !== closing.sentence || !goBothWays(moves)) return null;
  return explained(rolled(opening, moves, closing, scene));
};

/** 当年收入5.76亿元，加上上年结转0.38亿元，减去…; 收入320万元，年初结转45.6万元，支出…: what came in may stand before the opening. */
const inflowBefore = (run: readonly Step[], moves: readonly Step[], opening: Step): Step[] => {
  const [first] = run;
  // A total of income may hold what was carried over.
  const isWanted =
    opening.worked || (moves.every(({ way }) => way === -1) && first && !isOfTotal(first.saying));
  const isAdded = isWanted && first !== undefined && first.sentence === opening.sentence && isInflow(first);
  return isAdded ? [{ ...first, way: 1 }] : [];
};

/** 当年结余2.35亿元，年初滚存结余12.46亿元，年末滚存结余14.81亿元: what the year left, then what was held before and is held behind. */
const netFirst = (net: Step | undefined, opening: Step, closing: Step, scene: Scene): Claim[] | null => {
  const isNet = net?.nets === true && net.way === null && net.sentence === closing.sentence;
  if (!isNet || opening.sentence !== closing.sentence || !areOfOneFund([net, opening, closing])) return null;
  return sure(sum([opening, net], [1, 1], closing, scene));
};

/** 当年结余2.35亿元，年末滚存结余14.81亿元，上年末滚存结余12.46亿元: what the year left, and what was held before and is held behind. */
const toOpening = (
  [net]: readonly Step[],
  opening: Step | undefined,
  closing: Step,
  scene: Scene,
): Claim[] | null => {
  if (!opening || !net?.nets || !isClosing(closing) || !isOpening(opening, closing)) return null;
  const isRow = [net, opening].every(({ sentence }) => sentence === closing.sentence);
  const isOne = areOneThing(opening.saying, closing.saying) && areOfOneFund([opening, net, closing]);
  return isRow && isOne ? sure(sum([opening, net], [1, 1], closing, scene)) : null;
};

/** 年末余额46.4亿元。年初余额43.8亿元，当年新增6.5亿元，偿还3.9亿元: the close told first, then what it comes from, which all must move. */
const fromClosing = (steps: readonly Step[], at: number, scene: Scene): Claim[] => {
  const [closing, opening, ...rest] = steps.slice(at, at + bounds.mostMoves);
  if (!closing || !opening || closing.point !== 'end' || opening.point !== 'start') return [];
  const isSaid = opening.way === null && opening.saying.mark >= 2 && opening.paragraph === closing.paragraph;
  if (!isSaid || !isOpening(opening, closing) || !areOneThing(opening.saying, closing.saying)) return [];
  const others = rest.filter(({ saying: { depth } }) => depth <= opening.saying.depth);
  const end = others.findIndex((step) => step.sentence !== opening.sentence);
  const moves = end < 0 ? others : others.slice(0, end);
  const isAlike = ({ saying }: Step): boolean =>
    scene.figures[saying.index]?.kind === scene.figures[closing.saying.index]?.kind;
  const areMoves = moves.every((step) => step.way !== null && step.saying.parts === null && isAlike(step));
  return areMoves && goBothWays(moves) ? explained(rolled(opening, moves, closing, scene)) : [];
};

const isClosing = ({ point, rests, saying }: Step): boolean =>
  point === 'end' || rests || saying.column === 'adjusted';

const isOpening = ({ point, saying }: Step, { saying: closing }: Step): boolean => {
  // 较年初预算增加: a comparison with the start holds nothing then.
  if (isMoveColumn(saying.column)) return false;
  if (saying.column === 'initial') return budgets.includes(closing.column);
  if (point === 'start') return saying.year === null || closing.year === null || saying.year === closing.year;
  if (point === 'end') return saying.year !== null && saying.year + 1 === closing.year;
  return saying.column === 'prior' && stockWords.some((word) => saying.factor?.before.includes(word));
};

const isInflow = ({ comes, saying }: Step): boolean =>
  !saying.base?.said && (comes || budgets.includes(saying.column));

/** 到位资金960万元，支付835.5万元，结余124.5万元: what came in, less what went out, is what is left. */
const fromInflow = (run: readonly Step[], closing: Step, scene: Scene): Claim[] | null => {
  if (!closing.rests || closing.point === 'start') return null;
  const near = run.filter(({ sentence }) => sentence === closing.sentence).reverse();
  const first = near.findIndex((step) => step.way !== -1 && isInflow(step));
  const carried = carriedIn(closing, scene);
  if (first < 0) return carried ? null : fromFund(run, near, closing, scene);
  const flows = near.slice(first);
  if (!flows.slice(1).every((step) => step.way !== null || isInflow(step))) return null;
  // 已收回财政: what came in is taken back.
  const outs = flows.filter((step) => step.way === -1 || (step.way === 0 && !isInflow(step)));
  const ins = flows.filter((step) => !outs.includes(step));
  if (outs.length === 0) return null;
  // 预算100万元，到位90万元，支出85万元: a budget and what came of it are one amount, told twice.
  const singles = ins.length > 1 ? [...ins].reverse().map((one) => [one, ...outs]) : [];
  // 下达100万元，安排支出100万元，实际支出85万元: what was planned is spent once.
  const spent = outs.length > 1 ? [[...ins, ...outs.slice(-1)]] : [];
  // What was carried in may be told among what came in already.
  const opened = carried ? [{ ...closing, saying: carried, way: 1 as const }] : [];
  const ways = [flows, ...singles, ...spent]
    .slice(0, bounds.mostMeant)
    .flatMap((steps) => (carried ? [[...steps, ...opened], steps] : [steps]))
    .flatMap((steps) =>
      sum(
        steps,
        steps.map((step) => (outs.includes(step) ? -1 : 1)),
        closing,
        scene,
      ),
    );
  const isSure =
    areOfOneFund([...flows, closing]) &&
    !holdsMore(closing, flows) &&
    isMoney(closing) &&
    isOfFlows(closing, flows);
  return isSure ? certain(likeliest(ways)) : seen(ways);
};

/** 预算A，支出B，培训费结余C: what is left of a thing that neither what came in nor what went out is told of is not all that is left. */
const isOfFlows = ({ saying }: Step, flows: readonly Step[]): boolean =>
  isPlain(saying) ||
  flows.some(({ saying: { topic } }) => topic?.text.includes(coreOf(saying))) ||
  flows.some((flow) => coreOf(flow.saying) !== '' && areOneThing(saying, flow.saying));

/** 结余150万元（含上年结余30万元）: what was carried in, which what is left holds; null where nothing is told of it. */
const carriedIn = ({ saying: { index } }: Step, { sayings }: Scene): Saying | null => {
  const next = sayings[index + 1];
  const isWithin = next !== undefined && (next.parts !== null || next.opened > 0) && next.mark < 4;
  return isWithin && openings.some((word) => next.factor?.before.includes(word)) ? next : null;
};

/** 预算总额A万元，由两部门管理。全年支出B万元，结余C万元: the fund stands in a sentence before, and nothing else between. */
const fromFund = (
  run: readonly Step[],
  near: readonly Step[],
  closing: Step,
  scene: Scene,
): Claim[] | null => {
  const fund = run[near.length];
  const [out, ...more] = near;
  if (!fund || !out || more.length > 0 || out.way !== -1 || fund.way === -1 || !isInflow(fund)) return null;
  const isNear = closing.sentence - fund.sentence <= bounds.mostSentencesApart;
  if (!isNear || !isMoney(closing) || holdsMore(closing, [fund, out]) || !areOfOneFund([fund, out, closing]))
    return null;
  if (!isOfFlows(closing, [fund, out])) return null;
  return explained(certain(sum([fund, out], [1, -1], closing, scene)));
};

const isMoney = ({ saying }: Step): boolean => saying.quantity?.kind === 'money';

/** 年末结转和结余, and 累计结余 of what did not all come and go so (总收入A，总支出B，累计结余C), hold what was carried in as well, and that is not told here. */
const holdsMore = ({ saying }: Step, flows: readonly Step[]): boolean =>
  closingWords.some((word) => saying.factor?.before.includes(word)) ||
  (isOfAllYears(saying) && !flows.every((flow) => isOfAllYears(flow.saying)));
