import { type Figure, flatten, type Piece, type Series, type Word, type Year } from './pieces.js';

/** What slips write instead of what is right. Pieces themselves never change. */
export interface Edits {
  readonly figures: ReadonlyMap<Figure, { readonly digits: string; readonly unit: string }>;
  readonly words: ReadonlyMap<Word, { readonly text: string; readonly sign: -1 | 0 | 1 }>;
  readonly years: ReadonlyMap<Year, number>;
  /** The item left out of a series. */
  readonly dropped: ReadonlyMap<Series, number>;
}

export const noEdits: Edits = {
  figures: new Map(),
  words: new Map(),
  years: new Map(),
  dropped: new Map(),
};

export const both = (one: Edits, other: Edits): Edits => ({
  figures: new Map([...one.figures, ...other.figures]),
  words: new Map([...one.words, ...other.words]),
  years: new Map([...one.years, ...other.years]),
  dropped: new Map([...one.dropped, ...other.dropped]),
});

/** The items of a series that remain. */
export const remaining = (series: Series, edits: Edits): readonly (readonly Piece[])[] => {
  const dropped = edits.dropped.get(series);
  return series.items.filter((_, index) => index !== dropped);
};

/** The figures of items that were left out. */
export const goneFigures = (edits: Edits): ReadonlySet<Figure> =>
  new Set(
    [...edits.dropped].flatMap(([series, index]) =>
      flatten(series.items[index] ?? []).filter((piece): piece is Figure => piece.type === 'figure'),
    ),
  );
