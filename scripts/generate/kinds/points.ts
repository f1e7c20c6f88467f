import { Decimal } from 'decimal.js';
import { moveClaims } from '../aspects/direction.js';
import { percent } from '../draw.js';
import { type Kind, styled } from '../kind.js';
import { type Figure, say, signOf } from '../pieces.js';
import { join, minus, plus, relation } from '../relation.js';

/** Ratios that are compared in percentage points. */
const rates = [
  '税收占比',
  '预算执行率',
  '财政自给率',
  '群众满意度',
  '设备完好率',
  '农村自来水普及率',
  '业务办结率',
  '民生支出占一般公共预算支出的比重',
  '信息公开率',
  '资产使用率',
];

const overTime: readonly string[] = [
  '{rate}由上年的{before}{提高到}{now}，{提高}{points}',
  '{rate}[为|达到|]{now}，上年[为|]{before}，[同比|]{提高}{points}',
  '{year}年{rate}[为|]{now}，[较|比]{last}年的{before}{上升}{points}',
  '{rate}{now}，较上年{提高}{points}（上年为{before}）',
];

const againstOthers: readonly string[] = [
  '{rate}[为|达到|]{now}，[比|较]全市平均水平（{before}）{高}{points}',
  '{rate}{now}，{高于}全市平均水平（{before}）{points}',
  '{rate}{now}，[比|较]年初目标{before}{高}{points}',
];

/** A ratio, another one, and how many percentage points lie between them. */
export const points: Kind = {
  name: 'points',
  weight: 2,
  compose: (setting) => {
    const { random } = setting;
    const draw = styled(setting, [1_000_000, 2_000_000]);
    const metric = random.pick(rates);
    const places = draw.style.percentPlaces;
    const scale = 10 ** places;
    const [one, other] = [random.int(60 * scale, 99 * scale), random.int(60 * scale, 99 * scale)];
    const moved = one === other ? other - scale : other;
    const of = (value: number, period: number, unit = '%'): Figure =>
      percent(
        draw,
        new Decimal(value).div(scale * 100),
        { metric, period: String(period), role: 'rate' },
        { unit },
      );
    const figures = {
      now: of(one, draw.year),
      before: of(moved, draw.year - 1),
      points: {
        ...of(Math.abs(one - moved), draw.year, '个百分点'),
        meaning: { metric, period: String(draw.year), role: 'change' as const },
      },
    };
    const words = { rate: metric, year: String(draw.year), last: String(draw.year - 1) };
    const template = random.pick([...overTime, ...againstOthers]);
    const pieces = say(random, template, { ...figures, ...words }, one < moved ? -1 : 1);
    const result = { figure: figures.points, sign: signOf(pieces, figures.points) };
    const parts = [plus(figures.now), minus(figures.before)];
    const claims = moveClaims(pieces, figures.now, figures.before);
    return join({ pieces, relations: [relation('points', { op: 'sum', result, parts }), ...claims] }, '。');
  },
};
