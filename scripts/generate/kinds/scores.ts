import type { Kind } from '../kind.js';
import { type Figure, type Piece, type Series, say } from '../pieces.js';
import { join, sumOf } from '../relation.js';

const indicators: readonly (readonly string[])[] = [
  ['预算执行', '产出指标', '效益指标', '满意度指标'],
  ['投入', '过程', '产出', '效果'],
  ['决策', '过程', '产出', '效益'],
  ['预算配置', '预算执行', '预算管理', '履职效益'],
];

const phrasings: readonly string[] = [
  '[综合|自评|]总分{total}，其中{items}',
  '[自评得分|绩效自评得分|综合得分]{total}（{items}）',
  '{items}，[自评总分|合计得分|总得分为]{total}',
  '经[自评|综合评价]，{items}，[合计|总分]{total}，[评价|自评]等级为{grade}',
];

const score = (digits: number, metric: string, year: number): Figure => ({
  type: 'figure',
  digits: String(digits / 10),
  unit: '分',
  unitPrinted: true,
  meaning: { metric, period: String(year), role: 'score' },
});

/** Scores by part and their total. */
export const scores: Kind = {
  name: 'scores',
  weight: 2,
  compose: ({ random, year }) => {
    const names = random.pick(indicators);
    const weights = random.pick([
      [100, 500, 300, 100],
      [200, 200, 300, 300],
      [160, 240, 300, 300],
    ]);
    const whole = random.chance(0.5);
    const reached = weights.map((weight) => weight - random.int(0, whole ? 3 : 30) * (whole ? 10 : 1));
    const figures = reached.map((value, index) => score(value, names[index] ?? '', year));
    const total = score(
      reached.reduce((sum, value) => sum + value, 0),
      '自评总分',
      year,
    );
    const cue = random.pick(['得', '', '得分']);
    const items = figures.map((figure, index): Piece[] => [(names[index] ?? '') + cue, figure]);
    const series: Series = { type: 'series', items, separator: random.pick(['，', '、']), whole: true };
    const points = Number(total.digits);
    const grade = points >= 90 ? '“优”' : points >= 80 ? '“良”' : points >= 60 ? '“中”' : '“差”';
    const pieces = say(random, random.pick(phrasings), { total, items: series, grade });
    const sum = sumOf(total, figures);
    return join({ pieces, relations: [sum] }, '。');
  },
};
