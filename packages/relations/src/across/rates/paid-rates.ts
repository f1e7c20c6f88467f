import { remainders } from '@gouji/lexicon';
import { denials } from '@gouji/lexicon/phrases/movements';
import type { Equation } from '../../arithmetic/equation.js';
import { ownWords } from '../../sayings/factors.js';
import { isNamed } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, claim, explained, likeliest, probable, resultsOf } from '../claim.js';

/**
 * 收到专项资金合计A万元，实际发放B万元，执行率P%; 支付A万元，未支B万元，支付率P%: a rate of payment right behind what was paid, of what there was
 * before it, or of what was paid and what is left. A slip of the pen is claimed; any other difference may be of another
 * base.
 */
export const paidRates = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((rate): Claim[] => {
    if (rate.column !== 'rate' || rate.reason || read.has(rate.index)) return [];
    const told = toldBefore(rate, scene.sayings);
    const end = told.findIndex((one, at) => !isRow(one, at, rate, scene));
    const row = end < 0 ? told : told.slice(0, end);
    const behind = restBehind(rate, row, scene).flatMap((way) => claim(scene, way));
    // What was paid and what was not leave nothing out.
    if (behind.length > 0 && row.length === 1 && isContrary(rate, scene)) return probable(behind);
    const ways = waysOf(rate, row).flatMap((way) => claim(scene, way));
    return likeliest(explained([...ways, ...behind]));
  });
};

/** Whether it is the amount of money so many before the rate, with a comma or less behind it and no list that begins there. */
const isRow = (
  one: Saying,
  at: number,
  { mark, depth, index }: Saying,
  { sayings, figures }: Scene,
): boolean => {
  const next = sayings[index - at];
  return (
    currentAmounts.includes(one.column) &&
    one.index === index - at - 1 &&
    one.depth === depth &&
    (at === 0 ? mark < 3 : next !== undefined && next.mark < 3 && next.parts === null) &&
    one.quantity?.kind === 'money' &&
    (figures[one.index]?.value ?? 0) > 0
  );
};

/** The ways to work the rate out; where something is left, the amount before it may be what was paid, or all there was. */
const waysOf = ({ index }: Saying, [last, before, first]: readonly Saying[]): readonly Equation[] => {
  if (!last || !before) return [];
  const rate = { pattern: 'completion-rate', result: index } as const;
  const ofWhole = (paid: Saying, whole: Saying): readonly Equation[] =>
    isPaid(paid) ? [{ ...rate, formula: 'quotient', terms: [paid.index, whole.index], signs: [1, 1] }] : [];
  if (!isLeft(last)) return ofWhole(last, before);
  if (first) return ofWhole(before, first);
  return [
    { ...rate, formula: 'level-over-base', terms: [before.index, last.index], signs: [1, -1] },
    { ...rate, pattern: 'named-rate', formula: 'growth', terms: [last.index, before.index], signs: [-1, 1] },
  ];
};

/** 已支出A万元，支出进度P%，尚未支出B万元: what is left may stand behind the rate. */
const restBehind = (
  { index, depth }: Saying,
  [paid]: readonly Saying[],
  scene: Scene,
): readonly Equation[] => {
  const rest = scene.sayings[index + 1];
  const isRest =
    rest?.quantity?.kind === 'money' &&
    rest.depth === depth &&
    rest.mark > 0 &&
    rest.mark <= 2 &&
    isLeft(rest);
  if (!paid || !isRest || !isPaid(paid) || (scene.figures[rest.index]?.value ?? 0) <= 0) return [];
  return [
    {
      pattern: 'completion-rate',
      formula: 'level-over-base',
      result: index,
      terms: [paid.index, rest.index],
      signs: [1, -1],
    },
  ];
};

/** 已支出…尚未支出: one word for what was done, and its denial. */
const isContrary = ({ index }: Saying, { sayings }: Scene): boolean => {
  const [paid, , rest] = sayings.slice(index - 1, index + 2);
  if (!paid || !rest) return false;
  const words = ownWords(rest);
  const denial = [...denials].sort((a, b) => b.length - a.length).find((word) => words.startsWith(word));
  const verb = words.slice(denial?.length ?? 0).slice(0, 2);
  return denial !== undefined && verb.length === 2 && ownWords(paid).endsWith(verb);
};

const isLeft = ({ name }: Saying): boolean =>
  name !== null && remainders.some((word) => name.text.includes(word));

/** What was paid has no name of its own, or a word that says that it was done; else it is one more thing in a row. */
const isPaid = ({ name, account }: Saying): boolean => account || !isNamed(name);
