import type { Decimal } from 'decimal.js';
import { amount, type Draw, money, near, percent } from '../draw.js';
import { type Kind, type Setting, styled } from '../kind.js';
import { type Piece, say, signOf } from '../pieces.js';
import { join, plus, type Relation, ratioOf, relation, type Said } from '../relation.js';

const moved: readonly string[] = [
  '本年收入、支出分别为{in}、{out}，与{last}年度相比，[分别|各]{增加}{moreIn}、{moreOut}，{增长}{growthIn}、{growthOut}',
  '本年收入、本年支出分别为{in}和{out}，[较|比]上年分别{增加}{moreIn}和{moreOut}，分别{增长}{growthIn}和{growthOut}',
];

const planned: readonly string[] = [
  '{metric}[预算、决算|预决算]分别为{in}、{out}，完成预算的{rate}',
  '{metric}预算数、决算数分别为{in}和{out}，预算完成率{rate}',
];

const subjects = [
  { metric: '“三公”经费', size: [50_000, 900_000] },
  { metric: '培训费', size: [10_000, 400_000] },
  { metric: '公用经费', size: [200_000, 4_000_000] },
  { metric: '项目资金', size: [500_000, 30_000_000] },
] as const;

/** Whether the first of the two leaves its unit to the second. */
interface Printing {
  readonly unitPrinted: boolean;
}

const plan = (setting: Setting, shared: Printing): Said => {
  const { random } = setting;
  const { metric, size } = random.pick(subjects);
  const draw = styled(setting, size);
  const period = String(draw.year);
  const budget = amount(draw, size);
  const account = near(draw, budget.times(0.9), 0.1);
  const meaning = { metric, period };
  const figures = {
    in: money(draw, budget, { ...meaning, role: 'budget' }, shared),
    out: money(draw, account, { ...meaning, role: 'level' }),
    rate: percent(
      draw,
      account.div(budget),
      { ...meaning, role: 'rate' },
      { otherBase: budget.div(account) },
    ),
  };
  return {
    pieces: say(random, random.pick(planned), { ...figures, metric }),
    relations: [ratioOf('rate', figures.rate, figures.out, figures.in)],
  };
};

/** A side of the accounts, how it moved, and at what rate. */
const side = (draw: Draw, metric: string, now: Decimal, rising: 1 | -1, unit: Printing) => {
  const change = near(draw, now.times(0.12), 0.8);
  const prior = now.minus(change.times(rising));
  const meaning = { metric, period: String(draw.year) };
  const rate = { ...meaning, role: 'change-rate' } as const;
  return {
    now: money(draw, now, { ...meaning, role: 'level' }, unit),
    more: money(draw, change, { ...meaning, role: 'change' }, unit),
    growth: percent(draw, change.div(prior), rate, { otherBase: change.div(now) }),
  };
};

const growth = (pieces: readonly Piece[], { now, more, growth: rate }: ReturnType<typeof side>): Relation => {
  const change = { figure: more, sign: signOf(pieces, more) };
  const denominator = [plus(now), { ...change, negated: true as const }];
  const result = { figure: rate, sign: signOf(pieces, rate) };
  return relation('change-rate', { op: 'quotient', result, numerator: [change], denominator });
};

const bothSides = (setting: Setting, shared: Printing): Said => {
  const { random } = setting;
  const size = [2_000_000, 90_000_000] as const;
  const draw = styled(setting, size);
  const one = amount(draw, size);
  const rising = random.chance(0.6) ? 1 : -1;
  const income = side(draw, '本年收入', one, rising, shared);
  const spending = side(draw, '本年支出', near(draw, one, 0.05), rising, { unitPrinted: true });
  const fillings = {
    in: income.now,
    out: spending.now,
    moreIn: income.more,
    moreOut: spending.more,
    growthIn: income.growth,
    growthOut: spending.growth,
    last: String(draw.year - 1),
  };
  const pieces = say(random, random.pick(moved), fillings, rising);
  const relations = [income, spending].map((told) => growth(pieces, told));
  return join(random.pick(['', `${draw.year}年度`]), { pieces, relations });
};

/** Two figures that share their words, and sometimes their unit. */
export const pair: Kind = {
  name: 'pair',
  weight: 2,
  compose: (setting) => {
    const shared = { unitPrinted: setting.random.chance(0.5) };
    return join(setting.random.chance(0.4) ? plan(setting, shared) : bothSides(setting, shared), '。');
  },
};
