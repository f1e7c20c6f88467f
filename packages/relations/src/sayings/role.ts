import type { QuantityKind } from '@gouji/amounts';
import { accountHeads, type Cue, improvements, standardWords, undertakings } from '@gouji/lexicon';
import {
  budgetWord,
  comparingLetters,
  doneWord,
  lettersBeforeFigure,
  ofParticle,
  yearStart,
} from '@gouji/lexicon/particles';
import type { Token } from '../tokens/token.js';
import type { Base, Column } from './saying.js';

/** What the words of a clause say of its figure, apart from its name. */
export interface Role {
  readonly column: Column;
  readonly sign: 1 | -1 | 0;
  readonly base: Base | null;
  /** Index of the first token that tells the role: the name stands before it. */
  readonly at: number;
  /** Where the name of a whole or of a base begins and ends, as indices; null where none is named. */
  readonly of: readonly [number, number] | null;
  readonly reaches?: true;
  /** What its name tells came new (新增债券): it is not the thing itself. */
  readonly fresh?: true;
  /** Its name is of what is compared with, and not of what is spoken of (比报告数A万元增加B万元). */
  readonly compares?: true;
  /** The noun that names a rate (预算执行率), as indices. */
  readonly noun?: readonly [number, number];
  /** Whether words of the clause told the role at all. */
  readonly told: boolean;
}

interface Hit<C extends Cue['class']> {
  readonly at: number;
  readonly cue: Extract<Cue, { class: C }>;
}

const last = <C extends Cue['class']>(words: readonly Token[], kind: C): Hit<C> | null => {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const token = words[at];
    if (token?.kind === 'cue' && token.cue.class === kind)
      return { at, cue: token.cue as Extract<Cue, { class: C }> };
  }
  return null;
};

/** The base that a comparison names: 较上年, 比2022年, 较年初预算, 同比. Null where the words compare nothing. */
export const baseOf = (
  words: readonly Token[],
): (Base & { readonly at: number; readonly end: number }) | null => {
  const within = words.findIndex(
    (token) => token.kind === 'cue' && token.cue.class === 'last-year' && token.cue.within,
  );
  if (within >= 0)
    return { kind: 'prior', stage: 'any', year: null, said: true, at: within, end: within + 1 };
  const compares = words.findIndex((token) => token.kind === 'cue' && token.cue.class === 'compare');
  const at = compares < 0 ? comparedBare(words) : compares;
  if (at < 0) return null;
  let base: Base | null = null;
  let end = at + 1;
  for (let next = compares < 0 ? at : at + 1; next < words.length; next += 1) {
    const token = words[next];
    if (!token) break;
    if (token.kind === 'time') {
      // 与2025年度预算相比, of the year reported on: its budget follows. Nothing is compared with itself.
      if (!token.current || !namesBudget(words[next + 1]))
        base = { kind: 'prior', stage: 'any', year: token.quantity.time.year, said: true };
      end = next + 1;
    } else if (token.kind === 'cue' && (token.cue.class === 'last-year' || token.cue.class === 'start')) {
      base = { kind: 'prior', stage: 'any', year: null, said: true };
      end = next + 1;
    } else if (token.kind === 'cue' && token.cue.class === 'budget') {
      // 较2022年预算: the budget of another year is what was before.
      if (base === null) base = { kind: 'budget', stage: token.cue.stage, year: null, said: true };
      end = next + 1;
    } else if (token.kind === 'cue' && ['account', 'filler', 'compared'].includes(token.cue.class)) {
      if (base !== null) end = next + 1;
    } else break;
  }
  return base && { ...base, at, end };
};

/** 收入合计A万元，2022年度相比，减少B万元: where a clause begins with a time, which the word of comparing stands right behind, or with that word (相比预算数A万元). */
const comparedBare = (words: readonly Token[]): number => {
  const leading = words.findIndex((token, place) => isComparing(token) && beginsClause(words[place - 1]));
  if (leading >= 0) return leading;
  const at = words.findIndex(
    (token, place) =>
      (token.kind === 'time' || (token.kind === 'cue' && token.cue.class === 'last-year')) &&
      beginsClause(words[place - 1]),
  );
  return at >= 0 && isComparing(words[at + 1]) ? at : -1;
};

const isComparing = (token: Token | undefined): boolean =>
  token?.kind === 'cue' && token.cue.class === 'compared' && !token.cue.flat;

