/** A place of a form by its names: a row, a column, or both; of this form, or of another. */
export interface Place {
  /** The other form's name; null for the form that the tie is of. */
  readonly form: string | null;
  /** Names of the row, any of which will do; null where the place is a whole column. */
  readonly row: readonly string[] | null;
  readonly column: readonly string[] | null;
  /** The lines counted below the row, and not the row itself (`A>Σ`). */
  readonly below: boolean;
}

export interface TieTerm {
  readonly sign: 1 | -1;
  /** Null for Σ: the lines that stand between the term before and the result. */
  readonly place: Place | null;
}

/** A tie as read from its notation. */
export interface Tie {
  readonly equation: string;
  /** Whether it holds of rows in every column, of columns in every row, or of single cells. */
  readonly over: 'rows' | 'columns' | 'cells';
  readonly result: Place;
  readonly terms: readonly TieTerm[];
}

/** The name of a row that stands for each row of a 类. */
export const everyClass = '每类';

const namesIn = (words: string | undefined): readonly string[] | null =>
  words ? words.split('|').map((name) => name.trim()) : null;

const placeOf = (words: string): Place => {
  const [, form, rest = ''] = /^(?:([^/@]+)\/)?(.*)$/.exec(words.trim()) ?? [];
  const below = rest.endsWith('>Σ');
  const [row, column] = (below ? rest.slice(0, -2) : rest).split('@');
  return { form: form ?? null, row: namesIn(row), column: namesIn(column), below };
};

/**
 * Reads the notation of a tie, as `Form` tells it.
 *
 * @throws Error where it is none: forms are data of the program, and a wrong one is a bug
 */
export const parseTie = (equation: string): Tie => {
  const [left, right, more] = equation.split(' = ');
  if (!left || !right || more !== undefined) throw new Error(`No tie: ${equation}`);
  const result = placeOf(left);
  const terms = right.split(/ (?=[+−] )/).map((term): TieTerm => {
    const words = term.replace(/^[+−] /, '').trim();
    return { sign: term.startsWith('−') ? -1 : 1, place: words === 'Σ' ? null : placeOf(words) };
  });
  const places = [result, ...terms.map(({ place }) => place)].filter((place) => place !== null);
  const single = ({ form, row, column }: Place): boolean =>
    form !== null || (row !== null && column !== null);
  return {
    equation,
    over: places.some(single) ? 'cells' : result.row === null ? 'columns' : 'rows',
    result,
    terms,
  };
};
