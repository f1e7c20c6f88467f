import { Decimal } from 'decimal.js';
import { money } from '../draw.js';
import { type Kind, styled } from '../kind.js';
import { type Figure, say } from '../pieces.js';
import { join, ratioOf } from '../relation.js';
import { projects } from '../vocabulary/institutions.js';

/** Quotients worked out in the text: 1210.60÷1240.00×100%=97.63%. */
const phrasings: readonly string[] = [
  '{name}={above}÷{below}×100%={rate}',
  '{name}（{above}/{below}）[为|]{rate}',
  '{name}=（{above}÷{below}）×100%={rate}',
];

const names = [
  ['预算完成率', '预算完成数', '预算数'],
  ['资金支付率', '实际支出', '实际到位'],
  ['“三公”经费控制率', '“三公”经费实际支出', '“三公”经费预算安排'],
] as const;

/** A rate with its working. */
export const worked: Kind = {
  name: 'worked',
  weight: 1,
  compose: (setting) => {
    const { random } = setting;
    const draw = styled(setting, [100_000, 9_000_000]);
    const [name, above, below] = random.pick(names);
    const whole = new Decimal(random.int(2000, 90_000)).times(10_000).div(100);
    const part = whole.times(random.int(850, 999)).div(1000);
    const period = String(draw.year);
    const style = { ...draw.style, unit: '万元', places: 2, separators: false } as const;
    const figure = (yuan: Decimal, metric: string, role: 'level' | 'budget'): Figure =>
      money(draw, yuan, { metric, period, role }, { style });
    const figures = { above: figure(part, above, 'level'), below: figure(whole, below, 'budget') };
    const rate: Figure = {
      type: 'figure',
      digits: part.div(whole).times(100).toFixed(2),
      unit: '%',
      unitPrinted: true,
      meaning: { metric: name, period, role: 'rate' },
      otherBase: whole.div(part).times(100).toFixed(2),
    };
    const lead = random.chance(0.4) ? `${random.pick(projects)}` : '';
    const pieces = say(random, random.pick(phrasings), { ...figures, rate, name: lead + name });
    return join({ pieces, relations: [ratioOf('rate', rate, figures.above, figures.below)] }, '。');
  },
};
