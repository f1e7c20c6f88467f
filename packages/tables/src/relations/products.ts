import { type Fact, type Relation, readingOf, relate } from '@gouji/facts';
import { averageHead, priceHead, timedHead, timesHead } from '@gouji/lexicon/table-patterns';
import type { CellFact } from '../types.js';
import type { Cross } from './cross.js';

/** 数量 × 单价 = 金额; with 月数 or 次数 beside them, these too. */
export const productOf = (price: CellFact, { cells, headOf }: Cross): Relation[] => {
  if (price.quantity.kind !== 'money') return [];
  const numbers = cells.filter(({ measure, quantity }) => measure === 'number' && quantity.kind === 'count');
  const prices = cells.filter(({ measure }) => measure === 'price');
  const amounts = cells.filter(({ measure, quantity }) => measure === 'amount' && quantity.kind === 'money');
  const [total] = amounts;
  if (averageHead.test(headOf(price).own)) return averageOf(price, cells, headOf);
  if (numbers.length === 0 || prices.length !== 1 || !total) return [];
  const head = headOf(price);
  const timed = timedHead.test(head.own);
  const times = numbers.filter((number) => timesHead.test(headOf(number).own));
  const all = numbers.map(({ fact }) => fact);
  // 元/月 with the months beside it: all factors are printed.
  const whole = timed && times.length === 1 && numbers.length === 2;
  const factors: Fact[][] =
    whole || numbers.length === 1 ? [all] : [all, ...numbers.map(({ fact }) => [fact])];
  const plain = priceHead.test(head.own) && !timed && numbers.length === 1;
  const strength = amounts.length > 1 ? 'tentative' : plain ? 'exact' : whole ? 'likely' : 'tentative';
  return amounts.slice(0, 3).map((amount) =>
    relate(
      'product',
      amount.fact,
      factors.map((list) => readingOf('product', [...list, price.fact])),
      { strength },
    ),
  );
};

/** 人均 = 支出 ÷ 人数, where one amount and one number stand beside it. */
const averageOf = (average: CellFact, cells: Cross['cells'], headOf: Cross['headOf']): Relation[] => {
  const others = cells.filter((cell) => cell !== average && headOf(cell).heading.measure !== 'price');
  const amounts = others.filter(({ quantity }) => quantity.kind === 'money');
  const numbers = others.filter(({ quantity }) => quantity.kind === 'count');
  const [amount, number] = [amounts[0], numbers[0]];
  if (!amount || !number || amounts.length > 1 || numbers.length > 1) return [];
  return [
    relate('product', average.fact, [readingOf('quotient', [amount.fact, number.fact])], {
      strength: 'likely',
    }),
  ];
};

/** 得分 = 分值 − 扣分; 得分 = 执行率 × 分值. */
export const scoreOf = (given: CellFact, { cells }: Cross): Relation[] => {
  const full = cells.filter(({ measure }) => measure === 'full');
  const lost = cells.filter(({ measure }) => measure === 'lost');
  const rates = cells.filter(({ measure, quantity }) => measure === 'rate' && quantity.kind === 'percent');
  const [whole] = full;
  if (!whole || full.length > 1) return [];
  const [off] = lost;
  if (off && lost.length === 1)
    return [
      relate(
        'difference',
        given.fact,
        [readingOf('sum', [whole.fact, off.fact], [1, -1]), readingOf('sum', [whole.fact, off.fact])],
        { strength: 'likely' },
      ),
    ];
  const [rate] = rates;
  // Marks with a fraction were worked out; whole ones may be given by steps (低于95%扣1分).
  const workedOut = !given.quantity.value.isInteger() && whole.quantity.value.isInteger();
  return rate && rates.length === 1
    ? [
        relate('product', given.fact, [readingOf('product', [rate.fact, whole.fact])], {
          strength: workedOut ? 'likely' : 'tentative',
        }),
      ]
    : [];
};
