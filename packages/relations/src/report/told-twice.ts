import type { Quantity } from '@gouji/amounts';
import { type Fact, grouped, type Relation, relate, type StatementParagraph, sumOf } from '@gouji/facts';
import { lettersBeforeFigure, sentenceEnds } from '@gouji/lexicon/particles';
import { noLetterOfName } from '@gouji/lexicon/phrases/clauses';
import { shapeOf } from '../arithmetic/slips.js';
import { bounds } from '../search/bounds.js';

/**
 * 改造危房264户，发放补助资金278.8万元…最终改造危房264户，发放补助资金287.8万元: the same words between two figures, of which one is the same both
 * times and tells enough. The other is the same as well, or a slip of the pen; any other difference is of another thing.
 */
export const toldTwice = (paragraphs: readonly StatementParagraph[], text: string): Relation[] => {
  const told = paragraphs.flatMap(({ statements }) =>
    statements.flatMap(({ fact }, at) => {
      const next = statements[at + 1]?.fact;
      return next ? toldBeside(fact, next, text) : [];
    }),
  );
  const known = new Map(
    [...grouped(told, ({ words }) => words)].map(([words, all]) => [words, new Set(all.map(keyOf)).size]),
  );
  return [...grouped(told, keyOf).values()].flatMap((group) => {
    const isOfMany = (known.get(group[0]?.words ?? '') ?? 0) > bounds.mostToldAlike;
    return againstMost(
      group.map(({ fact }) => fact),
      isOfMany,
    );
  });
};

interface Told {
  /** What stands between the two, and what they are. */
  readonly words: string;
  /** The figure that is the same. */
  readonly known: string;
  readonly fact: Fact;
}

const keyOf = ({ words, known }: Told): string => `${words} ${known}`;

/** Each of two figures of a sentence, by the words between them and the other one. */
const toldBeside = (first: Fact, second: Fact, text: string): Told[] => {
  const [a, b] = [first.quantity, second.quantity];
  const between = text.slice(a.span.end, b.span.start);
  const words = [...between]
    .filter((letter) => !noLetterOfName.test(letter) && !lettersBeforeFigure.has(letter))
    .join('');
  if (words.length < bounds.leastTold || between.length > bounds.mostTold) return [];
  if ([...between].some((letter) => sentenceEnds.has(letter))) return [];
  const said = `${a.kind}${a.unit} ${words} ${b.kind}${b.unit}`;
  return [
    ...(tells(a) ? [{ words: said, known: `before ${a.value}`, fact: second }] : []),
    ...(tells(b) ? [{ words: said, known: `behind ${b.value}`, fact: first }] : []),
  ];
};

/** Whether a figure is hardly met twice by chance. */
const tells = ({ kind, value }: Quantity): boolean =>
  (kind === 'money' || kind === 'count' || kind === 'percent') && value.sd() >= bounds.leastDigitsTold;

/**
 * Each figure against the one told most often. Where there are more than two, or the same words stand between many other
 * figures, things are told alike, and what two of them have in common is chance.
 */
const againstMost = (facts: readonly Fact[], isOfMany: boolean): Relation[] => {
  const times = new Map<string, number>();
  for (const { quantity } of facts) {
    const value = quantity.value.toString();
    times.set(value, (times.get(value) ?? 0) + 1);
  }
  const timesOf = ({ quantity }: Fact): number => times.get(quantity.value.toString()) ?? 0;
  const [first, ...others] = facts;
  if (!first) return [];
  const anchor = others.reduce((most, one) => (timesOf(one) > timesOf(most) ? one : most), first);
  const isOne = times.size <= 2 && !isOfMany;
  return facts
    .filter(
      (fact) =>
        fact !== anchor && (fact.quantity.value.eq(anchor.quantity.value) || (isOne && isSlip(fact, anchor))),
    )
    .map((fact) => relate('same', fact, [sumOf([anchor])], { strength: 'likely' }));
};

/** Of one institution; and of so many digits that one is not a slip away from most others. */
const isSlip = ({ quantity, entity }: Fact, { quantity: right, entity: other }: Fact): boolean => {
  if (entity !== other || !tells(right)) return false;
  const [ulp, value] = [quantity.ulp.toNumber(), right.value.toNumber()];
  const { shape } = shapeOf(quantity.value.toNumber(), ulp, value, value);
  return quantity.kind === right.kind && shape !== 'any' && shape !== 'near';
};
