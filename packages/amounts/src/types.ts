import type { Span } from '@gouji/document';
import type { Decimal } from 'decimal.js';

/** What a word beside a figure says of its exactness. */
export type Qualifier =
  | 'about' // 约, 大约, 左右, 上下
  | 'nearly' // 近, 将近, 接近: a little less
  | 'over' // 余, 多, 超过: a little more
  | 'at-least' // 以上, 不少于, 不低于
  | 'at-most'; // 以下, 以内, 不超过, 不高于

interface QuantityBase {
  /** Exactly what was printed, `text.slice(span.start, span.end)`: figure with its unit, qualifier included only where it stands inside (`560余篇`). */
  readonly text: string;
  readonly span: Span;
  /** In the base unit: yuan, ratio (1 = 100 %), one. Of a range, its lower end. */
  readonly value: Decimal;
  /** Upper end of a range (`3至5万元`); null for a single figure. */
  readonly upper: Decimal | null;
  /** As printed (`万元`, `％`, `名`); '' for a bare number. */
  readonly unit: string;
  /** Worth of the last printed digit, in the base unit: 8.4万元 → 1000. */
  readonly ulp: Decimal;
  readonly qualifier: Qualifier | null;
  /** Where the unit stands when it is shared with or declared elsewhere (`3.2、4.5和6万元`, `单位：万元`); null where it follows the figure. */
  readonly unitSpan: Span | null;
}

/** 人民币 in yuan. */
export interface Money extends QuantityBase {
  readonly kind: 'money';
}

/** Money of another currency, in its own base unit: never yuan. */
export interface ForeignMoney extends QuantityBase {
  readonly kind: 'foreign';
  /** ISO 4217. */
  readonly currency: string;
}

/** 百分比 as a ratio: 31.59% → 0.3159; 三成 → 0.3. */
export interface Percent extends QuantityBase {
  readonly kind: 'percent';
}

/** 个百分点: a difference of two percentages, as a ratio. */
export interface Points extends QuantityBase {
  readonly kind: 'points';
}

/** 倍, 番: a factor. */
export interface Multiple extends QuantityBase {
  readonly kind: 'multiple';
}

/** A count with its measure word (个, 名, 人次), or a bare number (`unit` ''). */
export interface Count extends QuantityBase {
  readonly kind: 'count';
}

/** A time as printed; `value` is the year, or 0 where none is printed (年末, 12月). */
export interface DateQuantity extends QuantityBase {
  readonly kind: 'date';
  readonly time: TimeExpression;
}

/** What a time expression says, before it is resolved against the fiscal year. */
export interface TimeExpression {
  /** Printed year; null for 上年, 年末, 12月. */
  readonly year: number | null;
  /** Last printed year of a span (2021—2023年, 2021年至2023年); null for a single time. */
  readonly untilYear: number | null;
  /** Years from the fiscal year: 本年 0, 上年 −1, 前年 −2, 下年 +1; null where a year is printed or none is meant. */
  readonly offset: number | null;
  /** 近三年: 3, the fiscal year and those before it; null otherwise. */
  readonly trailingYears: number | null;
  /** Flow over the time, or the state at its start (年初, 期初) or end (年末, 年底, 截至…). */
  readonly point: 'during' | 'start' | 'end';
  readonly month: number | null;
  /** Last month of a span (1-6月, 前三季度); null for a single month. */
  readonly untilMonth: number | null;
  readonly day: number | null;
  /** Last day of a span (1月1日至6月30日); null for a single day. From 1月1日 to 12月31日 is the year, without months. */
  readonly untilDay: number | null;
  /** 一季度 1 …, 上半年 'H1'; null for a whole year. */
  readonly part: 1 | 2 | 3 | 4 | 'H1' | 'H2' | null;
  /** 同期: the same part of the other year. */
  readonly samePeriod: boolean;
}

export type Quantity = Money | ForeignMoney | Percent | Points | Multiple | Count | DateQuantity;
export type QuantityKind = Quantity['kind'];
