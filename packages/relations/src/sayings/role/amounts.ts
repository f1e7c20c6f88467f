import { accountHeads, improvements, standardWords, undertakings } from '@gouji/lexicon';
import { comparingLetters, ofParticle } from '@gouji/lexicon/particles';
import type { Token } from '../../tokens/token.js';
import type { Base } from '../saying.js';
import { baseOf, isWithin } from './base.js';
import { changeColumn } from './ratios.js';
import { columnOfStage, type Hit, last, lastYearAt, namesBehind, plain, type Role } from './role.js';

export const ofAmount = (words: readonly Token[], trail: readonly Token[]): Role => {
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
