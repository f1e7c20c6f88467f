import type { Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import type { ClaimKind } from '@gouji/lexicon/phrases/claims';

/** What a figure is of: the amount itself, a budget, a change, a share of something, a rate, a count (口径). */
export type Role = 'level' | 'budget' | 'change' | 'change-rate' | 'share' | 'rate' | 'count';

/** What a score is (分): the marks an item is worth (满分), those given (得分), those taken off (扣分). */
export type Mark = 'full' | 'given' | 'lost';

/** Which of the budgets of a year: 年初预算, 调整预算 (全年预算). */
export type BudgetStage = 'initial' | 'adjusted';

/** Where a part of a fact's meaning was read: beside the figure, or carried over from further out. */
export type Origin = 'clause' | 'sentence' | 'paragraph' | 'heading' | 'report';

/** Where a part of a fact's meaning was read, and the words it was read from; null where they are the report's as a whole. */
export interface Trace {
  readonly origin: Origin;
  readonly span: Span | null;
}

/** The time a figure is for: the flow over a year, or the state at its start (年初) or end (年末). */
export interface Period {
  /** Null where neither text nor report say. */
  readonly year: number | null;
  readonly point: 'during' | 'start' | 'end';
  readonly origin: Origin;
  /** The printed time it was read from (2023年末); null where it was carried over from the report's year. */
  readonly span: Span | null;
}

/** What a change is measured from: 较上年, 较年初预算. */
export interface ComparisonBase {
  readonly kind: 'period' | 'budget';
  readonly year: number | null;
  /** Whether the text names the year by its distance (上年, 同比), so that it moves with the year spoken of. */
  readonly relative: boolean;
  readonly stage: BudgetStage | null;
}

/** The name of what is measured (指标). */
export interface Metric {
  /** The dictionary's standard term where it is known, else the label as written, without what is not name. */
  readonly name: string;
  /** Whether the dictionary knows it. */
  readonly known: boolean;
  /** What the label says beyond the standard term (智慧城市 in 智慧城市项目支出); '' where nothing. */
  readonly modifier: string;
  /** The words it was read from; null where it was carried over from an earlier figure or heading. */
  readonly span: Span | null;
  readonly origin: Origin;
}

/** A quantity that says something (事实). */
export interface Fact {
  readonly id: string;
  readonly quantity: Quantity;
  readonly metric: Metric;
  readonly period: Period;
  /** 资金口径: 一般公共预算财政拨款, 政府性基金 …; null for all funds or where the text does not say. */
  readonly scope: string | null;
  /** Where the scope was read; null where there is none. */
  readonly scopeFrom: Trace | null;
  /** 主体: a unit or project within the report that the figure is of (县图书馆); null for the reporting unit as a whole. */
  readonly entity: string | null;
  readonly role: Role;
  /** Where the role was read: `report` where no word says it, and an account is meant. */
  readonly roleFrom: Trace;
  readonly stage: BudgetStage | null;
  /** −1 for a decrease. */
  readonly sign: 1 | -1;
  /** For a change or change rate: from what. */
  readonly base: ComparisonBase | null;
  /** Index of the paragraph and sentence it stands in, in reading order over the report; below zero in a table, one for each. */
  readonly paragraph: number;
  readonly sentence: number;
}

export type RelationKind =
  | 'sum'
  | 'difference'
  | 'change-rate'
  | 'share'
  | 'rate'
  | 'product'
  | 'roll-forward'
  | 'balance'
  | 'same'
  | 'count-of-list';

/** One way to understand a relation: the facts that its equation computes the result from. */
export interface Reading {
  /** The figure that this understanding computes, where it is not the relation's own; null for the relation's. */
  readonly result: Fact | null;
  readonly terms: readonly Fact[];
  /** One for each term: +1 or −1. */
  readonly signs: readonly (1 | -1)[];
  /** Names counted (count-of-list); null elsewhere. */
  readonly items: number | null;
  /**
   * How `terms` give the result: their signed sum; first ÷ second, times the second's sign; first ÷ (second − first,
   * with the first's sign), where the change and the present level are printed and the base is not, times the second's
   * sign; first ÷ (first − second, with the second's sign), the level against the base that its change leaves unprinted;
   * first ÷ second − 1, times the first's sign; their product; the products of each two of them added up, times the last
   * where one is left over (甲档、乙档 by the month, over 12个月); those of sign 1 added up, by those of sign −1 added up, or
   * by how many they are where none is of sign −1; a count of names;
   * the first term as the most that the result may be.
   */
  readonly formula:
    | 'sum'
    | 'quotient'
    | 'change-of-current'
    | 'level-over-base'
    | 'growth'
    | 'product'
    | 'products'
    | 'ratio'
    | 'items'
    | 'at-most';
  /** By how much what the formula gives is taken, where a number goes without saying (12 months of 全年, 15亩 of 1公顷). */
  readonly times?: number;
  /** Figures that claim more places than they print, as a price set by rule does (每村5万元), or 2万元 beside 1.50万元. */
  readonly precision?: readonly ClaimedPrecision[];
}

/** The worth of the last place that a figure claims, in the base unit; zero where it is exact. */
export interface ClaimedPrecision {
  readonly fact: Fact;
  readonly ulp: Quantity['ulp'];
  /** A target or limit (≥62%, 不超过5万元) by which another figure is measured: its own value counts. */
  readonly limit?: true;
  /** An average, rounded even where it is printed as a whole number of things (平均每批7人). */
  readonly rounded?: true;
}

/**
 * An equation that the text states or accounting requires, over facts. Writers leave gaps that a reader fills in:
 * where the text allows several understandings, `readings` lists them, the most natural first, and the relation is
 * violated only when none of them holds.
 */
export interface Relation {
  readonly kind: RelationKind;
  readonly origin: 'stated' | 'identity';
  readonly result: Fact;
  readonly readings: readonly Reading[];
  /**
   * `exact`: the text states the equation and its terms stand beside it. `likely`: a term had to be looked up further
   * away, or accounting requires it unsaid. `partial`: the text may name only some of the parts (其中), so that only too
   * much is a contradiction. `tentative`: worth counting where it holds, nothing where it does not.
   */
  readonly strength: 'exact' | 'likely' | 'partial' | 'tentative';
  /** Whether the equation is a grouping of one total by a classification (按功能分类). */
  readonly classification: boolean;
  /** The official form whose tie it is; null where it is none's. */
  readonly form: FormTie | null;
  /** The printed words and figures that state it. */
  readonly span: Span;
  /**
   * Of a relation that a search chose and that is violated: how much dearer the best reading without it is, in nats.
   * None where no search weighed it.
   */
  readonly margin?: number;
  /** Of one that such a search chose and that holds: if it did not, another reading would do nearly as well. */
  readonly doubtful?: true;
}

/** A tie of an official form (勾稽关系), as its data give it. */
export interface FormTie {
  /** The form's standard name. */
  readonly name: string;
  /** Its number where it is published (公开01表). */
  readonly number: string;
  readonly equation: string;
}

/** A claim with the figures that it can be held against (趋势, 是否超预算). */
export interface Claim {
  readonly kind: ClaimKind;
  readonly metric: Metric;
  /** The words that say it. */
  readonly span: Span;
  /** What it is said of, and what that is set against: the level before it, or the budget. */
  readonly pairs: readonly { readonly present: Fact; readonly base: Fact }[];
  /** Changes of the same thing from the same base, given in the same paragraph. */
  readonly changes: readonly Fact[];
  /** The figures stand in the claim's own clause (由27.9%升到26.5%). */
  readonly beside: boolean;
}

/** Shares of one whole by things of one order, which cannot come to more than all of it. */
export interface ShareList {
  readonly shares: readonly Fact[];
  /** Their things leave nothing out, so that they come to all of it. */
  readonly complete: boolean;
  /** Those that the amounts beside them deny; none where the amounts agree or are not printed. */
  readonly denied: readonly Fact[];
}

/** A statement that something did not occur (无项目支出, 未发生因公出国费用). */
export interface Absence {
  readonly metric: Metric;
  readonly period: Period;
  readonly scope: string | null;
  readonly entity: string | null;
  /** Budget absent (无预算) or spending absent. */
  readonly role: Role;
  readonly span: Span;
  readonly paragraph: number;
}

/** A figure that may not be more than another: marks given, and the full marks they are given out of (得分 ≤ 分值). */
export interface Bound {
  readonly fact: Fact;
  readonly most: Fact;
}

/** What was spent on something of a part of the money, and in all: two figures of two official forms. */
export interface SpendingBound extends Bound {
  /** Names of the forms. */
  readonly part: string;
  readonly whole: string;
}

/** Words that compare two figures, and that the figures deny (决算数大于预算数, 与上年持平). */
export interface Verdict {
  readonly span: Span;
  readonly level: Fact;
  readonly base: Fact;
  /** What the level is the share of that `base` tells in words (约占三分之一). */
  readonly whole?: Fact;
  /** As of a relation. */
  readonly margin: number;
}

/** A rate whose base is zero, so that no rate can be stated (完成年初预算0万元的95.89%). */
export interface ZeroBase {
  readonly rate: Fact;
  readonly base: Fact;
  readonly margin: number;
}

/**
 * Words of the text that an official form denies: a 科目 listed that has nothing there (`listed`), and one listed for another
 * (`swapped`); rows with an amount that a list of the text leaves out (`left-out`: the parts of a total; `unlisted`: names
 * without amounts); an item called otherwise (`renamed`), or said to be of the other kind of spending (`other-kind`); an
 * amount told of a form that is empty (`emptied`), and an empty form that nothing explains (`unexplained`).
 */
export interface FormWord {
  readonly kind:
    | 'listed'
    | 'swapped'
    | 'left-out'
    | 'unlisted'
    | 'renamed'
    | 'other-kind'
    | 'emptied'
    | 'unexplained';
  readonly form: Pick<FormTie, 'name' | 'number'>;
  /** The words, or the amount, of the text; of what is left out the total; for `unexplained` the form's caption. */
  readonly span: Span;
  /** What the form has instead, or besides; '' where that is nothing. */
  readonly instead: string;
  /** The figure of the form that tells it, or that of the text; null where there is none. */
  readonly figure: Fact | null;
}

/** What the text tells of an indicator, and the cell of its table that says otherwise. */
export interface IndicatorWord {
  readonly name: string;
  readonly told: Span;
  readonly cell: Span;
}

export interface ReportFacts {
  readonly quantities: readonly Quantity[];
  readonly facts: readonly Fact[];
  readonly absences: readonly Absence[];
  readonly claims: readonly Claim[];
  readonly shareLists: readonly ShareList[];
  readonly relations: readonly Relation[];
  readonly bounds: readonly Bound[];
  readonly spendingBounds: readonly SpendingBound[];
  readonly verdicts: readonly Verdict[];
  readonly zeroBases: readonly ZeroBase[];
  readonly formWords: readonly FormWord[];
  readonly indicatorWords: readonly IndicatorWord[];
}
