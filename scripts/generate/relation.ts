import type { Figure, Piece, Series, Word, Year } from './pieces.js';
import type { RelationKind } from './truth.js';

/** A figure in an equation; its sign may hang on a word, which a slip may turn round. */
export interface SignedFigure {
  readonly figure: Figure;
  readonly sign: 1 | -1 | Word;
  /** The other way round than `sign`. */
  readonly negated?: true;
}

/** As `Equation` of `truth`, over pieces instead of places in the text. */
export type Formula =
  | {
      readonly op: 'sum';
      readonly result: SignedFigure;
      readonly parts: readonly SignedFigure[];
      readonly open?: true;
    }
  | {
      readonly op: 'quotient';
      readonly result: SignedFigure;
      readonly numerator: readonly SignedFigure[];
      readonly denominator: readonly SignedFigure[];
    }
  | { readonly op: 'product'; readonly result: SignedFigure; readonly factors: readonly SignedFigure[] }
  | { readonly op: 'same'; readonly result: SignedFigure; readonly of: SignedFigure }
  | { readonly op: 'whole'; readonly parts: readonly SignedFigure[] }
  | { readonly op: 'list'; readonly result: SignedFigure; readonly series: Series }
  | { readonly op: 'order'; readonly word: Word; readonly left: SignedFigure; readonly right: SignedFigure }
  /** The year is that of the report. */
  | { readonly op: 'year'; readonly year: Year }
  | { readonly op: 'trend'; readonly word: Word; readonly figures: readonly SignedFigure[] };

/** One thing that must hold, and where. */
export interface Relation {
  readonly kind: RelationKind;
  readonly formula: Formula;
  readonly depth: number;
  /** Among the figures of a table. */
  readonly table?: true;
}

/** Pieces of text and what is true of them. */
export interface Said {
  readonly pieces: readonly Piece[];
  readonly relations: readonly Relation[];
}

export const plus = (figure: Figure): SignedFigure => ({ figure, sign: 1 });
export const minus = (figure: Figure): SignedFigure => ({ figure, sign: -1 });

export const relation = (kind: RelationKind, formula: Formula, depth = 0): Relation => ({
  kind,
  formula,
  depth,
});

/** result = over ÷ under */
export const ratioOf = (kind: RelationKind, result: Figure, over: Figure, under: Figure): Relation =>
  relation(kind, {
    op: 'quotient',
    result: plus(result),
    numerator: [plus(over)],
    denominator: [plus(under)],
  });

/** total = Σ parts */
export const sumOf = (
  total: Figure,
  parts: readonly Figure[],
  depth = 0,
  kind: RelationKind = 'sum',
): Relation => relation(kind, { op: 'sum', result: plus(total), parts: parts.map(plus) }, depth);

/** One after the other. */
export const join = (...parts: readonly (Said | string)[]): Said => ({
  pieces: parts.flatMap((part) => (typeof part === 'string' ? [part] : part.pieces)),
  relations: parts.flatMap((part) => (typeof part === 'string' ? [] : part.relations)),
});

/** Something was put between the figures of these relations. */
export const deeper = (said: Said, by = 1): Said => ({
  ...said,
  relations: said.relations.map((one) => ({ ...one, depth: one.depth + by })),
});

/** The result first, where there is one, and the other figures of a formula. */
export const figuresOf = (formula: Formula): { result?: SignedFigure; terms: readonly SignedFigure[] } => {
  switch (formula.op) {
    case 'sum':
      return { result: formula.result, terms: formula.parts };
    case 'quotient':
      return { result: formula.result, terms: [...formula.numerator, ...formula.denominator] };
    case 'product':
      return { result: formula.result, terms: formula.factors };
    case 'same':
      return { result: formula.result, terms: [formula.of] };
    case 'whole':
      return { terms: formula.parts };
    case 'list':
      return { result: formula.result, terms: [] };
    case 'order':
      return { terms: [formula.left, formula.right] };
    case 'trend':
      return { terms: formula.figures };
    case 'year':
      return { terms: [] };
  }
};