const beginsClause = (before: Token | undefined): boolean => before === undefined || before.kind === 'mark';

const namesBudget = (token: Token | undefined): boolean =>
  token?.kind === 'cue' && token.cue.class === 'budget';

const plain = (column: Column, at: number, told: boolean): Role => ({
  column,
  sign: 1,
  base: null,
  at,
  of: null,
  told,
});

/** What the words of a clause say of the figure behind them. */
export const roleOf = (words: readonly Token[], kind: QuantityKind, trail: readonly Token[]): Role => {
  switch (kind) {
    case 'percent':
    case 'multiple': {
      const role = ofRatio(words);
      return role.told || !comesToMoney(trail) ? role : { ...role, column: 'share', told: true };
    }
    case 'points':
      return ofPoints(words);
    default:
      return ofAmount(words, trail);
  }
};

/** 市级补贴40%为29.6万元: the share comes to the amount behind it. */
const comesToMoney = (trail: readonly Token[]): boolean => {
  const at = trail.findIndex(({ kind }) => kind === 'figure');
  const figure = trail[at];
  const links = (token: Token): boolean =>
    token.kind === 'cue'
      ? token.cue.class === 'filler'
      : token.kind === 'word' && lettersBeforeFigure.has(token.text);
  return figure?.kind === 'figure' && figure.quantity.kind === 'money' && trail.slice(0, at).every(links);
};

const changeColumn = (kind: 'change' | 'growth', base: Base | null): Column =>
  base?.kind === 'budget' ? `${kind}-budget` : kind;

