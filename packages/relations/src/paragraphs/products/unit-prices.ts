import { type Relation, readingOf, relate, type Statement, type StatementParagraph } from '@gouji/facts';
import { averageCue, boundCues, timesSigns } from '@gouji/lexicon/phrases/counts';
import { counts, type Per, perOf } from './per.js';

/**
 * N个单位，每个M元，共计A元; 每人每月M元，N人，12个月，A元: numbers and what is given for each of them, with their product before
 * or behind, in one sentence.
 */
export const unitPrices = ({ statements }: StatementParagraph, text: string): Relation[] =>
  statements.flatMap((price, at): Relation[] => {
    if (!price.mention.each || !isPrice(price, text) || isInExpression(price, text)) return [];
    const pers = perOf(price, text);
    const near = statements
      .slice(Math.max(0, at - reach), at + reach + 1)
      .filter(({ mention }) => mention.sentence === price.mention.sentence);
    const stretch = inSegment(near, price);
    // 一档每人2000元、二档每人3000元: who gets which is not printed.
    const rivals = near.filter((other) => other !== price && other.mention.each && isSameKind(other, price));
    if (rivals.some((rival) => stretch.includes(rival))) return [];
    // 一等奖3名，每名2万元；二等奖6名，每名1万元，共计12万元: the total is of both.
    if (rivals.some((rival) => productsOf(inSegment(near, rival), rival, text).length === 0)) return [];
    const beside = productsOf(stretch, price, text);
    const products = beside.length > 0 ? beside : productsOf(near, price, text);
    const isFactor = (one: Statement): boolean => isNumber(one, price) && !products.includes(one);
    const close = stretch.filter(isFactor);
    const numbers = close.length > 0 ? close : near.filter(isFactor);
    const factors = matched(pers, numbers, price, text) ?? matched(pers, near.filter(isFactor), price, text);
    const [total, ...others] = products;
    if (!total || isOneOfSeveral(price, total, stretch)) return [];
    const sets = factors ? [factors] : subsets(numbers);
    const readings = [total, ...others.slice(0, 2)].flatMap((result) =>
      sets.map((set) => ({
        ...readingOf('product', [...set.map(({ fact }) => fact), price.fact]),
        result: result === total ? null : result.fact,
        exact: isSetByRule(price, text) ? [price.fact] : [],
      })),
    );
    if (readings.length === 0 || sets.length === 0) return [];
    const sure =
      factors !== null &&
      beside.length > 0 &&
      factors.every((factor) => isStatedBefore(factor, price, total)) &&
      [...factors, price, total].every(({ fact }) => fact.quantity.qualifier === null) &&
      !boundCues.test(wordsBefore(price, text));
    return [
      relate('product', total.fact, readings.slice(0, 8), {
        strength: sure ? strengthOf(factors ?? [], price, total, text) : 'tentative',
      }),
    ];
  });

/** 每户1500元慰问金、300元物资，共计10.8万元: what each is given is more than the first amount. */
const isOneOfSeveral = (price: Statement, total: Statement, stretch: readonly Statement[]): boolean =>
  stretch.some(
    (other) =>
      other !== price &&
      isBefore(price, other) &&
      isBefore(other, total) &&
      isSameKind(other, price) &&
      other.fact.quantity.unit === price.fact.quantity.unit,
  );

/** A number behind both price and product takes no part, but for one in the product's bracket (115.2万元（12个月）). */
const isStatedBefore = ({ mention }: Statement, price: Statement, total: Statement): boolean => {
  const { start } = mention.quantity.span;
  return (
    start < price.mention.quantity.span.start ||
    start < total.mention.quantity.span.start ||
    mention.depth > total.mention.depth
  );
};

// Factors and product stand close together.
const reach = 5;

const wordsBefore = ({ mention: { span, quantity } }: Statement, text: string): string =>
  text.slice(span.start, quantity.span.start);

/** 30元/天×20天: its product is read off the signs. */
const isInExpression = ({ mention: { span, quantity } }: Statement, text: string): boolean =>
  timesSigns.test(text.slice(span.start, quantity.span.start)) ||
  timesSigns.test(
    text.slice(quantity.span.end, quantity.span.end + longestSuffix).split(/[，,；;。、]/)[0] ?? '',
  );

const longestSuffix = 8;

/** An amount, or a number of people, given for each of several. */
const isPrice = ({ fact, mention }: Statement, text: string): boolean => {
  const { kind, upper } = fact.quantity;
  if (upper !== null || (kind !== 'money' && kind !== 'count')) return false;
  if (boundCues.test(text.slice(mention.span.start, mention.quantity.span.start))) return false;
  return fact.role === 'level' || fact.role === 'budget' || fact.role === 'count';
};

const isSameKind = (a: Statement, b: Statement): boolean => a.fact.quantity.kind === b.fact.quantity.kind;

