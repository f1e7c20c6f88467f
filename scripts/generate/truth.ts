import type { Meaning } from './pieces.js';

/** UTF-16 offsets into `text`, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure of the text; `text.slice(span.start, span.end)` is what was printed, unit included where it stands there. */
export interface FigureTruth extends Meaning {
  readonly span: Span;
  /** The unit that holds for it, also where it is printed behind another figure only. */
  readonly unit: string;
}

/** A figure by its place in `figures`, with the sign that the words give it. */
export interface Term {
  readonly figure: number;
  readonly sign: 1 | -1;
}

/** A word of a claim without arithmetic: it says that the left figure is above (1), at (0) or below (−1) the right one. */
export interface WordTruth {
  readonly span: Span;
  readonly says: -1 | 0 | 1;
}

/** What must hold between printed figures. Ratios are in ones: 12.5% is 0.125. */
export type Equation =
  | {
      readonly op: 'sum';
      readonly result: Term;
      readonly parts: readonly Term[];
      /** The list may leave parts out: no more than the result. */
      readonly open?: true;
    }
  /** result = (Σ numerator) ÷ (Σ denominator) */
  | {
      readonly op: 'quotient';
      readonly result: Term;
      readonly numerator: readonly Term[];
      readonly denominator: readonly Term[];
    }
  | { readonly op: 'product'; readonly result: Term; readonly factors: readonly Term[] }
  | { readonly op: 'same'; readonly result: Term; readonly of: Term }
  /** Shares that add up to one. */
  | { readonly op: 'whole'; readonly parts: readonly Term[] }
  /** A count and the names listed for it. */
  | { readonly op: 'list'; readonly result: Term; readonly items: readonly Span[] }
  | { readonly op: 'order'; readonly word: WordTruth; readonly left: Term; readonly right: Term }
  /** Each figure stands to the one before it as the word says. */
  | { readonly op: 'trend'; readonly word: WordTruth; readonly figures: readonly Term[] }
  /** A year in the text that must be the one given. */
  | { readonly op: 'year'; readonly span: Span; readonly year: number };

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
  | 'count-of-list'
  | 'points'
  | 'direction'
  | 'year';

export interface RelationTruth {
  readonly kind: RelationKind;
  /** The figure that follows from the others, by its place in `figures`; absent where none does. */
  readonly result?: number;
  /** All other figures of the equation. */
  readonly terms: readonly number[];
  readonly equation: Equation;
  /** What stands between its figures: lists, brackets and reasons that are not part of it. */
  readonly depth: number;
  /** Among the figures of a table, not of prose. */
  readonly table?: true;
}

export const slipKinds = [
  'unit',
  'digit',
  'dropped',
  'doubled',
  'swapped',
  'point',
  'sign',
  'direction',
  'year',
  'old-value',
  'missing-part',
  'other-base',
  'count',
  'restated',
] as const;

export type SlipKind = (typeof slipKinds)[number];

/** One thing that was put in wrong. */
export interface SlipTruth {
  readonly kind: SlipKind;
  /** The figure, word or list that is wrong, in the text as printed. */
  readonly span: Span;
  /** Its place in `figures`, where it is a figure. */
  readonly figure?: number;
  /** Its place in `figures` of the text without slips, where others may leave items out. */
  readonly cleanFigure?: number;
  readonly printed: string;
  readonly right: string;
  /** The relations that it breaks, by their place in `relations`. */
  readonly breaks: readonly number[];
}

/** A generated text and all that is true of it. */
export interface Truth {
  readonly seed: number;
  /** The kind of sentence, by the file in `kinds` that composed it. */
  readonly kind: string;
  readonly text: string;
  readonly fiscalYear: number;
  readonly heading?: string;
  readonly figures: readonly FigureTruth[];
  readonly relations: readonly RelationTruth[];
  readonly depth: number;
  readonly slips: readonly SlipTruth[];
}
