import type { Random } from './random.js';
import { directionWord } from './vocabulary/directions.js';

/** What a figure says; the words of `fixtures/relations`. */
export interface Meaning {
  /** The label as an accountant would write it in full. */
  readonly metric: string;
  /** `2023` · `2023-start` · `2023-end`. */
  readonly period: string;
  /** The part of the money that the text speaks of (财政拨款 …), where it names one. */
  readonly scope?: string;
  readonly role:
    | 'level'
    | 'budget'
    | 'change'
    | 'change-rate'
    | 'share'
    | 'rate'
    | 'count'
    | 'price'
    | 'score';
}

/** A number in the text. Compared by identity: two figures with the same digits are two figures. */
export interface Figure {
  readonly type: 'figure';
  /** As printed, separators included: `1,234.50`. */
  readonly digits: string;
  readonly unit: string;
  /** False where another figure's unit serves this one too (`4125.49、4143.91万元`). */
  readonly unitPrinted: boolean;
  readonly meaning: Meaning;
  /** What the writer had at hand in its place and may have left standing, as printed digits. */
  readonly stale?: string;
  /** The same rate worked out on another base, as printed digits. */
  readonly otherBase?: string;
}

/** A word that gives a figure its sign, or claims how two figures stand to each other. */
export interface Word {
  readonly type: 'word';
  readonly text: string;
  readonly sign: -1 | 0 | 1;
  /** What a slip would write: same place in the sentence, another meaning. */
  readonly others: readonly { readonly text: string; readonly sign: -1 | 0 | 1 }[];
}

/** Items of a list that a slip may leave one out of. */
export interface Series {
  readonly type: 'series';
  readonly items: readonly (readonly Piece[])[];
  readonly separator: string;
  /** Between the last two; `separator` where absent. */
  readonly last?: string;
  /** The text itself says that nothing is missing, so leaving one out contradicts it. */
  readonly whole: boolean;
}

/** The report's year where a title or heading names it. */
export interface Year {
  readonly type: 'year';
  readonly year: number;
}

/** A year that a slip may change: each its own piece. */
export const yearPiece = (year: number): Year => ({ type: 'year', year });

export type Piece = string | Figure | Word | Series | Year;

/** What may stand at a place of a template. */
export type Filling = Piece | readonly Piece[];

const fillingPieces = (filling: Filling): readonly Piece[] =>
  Array.isArray(filling) ? (filling as readonly Piece[]) : [filling as Piece];

/** Takes one of the alternatives at each `[a|b|]` of a template, so that it can be held through a list. */
export const settle = (random: Random, template: string): string =>
  template.replace(/\[([^[\]]*)\]/g, (_, choices: string) => random.pick(choices.split('|')));

/**
 * Fills a phrasing. In a template `[a|b|]` is one of the alternatives, `{name}` a place for `fillings.name`, and
 * `{增加}` (any upward word of `vocabulary/directions`) the word for the direction `sign`.
 */
export const say = (
  random: Random,
  template: string,
  fillings: Readonly<Record<string, Filling>> = {},
  sign: -1 | 0 | 1 = 1,
): Piece[] => {
  return settle(random, template)
    .split(/\{([^{}]*)\}/)
    .flatMap((part, index): readonly Piece[] => {
      if (index % 2 === 0) return part === '' ? [] : [part];
      const filling = fillings[part];
      if (filling !== undefined) return fillingPieces(filling);
      const word = directionWord(part, sign);
      if (word === undefined) throw new RangeError(`nothing to put at {${part}} of ${template}`);
      return [word];
    });
};

/** `A、B和C`: pieces one after the other, `last` before the last. */
export const enumerated = (items: readonly (readonly Piece[])[], last: string): Piece[] =>
  items.flatMap((item, index) => [index === 0 ? '' : index === items.length - 1 ? last : '、', ...item]);

/** All figures and words of pieces, in text order. */
export const flatten = (pieces: readonly Piece[]): (Figure | Word)[] =>
  pieces.flatMap((piece) => {
    if (typeof piece === 'string' || piece.type === 'year') return [];
    return piece.type === 'series' ? piece.items.flatMap(flatten) : [piece];
  });

/** The direction word that governs a figure: the nearest one before it in the clause, or the next one behind it. */
export const signOf = (pieces: readonly Piece[], figure: Figure): Word | 1 => {
  const flat = flatten(pieces);
  const at = flat.indexOf(figure);
  const before = flat.slice(0, at).findLast((piece) => piece.type === 'word');
  return before ?? flat.slice(at).find((piece) => piece.type === 'word') ?? 1;
};
