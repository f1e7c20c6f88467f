import type { Decimal } from 'decimal.js';
import { amount, type Draw, money, near } from '../draw.js';
import { inYear, type Kind, type Setting, styled } from '../kind.js';
import { type Figure, say } from '../pieces.js';
import { join, plus, type Relation, relation, type Said } from '../relation.js';

/** What must balance: a phrasing with its figures. */
type Statement = (draw: Draw) => Said;

const figure = (draw: Draw, yuan: Decimal, metric: string, period: string): Figure =>
  money(draw, yuan, { metric, period, role: 'level' });

const size = [2_000_000, 90_000_000] as const;

const sum = (kind: Relation['kind'], result: Figure, ...parts: readonly [Figure, 1 | -1][]): Relation =>
  relation(kind, {
    op: 'sum',
    result: plus(result),
    parts: parts.map(([part, sign]) => ({ figure: part, sign })),
  });

/** 资产 = 负债 + 净资产 */
const assets: Statement = (draw) => {
  const period = `${draw.year}-end`;
  const [debts, net] = [amount(draw, [200_000, 9_000_000]), amount(draw, size)];
  const figures = {
    assets: figure(draw, debts.plus(net), '资产总额', period),
    debts: figure(draw, debts, '负债总额', period),
    net: figure(draw, net, '净资产', period),
  };
  const templates = [
    '[年末|截至年底，|截至{year}年12月31日，]资产总额{assets}，负债[总额|合计|]{debts}，净资产[合计|]{net}',
    '[年末|]资产合计{assets}，其中负债{debts}、净资产{net}',
    '[年末|]负债总额{debts}，净资产总额{net}，资产总额{assets}',
  ];
  return {
    pieces: say(draw.random, draw.random.pick(templates), { ...figures, year: String(draw.year) }),
    relations: [sum('balance', figures.assets, [figures.debts, 1], [figures.net, 1])],
  };
};

/** 净值 = 原值 − 累计折旧 */
const netValue: Statement = (draw) => {
  const period = `${draw.year}-end`;
  const [net, worn] = [amount(draw, size), amount(draw, [500_000, 30_000_000])];
  const figures = {
    gross: figure(draw, net.plus(worn), '固定资产原值', period),
    worn: figure(draw, worn, '累计折旧', period),
    net: figure(draw, net, '固定资产净值', period),
  };
  const templates = [
    '固定资产原值{gross}，累计折旧{worn}，净值[为|]{net}',
    '固定资产账面原值{gross}，已计提[累计|]折旧{worn}，账面净值{net}',
    '固定资产净值{net}（原值{gross}，累计折旧{worn}）',
  ];
  return {
    pieces: say(draw.random, draw.random.pick(templates), figures),
    relations: [sum('difference', figures.net, [figures.gross, 1], [figures.worn, -1])],
  };
};

/** 收入 − 支出 = 结余 */
const surplus: Statement = (draw) => {
  const period = String(draw.year);
  const spent = amount(draw, size);
  const left = near(draw, spent.times(0.06), 0.9);
  const figures = {
    in: figure(draw, spent.plus(left), '收入总计', period),
    out: figure(draw, spent, '支出总计', period),
    left: figure(draw, left, '年终结余', `${period}-end`),
  };
  const templates = [
    '[全年|]收入总计{in}，支出总计{out}，收支相抵，[年终结余|结余]{left}',
    '[当年|本年]总收入{in}，总支出{out}，[收支差额|收支结余|年末结余]{left}',
    '收入合计{in}，支出合计{out}，收支相抵后结余{left}，[全部结转下年使用|结转下年继续使用]',
    '总收入{in}，减去总支出{out}，结余{left}',
  ];
  return {
    pieces: say(draw.random, draw.random.pick(templates), figures),
    relations: [sum('difference', figures.left, [figures.in, 1], [figures.out, -1])],
  };
};

