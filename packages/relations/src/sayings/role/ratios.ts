import { budgetWord, doneWord, lettersBeforeFigure, ofParticle, yearStart } from '@gouji/lexicon/particles';
import type { Token } from '../../tokens/token.js';
import type { Base, Column } from '../saying.js';
import { baseOf, isWithin } from './base.js';
import { type Hit, last, lastYearAt, namesBehind, plain, type Role } from './role.js';

/** 市级补贴40%为29.6万元: the share comes to the amount behind it. */
export const comesToMoney = (trail: readonly Token[]): boolean => {
  const at = trail.findIndex(({ kind }) => kind === 'figure');
  const figure = trail[at];
  const links = (token: Token): boolean =>
    token.kind === 'cue'
      ? token.cue.class === 'filler'
      : token.kind === 'word' && lettersBeforeFigure.has(token.text);
  return figure?.kind === 'figure' && figure.quantity.kind === 'money' && trail.slice(0, at).every(links);
};

export const changeColumn = (kind: 'change' | 'growth', base: Base | null): Column =>
  base?.kind === 'budget' ? `${kind}-budget` : kind;

export const ofPoints = (words: readonly Token[]): Role => {
  const direction = last(words, 'direction');
  const base = baseOf(words);
  return {
    column: 'points',
    // 低于全市平均水平（85.9%）12.4个百分点: no word of its own says the way.
    sign: direction?.cue.sign ?? 0,
    base,
    at: Math.min(direction?.at ?? words.length, base?.at ?? words.length),
    of: null,
    told: direction !== null,
  };
};

export const ofRatio = (words: readonly Token[]): Role => {
  const direction = last(words, 'direction');
  const share = last(words, 'share');
  const rate = rateIn(words);
  const base = baseOf(words);
  const reach = last(words, 'reach');
  const from = last(words, 'from');
  // 占比由上年的90.5%降低到…: what it was.
  if (share && from && from.at > share.at) return { ...ofShare(words, share), column: 'prior', base };
  if (share && (share.at > (direction?.at ?? -1) || isOfMove(words, share))) return ofShare(words, share);
  // 低于序时进度75%: the rate is of what is set against, as an amount is (低于债务限额A万元).
  if (direction?.cue.against && namesBehind(words, direction.at)) return plain('other', direction.at, true);
  if (direction?.cue.yearly) return plain('other', direction.at, true);
  // 增加额为上年增加额的80%: of how far something moved, and not how far itself.
  if (direction && direction.at === words.length - 2 && endsInOf(words))
    return plain('other', direction.at, true);
  if (direction && !reach) {
    const at = Math.min(direction.at, base?.at ?? direction.at);
    const savingBase: Base | null =
      direction.cue.saving && !base ? { kind: 'budget', stage: 'any', year: null, said: false } : null;
    return {
      column: changeColumn('growth', base ?? savingBase),
      sign: direction.cue.sign,
      base: base ?? savingBase,
      at,
      of: null,
      told: true,
    };
  }
  // 预算执行率由上年的95.77%降低到…: the rate's name, and what it was.
  if (from && rate && !rate.cue.of && from.at > rate.at) return { ...plain('prior', from.at, true), base };
  if (rate && (!rate.cue.of || ofBudgetOrYear(words, rate.at))) return ofRate(words, rate);
  if (rate?.cue.of && isCompleted(words[rate.at])) return ofRate(words, rate);
  // 较上年的91.5%提高: the figure is what is compared with; 由94.26%提升至97.81%: what was, and what it became.
  if (reach) return { ...plain('level', reach.at, true), base, reaches: true };
  if (from) return plain('prior', from.at, true);
  if (base && !isWithin(words[base.at])) return { ...plain('prior', base.at, true), base };
  if (!base && saysOnlyLastYear(words)) return plain('prior', 0, true);
  return { ...plain('other', words.length, false), base };
};

/** 公开率72.83%，上年为98.40%: no word but that it is of the year before. */
const saysOnlyLastYear = (words: readonly Token[]): boolean =>
  lastYearAt(words) >= 0 &&
  words.every(
    (token) =>
      token.kind === 'mark' ||
      (token.kind === 'time' && token.quantity.time.offset === -1) ||
      (token.kind === 'cue' && token.cue.class === 'filler') ||
      (token.kind === 'word' && lettersBeforeFigure.has(token.text)),
  );

/** The last word of a rate; of 执行率达到 the noun, since nothing that it were of stands behind 达到. */
const rateIn = (words: readonly Token[]): Hit<'rate'> | null => {
  const rate = last(words, 'rate');
  const before = rate?.cue.of && rate.at === words.length - 1 ? last(words.slice(0, -1), 'rate') : null;
  return before && !before.cue.of ? before : rate;
};

const isCompleted = (token: Token | undefined): boolean =>
  token?.kind === 'cue' && token.text.includes(doneWord);

const ofBudgetOrYear = (words: readonly Token[], from: number): boolean => {
  const behind = words.slice(from + 1);
  return lastYearAt(behind) >= 0 || last(behind, 'budget') !== null || last(behind, 'last-year') !== null;
};

/** 占增加额的95.5%: a share of how far something moved. */
const isOfMove = (words: readonly Token[], share: Hit<'share'>): boolean => share.cue.of && endsInOf(words);

const endsInOf = (words: readonly Token[]): boolean => {
  const end = words.at(-1);
  return end !== undefined && 'text' in end && end.text === ofParticle;
};

const ofShare = (words: readonly Token[], share: Hit<'share'>): Role => {
  // 占X的比重: the whole stands between the two words; 占比: it is not named.
  const opening = words.findIndex(
    (token) => token.kind === 'cue' && token.cue.class === 'share' && token.cue.of,
  );
  const at = opening >= 0 ? opening : share.at;
  return {
    column: 'share',
    sign: 1,
    base: null,
    at,
    of: opening >= 0 ? [opening + 1, words.length] : null,
    told: true,
  };
};

const ofRate = (words: readonly Token[], rate: Hit<'rate'>): Role => {
  const behind = words.slice(rate.at + 1);
  const budget = last(behind, 'budget') ?? last(words, 'budget');
  const year = last(behind, 'last-year') !== null || lastYearAt(behind) >= 0;
  if (year && !last(behind, 'budget'))
    return {
      ...plain('ratio', rate.at, true),
      base: { kind: 'prior', stage: 'any', year: null, said: true },
    };
  const named = rate.cue.of ? null : words[rate.at];
  const initial = named?.kind === 'cue' && named.text.startsWith(yearStart);
  const saysBudget = named?.kind === 'cue' && named.text.includes(budgetWord);
  const stage = initial ? 'initial' : (budget?.cue.stage ?? 'any');
  const noun = rate.cue.of ? null : ([rate.at, rate.at + 1] as const);
  const first = Math.min(
    rate.at,
    budget && budget.at < rate.at && budget.cue.stage !== 'any' ? budget.at : rate.at,
  );
  return {
    column: 'rate',
    sign: 1,
    base: { kind: 'budget', stage, year: null, said: budget !== null || saysBudget },
    at: first,
    of: [rate.at + 1, words.length],
    told: true,
    ...(noun ? { noun } : {}),
  };
};
