import { type Draw, percent } from '../../draw.js';
import type { Figure } from '../../pieces.js';
import { ratioOf, sumOf } from '../../relation.js';
import type { Block, Cell } from '../block.js';
import type { Book } from '../book.js';
import { amountCell, captions, type Layout, words } from './layout.js';

const indicators = [
  { group: '产出指标', names: ['数量指标', '质量指标', '时效指标', '成本指标'], weight: 50 },
  { group: '效益指标', names: ['社会效益指标', '可持续影响指标'], weight: 30 },
  { group: '满意度指标', names: ['服务对象满意度指标'], weight: 10 },
] as const;

const score = (tenths: number, metric: string, year: number): Figure => ({
  type: 'figure',
  digits: tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1),
  unit: '分',
  unitPrinted: false,
  meaning: { metric, period: String(year), role: 'score' },
});

interface Row {
  readonly cells: readonly Cell[];
  readonly weight: Figure;
  readonly reached: Figure;
  readonly tenths: number;
}

const row = (draw: Draw, names: readonly Cell[], metric: string, weight: number, tenths: number): Row => {
  const figures = [
    score(weight * 10, `${metric}分值`, draw.year),
    score(tenths, `${metric}得分`, draw.year),
  ] as const;
  const cells = [...names, { pieces: [figures[0]] }, { pieces: [figures[1]] }];
  return { cells, weight: figures[0], reached: figures[1], tenths };
};

const indicatorRows = (draw: Draw): Row[] =>
  indicators.flatMap(({ group, names, weight }) =>
    names.map((name, index) => {
      const share = Math.floor(weight / names.length);
      const own = index === 0 ? weight - share * (names.length - 1) : share;
      const lost = draw.random.chance(0.5) ? 0 : draw.random.int(1, 15);
      return row(draw, [words(group), words(name)], name, own, own * 10 - lost);
    }),
  );

/** The year's money, and how much of it was spent. */
const moneyTable = (draw: Draw, layout: Layout, { projects }: Book): Block => {
  const period = String(draw.year);
  const budget = amountCell(draw, layout, projects.budget, { metric: '全年预算数', period, role: 'budget' });
  const spent = amountCell(draw, layout, projects.now, { metric: '全年执行数', period, role: 'level' });
  const rate = percent(draw, projects.now.div(projects.budget), { metric: '执行率', period, role: 'rate' });
  return {
    type: 'table',
    heads: 1,
    rows: [
      ['', '全年预算数', '全年执行数', '执行率'].map((text) => words(text)),
      [words('年度资金总额'), budget.cell, spent.cell, { pieces: [rate] }],
    ],
    relations: budget.figure && spent.figure ? [ratioOf('rate', rate, spent.figure, budget.figure)] : [],
  };
};

/** Weights and scores, which add up to their totals. */
const pointsTable = (draw: Draw, { projects }: Book): Block => {
  const reached = Math.min(100, Math.round(projects.now.div(projects.budget).times(100).toNumber()));
  const carried = row(draw, [words('预算执行率', 2)], '预算执行率', 10, reached);
  const rows = [carried, ...indicatorRows(draw)];
  const sum = rows.reduce((all, { tenths }) => all + tenths, 0);
  const total = row(draw, [words('总分', 2)], '总分', 100, sum);
  return {
    type: 'table',
    heads: 1,
    rows: [
      ['一级指标', '二级指标', '分值', '得分'].map((text) => words(text)),
      ...[...rows, total].map(({ cells }) => cells),
    ],
    relations: [
      sumOf(
        total.weight,
        rows.map(({ weight }) => weight),
      ),
      sumOf(
        total.reached,
        rows.map((one) => one.reached),
      ),
    ],
  };
};

/** 项目支出绩效自评表: the money with its rate, then weights and scores. */
export const scoreTable = (draw: Draw, layout: Layout, book: Book): Block[] => [
  ...captions(draw, layout, '项目支出绩效自评表', '10'),
  moneyTable(draw, layout, book),
  { type: 'caption', pieces: ['绩效指标'] },
  pointsTable(draw, book),
];
