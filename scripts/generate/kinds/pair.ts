import { amount, money, near, percent } from '../draw.js';
import { type Kind, styled } from '../kind.js';
import { type Piece, say, signOf } from '../pieces.js';
import { join, plus, type Relation, relation } from '../relation.js';

const moved: readonly string[] = [
  '收、支总计[分别|均|各]为{in}、{out}，与{last}年度相比，[分别|各]{增加}{moreIn}、{moreOut}，{增长}{growthIn}、{growthOut}',
  '收入、支出总计分别为{in}和{out}，[较|比]上年分别{增加}{moreIn}和{moreOut}，分别{增长}{growthIn}和{growthOut}',
];

const planned: readonly string[] = [
  '“三公”经费[预算、决算|预决算]分别为{in}、{out}，完成预算的{rate}',
  '{metric}预算数、决算数分别为{in}和{out}，预算完成率{rate}',
];

/** Two figures that share their words, and sometimes their unit. */
export const pair: Kind = {
  name: 'pair',
  weight: 2,
  compose: (setting) => {
    const { random } = setting;
    const size = [2_000_000, 90_000_000] as const;
    const draw = styled(setting, size);
    const period = String(draw.year);
    const shared = { unitPrinted: random.chance(0.5) };
    const one = amount(draw, size);
    if (random.chance(0.4)) {
      const metric = random.pick(['会议费', '培训费', '公用经费', '项目资金']);
      const account = near(draw, one.times(0.9), 0.1);
      const figures = {
        in: money(draw, one, { metric, period, role: 'budget' }, shared),
        out: money(draw, account, { metric, period, role: 'level' }),
        rate: percent(
          draw,
          account.div(one),
          { metric, period, role: 'rate' },
          { otherBase: one.div(account) },
        ),
      };
      const quotient = {
        op: 'quotient',
        result: plus(figures.rate),
        numerator: [plus(figures.out)],
        denominator: [plus(figures.in)],
      } as const;
      return join(
        {
          pieces: say(random, random.pick(planned), { ...figures, metric }),
          relations: [relation('rate', quotient)],
        },
        '。',
      );
    }
    const rising = random.chance(0.6) ? 1 : -1;
    const side = (metric: string, unit: { unitPrinted: boolean }) => {
      const now = metric === '收入总计' ? one : near(draw, one, 0.05);
      const change = near(draw, now.times(0.12), 0.8);
      const prior = now.minus(change.times(rising));
      const meaning = { metric, period };
      return {
        now: money(draw, now, { ...meaning, role: 'level' }, unit),
        more: money(draw, change, { ...meaning, role: 'change' }, unit),
        growth: percent(
          draw,
          change.div(prior),
          { ...meaning, role: 'change-rate' },
          { otherBase: change.div(now) },
        ),
      };
    };
    const [income, spending] = [side('收入总计', shared), side('支出总计', { unitPrinted: true })];
    const template = random.pick(moved).replace('[分别|均|各]', '分别');
    const pieces = say(
      random,
      template,
      {
        in: income.now,
        out: spending.now,
        moreIn: income.more,
        moreOut: spending.more,
        growthIn: income.growth,
        growthOut: spending.growth,
        last: String(draw.year - 1),
      },
      rising,
    );
    const relations = [income, spending].map((told) => growth(pieces, told));
    return join(random.pick(['', `${period}年度`]), { pieces, relations }, '。');
  },
};

const growth = (
  pieces: readonly Piece[],
  { now, more, growth: rate }: Record<'now' | 'more' | 'growth', Parameters<typeof plus>[0]>,
): Relation => {
  const change = { figure: more, sign: signOf(pieces, more) };
  const denominator = [plus(now), { ...change, negated: true as const }];
  const result = { figure: rate, sign: signOf(pieces, rate) };
  return relation('change-rate', { op: 'quotient', result, numerator: [change], denominator });
};
