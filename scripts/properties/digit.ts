/** One wrong digit in any figure of any relation that was read must be reported: if not, the relation cannot fail. */
import type { Reading, ReadRelation } from './reading.js';
import { readingOf } from './reading.js';
import type { Sentence } from './sentence.js';

/** A relation that was read and held, and in how many of its figures a wrong digit is reported. */
export interface DigitResult {
  readonly sentence: string;
  readonly kind: string;
  readonly key: string;
  /** Figures in which a digit could be made wrong so that no rounding explains it. */
  readonly figures: number;
  readonly reported: number;
}

/** Above this a quotient is too coarse for its terms to be judged by it: a leading digit moves a term by a tenth or more. */
const coarsest = 0.05;
const quotients = new Set(['share', 'rate', 'change-rate']);

/** A figure with its first digit one more, 9 one less: a change of a tenth at least; null where it has no digit but zeros. */
const withWrongDigit = (printed: string): string | null => {
  const at = printed.search(/[1-9]/);
  if (at < 0) return null;
  const digit = Number(printed[at]);
  const wrong = digit === 9 ? 8 : digit + 1;
  return printed.slice(0, at) + wrong + printed.slice(at + 1);
};

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `${start}-${end}`;

/** A relation's figures in which a wrong digit breaks it for certain. */
const breakable = ({ kind, figures, coarseness }: ReadRelation): ReadRelation['figures'] =>
  quotients.has(kind) && coarseness > coarsest ? figures.slice(0, 1) : figures;

/** The text part of a document with another text in a figure's place; null where the figure stands outside of it. */
const replaced = (
  sentence: Sentence,
  { text }: Reading,
  { start, end }: { readonly start: number; readonly end: number },
): Sentence | null => {
  const offset = text.indexOf(sentence.text);
  const wrong = withWrongDigit(text.slice(start, end));
  if (offset < 0 || start < offset || wrong === null) return null;
  return {
    ...sentence,
    text: sentence.text.slice(0, start - offset) + wrong + sentence.text.slice(end - offset),
  };
};

/** Whether a digit made wrong at each place is reported: a finding that accuses names the figure. */
const reportedAt = async (
  sentence: Sentence,
  before: Reading,
  places: ReadonlyMap<string, { readonly start: number; readonly end: number }>,
): Promise<Map<string, boolean>> => {
  const reported = new Map<string, boolean>();
  for (const [key, span] of places) {
    const changed = replaced(sentence, before, span);
    if (changed === null) continue;
    const { findings } = await readingOf(changed);
    reported.set(
      key,
      findings.some(({ evidence }) =>
        evidence.some((other) => other.span.start < span.end && span.start < other.span.end),
      ),
    );
  }
  return reported;
};

/** Makes one digit wrong in each figure of each relation of a sentence that holds. */
export const wrongDigits = async (sentence: Sentence, before: Reading): Promise<DigitResult[]> => {
  if (before.findings.length > 0) return [];
  const held = before.relations.filter(({ holds }) => holds);
  const places = new Map(held.flatMap((one) => breakable(one).map((span) => [placeOf(span), span] as const)));
  const reported = await reportedAt(sentence, before, places);
  return held.map((one) => {
    const figures = breakable(one).filter((span) => reported.has(placeOf(span)));
    return {
      sentence: sentence.id,
      kind: one.kind,
      key: one.key,
      figures: figures.length,
      reported: figures.filter((span) => reported.get(placeOf(span))).length,
    };
  });
};
