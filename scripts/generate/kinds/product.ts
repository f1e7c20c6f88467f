import { Decimal } from 'decimal.js';
import { count, money, printedValue, type Style } from '../draw.js';
import { type Kind, styled } from '../kind.js';
import { type Figure, type Piece, type Series, say } from '../pieces.js';
import { join, plus, type Relation, relation, type SignedFigure, sumOf } from '../relation.js';

/** Things that are paid for one by one. */
interface Article {
  readonly things: string;
  readonly unit: string;
  readonly counts: readonly [low: number, high: number];
  /** Prices in yuan. */
  readonly prices: readonly number[];
  readonly per: string;
  /** Paid by the month. */
  readonly monthly?: true;
}

const articles: readonly Article[] = [
  { things: '困难群众', unit: '户', counts: [20, 400], prices: [300, 500, 800, 1000], per: '每户' },
  { things: '孤儿', unit: '人', counts: [8, 90], prices: [950, 1100, 1300], per: '每人每月', monthly: true },
  {
    things: '公益性岗位人员',
    unit: '人',
    counts: [10, 120],
    prices: [1500, 1800, 2100],
    per: '每人每月',
    monthly: true,
  },
  { things: '百岁老人', unit: '人', counts: [3, 40], prices: [500, 1000, 2000], per: '每人' },
  { things: '村级便民服务站', unit: '个', counts: [5, 130], prices: [5000, 8000, 12000, 20000], per: '每个' },
  { things: '台式计算机', unit: '台', counts: [5, 80], prices: [4200, 4650, 5000, 5500], per: '每台' },
  { things: '参训学员', unit: '人', counts: [40, 600], prices: [260, 350, 400], per: '人均' },
  { things: '护林员', unit: '名', counts: [20, 300], prices: [8000, 10000], per: '每人每年' },
];

const plain: readonly string[] = [
  '{things}{n}，{per}{price}，[共计|合计|共|计]{total}',
  '[补助|发放]{things}{n}，[按{per}{price}标准|标准为{per}{price}|按照{per}{price}的标准]，[共发放|合计|共需资金|发放资金]{total}',
  '按{per}{price}标准[补助|安排]{things}{n}，[共计|合计]{total}',
  '[共支出|安排资金]{total}，用于{things}{n}，{per}{price}',
  '{things}{n}×{price}，[共计|计]{total}',
];

const byMonth: readonly string[] = [
  '[补助|发放]{things}{n}，标准为{per}{price}，发放{months}，[共计|合计]{total}',
  '{things}{n}，按{per}{price}发放{months}，[共发放|合计]{total}',
  '{things}{n}×{price}×{months}，[共计|合计]{total}',
];

const yuan = (digits: string, metric: string, period: string): Figure => ({
  type: 'figure',
  digits,
  unit: '元',
  unitPrinted: true,
  meaning: { metric, period, role: 'price' },
});

/** A number, a price and what they come to; several of them with their total. */
export const product: Kind = {
  name: 'product',
  weight: 3,
  compose: (setting, depth) => {
    const { random } = setting;
    const base = styled(setting, [10_000, 3_000_000]);
    const period = String(base.year);
    const chosen = random.some(articles, depth > 0 && random.chance(0.5) ? random.int(2, 3) : 1);
    const told = chosen.map((article) => {
      const n = count(random.int(...article.counts), article.unit, article.things, period);
      const price = yuan(String(random.pick(article.prices)), article.things, period);
      const months = count(random.pick([6, 12, 12]), '个月', article.things, period);
      const factors: SignedFigure[] = [
        plus(n),
        plus(price),
        ...(article.monthly === true ? [plus(months)] : []),
      ];
      const value = factors.reduce((all, { figure }) => all.times(printedValue(figure)), new Decimal(1));
      const unit = value.gte(10_000) && value.mod(100).isZero() ? '万元' : '元';
      const style: Style = {
        ...base.style,
        unit,
        places: unit === '元' ? 0 : 2,
        trim: true,
        separators: false,
      };
      const total = money(base, value, { metric: article.things, period, role: 'level' }, { style });
      const template = random.pick(article.monthly === true ? byMonth : plain);
      const pieces = say(random, template, {
        things: article.things,
        n,
        price,
        per: article.per,
        months,
        total,
      });
      const made = relation('product', { op: 'product', result: plus(total), factors });
      return { pieces, made, total, value };
    });
    const relations: Relation[] = told.map(({ made }) => made);
    const items: Piece[][] = told.map(({ pieces }) => [...pieces]);
    const [only] = told;
    if (told.length === 1 && only !== undefined) return join({ pieces: only.pieces, relations }, '。');
    const value = told.reduce((sum, one) => sum.plus(one.value), new Decimal(0));
    const style: Style = { ...base.style, unit: '万元', places: 4, trim: true, separators: false };
    const all = money(base, value, { metric: '补助资金', period, role: 'level' }, { style });
    const numbered = items.map((item, index): Piece[] => [`${index + 1}.`, ...item]);
    const series: Series = { type: 'series', items: numbered, separator: '；\n', whole: true };
    const sum = sumOf(
      all,
      told.map(({ total }) => total),
      1,
    );
    const lead = say(random, '[全年共支出|共安排|共发放][补助|专项]资金{all}，具体如下：\n', { all });
    return join({ pieces: [...lead, series], relations: [sum, ...relations] }, '。');
  },
};