const ofPoints = (words: readonly Token[]): Role => {
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

const ofRatio = (words: readonly Token[]): Role => {
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
const isOfMove = (words: readonly Token[], share: Hit<'share'>): boolean => {
  const end = words.at(-1);
  return share.cue.of && end !== undefined && 'text' in end && end.text === ofParticle;
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

const ofAmount = (words: readonly Token[], trail: readonly Token[]): Role => {
  const base = baseOf(words);
  const moved = last(words, 'direction');
  const direction = moved && isOfUndertaking(words, moved.at) ? null : moved;
  const reach = last(words, 'reach');
  const verdict = last(words, 'verdict');
  if (verdict)
    return {
      column: 'change-budget',
      sign: verdict.cue.sign === 0 ? 1 : verdict.cue.sign,
      base: { kind: 'budget', stage: 'any', year: null, said: true },
      at: verdict.at,
      of: null,
      told: true,
    };
  if (reach && reach.at > (direction?.at ?? -1))
    return { ...plain('level', reach.at, true), sign: reach.cue.sign, base, reaches: true };
  // 低于债务限额A万元: the figure is of what is set against.
  if (direction?.cue.against && namesBehind(words, direction.at)) return plain('level', direction.at, true);
  if (direction?.cue.fresh && !base && namesBehind(words, direction.at)) {
    // 年初目标为新增城镇就业800人: what is to come new.
    const planned = last(words.slice(0, direction.at), 'budget');
    const column = planned ? columnOfStage(planned.cue.stage) : 'level';
    return { ...plain(column, direction.at, true), fresh: true };
  }
  if (direction?.cue.yearly) return plain('other', direction.at, true);
  if (direction) return ofMove(direction, base);
  const bound = last(words, 'threshold');
  if (bound && !namesBehind(words, bound.at)) return plain('other', bound.at, true);
  if (!base && isComparedWith(words, trail))
    return {
      ...plain('prior', 0, true),
      base: { kind: 'prior', stage: 'any', year: null, said: true },
      compares: true,
    };
  const whole = last(words, 'share');
  const budget = last(words, 'budget');
  if (
    whole?.cue.of &&
    trail[0]?.kind === 'cue' &&
    trail[0].text === ofParticle &&
    !(budget && budget.at > whole.at)
  )
    return { ...plain('whole', whole.at, true), of: [whole.at + 1, words.length] };
  const each = last(words, 'each');
  const from = last(words, 'from');
  // 标准由每人A元提高到B元: what it was of the thing that falls into parts.
  if (each && from && from.at < each.at && reachesNext(trail)) return plain('prior', from.at, true);
  if (each && !isOfStandard(words, each.at)) return plain('each', each.at, true);
  // 较2022年预算1.50万元增长: the figure is what is compared with.
  if (base && base.at >= 0 && !isWithin(words[base.at]))
    return { ...plain(base.kind === 'prior' ? 'prior' : columnOfStage(base.stage), base.at, true), base };
  return ofAccount(words);
};

/** 比报告数49500万元增加8万元: what a clause compares with, under whatever name, and right behind it how far it is from that. */
const isComparedWith = ([first, ...rest]: readonly Token[], [next]: readonly Token[]): boolean =>
  first?.kind === 'cue' &&
  first.cue.class === 'compare' &&
  comparingLetters.has(first.text.charAt(0)) &&
  rest.length > 0 &&
  rest.every(({ kind }) => kind !== 'mark') &&
  next?.kind === 'cue' &&
  next.cue.class === 'direction';

/** 校舍安全提升工程20万元: a word of improvement within the name of what money is spent on; money itself is not improved. */
const isOfUndertaking = (words: readonly Token[], at: number): boolean => {
  const [word, end] = [words[at], words.at(-1)];
  const isNominal = (token: Token | undefined): boolean => token?.kind === 'term' || token?.kind === 'word';
  return (
    word !== undefined &&
    end !== undefined &&
    'text' in word &&
    'text' in end &&
    improvements.includes(word.text) &&
    isNominal(words[at - 1]) &&
    words.slice(at + 1).every(isNominal) &&
    undertakings.some((ending) => end.text.endsWith(ending))
  );
};

/** Whether what an amount became is told right behind it. */
const reachesNext = ([next]: readonly Token[]): boolean => next?.kind === 'cue' && next.cue.class === 'reach';

/** 人均经费标准为103元: what each gets is itself the thing spoken of, and falls into parts. */
const isOfStandard = (words: readonly Token[], at: number): boolean =>
  words.slice(at).some((token) => 'text' in token && standardWords.some((word) => token.text.includes(word)));

const namesBehind = (words: readonly Token[], at: number): boolean =>
  words.slice(at + 1).some(({ kind }) => kind === 'term' || kind === 'word');

const isWithin = (token: Token | undefined): boolean =>
  token?.kind === 'cue' && token.cue.class === 'last-year' && token.cue.within;

const ofMove = (direction: Hit<'direction'>, base: (Base & { at: number }) | null): Role => {
  const savingBase: Base | null =
    direction.cue.saving && !base ? { kind: 'budget', stage: 'any', year: null, said: false } : null;
  const against = base ?? savingBase;
  return {
    column: changeColumn('change', against),
    sign: direction.cue.sign,
    base: against,
    at: Math.min(direction.at, base?.at ?? direction.at),
    of: null,
    told: true,
  };
};

export const columnOfStage = (stage: Base['stage']): Column => (stage === 'any' ? 'budget' : stage);

/** A time before the year spoken of (上年, 去年). */
const lastYearAt = (words: readonly Token[]): number =>
  words.findIndex((token) => token.kind === 'time' && token.quantity.time.offset === -1);

/** 上年度结余的资金: what was left of the year before is money of this one. */
const isCarried = (words: readonly Token[], at: number): boolean => {
  const next = at < 0 ? undefined : words[at + 1];
  return (
    next !== undefined && 'text' in next && accountHeads.balance.some((head) => next.text.startsWith(head))
  );
};

const ofAccount = (words: readonly Token[]): Role => {
  const earlier = lastYearAt(words);
  if (isCarried(words, earlier)) return plain('level', words.length, false);
  if (earlier >= 0) return plain('prior', earlier === 0 ? words.length : earlier, true);
  const budget = last(words, 'budget');
  const account = last(words, 'account');
  const year = last(words, 'last-year');
  const from = last(words, 'from');
  if (year && isCarried(words, year.at)) return plain('level', words.length, false);
  const first = Math.min(...[budget, account, year, from].map((hit) => hit?.at ?? words.length));
  if (from && !account) return plain('prior', first, true);
  if (year && !year.cue.within && year.at >= (account?.at ?? -1)) return plain('prior', first, true);
  if (year && !year.cue.within) return plain('prior', first, true);
  if (budget && budget.at > (account?.at ?? -1)) return plain(columnOfStage(budget.cue.stage), first, true);
  if (account) return plain('level', first, true);
  return plain('level', words.length, false);
};
