import { levelOf } from '../aspects/level.js';
import { type Kind, styled } from '../kind.js';
import { drawLeaf } from '../ledger.js';
import { type Piece, say } from '../pieces.js';
import { join, plus, relation } from '../relation.js';

/** What was not spent, in a total that the rest makes up. */
const absences: readonly string[] = [
  '{name}支出为0',
  '未发生{name}支出',
  '无{name}支出',
  '{label}{zero}',
  '{name}支出{zero}，与上年持平',
  '本年度无{name}预算和支出',
];

/** A whole, its parts, the first of which is nothing, and how much each of the others may be. */
const wholes = [
  ['“三公”经费支出', ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'], [20_000, 300_000]],
  ['本年支出', ['项目支出', '基本支出'], [900_000, 30_000_000]],
  ['政府采购支出', ['政府采购工程支出', '政府采购货物支出', '政府采购服务支出'], [20_000, 900_000]],
] as const;

/** A total one of whose parts is nothing, in words or as 0. */
export const absence: Kind = {
  name: 'absence',
  weight: 2,
  compose: (setting) => {
    const { random } = setting;
    const [whole, names, size] = random.pick(wholes);
    const draw = styled(setting, size);
    const [none, ...others] = names;
    const accounts = others.map((label) => drawLeaf(draw, label, size));
    const first = accounts[0];
    if (first === undefined) return join('');
    const sum = accounts.slice(1).reduce((all, { now }) => all.plus(now), first.now);
    const total = levelOf(draw, { ...first, label: whole, now: sum });
    const figures = accounts.map((account) => levelOf(draw, account));
    const zero = levelOf(draw, { ...first, label: none, now: sum.minus(sum) });
    const said = say(random, random.pick(absences), {
      name: none.replace(/支出$/u, ''),
      label: none,
      zero,
    });
    const told = figures.flatMap((figure, index): Piece[] => ['，', accounts[index]?.label ?? '', figure]);
    const printed = said.includes(zero) ? [zero] : [];
    const parts = [...printed, ...figures].map(plus);
    const lead = `${draw.year}年${whole}`;
    const pieces = [lead, total, random.pick(['，其中：', '，其中，', '。其中：']), ...said, ...told];
    return join({ pieces, relations: [relation('sum', { op: 'sum', result: plus(total), parts })] }, '。');
  },
};
