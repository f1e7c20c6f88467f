import type { Quantity } from '@gouji/amounts';
import type { BudgetStage, Cover } from '@gouji/lexicon';
import type { Strength } from '../tokens/token.js';
import type { Factor } from './factors.js';

/** A name of what is measured (指标), as the dictionary reads it. */
export interface Name {
  /** As printed, without what is not name. */
  readonly text: string;
  /** The standard term where the dictionary knows one, else `text`; '' where it says nothing (支出, 合计). */
  readonly term: string;
  readonly known: boolean;
  /** What the name says beyond the term (智慧城市 in 智慧城市项目支出). */
  readonly modifier: string;
  /** 资金口径, where the name says one. */
  readonly scope: string | null;
  /** Takes its meaning from what stands around it (支出, 决算, 预算). */
  readonly generic: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * What a figure is of the thing it is said of: its amount, a budget, what it was before, how far it moved from either,
 * by which rate, what share of a whole it is, how far a budget was carried out; `whole`: what a share is of, printed in
 * between (占A万元的P%); `each`: for one of many; `other`: a figure that ties with nothing by its words alone.
 */
export type Column =
  | 'level'
  | 'budget'
  | 'initial'
  | 'adjusted'
  | 'prior'
  | 'change'
  | 'growth'
  | 'change-budget'
  | 'growth-budget'
  | 'share'
  | 'rate'
  | 'ratio'
  | 'points'
  | 'whole'
  | 'each'
  | 'other';

/** Columns of how far an amount moved, from another year or from its budget. */
export const isMoveColumn = (column: Column | undefined): boolean =>
  column === 'change' || column === 'change-budget';

/** What a change, a rate or a share is measured by. */
export interface Base {
  readonly kind: 'prior' | 'budget';
  readonly stage: BudgetStage;
  readonly year: number | null;
  /** Whether the words stand in the figure's own clause or the one before it. */
  readonly said: boolean;
}

/** One figure with all that its words say of it (一个数的说法). */
export interface Saying {
  readonly index: number;
  /** Null for what is said without a figure (持平, 决算数大于预算数). */
  readonly quantity: Quantity | null;
  readonly column: Column;
  /** Whether words of its own tell the column; an amount of which none do is taken for an account. */
  readonly told: boolean;
  /** 0 where the words leave the way open (增减额). */
  readonly sign: 1 | -1 | 0;
  readonly base: Base | null;
  /** The whole of a share, or what a rate is of, by name. */
  readonly of: Name | null;
  readonly name: Name | null;
  /** An amount told before, by its name, that a change or its rate is measured from (较合同价增加). */
  readonly against: Name | null;
  /** What the sentence speaks of, named before without a figure (行政运行（项）。年初预算为…). */
  readonly topic: Name | null;
  /** The whole that a clause before it speaks within (在财政收入中，税收…), so that parts of it follow. */
  readonly within: Name | null;
  /** The strongest mark since the figure before. */
  readonly mark: Strength;
  readonly colon: boolean;
  readonly item: { readonly style: string; readonly ordinal: number } | null;
  /** A cue by which parts follow stands before the figure. */
  readonly parts: Cover | null;
  /** Its paragraph, which it begins, goes on with what stands before it. */
  readonly goesOn: boolean;
  /** The words before say how many parts there are, and so many follow. */
  readonly counted: boolean;
  /** The parts are grouped by a classification (按支出功能分类). */
  readonly grouped: boolean;
  /** Brackets opened and closed since the figure before. */
  readonly opened: number;
  readonly closed: number;
  /** How deep in brackets the figure stands. */
  readonly depth: number;
  /** 合计, 共计. */
  readonly total: boolean;
  /** Said of several things together (上述五项, 合计占). */
  readonly gathered: boolean;
  /** How many they are, where the words say so. */
  readonly gathers: number | null;
  /** What is left of income and spending (收支相抵，年终结余). */
  readonly settled: boolean;
  /** 加上, 扣除. */
  readonly plus: 1 | -1 | null;
  /** A word tells that it was done (实际支出, 决算). */
  readonly account: boolean;
  /** The noun that names a rate (预算执行率). */
  readonly noun: Name | null;
  /** What an old value became (调整为, 增至). */
  readonly reaches: boolean;
  /** A figure stands before it that nobody can read for sure (债券转贷收入-82万元). */
  readonly gap: boolean;
  /** Said within a reason (主要原因是…). */
  readonly reason: boolean;
  /** What is left is told behind it without a figure (其余由群众自筹). */
  readonly leaves: boolean;
  /** A number of things told beside the money for them, which is the part. */
  readonly beside: boolean;
  /** Figures in turn (A、B、C万元): its place among them; null for a figure by itself. */
  readonly run: { readonly first: number; readonly at: number; readonly size: number } | null;
  /** The year that the clause names; null where it names none. */
  readonly year: number | null;
  readonly cumulative: boolean;
  /** What is said without a figure: an account against its budget, or against the year before. */
  readonly verdict: 'budget' | 'prior' | null;
  /** What its words say of multiplying it; null where there is no figure. */
  readonly factor: Factor | null;
  /** Where its words begin: behind the figure before it. */
  readonly start: number;
  readonly end: number;
}

/** A saying that says nothing: what the words tell is set over it. */
export const blank: Omit<Saying, 'index' | 'quantity' | 'column' | 'depth' | 'start' | 'end'> = {
  told: false,
  sign: 1,
  base: null,
  of: null,
  name: null,
  against: null,
  topic: null,
  within: null,
  mark: 0,
  colon: false,
  item: null,
  parts: null,
  goesOn: false,
  counted: false,
  grouped: false,
  opened: 0,
  closed: 0,
  total: false,
  gathered: false,
  gathers: null,
  settled: false,
  plus: null,
  account: false,
  noun: null,
  reaches: false,
  gap: false,
  reason: false,
  leaves: false,
  beside: false,
  run: null,
  year: null,
  cumulative: false,
  verdict: null,
  factor: null,
};
