import { perSigns, yearMeasure } from '@gouji/lexicon';
import { ownWords } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { currentAmounts } from '../../search/common.js';

/** Whether a figure is what each of several has (每人1200元, 800元/人次). */
export const isForEach = ({ column, quantity, factor }: Saying): boolean =>
  column === 'each' ||
  (factor !== null &&
    currentAmounts.includes(column) &&
    (factor.per.length > 0 ||
      (quantity?.kind === 'money' && perSigns.some((sign) => factor.behind.startsWith(sign)))));

/** Whether a figure stands in a product that is written with signs, which is read off them. */
export const isInExpression = ({ index, factor }: Saying, sayings: readonly Saying[]): boolean =>
  factor?.sign === 'times' || sayings[index + 1]?.factor?.sign === 'times';

/** Whether another figure is set against it (未超过120元, 其中最高的60万元): nothing multiplies with it. */
export const isMeasure = ({ factor }: Saying): boolean => factor?.bound !== false || factor.compared;

export const isSameKind = (a: Saying, b: Saying): boolean => a.quantity?.kind === b.quantity?.kind;

export const isAverage = ({ factor }: Saying): boolean => factor?.average === true;

/** An amount, or a number of things, given for each of several. */
export const isPrice = (one: Saying, sayings: readonly Saying[]): boolean =>
  one.quantity !== null &&
  (one.quantity.kind === 'money' || one.quantity.kind === 'count') &&
  one.quantity.upper === null &&
  !isMeasure(one) &&
  isForEach(one) &&
  // 户均补贴由8276元提高到10345元: what it was.
  sayings[one.index + 1]?.reaches !== true &&
  !isInExpression(one, sayings);

/** What a price is for; that it is for one year as well goes without saying. */
const persOf = ({ factor }: Saying): readonly string[] =>
  (factor?.per ?? [])
    .filter(({ row }) => !row.words.includes(yearMeasure))
    .map(({ row }) => row.words[0] ?? '');

/** Another price of the same things; an average by one thing and one by another are of one total (人均, 每人每天). */
export const isRival = (one: Saying, price: Saying, sayings: readonly Saying[]): boolean =>
  one !== price &&
  isSameKind(one, price) &&
  isPrice(one, sayings) &&
  one.quantity?.value.eq(price.quantity?.value ?? 0) === false &&
  (price.quantity?.kind === 'money' || one.quantity.unit === price.quantity?.unit) &&
  !((isAverage(one) || isAverage(price)) && persOf(one).join() !== persOf(price).join());

/** Whether one price is what another comes to over a further measure: 人均2000元 of 每人每天400元. */
export const isOver = (sum: Saying, price: Saying): boolean => {
  const [fewer, more] = [persOf(sum), persOf(price)];
  return isAverage(sum) && fewer.length === 1 && more.length === 2 && fewer[0] === more[0];
};

/** The figures of a price's sentence that stand near it. */
export const sentenceAround = (price: Saying, sayings: readonly Saying[]): readonly Saying[] =>
  figuresAround(price, sayings, 0, bounds.mostBetweenFactors);

/** Those of the sentence before as well. */
export const sentencesAround = (price: Saying, sayings: readonly Saying[]): readonly Saying[] =>
  figuresAround(price, sayings, 1, bounds.mostLooked);

const figuresAround = (
  { index }: Saying,
  sayings: readonly Saying[],
  sentences: number,
  near: number,
): readonly Saying[] => {
  let [start, left] = [index, sentences];
  for (; start > Math.max(0, index - near); start -= 1) {
    const mark = sayings[start]?.mark ?? 5;
    if (mark === 5 || (mark === 4 && left === 0)) break;
    if (mark === 4) left -= 1;
  }
  let end = index + 1;
  while (end <= index + near && (sayings[end]?.mark ?? 5) < 4) end += 1;
  return sayings.slice(start, end).filter(({ quantity }) => quantity !== null);
};

/** Those between the semicolons around it. */
export const segmentAround = (price: Saying, near: readonly Saying[]): readonly Saying[] => {
  const at = near.indexOf(price);
  let start = at;
  while (start > 0 && (near[start]?.mark ?? 3) < 3) start -= 1;
  let end = at + 1;
  while (end < near.length && (near[end]?.mark ?? 3) < 3) end += 1;
  return near.slice(start, end);
};

/** Whether the words of both hold two letters of one name in a row. */
export const areNamedAlike = (one: Saying, other: Saying): boolean => {
  const [words, others] = [ownWords(one), ownWords(other)];
  return [...words].some((_letter, at) => at + 1 < words.length && others.includes(words.slice(at, at + 2)));
};
