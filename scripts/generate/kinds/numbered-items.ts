import { budgetIn, completion, completionTemplate, orderClaim } from '../aspects/completion.js';
import type { Draw } from '../draw.js';
import { type Kind, styled } from '../kind.js';
import { type Account, drawAccount } from '../ledger.js';
import type { Series } from '../pieces.js';
import { printedOrder } from '../printed.js';
import { join, type Said, sumOf } from '../relation.js';
import { uses } from '../vocabulary/asides.js';

/** Items of the functional classification, as the accounts name them: 类、款、项. */
const items: readonly string[] = [
  '一般公共服务支出（类）财政事务（款）行政运行（项）',
  '一般公共服务支出（类）财政事务（款）一般行政管理事务（项）',
  '社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）',
  '社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）',
  '卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）',
  '卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）',
  '住房保障支出（类）住房改革支出（款）住房公积金（项）',
  '住房保障支出（类）住房改革支出（款）购房补贴（项）',
];

const partition = {
  whole: '一般公共预算财政拨款支出',
  parts: items,
  leading: '一般公共服务支出（类）财政事务（款）行政运行（项）',
  choice: true,
  size: [2_000_000, 60_000_000],
  speaker: 'institution',
  side: 'spending',
  scope: '一般公共预算财政拨款',
} as const;

const leads: readonly string[] = [
  '。其中：\n',
  '。具体情况如下：\n',
  '，按功能分类科目，主要用于以下方面：\n',
];

/** A total of budget and account, and each part in a numbered paragraph of its own. No stop at the end. */
export const itemsSaid = (draw: Draw, account: Account, depth: number): Said => {
  const { random } = draw;
  const manner = '年初预算为{budget}，支出决算为{level}，完成年初预算的{rate}';
  const whole = completion(draw, account, manner);
  const claims = depth > 0 && random.chance(0.6);
  const itemManner = random.chance(0.6) ? manner : completionTemplate(draw);
  const told = account.children.map((child, index) => {
    const said = completion(draw, child, itemManner);
    const budget = budgetIn(said.pieces);
    const claim =
      claims && budget
        ? orderClaim(draw, child, said.level, budget, printedOrder(said.level, budget))
        : join('');
    const purpose = !claims && depth > 0 ? `，主要用于${random.pick(uses)}` : '';
    const head: Said = { pieces: [`${index + 1}.${child.label}。`], relations: [] };
    return { ...join(head, said, purpose, claim), level: said.level, budget };
  });
  const items = told.map(({ pieces }) => pieces);
  const lead = random.pick(leads);
  // Behind 主要 an item may be left out.
  const series: Series = { type: 'series', items, separator: '。\n', whole: !lead.includes('主要') };
  const levels = told.map(({ level }) => level);
  const budgets = told.flatMap(({ budget }) => budget ?? []);
  const relations = [
    sumOf(whole.level, levels, 1),
    ...[budgetIn(whole.pieces)].flatMap((budget) => (budget ? [sumOf(budget, budgets, 1)] : [])),
    ...told.flatMap((one) => one.relations),
  ];
  return join(`${draw.year}年度${account.label}`, whole, lead, { pieces: [series], relations });
};

/** The items of the published accounts, a paragraph each: budget, account, rate and reason under a total of both. */
export const numberedItems: Kind = {
  name: 'numbered-items',
  weight: 2,
  compose: (setting, depth) => {
    const draw = styled(setting, partition.size);
    return join(itemsSaid(draw, drawAccount(draw, partition, 1), depth), '。');
  },
};
