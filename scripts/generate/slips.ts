import { holds } from './arithmetic.js';
import { both, type Edits, goneFigures, noEdits } from './edits.js';
import { type Figure, flatten, type Piece, type Series, type Word, type Year } from './pieces.js';
import type { Random } from './random.js';
import { type Formula, figuresOf, type Relation, type Said } from './relation.js';
import type { SlipKind } from './truth.js';

/** A slip before it is printed. */
export interface Slip {
  readonly kind: SlipKind;
  readonly edits: Edits;
  readonly of: Figure | Word | Series | Year;
}

/** How often writers make each, about; what contradicts nothing in a text is drawn again. */
const weights: Readonly<Record<SlipKind, number>> = {
  digit: 30,
  unit: 8,
  dropped: 6,
  doubled: 5,
  swapped: 8,
  point: 6,
  sign: 3,
  direction: 10,
  year: 2,
  'old-value': 7,
  'missing-part': 6,
  'other-base': 6,
  count: 5,
  restated: 4,
};

const regroup = (plain: string, like: string): string => {
  if (!like.includes(',')) return plain;
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

const otherUnits: Readonly<Record<string, readonly string[]>> = {
  元: ['万元'],
  万元: ['元', '亿元'],
  亿元: ['万元'],
};

type Mistype = (random: Random, plain: string) => string | undefined;

/** Places of digits in a number. */
const digitPlaces = (plain: string): number[] =>
  [...plain].flatMap((character, index) => (character >= '0' && character <= '9' ? [index] : []));

const mistypes: Partial<Record<SlipKind, Mistype>> = {
  digit: (random, plain) => {
    const at = random.pick(digitPlaces(plain));
    const others = [...'123456789'].filter((digit) => digit !== plain[at]);
    return plain.slice(0, at) + random.pick(others) + plain.slice(at + 1);
  },
  dropped: (random, plain) => {
    const places = digitPlaces(plain);
    if (places.length < 3) return undefined;
    const at = random.pick(places);
    return plain.slice(0, at) + plain.slice(at + 1);
  },
  doubled: (random, plain) => {
    const at = random.pick(digitPlaces(plain));
    return plain.slice(0, at + 1) + plain.slice(at);
  },
  swapped: (random, plain) => {
    const places = digitPlaces(plain).filter(
      (at) => /\d/.test(plain[at + 1] ?? '') && plain[at] !== plain[at + 1],
    );
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    return plain.slice(0, at) + plain[at + 1] + plain[at] + plain.slice(at + 2);
  },
  point: (random, plain) => {
    const at = plain.indexOf('.');
    if (at < 0) return undefined;
    const digits = plain.replace('.', '');
    const to = at + random.pick([-1, 1]);
    return to < 1 ? undefined : to >= digits.length ? digits : `${digits.slice(0, to)}.${digits.slice(to)}`;
  },
  sign: (_, plain) => (plain.startsWith('-') ? plain.slice(1) : undefined),
};

/** A number that a person could have typed: no leading nought before a digit, no point at an end, not nothing at all. */
const plausible = (digits: string): boolean =>
  !/^-?0\d|^-?\.|\.$/.test(digits) && /\d/.test(digits) && /[1-9]/.test(digits);

const editFigure = (
  kind: SlipKind,
  figure: Figure,
  digits: string | undefined,
  unit = figure.unit,
): Slip[] =>
  digits === undefined || !plausible(digits) || (digits === figure.digits && unit === figure.unit)
    ? []
    : [{ kind, of: figure, edits: { ...noEdits, figures: new Map([[figure, { digits, unit }]]) } }];

const figureSlips = (random: Random, kind: SlipKind, figure: Figure): Slip[] => {
  if (kind === 'unit') {
    const units = figure.unitPrinted ? otherUnits[figure.unit] : undefined;
    return units === undefined ? [] : editFigure(kind, figure, figure.digits, random.pick(units));
  }
  if (kind === 'old-value') return editFigure(kind, figure, figure.stale);
  if (kind === 'other-base') return editFigure(kind, figure, figure.otherBase);
  const mistyped = mistypes[kind]?.(random, figure.digits.replaceAll(',', ''));
  return editFigure(kind, figure, mistyped && regroup(mistyped, figure.digits));
};

const allSeries = (pieces: readonly Piece[]): Series[] =>
  pieces.flatMap((piece) =>
    typeof piece === 'string' || piece.type !== 'series' ? [] : [piece, ...piece.items.flatMap(allSeries)],
  );

/** Whether a figure has what a kind of slip needs. */
const canSlip = (kind: SlipKind, { stale, otherBase, digits }: Figure): boolean => {
  if (kind === 'old-value') return stale !== undefined;
  if (kind === 'other-base') return otherBase !== undefined;
  return kind !== 'sign' || digits.startsWith('-');
};

const attempt = (random: Random, said: Said, kind: SlipKind): Slip[] => {
  const flat = flatten(said.pieces);
  if (kind === 'direction') {
    const words = flat.filter((piece): piece is Word => piece.type === 'word' && piece.others.length > 0);
    if (words.length === 0) return [];
    const word = random.pick(words);
    const to = random.pick(word.others);
    return [{ kind, of: word, edits: { ...noEdits, words: new Map([[word, to]]) } }];
  }
  if (kind === 'year') {
    const years = said.relations.flatMap(({ formula }) => (formula.op === 'year' ? [formula.year] : []));
    if (years.length === 0) return [];
    const of = random.pick(years);
    return [{ kind, of, edits: { ...noEdits, years: new Map([[of, of.year + random.pick([-1, 1])]]) } }];
  }
  if (kind === 'missing-part') {
    const series = allSeries(said.pieces).filter(({ items, whole }) => whole && items.length > 2);
    if (series.length === 0) return [];
    const one = random.pick(series);
    const dropped = new Map([[one, random.int(1, one.items.length - 1)]]);
    return [{ kind, of: one, edits: { ...noEdits, dropped } }];
  }
  const bound =
    kind === 'count' || kind === 'restated'
      ? said.relations.flatMap(({ formula }) =>
          formula.op === (kind === 'count' ? 'list' : 'same') ? [formula.result.figure] : [],
        )
      : said.relations.flatMap(({ formula }) => {
          const { result, terms } = figuresOf(formula);
          return [...(result ? [result.figure] : []), ...terms.map(({ figure }) => figure)];
        });
  const able = [...new Set(bound)].filter((figure) => canSlip(kind, figure));
  if (able.length === 0) return [];
  const figure = random.pick(able);
  if (kind === 'count') {
    return editFigure(kind, figure, String(Number(figure.digits) + random.pick([-1, 1])));
  }
  return figureSlips(random, kind === 'restated' ? 'digit' : kind, figure).map((slip) => ({ ...slip, kind }));
};

/** The pieces that edits change or leave out. */
const touchedBy = (edits: Edits): ReadonlySet<unknown> =>
  new Set<unknown>([
    ...edits.figures.keys(),
    ...edits.words.keys(),
    ...edits.years.keys(),
    ...edits.dropped.keys(),
    ...goneFigures(edits),
  ]);

/** All that a formula's truth hangs on, besides the items of its list. */
const piecesOf = (formula: Formula): readonly (Figure | Word | Year)[] => {
  const { result, terms } = figuresOf(formula);
  const signed = result === undefined ? terms : [result, ...terms];
  const words = formula.op === 'order' || formula.op === 'trend' ? [formula.word] : [];
  const years = formula.op === 'year' ? [formula.year] : [];
  return [
    ...signed.flatMap(({ figure, sign }) => (typeof sign === 'number' ? [figure] : [figure, sign])),
    ...words,
    ...years,
  ];
};

/** The relations that are still stated and hold for no value behind the printed digits, rounded or cut. */
export const broken = (relations: readonly Relation[], edits: Edits): Relation[] => {
  const gone = goneFigures(edits);
  const changed = touchedBy(edits);
  return relations.filter(({ formula }) => {
    const touched =
      piecesOf(formula).some((piece) => changed.has(piece)) ||
      (formula.op === 'list' && changed.has(formula.series));
    if (!touched) return false;
    const { result, terms } = figuresOf(formula);
    if (result && gone.has(result.figure)) return false;
    const needed = formula.op === 'sum' || formula.op === 'whole' ? [] : terms;
    return !needed.some(({ figure }) => gone.has(figure)) && !holds(formula, edits, 1);
  });
};

const drawKind = (random: Random): SlipKind => {
  const all = Object.entries(weights) as [SlipKind, number][];
  let left = random.next() * all.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [kind, weight] of all) {
    left -= weight;
    if (left < 0) return kind;
  }
  return 'digit';
};

/** Whether a slip would take an earlier one out of the text together with its item. */
const leavesOut = ({ edits }: Slip, made: ReadonlySet<unknown>): boolean =>
  [...edits.dropped].some(([series, index]) =>
    flatten(series.items[index] ?? []).some((piece) => made.has(piece)),
  );

/**
 * Draws a slip that is certain to contradict the text, beside those made already: it breaks a relation that they do
 * not break, and mends none of theirs. Undefined where forty draws find none.
 */
export const drawSlip = (random: Random, said: Said, before: Edits): Slip | undefined => {
  const already = new Set(broken(said.relations, before));
  const made = touchedBy(before);
  for (let tries = 0; tries < 40; tries += 1) {
    const [slip] = attempt(random, said, drawKind(random));
    if (slip === undefined || made.has(slip.of) || leavesOut(slip, made)) continue;
    const now = broken(said.relations, both(before, slip.edits));
    const added = now.filter((relation) => !already.has(relation)).length;
    if (added > 0 && now.length - added === already.size) return slip;
  }
  return undefined;
};