/** 收入总计 and what it comes from, against 支出总计 and what it goes to: both sides the same. */
const twoSides: Statement = (draw) => {
  const period = String(draw.year);
  const [income, brought] = [amount(draw, size), amount(draw, [100_000, 3_000_000])];
  const carried = near(draw, brought, 0.5);
  const all = income.plus(brought);
  const figures = {
    in: figure(draw, income, '本年收入', period),
    brought: figure(draw, brought, '年初结转和结余', `${period}-start`),
    totalIn: figure(draw, all, '收入总计', period),
    out: figure(draw, all.minus(carried), '本年支出', period),
    carried: figure(draw, carried, '年末结转和结余', `${period}-end`),
    totalOut: figure(draw, all, '支出总计', period),
  };
  const templates = [
    '收入总计{totalIn}，其中本年收入{in}，年初结转和结余{brought}；支出总计{totalOut}，其中本年支出{out}，年末结转和结余{carried}',
    '本年收入{in}，加年初结转和结余{brought}，收入总计{totalIn}；本年支出{out}，加年末结转和结余{carried}，支出总计{totalOut}，收支平衡',
    '收入总计{totalIn}（本年收入{in}、年初结转和结余{brought}），支出总计{totalOut}（本年支出{out}、年末结转和结余{carried}）',
  ];
  return {
    pieces: say(draw.random, draw.random.pick(templates), figures),
    relations: [
      sum('balance', figures.totalIn, [figures.in, 1], [figures.brought, 1]),
      sum('balance', figures.totalOut, [figures.out, 1], [figures.carried, 1]),
      relation('balance', { op: 'same', result: plus(figures.totalOut), of: plus(figures.totalIn) }),
    ],
  };
};

/** 收入A，加上B，合计C */
const added: Statement = (draw) => {
  const period = String(draw.year);
  const [own, aid, brought] = [amount(draw, size), amount(draw, size), amount(draw, [100_000, 3_000_000])];
  const figures = {
    own: figure(draw, own, '一般公共预算收入', period),
    aid: figure(draw, aid, '上级补助收入', period),
    brought: figure(draw, brought, '上年结余', `${period}-start`),
    all: figure(draw, own.plus(aid).plus(brought), '收入合计', period),
  };
  const templates = [
    '[全镇|全乡|]一般公共预算收入{own}，[加上|加]上级补助收入{aid}、上年结余{brought}，收入[合计|总计]{all}',
    '当年财政收入{own}，加上上级补助收入{aid}和上年结余{brought}，[可用财力合计|实际可支配财力为|可用财力]{all}',
  ];
  return {
    pieces: say(draw.random, draw.random.pick(templates), figures),
    relations: [sum('sum', figures.all, [figures.own, 1], [figures.aid, 1], [figures.brought, 1])],
  };
};

/** A list with an item that takes away. */
const withNegative: Statement = (draw) => {
  const plain: Draw = { ...draw, style: { ...draw.style, separators: false } };
  const period = String(draw.year);
  const [own, aid, less] = [amount(plain, size), amount(plain, size), amount(plain, [200_000, 1_500_000])];
  const figures = {
    own: figure(plain, own, '一般公共预算收入', period),
    aid: figure(plain, aid, '上级补助收入', period),
    less: figure(plain, less.neg(), '债券转贷收入', period),
    all: figure(plain, own.plus(aid).minus(less), '财政收入', period),
  };
  const templates = [
    '[实现|完成]财政收入{all}，其中：一般公共预算收入{own}，上级补助收入{aid}，债券转贷收入{less}',
    '一般公共预算收入{own}，上级补助收入{aid}，债券转贷收入{less}，[合计|共计]{all}',
  ];
  return {
    pieces: say(draw.random, draw.random.pick(templates), figures),
    relations: [sum('sum', figures.all, [figures.own, 1], [figures.aid, 1], [figures.less, 1])],
  };
};

const statements: readonly Statement[] = [assets, netValue, surplus, twoSides, added, withNegative];

/** Two sides that must be equal. */
export const balance: Kind = {
  name: 'balance',
  weight: 4,
  compose: (setting: Setting) => {
    const draw = styled(setting, size);
    return inYear(draw.random, [`${draw.year}年，`], join(draw.random.pick(statements)(draw), '。'));
  },
};
