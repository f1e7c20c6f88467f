import { Decimal } from 'decimal.js';
import { amount, count, type Draw, money, near, percent, printedValue } from '../draw.js';
import { type Kind, styled } from '../kind.js';
import { say } from '../pieces.js';
import { join, minus, plus, relation, type Said } from '../relation.js';

type Statement = (draw: Draw) => Said;

/** 资产负债率 = 负债 ÷ 资产 = 1 − 权益 ÷ 资产 */
const leverage: Statement = (draw) => {
  const period = `${draw.year}-end`;
  const assets = amount(draw, [20_000_000, 2_000_000_000]);
  const debts = near(draw, assets.times(0.4), 0.6);
  const level = (yuan: Decimal, metric: string) => money(draw, yuan, { metric, period, role: 'level' });
  const figures = {
    assets: level(assets, '资产总额'),
    debts: level(debts, '负债总额'),
    equity: level(assets.minus(debts), '所有者权益'),
  };
  const rate = percent(
    draw,
    debts.div(assets),
    { metric: '资产负债率', period, role: 'rate' },
    { otherBase: debts.div(assets.minus(debts)) },
  );
  const templates = [
    '[年末|全县国有企业|]资产总额{assets}，负债总额{debts}，资产负债率[为|]{rate}',
    '[年末|全县国有企业|]资产总额{assets}，所有者权益{equity}，资产负债率[为|]{rate}',
    '资产负债率[为|]{rate}，[年末|]资产总额{assets}、负债总额{debts}',
  ];
  const pieces = say(draw.random, draw.random.pick(templates), { ...figures, rate });
  const numerator = pieces.includes(figures.debts)
    ? [plus(figures.debts)]
    : [plus(figures.assets), minus(figures.equity)];
  return {
    pieces,
    relations: [
      relation('rate', {
        op: 'quotient',
        result: plus(rate),
        numerator,
        denominator: [plus(figures.assets)],
      }),
    ],
  };
};

/** Things whose cost is told by the piece: how many there are, and what one costs in yuan. */
const costs = [
  {
    things: '车辆',
    unit: '辆',
    counts: [2, 12],
    each: [8_000, 40_000],
    templates: [
      '[现有|保有]公务用车{n}，公务用车运行维护费{total}，[平均每辆|车均运行维护费]{each}',
      '公务用车运行维护费支出{total}，公务用车保有量{n}，平均每辆{each}',
    ],
  },
  {
    things: '在职人员',
    unit: '人',
    counts: [12, 90],
    each: [15_000, 160_000],
    templates: [
      '[在职人员|实有在职人员]{n}，[人员经费支出|工资福利支出]{total}，人均{each}',
      '公用经费支出{total}，按在职人员{n}计算，人均{each}',
    ],
  },
  {
    things: '接待人次',
    unit: '人次',
    counts: [20, 300],
    each: [40, 180],
    templates: ['公务接待{n}，支出{total}，人均{each}', '公务接待费支出{total}，共接待{n}，人均{each}'],
  },
] as const;

/** So much for each head or vehicle. */
const average: Statement = (draw) => {
  const { random } = draw;
  const period = String(draw.year);
  const cost = random.pick(costs);
  const n = random.int(cost.counts[0], cost.counts[1]);
  const total = amount(draw, [n * cost.each[0], n * cost.each[1]]);
  const figures = {
    n: count(n, cost.unit, cost.things, period),
    total: money(draw, total, { metric: '支出', period, role: 'level' }),
  };
  const exact = printedValue(figures.total).div(n);
  const small = exact.lt(10_000);
  const unit = small ? '元' : '万元';
  const style = { ...draw.style, unit, places: small ? 0 : 2, separators: false } as const;
  const each = money(draw, exact, { metric: '人均', period, role: 'price' }, { style });
  const pieces = say(random, random.pick(cost.templates), { ...figures, each });
  const quotient = {
    op: 'quotient',
    result: plus(each),
    numerator: [plus(figures.total)],
    denominator: [plus(figures.n)],
  } as const;
  return { pieces, relations: [relation('product', quotient)] };
};

/** Tasks by what was to be done, what was done, and the name of the rate. */
const tasks = [
  ['信访事项', '件', '受理', '办结', '办结率', 400],
  ['行政审批事项', '件', '受理', '办结', '按时办结率', 9000],
  ['政府采购项目', '个', '计划实施', '完成', '采购执行率', 60],
  ['培训任务', '期', '计划举办', '实际举办', '完成率', 40],
  ['编制', '名', '核定', '实有人员', '在职人员控制率', 120],
  ['抽检任务', '批次', '下达', '完成', '任务完成率', 900],
] as const;

/** Handled ÷ received, both counted. */
const handled: Statement = (draw) => {
  const { random } = draw;
  const period = String(draw.year);
  const [things, unit, received, done, rate, most] = random.pick(tasks);
  const all = random.int(8, most);
  const some = all - random.int(0, Math.ceil(all / 6));
  const figures = { all: count(all, unit, things, period), some: count(some, unit, done, period) };
  const ratio = percent(
    draw,
    new Decimal(some).div(all),
    { metric: rate, period, role: 'rate' },
    { otherBase: new Decimal(all).div(some) },
  );
  const templates = [
    '[全年|]{received}{things}{all}，{done}{some}，{name}[为|达|]{ratio}',
    '{received}{things}{all}，其中{done}{some}，{name}{ratio}',
  ];
  const pieces = say(random, random.pick(templates), {
    ...figures,
    ratio,
    received,
    things,
    done,
    name: rate,
  });
  const quotient = {
    op: 'quotient',
    result: plus(ratio),
    numerator: [plus(figures.some)],
    denominator: [plus(figures.all)],
  } as const;
  return { pieces, relations: [relation('rate', quotient)] };
};

const births: Statement = (draw) => {
  const { random } = draw;
  const period = String(draw.year);
  const scale = 100;
  const [born, died] = [random.int(60, 130), random.int(50, 90)];
  const perMille = (value: number, metric: string) =>
    percent(
      { ...draw, style: { ...draw.style, percentPlaces: 2, trim: false } },
      new Decimal(value * 7).div(scale).div(1000),
      { metric, period, role: 'rate' },
      { unit: '‰' },
    );
  const figures = {
    born: perMille(born, '出生率'),
    died: perMille(died, '死亡率'),
    net: perMille(Math.abs(born - died), '自然增长率'),
  };
  if (born <= died) return births(draw);
  const templates = [
    '[全年|]人口出生率[为|]{born}，死亡率[为|]{died}，自然增长率[为|]{net}',
    '人口自然增长率{net}，其中出生率{born}、死亡率{died}',
  ];
  const pieces = say(random, random.pick(templates), figures);
  return {
    pieces,
    relations: [
      relation('difference', {
        op: 'sum',
        result: plus(figures.net),
        parts: [plus(figures.born), minus(figures.died)],
      }),
    ],
  };
};

/** Ratios of things that are no part of one another. */
export const ratio: Kind = {
  name: 'ratio',
  weight: 3,
  compose: (setting) => {
    const statement = setting.random.pick([leverage, average, handled, handled, births]);
    const draw = styled(setting, statement === leverage ? [20_000_000, 200_000_000] : [50_000, 1_500_000]);
    return join(statement(draw), '。');
  },
};
