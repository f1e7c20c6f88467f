import { totalPrefixes, totalWords } from '@gouji/lexicon';
import { goalWords, joiners } from '@gouji/lexicon/particles';
import type { Equation } from '../arithmetic/equation.js';
import { isNamed, isTotalName, type Likeness, likeness } from '../sayings/names.js';
import type { Name, Saying } from '../sayings/saying.js';
import { budgets, plus } from './common.js';
import { costs } from './costs.js';
import { take } from './price.js';
import { amountOf, type Entry, entryAt, recentOf, type Scene, type State } from './state.js';
import { sharePrice } from './unread.js';

/** A share of the whole that is printed beside it, or named, or that stands above. */
export const shared = (state: State, scene: Scene, id: number, saying: Saying): State => {
  const entry = entryAt(state, id);
  const part = entry ? amountOf(entry) : undefined;
  if (part === undefined) return state;
  const wholes = wholesFor(state, id, saying, scene);
  let best: State | null = null;
  for (const { at, cost, unnamed } of wholes) {
    if (at === part) continue;
    const equation: Equation = {
      pattern: 'share',
      formula: 'quotient',
      result: saying.index,
      terms: [part, at],
      signs: [1, 1],
    };
    const made = take(state, scene, equation, saying.of !== null);
    if (made === state) continue;
    if (unnamed && isUntold(saying, made)) continue;
    const isHardly = isSmaller(at, part, saying, scene) && !(saying.of && isExplained(made));
    if (made.taken?.weight.outcome === 'violated' && isOfOther(state, entry, scene)) continue;
    const priced = plus(made, cost + (isHardly ? costs.join.smallerWhole : 0));
    if (best === null || priced.cost < best.cost) best = priced;
  }
  const open = plus(state, wholes.length > 0 ? sharePrice(state, saying) : costs.unread.share);
  return best && best.cost <= open.cost
    ? { ...best, whole: saying.run && saying.run.at < saying.run.size - 1 ? state.whole : null }
    : open;
};

/** 财政性教育经费A万元。…教育支出占财政支出B万元的P%: what stands before the whole is what the share is of, and has a name of its own. */
const isOfOther = ({ whole }: State, entry: Entry | null, { sayings }: Scene): boolean =>
  whole !== null &&
  isNamed(sayings[whole]?.name ?? null) &&
  isNamed(entry?.name ?? null) &&
  likeness(entry?.name ?? null, sayings[whole]?.name ?? null) === 'other';

/** 占采购规模的P%: what has no name may be the whole that the words name, where the share bears it out; it is accused of nothing. */
const isUntold = ({ of }: Saying, { taken }: State): boolean =>
  of !== null && !of.generic && taken?.weight.outcome === 'violated';

/** Whether a slip of the pen tells why the share that was just taken does not hold. */
const isExplained = ({ taken }: State): boolean =>
  taken?.weight.slip !== undefined && taken.weight.slip !== null && taken.weight.slip.shape !== 'any';

/** What is less than its part is hardly the whole, where the share says otherwise. */
const isSmaller = (whole: number, part: number, { index }: Saying, { figures }: Scene): boolean =>
  (figures[whole]?.value ?? 0) < (figures[part]?.value ?? 0) && (figures[index]?.value ?? 0) <= 1;

/** What a share may be of, and what that costs; `unnamed`: told by no name at all. */
interface Whole {
  readonly at: number;
  readonly cost: number;
  readonly unnamed?: boolean;
}

const wholesFor = (state: State, id: number, saying: Saying, { figures, sayings }: Scene): Whole[] => {
  const { join: price } = costs;
  if (state.whole !== null) return [{ at: state.whole, cost: 0 }];
  const found: Whole[] = [];
  const above = state.frames.flatMap(({ total }) => entryAt(state, total) ?? []);
  const own = entryAt(state, id);
  for (const entry of [...recentOf(state), ...above]) {
    const at = amountOf(entry);
    // Nothing is a share of nothing.
    if (entry.id === id || at === undefined || figures[at]?.value === 0) continue;
    if (isOfGoal(saying) && !isGoal(at, own ? amountOf(own) : undefined, sayings, figures)) continue;
    const year = own?.year ?? null;
    if (year !== null && entry.year !== null && entry.year !== year) continue;
    const alike = likenessToWhole(entry, saying.of);
    const isAbove = above.includes(entry);
    if (alike === 'same') found.push({ at, cost: price.sameName });
    else if (alike === 'near') found.push({ at, cost: price.nearName });
    else if (alike === 'open' && isAbove)
      found.push({ at, cost: price.aboveEach, unnamed: entry.name === null });
  }
  return found;
};

/** 税收收入完成A万元，占预算的P%，占任务数的P%: how far a goal was reached, of which nothing but a budget can be the whole. */
const isOfGoal = ({ of }: Saying): boolean =>
  of?.generic === true && goalWords.some((word) => of.text.includes(word));

/** A budget of the measure of what was reached (开工1005套，占目标任务的80.40%): flats are no goal of households. */
const isGoal = (
  at: number,
  part: number | undefined,
  sayings: Scene['sayings'],
  figures: Scene['figures'],
): boolean =>
  budgets.includes(sayings[at]?.column ?? 'other') && figures[at]?.kind === figures[part ?? -1]?.kind;

/** 对市县税收返还和转移支付A万元，一般性转移支付占转移支付比重达P%: one of two things that are named together is not both of them. */
const isOneOfTwo = (name: Name, of: Name): boolean =>
  name.text.endsWith(of.text) && joiners.has(name.text.charAt(name.text.length - of.text.length - 1));

/** 占总支出的P%: what is told to be all is no part of something (支出A万元，其中公益支出B万元). */
const isLess = ({ name, under }: Entry, of: Name): boolean =>
  under !== null &&
  name !== null &&
  totalPrefixes.some((prefix) => of.text.startsWith(prefix)) &&
  !isTotalName(name);

/** 占采购规模的P%: a whole is named with or without the word that says that it is one; by the name of a kind of it (工程类采购) it is not. */
const likenessToWhole = (entry: Entry, of: Name | null): Likeness => {
  const { name } = entry;
  const alike = likeness(name, of);
  if (alike === 'near' && name && of && (isOneOfTwo(name, of) || isLess(entry, of))) return 'other';
  const word = alike === 'other' ? totalWords.find((one) => of?.text.endsWith(one)) : undefined;
  if (!of || word === undefined || of.text.length <= word.length + 1) return alike;
  if (of.known && name?.known && of.term !== name.term) return 'other';
  const text = of.text.slice(0, of.text.length - word.length);
  return likeness(name, { ...of, text, term: text, known: false });
};
