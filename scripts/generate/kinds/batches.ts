import { amount, count, money } from '../draw.js';
import { type Kind, styled } from '../kind.js';
import { type Piece, type Series, say } from '../pieces.js';
import { join, sumOf } from '../relation.js';

/** Numbers of things and the money for them, kind by kind; `each`: what one costs, in yuan. */
const groups = [
  {
    things: '项目',
    unit: '个',
    each: [40_000, 900_000],
    names: ['产业类项目', '基础设施类项目', '公益事业类项目', '其他类项目'],
  },
  {
    things: '采购项目',
    unit: '个',
    each: [20_000, 600_000],
    names: ['货物类采购项目', '工程类采购项目', '服务类采购项目'],
  },
  {
    things: '救助对象',
    unit: '人',
    each: [4_000, 12_000],
    names: ['城市低保对象', '农村低保对象', '特困人员', '孤儿'],
  },
  { things: '补助', unit: '户', each: [6_000, 40_000], names: ['危房改造户', '易地搬迁户', '产业奖补户'] },
] as const;

const phrasings: readonly string[] = [
  '[全年|]共[实施|安排|涉及]{things}{n}、资金{total}，其中{items}',
  '{things}共{n}，[涉及|安排]资金{total}。其中：{items}',
  '{items}，共计{n}、{total}',
  '[共|全年]安排{things}{n}，金额{total}（{items}）',
];

/** A list with two columns, each with its own sum. */
export const batches: Kind = {
  name: 'batches',
  weight: 2,
  compose: (setting) => {
    const { random } = setting;
    const size = [200_000, 20_000_000] as const;
    const draw = styled(setting, size);
    const batch = random.pick(groups);
    const names = random.some<string>(batch.names, random.int(2, batch.names.length));
    const period = String(draw.year);
    const rows = names.map((name) => {
      const n = random.int(5, 60);
      return { name, n, yuan: amount(draw, [n * batch.each[0], n * batch.each[1]]) };
    });
    const told = rows.map(({ name, n, yuan }) => ({
      name,
      n: count(n, batch.unit, name, period),
      yuan: money(draw, yuan, { metric: name, period, role: 'level' }),
    }));
    const joint = random.pick(['、', '，', '，金额']);
    const items = told.map(({ name, n, yuan }): Piece[] => [name, n, joint, yuan]);
    const series: Series = { type: 'series', items, separator: joint === '、' ? '，' : '；', whole: true };
    const n = count(
      rows.reduce((sum, row) => sum + row.n, 0),
      batch.unit,
      batch.things,
      period,
    );
    const first = rows[0]?.yuan;
    const sumYuan = rows.slice(1).reduce((sum, row) => sum.plus(row.yuan), first ?? amount(draw, size));
    const total = money(draw, sumYuan, { metric: batch.things, period, role: 'level' });
    const pieces = say(random, random.pick(phrasings), { things: batch.things, n, total, items: series });
    const relations = [
      sumOf(
        n,
        told.map((row) => row.n),
      ),
      sumOf(
        total,
        told.map((row) => row.yuan),
      ),
    ];
    return join({ pieces, relations }, '。');
  },
};
