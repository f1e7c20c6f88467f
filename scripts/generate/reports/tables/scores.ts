import { type Draw, percent } from '../../draw.js';
import { type Figure, say } from '../../pieces.js';
import { ratioOf, type Said, sumOf } from '../../relation.js';
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

/** What text and table call the sum of all marks. */
const totalMarks = '自评得分';

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

/** What was reached, in tenths of a mark: the rows of indicators, and all of them. */
export interface Points {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** Draws what was reached, of the money's execution and of every indicator. */
export const drawPoints = (draw: Draw, { projects }: Book): Points => {
  const reached = Math.min(100, Math.round(projects.now.div(projects.budget).times(100).toNumber()));
  const carried = row(draw, [words('预算执行率', 2)], '预算执行率', 10, reached);
  const rows = [carried, ...indicatorRows(draw)];
  return { rows, total: rows.reduce((all, { tenths }) => all + tenths, 0) };
};

/** What the text says of the total. */
export const pointsSaid = (draw: Draw, { total }: Points): Said => {
  const grade = total >= 900 ? '优' : total >= 800 ? '良' : '中';
  const figure = { ...score(total, totalMarks, draw.year), unitPrinted: true };
  const template = draw.random.pick([
    '经综合评价，项目支出绩效自评得分{figure}，评价等级为“{grade}”。',
    '{year}年项目支出绩效自评总分100分，自评得分{figure}，自评等级为“{grade}”。',
  ]);
  return {
    pieces: say(draw.random, template, { figure, grade, year: String(draw.year) }),
    relations: [],
  };
};

/** Weights and scores, which add up to their totals. */
const pointsTable = (draw: Draw, { rows, total: sum }: Points): Block => {
  const { weight, reached, cells } = row(draw, [words('总分', 2)], '总分', 100, sum);
  const marks: Figure = { ...reached, meaning: { ...reached.meaning, metric: totalMarks } };
  const totalCells = [...cells.slice(0, -1), { pieces: [marks] }];
  return {
    type: 'table',
    heads: 1,
    rows: [
      ['一级指标', '二级指标', '分值', '得分'].map((text) => words(text)),
      ...rows.map((one) => one.cells),
      totalCells,
    ],
    relations: [
      sumOf(
        weight,
        rows.map((one) => one.weight),
      ),
      sumOf(
        marks,
        rows.map((one) => one.reached),
      ),
    ],
  };
};

/** 项目支出绩效自评表: the money with its rate, then weights and scores. */
export const scoreTable = (draw: Draw, layout: Layout, book: Book, points: Points): Block[] => [
  ...captions(draw, layout, '项目支出绩效自评表', '10'),
  moneyTable(draw, layout, book),
  { type: 'caption', pieces: ['绩效指标'] },
  pointsTable(draw, points),
];
