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
  const factors: Fact[][] = [
    ...(numbers.length > 1 ? [numbers.map(({ fact }) => fact)] : []),
    ...numbers.map(({ fact }) => [fact]),
  ];
  const head = headOf(price);
  const plain = /单价/.test(head.own) && !/[月天年次期]/.test(head.own);
  return amounts.slice(0, 3).map((amount) =>
    relate(
      'product',
      amount.fact,
      factors.map((list) => readingOf('product', [...list, price.fact])),
      { strength: plain && amounts.length === 1 && numbers.length === 1 ? 'exact' : 'tentative' },
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
