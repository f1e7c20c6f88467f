import { overlapping, restWords, toEach, withinEnds } from '@gouji/lexicon';
import { isTotalName } from '../../sayings/names.js';
import type { Name, Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { amountOf, type Entry, entryAt, type Scene, type State } from '../../search/state.js';

/** Shares of one whole by things of one order, by their sayings. */
export interface ShareList {
  readonly shares: readonly number[];
  /** Their things leave nothing out, so that they come to all of it. */
  readonly complete: boolean;
  /** The shares that the amounts beside them deny, where all have one; none where they agree. */
  readonly denied: readonly number[];
}

/**
 * Lists of shares: those in turn (A、B、C分别占…), those of one whole that is named for each, by things that leave nothing
 * out (基本支出占本年支出的…，项目支出占本年支出的…), and those of a list that is grouped (按来源分，A占…，B占…).
 */
export const shareLists = (state: State, scene: Scene): ShareList[] => {
  const shares = scene.sayings.filter(
    ({ column, quantity, reason }) => column === 'share' && quantity?.kind === 'percent' && !reason,
  );
  const single = shares.filter(({ run, gathered }) => run === null && !gathered);
  const context = { state, scene };
  return [
    ...runsOf(shares).flatMap((run) => inTurn(run, context)),
    ...single.flatMap((_, at) => ofOneWhole(single.slice(at, at + bounds.mostShares), context)),
    ...single.flatMap((_, at) => grouped(single.slice(at, at + bounds.mostShares), context)),
    ...scene.sayings.flatMap((rest) => withRest(rest, context)),
  ];
};

interface Context {
  readonly state: State;
  readonly scene: Scene;
}

const runsOf = (shares: readonly Saying[]): Saying[][] => {
  const runs = new Map<number, Saying[]>();
  for (const share of shares) {
    if (!share.run) continue;
    const { first } = share.run;
    runs.set(first, [...(runs.get(first) ?? []), share]);
  }
  return [...runs.values()].filter((run) => run.length === run[0]?.run?.size);
};

/** What a share is of: the name in its own words, or of the record it was read into. */
const nameOf = (saying: Saying, context: Context): Name | null =>
  recordOf(saying, context)?.name ?? saying.name;

/** The record of a share; of one that no whole was read for that of the amount right before it (会议费A万元，占P%). */
const recordOf = ({ index, mark, of }: Saying, { state, scene }: Context): Entry | null => {
  const own = entryAt(state, state.entryOf[index] ?? null);
  const before = scene.sayings[index - 1];
  return own || of || mark > 2 || !before ? own : entryAt(state, state.entryOf[before.index] ?? null);
};

const overlap = (names: readonly (Name | null)[]): boolean =>
  names.some((name) => overlapping.some((word) => name?.text.includes(word)));

const inTurn = (run: readonly Saying[], context: Context): ShareList[] => {
  const names = run.map(({ name }) => name);
  const of = run[0]?.of ?? null;
  // 税收占比三年依次为x%、y%、z%: one thing at one time after another.
  if (run.slice(1).every(({ name }) => name === null)) return [];
  const complete = context.scene.isWhole(of, names);
  // 粮食、蔬菜产量分别占全省的60%、55%, 节能、环保产品的比重分别为68%、50%: each of a whole of its own.
  const ofOne = of === null ? run.length > 2 : isTotalName(of);
  if (!complete && (!ofOne || overlap(names))) return [];
  return [listOf(run, complete, context)];
};

const ofOneWhole = (shares: readonly Saying[], context: Context): ShareList[] => {
  const [first] = shares;
  if (!first || first.of?.generic) return [];
  // 本年支出中，基本支出占…，项目支出占…: a whole that no share names is that of one sentence.
  const end = shares.findIndex(
    (share, at) =>
      share.of?.text !== first.of?.text ||
      share.year !== first.year ||
      (share.of === null && beginsSentence(shares, at, context)),
  );
  // What a bracket says is of the thing before it.
  const alike = (end < 0 ? shares : shares.slice(0, end)).filter(({ depth }) => depth === first.depth);
  const least = first.of ? 2 : Math.max(2, alike.length);
  for (let size = least; size <= alike.length; size += 1) {
    const row = alike.slice(0, size);
    const names = row.map((share) => nameOf(share, context));
    if (row.some((share) => isLeft(share, context.scene))) return [];
    const isAll =
      context.scene.isWhole(first.of ?? first.within, names) && !goesOn(first, shares.slice(size));
    if (isAll && !haveSiblings(row, context) && isOfTold(first, context)) return [listOf(row, true, context)];
  }
  return [];
};

/** Whether a full stop stands between a share and the one before it: before the amount that it is the share of, mostly. */
const beginsSentence = (shares: readonly Saying[], at: number, { scene }: Context): boolean => {
  const [before, share] = [shares[at - 1], shares[at]];
  return (
    before !== undefined &&
    share !== undefined &&
    scene.sayings.slice(before.index + 1, share.index + 1).some(({ mark }) => mark >= 4)
  );
};

/** 省本级支出占总支出的…；对市县转移支付占总支出的…；预备费占总支出的…: what seemed all is followed by more of it. */
const goesOn = ({ of, depth }: Saying, next: readonly Saying[]): boolean => {
  const end = next.findIndex(({ mark }) => mark >= 4);
  const sentence = end < 0 ? next : next.slice(0, end);
  return of !== null && sentence.some((other) => other.of?.text === of.text && other.depth === depth);
};

/** Whether a share was read with its whole, or stands in a sentence that speaks within one (“三公”经费支出中，…占P%). */
const isOfTold = ({ index, of }: Saying, { state, scene }: Context): boolean =>
  of !== null ||
  entryAt(state, state.entryOf[index] ?? null) !== null ||
  (scene.sayings[index - 1]?.within ?? null) !== null;

/** 返还性收入A元，一般性转移支付B元，占…，专项转移支付C元，占…: a part of the list whose share is not told. */
const haveSiblings = (row: readonly Saying[], context: Context): boolean => {
  const own = row.map((share) => recordOf(share, context));
  return context.state.entries.some(
    (other) => !own.includes(other) && other.under !== null && own.some((one) => one?.under === other.under),
  );
};

/** 占比由上年的71.2%升至73.5%: a share that another became. */
const isLeft = ({ index }: Saying, { sayings }: Scene): boolean => sayings[index + 1]?.reaches === true;

const grouped = (shares: readonly Saying[], context: Context): ShareList[] => {
  const [first] = shares;
  if (!first || (!first.grouped && first.parts !== 'all')) return [];
  const end = shares.findIndex(
    (share, at) =>
      at > 0 &&
      (beginsSentence(shares, at, context) ||
        share.parts !== null ||
        share.grouped ||
        share.depth !== first.depth),
  );
  const row = end < 0 ? shares : shares.slice(0, end);
  const names = row.map((share) => nameOf(share, context));
  const wholes = new Set(row.flatMap(({ of }) => of?.text ?? []));
  if (row.length < 2 || wholes.size > 1 || names.includes(null) || overlap(names)) return [];
  const rest = restWords.some((word) => names.at(-1)?.text.startsWith(word));
  return [listOf(row, rest || context.scene.isWhole(first.of, names), context)];
};

/** 首付30%，验收后付60%，余下的10%作为质保金: what a sentence tells of in percent, and what is left of it. */
const withRest = (rest: Saying, context: Context): ShareList[] => {
  const { sayings } = context.scene;
  if (!isOfAll(rest) || rest.factor?.before.includes(toEach)) return [];
  if (!isRest(rest, context)) return [];
  const row = [rest];
  for (let at = rest.index; at > 0 && (sayings[at]?.mark ?? 5) < 4 && sayings[at]?.parts === null; at -= 1) {
    const before = sayings[at - 1];
    if (!before || !isOfAll(before) || before.depth !== rest.depth) break;
    // 设备占35%，其余支出中人员经费占60%，其余40%为办公费: left of what is left.
    if (isOfRest(before, context)) return [];
    row.unshift(before);
  }
  const [first] = row;
  const outer = first && first.mark < 5 ? sayings[first.index - 1] : undefined;
  // 补助80%，其中中央60%，其余20%由省承担: they come to what stands before them, or go on from there.
  if (row.length < 2 || outer?.quantity?.kind === 'percent') return [];
  return comesToAll(row.slice(1), context) ? [] : [listOf(row, true, context)];
};

/** 完工付至80%，结算后付至97%，其余3%为质保金: what was told before was a stage on the way. */
const comesToAll = (row: readonly Saying[], { scene }: Context): boolean =>
  row.length > 1 &&
  row.some((_, from) => {
    const shares = row.slice(from).flatMap(({ index }) => scene.figures[index] ?? []);
    const slack = shares.reduce((all, { ulp }) => all + ulp, 0) / 2;
    return shares.length > 1 && Math.abs(shares.reduce((all, { value }) => all + value, 0) - 1) <= slack;
  });

const isOfRest = (saying: Saying, context: Context): boolean =>
  restWords.some((word) => nameOf(saying, context)?.text.startsWith(word));

/** What is left itself, and no part within it (其余支出中人员经费). */
const isRest = (saying: Saying, context: Context): boolean =>
  isOfRest(saying, context) &&
  !withinEnds.some((word) => nameOf(saying, context)?.text.includes(word) === true);

const ofAll: ReadonlySet<Saying['column']> = new Set(['level', 'share', 'other']);

/** A percentage that no word makes a rate or a change. */
const isOfAll = ({ column, quantity, reason, reaches, run }: Saying): boolean =>
  quantity?.kind === 'percent' && ofAll.has(column) && !reason && !reaches && run === null;

const listOf = (row: readonly Saying[], complete: boolean, context: Context): ShareList => ({
  shares: row.map(({ index }) => index),
  complete,
  denied: deniedBy(row, context),
});

/** The shares of a list that the amounts of its things do not give. */
const deniedBy = (row: readonly Saying[], context: Context): number[] => {
  const { scene } = context;
  const amounts = row.map((share) => {
    const entry = recordOf(share, context);
    return scene.figures[(entry && amountOf(entry)) ?? -1]?.value;
  });
  const known = amounts.filter((amount) => amount !== undefined);
  const total = known.reduce((all, amount) => all + amount, 0);
  if (known.length < row.length || total <= 0) return [];
  return row.flatMap(({ index }, at) => {
    const share = scene.figures[index];
    return share && Math.abs((known[at] ?? 0) / total - share.value) > share.ulp ? [index] : [];
  });
};
