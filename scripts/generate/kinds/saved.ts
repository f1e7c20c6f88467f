import { amount, money, near, percent } from '../draw.js';
import { type Kind, styled } from '../kind.js';
import { say } from '../pieces.js';
import { join, minus, plus, relation } from '../relation.js';

const phrasings: readonly string[] = [
  '[全年|]采购预算[金额|]{plan}，实际采购[金额|]{actual}，节约资金{saved}，节约率[为|]{rate}',
  '采购计划金额共计{plan}，实际采购金额共计{actual}，共节约资金{saved}，[资金节约率|节约率为]{rate}',
  '项目[招标控制价|送审金额]{plan}，[中标价|审定金额]{actual}，[核减|节约]{saved}，[核减率|节约率]{rate}',
  '[预算评审|财政评审]送审金额{plan}，审定金额{actual}，审减{saved}，审减率{rate}',
  '计划安排资金{plan}，实际到位{actual}，[尚有|尚缺]{saved}未到位，资金到位率{reached}',
  '预算指标{plan}，支付{actual}，[结余|剩余]{saved}，支付率{reached}',
];

/** A plan, what it came to, and what was left of it. */
export const saved: Kind = {
  name: 'saved',
  weight: 2,
  compose: (setting) => {
    const { random } = setting;
    const size = [200_000, 60_000_000] as const;
    const draw = styled(setting, size);
    const period = String(draw.year);
    const actual = amount(draw, size);
    const difference = near(draw, actual.times(0.1), 0.8);
    const plan = actual.plus(difference);
    const figures = {
      plan: money(draw, plan, { metric: '计划', period, role: 'budget' }),
      actual: money(draw, actual, { metric: '实际', period, role: 'level' }),
      saved: money(draw, difference, { metric: '节约', period, role: 'change' }),
    };
    const ratios = {
      rate: percent(
        draw,
        difference.div(plan),
        { metric: '节约率', period, role: 'rate' },
        { otherBase: difference.div(actual) },
      ),
      reached: percent(
        draw,
        actual.div(plan),
        { metric: '到位率', period, role: 'rate' },
        { otherBase: plan.div(actual) },
      ),
    };
    const pieces = say(random, random.pick(phrasings), { ...figures, ...ratios });
    const rate = pieces.includes(ratios.rate) ? ratios.rate : ratios.reached;
    const numerator = [plus(rate === ratios.rate ? figures.saved : figures.actual)];
    const relations = [
      relation('difference', {
        op: 'sum',
        result: plus(figures.saved),
        parts: [plus(figures.plan), minus(figures.actual)],
      }),
      relation('rate', { op: 'quotient', result: plus(rate), numerator, denominator: [plus(figures.plan)] }),
    ];
    return join(random.pick(['', `${period}年，`]), { pieces, relations }, '。');
  },
};
