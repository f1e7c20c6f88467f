import { readingOf, relate } from '../../relations/build.js';
import type { Fact, Relation } from '../../types.js';
import type { CellFact } from '../types.js';
import type { Cross } from './cross.js';

/** 数量 × 单价 = 金额; with 月数 or 次数 beside them, these too. */
export const productOf = (price: CellFact, { cells, headOf }: Cross): Relation[] => {
  if (price.quantity.kind !== 'money') return [];
  const numbers = cells.filter(({ measure, quantity }) => measure === 'number' && quantity.kind === 'count');
  const prices = cells.filter(({ measure }) => measure === 'price');
  const amounts = cells.filter(({ measure, quantity }) => measure === 'amount' && quantity.kind === 'money');
  const [total] = amounts;
  if (numbers.length === 0 || prices.length !== 1 || !total) return [];
  const head = headOf(price);
  const timed = /[月天年次期学]/.test(head.own);
  const times = numbers.filter((number) => /月数|天数|次数|年限|期数|学期|月份/.test(headOf(number).own));
  const all = numbers.map(({ fact }) => fact);
  // 元/月 with the months beside it: all factors are printed.
  const whole = timed && times.length === 1 && numbers.length === 2;
  const factors: Fact[][] =
    whole || numbers.length === 1 ? [all] : [all, ...numbers.map(({ fact }) => [fact])];
  const plain = /单价/.test(head.own) && !timed && numbers.length === 1;
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
  return rate && rates.length === 1
    ? [
        relate('product', given.fact, [readingOf('product', [rate.fact, whole.fact])], {
          strength: 'tentative',
        }),
      ]
    : [];
};
