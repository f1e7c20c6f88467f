import { termSign } from './arithmetic.js';
import { type Edits, remaining } from './edits.js';
import type { Figure, Piece, Series, Word, Year } from './pieces.js';
import { type Formula, figuresOf, type Relation, type SignedFigure } from './relation.js';
import type { Equation, FigureTruth, RelationTruth, Span, Term, WordTruth } from './truth.js';

/** A text with the place of each piece in it. */
export interface Rendered {
  readonly text: string;
  readonly figures: ReadonlyMap<Figure, Span>;
  readonly words: ReadonlyMap<Word, Span>;
  readonly years: ReadonlyMap<Year, Span>;
  readonly series: ReadonlyMap<Series, { readonly span: Span; readonly items: readonly Span[] }>;
}

/** Prints pieces one after the other, as the edits would have them. */
export const render = (pieces: readonly Piece[], edits: Edits): Rendered => {
  let text = '';
  const figures = new Map<Figure, Span>();
  const words = new Map<Word, Span>();
  const years = new Map<Year, Span>();
  const series = new Map<Series, { span: Span; items: Span[] }>();
  const put = (printed: string): Span => {
    const start = text.length;
    text += printed;
    return { start, end: text.length };
  };
  const print = (piece: Piece): void => {
    if (typeof piece === 'string') {
      put(piece);
    } else if (piece.type === 'figure') {
      const { digits, unit } = edits.figures.get(piece) ?? piece;
      figures.set(piece, put(piece.unitPrinted ? digits + unit : digits));
    } else if (piece.type === 'year') {
      years.set(piece, put(String(edits.years.get(piece) ?? piece.year)));
    } else if (piece.type === 'word') {
      words.set(piece, put((edits.words.get(piece) ?? piece).text));
    } else {
      const start = text.length;
      const kept = remaining(piece, edits);
      const items = kept.map((item, index) => {
        if (index > 0) put(index === kept.length - 1 ? (piece.last ?? piece.separator) : piece.separator);
        const from = text.length;
        for (const inner of item) print(inner);
        return { start: from, end: text.length };
      });
      series.set(piece, { span: { start, end: text.length }, items });
    }
  };
  for (const piece of pieces) print(piece);
  return { text, figures, words, years, series };
};

/** The figures of a rendered text in order, with their meanings. */
export const figureTruths = (rendered: Rendered, edits: Edits): FigureTruth[] =>
  [...rendered.figures].map(([figure, span]) => ({
    span,
    ...figure.meaning,
    unit: (edits.figures.get(figure) ?? figure).unit,
  }));

/**
 * The relations of a rendered text. A term whose item was left out is gone from a sum; any other formula that names it
 * is no longer stated.
 */
export const relationTruths = (
  relations: readonly Relation[],
  rendered: Rendered,
  edits: Edits,
): { readonly truth: RelationTruth; readonly relation: Relation }[] => {
  const order = new Map([...rendered.figures.keys()].map((figure, index) => [figure, index]));
  const term = (signed: SignedFigure): Term | undefined => {
    const at = order.get(signed.figure);
    return at === undefined ? undefined : { figure: at, sign: termSign(signed, edits) };
  };
  return relations.flatMap((one) => {
    const equation = equationOf(one.formula, term, rendered, edits);
    if (equation === undefined) return [];
    const { result, terms } = figuresOf(one.formula);
    const at = result === undefined ? undefined : order.get(result.figure);
    const truth: RelationTruth = {
      kind: one.kind,
      ...(at === undefined ? {} : { result: at }),
      terms: terms.flatMap(({ figure }) => order.get(figure) ?? []),
      equation,
      depth: one.depth,
      ...(one.table === true ? { table: true as const } : {}),
    };
    return [{ truth, relation: one }];
  });
};

const all = <T>(list: readonly (T | undefined)[]): T[] | undefined =>
  list.includes(undefined) ? undefined : (list as T[]);

const equationOf = (
  formula: Formula,
  term: (signed: SignedFigure) => Term | undefined,
  rendered: Rendered,
  edits: Edits,
): Equation | undefined => {
  const { result: resultFigure } = figuresOf(formula);
  const result = resultFigure && term(resultFigure);
  if (resultFigure !== undefined && result === undefined) return undefined;
  switch (formula.op) {
    case 'sum': {
      const parts = formula.parts.flatMap((part) => term(part) ?? []);
      return result && parts.length > 0
        ? { op: 'sum', result, parts, ...(formula.open === true ? { open: true } : {}) }
        : undefined;
    }
    case 'quotient': {
      const numerator = all(formula.numerator.map(term));
      const denominator = all(formula.denominator.map(term));
      return result && numerator && denominator
        ? { op: 'quotient', result, numerator, denominator }
        : undefined;
    }
    case 'product': {
      const factors = all(formula.factors.map(term));
      return result && factors ? { op: 'product', result, factors } : undefined;
    }
    case 'same': {
      const of = term(formula.of);
      return result && of ? { op: 'same', result, of } : undefined;
    }
    case 'whole': {
      const parts = formula.parts.flatMap((part) => term(part) ?? []);
      return parts.length > 0 ? { op: 'whole', parts } : undefined;
    }
    case 'list': {
      const items = rendered.series.get(formula.series)?.items;
      return result && items ? { op: 'list', result, items } : undefined;
    }
    case 'year': {
      const span = rendered.years.get(formula.year);
      return span && { op: 'year', span, year: formula.year.year };
    }
    case 'order':
    case 'trend':
      return wordEquation(formula, term, rendered, edits);
  }
};

const wordEquation = (
  formula: Extract<Formula, { op: 'order' | 'trend' }>,
  term: (signed: SignedFigure) => Term | undefined,
  rendered: Rendered,
  edits: Edits,
): Equation | undefined => {
  const span = rendered.words.get(formula.word);
  if (span === undefined) return undefined;
  const word: WordTruth = { span, says: (edits.words.get(formula.word) ?? formula.word).sign };
  if (formula.op === 'trend') {
    const figures = all(formula.figures.map(term));
    return figures && { op: 'trend', word, figures };
  }
  const left = term(formula.left);
  const right = term(formula.right);
  return left && right && { op: 'order', word, left, right };
};