/** The figures between the semicolons around the price. */
const inSegment = (near: readonly Statement[], price: Statement): Statement[] => {
  const at = near.indexOf(price);
  let start = at;
  while (start > 0 && (near[start]?.mention.division ?? 3) < 3) start -= 1;
  let end = at + 1;
  while (end < near.length && (near[end]?.mention.division ?? 3) < 3) end += 1;
  return near.slice(start, end);
};

/** What may be the product: the first amount behind the price, a total first; then the nearest before it. */
const productsOf = (stretch: readonly Statement[], price: Statement, text: string): Statement[] => {
  const at = stretch.indexOf(price);
  const may = (one: Statement): boolean =>
    one !== price &&
    !one.mention.each &&
    !one.isBase &&
    one.fact.role !== 'change' &&
    !isInExpression(one, text) &&
    isProductOf(one, price, text);
  const behind = stretch.slice(at + 1).filter(may);
  const before = stretch.slice(0, at).filter(may).reverse();
  const total = behind.find(
    ({ mention }) => mention.total || /总/.test(text.slice(mention.span.start, mention.quantity.span.start)),
  );
  return [...new Set([...(total ? [total] : []), ...behind, ...before])].slice(0, 3);
};

const isProductOf = ({ fact, mention }: Statement, price: Statement, text: string): boolean => {
  if (price.fact.quantity.kind === 'money') return fact.quantity.kind === 'money';
  // 6期，每期50人，共300人次: people by people.
  return (
    fact.quantity.kind === 'count' &&
    (mention.total || /[共总]|合计|累计/.test(text.slice(mention.span.start, mention.quantity.span.start))) &&
    fact.quantity.unit.slice(0, 1) === price.fact.quantity.unit.slice(0, 1)
  );
};

const isNumber = (one: Statement, price: Statement): boolean =>
  one !== price &&
  one.fact.role === 'count' &&
  one.fact.quantity.kind === 'count' &&
  (!one.mention.each || price.fact.quantity.kind === 'money');

/** One number for each thing that the price is per, the nearest before it, else behind it; null where one is missing. */
const matched = (
  pers: readonly Per[],
  numbers: readonly Statement[],
  price: Statement,
  text: string,
): Statement[] | null => {
  const { start } = price.mention.quantity.span;
  const distance = (one: Statement): number => {
    const gap = one.mention.quantity.span.start - start;
    return gap < 0 ? -gap : gap + behindPenalty;
  };
  const sorted = [...numbers].sort((a, b) => distance(a) - distance(b));
  const found: Statement[] = [];
  const open = [...pers];
  for (let per = open.shift(); per; per = open.shift()) {
    const one = per;
    const number = sorted.find((other) => !found.includes(other) && counts(other, one, text));
    if (number) found.push(number);
    // 2辑，每辑1000册，每册45.5元: a number given for each of several again.
    if (number?.mention.each) open.push(...perOf(number, text));
    // One year, one time: nothing to multiply with.
    if (!number && !per.row.words.includes('年')) return null;
  }
  if (found.length > 0) return found;
  // 单价0.18万元: of the one number there is.
  return pers.length === 0 && numbers.length === 1 ? [...numbers] : null;
};

const behindPenalty = 1000;

/** The numbers that may be factors where it is not said of what the price is: each alone, then all. */
const subsets = (numbers: readonly Statement[]): Statement[][] => [
  ...numbers.map((number) => [number]),
  ...(numbers.length > 1 ? [[...numbers]] : []),
];

/** 每村5万元, 每人1200元: a rate of payment, exact to the yuan; averages and prices in 万元 with decimals are rounded. */
const isSetByRule = (price: Statement, text: string): boolean => {
  const { unit, ulp } = price.fact.quantity;
  const words = wordsBefore(price, text).replace(/^.*[，,；;。]/s, '');
  return !averageCue.test(words) && (unit === '元' || (/每/.test(words) && ulp.gte(wholeTenThousand)));
};

const wholeTenThousand = 10_000;

const isBefore = (one: Statement, other: Statement): boolean =>
  one.mention.quantity.span.start < other.mention.quantity.span.start;

const sharesNoun = (price: Statement, total: Statement, text: string): boolean => {
  const noun = wordsBefore(price, text)
    .replace(/(?<![为是约达])[为是约达]+$/, '')
    .slice(-2);
  return noun.length === 2 && wordsBefore(total, text).includes(noun);
};

const strengthOf = (
  factors: readonly Statement[],
  price: Statement,
  total: Statement,
  text: string,
): Relation['strength'] => {
  const behind = isBefore(price, total);
  const average = averageCue.test(wordsBefore(price, text).replace(/^.*[，,；;。]/s, ''));
  // 人均支出1.5万元，在职人员30人，公用经费38万元: what the average is of must be the total.
  if (average)
    return factors.every((factor) => isBefore(factor, price)) || sharesNoun(price, total, text)
      ? 'likely'
      : 'tentative';
  return behind && (total.mention.total || total.mention.division <= 2) ? 'exact' : 'likely';
};
