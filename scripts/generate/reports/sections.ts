import type { Decimal } from 'decimal.js';
import { completion, completionTemplate } from '../aspects/completion.js';
import { levelOf } from '../aspects/level.js';
import { type Draw, money, percent } from '../draw.js';
import { namedList } from '../kinds/named-list.js';
import { itemsSaid } from '../kinds/numbered-items.js';
import { partsSaid } from '../kinds/parts.js';
import { scores } from '../kinds/scores.js';
import { ownStaff } from '../kinds/staff.js';
import { type Figure, type Piece, type Series, say } from '../pieces.js';
import { join, minus, plus, ratioOf, relation, type Said, sumOf } from '../relation.js';
import { asides, uses } from '../vocabulary/asides.js';
import type { Book } from './book.js';

/** Writes one part of a report from the book; each entry a paragraph. */
export type Section = (draw: Draw, book: Book) => readonly Said[];

const text = (words: string): Said => ({ pieces: [words], relations: [] });

const level = (draw: Draw, yuan: Decimal, metric: string, period: string): Figure =>
  money(draw, yuan, { metric, period, role: 'level' });

/** Who the institution is: offices, staff, vehicles; nothing of money. */
export const overview: Section = (draw) => [
  text(`${draw.institution}为财政全额拨款单位，主要承担本行政区域内相关管理和服务职责。`),
  namedList.compose(draw, 0),
  join(ownStaff(draw), '。'),
];

export const incomeSection: Section = (draw, { income }) => [
  join(`${draw.year}年度`, partsSaid(draw, income, 1), '。'),
];

export const spendingSection: Section = (draw, { spending }) => [
  join(`${draw.year}年度`, partsSaid(draw, spending, 1), '。'),
];

/** Both sides of the year: what came in with what was brought over, what went out with what is carried on. */
export const balanceSection: Section = (draw, { income, spending, opening, closing }) => {
  const year = String(draw.year);
  const figures = {
    open: level(draw, opening, '年初结转和结余', `${year}-start`),
    in: levelOf(draw, income),
    out: levelOf(draw, spending),
    close: level(draw, closing, '年末结转和结余', `${year}-end`),
    totalIn: level(draw, opening.plus(income.now), '收入总计', year),
    totalOut: level(draw, spending.now.plus(closing), '支出总计', year),
  };
  const templates = [
    '{year}年度收入总计{totalIn}，其中：本年收入合计{in}，年初结转和结余{open}；支出总计{totalOut}，其中：本年支出合计{out}，年末结转和结余{close}。',
    '{year}年度收入总计{totalIn}，支出总计{totalOut}。本年收入合计{in}，本年支出合计{out}，年初结转和结余{open}，年末结转和结余{close}。',
    '{year}年，年初结转和结余{open}，本年收入合计{in}，本年支出合计{out}，年末结转和结余{close}。',
  ];
  const pieces = say(draw.random, draw.random.pick(templates), { ...figures, year });
  const both = pieces.includes(figures.totalIn);
  const sum = (total: Figure, one: Figure, other: Figure) =>
    relation('balance', { op: 'sum', result: plus(total), parts: [plus(one), plus(other)] });
  return [
    {
      pieces,
      relations: [
        relation('roll-forward', {
          op: 'sum',
          result: plus(figures.close),
          parts: [plus(figures.open), plus(figures.in), minus(figures.out)],
        }),
        ...(both
          ? [
              sum(figures.totalIn, figures.in, figures.open),
              sum(figures.totalOut, figures.out, figures.close),
              relation('balance', { op: 'same', result: plus(figures.totalOut), of: plus(figures.totalIn) }),
            ]
          : []),
      ],
    },
  ];
};

/** 一般公共预算财政拨款支出 as a share of all, then item by item. */
/** What the treasury gave, and what of it was spent, in the words of the form. */
export const fiscalSection: Section = (draw, { functional }) => {
  const period = String(draw.year);
  const figures = {
    year: period,
    in: level(draw, functional.now, '财政拨款收入总计', period),
    out: level(draw, functional.now, '财政拨款支出总计', period),
  };
  const template = draw.random.pick([
    '{year}年度财政拨款收入总计{in}，支出总计{out}。',
    '本部门{year}年度财政拨款收入总计{in}，财政拨款支出总计{out}。',
  ]);
  return [{ pieces: say(draw.random, template, figures), relations: [] }];
};

export const emptyFundSection: Section = (draw) => [
  text(
    draw.random.pick([
      `本部门${draw.year}年度没有政府性基金预算财政拨款收入，也没有使用政府性基金预算财政拨款安排的支出。`,
      `${draw.year}年度本部门无政府性基金预算财政拨款收入支出。`,
    ]),
  ),
];

export const functionalSection: Section = (draw, { functional, spending, lines }) => {
  const part = levelOf(draw, functional);
  const whole = levelOf(draw, spending);
  const ratio = percent(draw, functional.now.div(spending.now), {
    metric: functional.label,
    period: String(draw.year),
    role: 'share',
  });
  const pieces = say(
    draw.random,
    '{year}年度一般公共预算财政拨款支出{part}，占本年支出合计{whole}的{ratio}。',
    {
      year: String(draw.year),
      part,
      whole,
      ratio,
    },
  );
  const items = { ...functional, children: lines.map(({ account }) => account) };
  return [
    { pieces, relations: [ratioOf('share', ratio, part, whole)] },
    join(itemsSaid(draw, items, 1), '。'),
  ];
};

export const basicSection: Section = (draw, { basic }) => {
  const shallow = { ...basic, children: basic.children.map((child) => ({ ...child, children: [] })) };
  const nested = draw.random.chance(0.3);
  const said: Said[] = [join(`${draw.year}年度`, partsSaid(draw, nested ? basic : shallow, 1), '。')];
  const [staffCosts] = basic.children;
  if (staffCosts && draw.random.chance(0.5)) said.push(join(partsSaid(draw, staffCosts, 1), '。'));
  return said;
};

/** “三公”经费: the total with budget and account, then its parts, then each by itself. */
export const officialSection: Section = (draw, { official }) => {
  const manner = draw.random.pick([
    '年初预算为{budget}，支出决算为{level}，完成年初预算的{rate}',
    '预算数{budget}，决算数{level}，完成预算的{rate}',
  ]);
  const whole = completion(draw, official, manner);
  const parts = official.children.map((child) => ({ label: child.label, figure: levelOf(draw, child) }));
  const items = parts.map(({ label, figure }): Piece[] => [`${label}支出`, figure]);
  const series: Series = {
    type: 'series',
    items,
    separator: draw.random.pick(['，', '；', '、']),
    whole: true,
  };
  const sum = sumOf(
    whole.level,
    parts.map(({ figure }) => figure),
    1,
  );
  const first = join(
    `${draw.year}年度“三公”经费支出`,
    whole,
    draw.random.pick(['，其中：', '。其中：', '，其中，']),
    { pieces: [series], relations: [sum] },
    '。',
  );
  const cars = official.children[1];
  const second =
    cars === undefined || cars.children.length === 0 ? [] : [join(partsSaid(draw, cars, 0), '。')];
  return [first, ...second];
};

export const procurementSection: Section = (draw, { procurement }) => [
  join(`${draw.year}年度`, partsSaid(draw, procurement, 0), '。'),
];

export const projectSection: Section = (draw, { projects }) => [
  join(`${draw.year}年`, partsSaid(draw, projects, 1), '。'),
  ...projects.children
    .slice(0, 3)
    .map((project, index) =>
      join(
        `（${index + 1}）${project.label}。${project.label}`,
        completion(draw, project, completionTemplate(draw)),
        `。资金主要用于${draw.random.pick(uses)}。`,
      ),
    ),
];

export const assetSection: Section = (draw, { assets, debts }) => {
  const period = `${draw.year}-end`;
  const total = levelOf(draw, assets);
  const owed = level(draw, debts, '负债总额', period);
  const net = level(draw, assets.now.minus(debts), '净资产', period);
  const pieces = say(
    draw.random,
    '截至{year}年12月31日，资产总额{total}，负债[总额|合计]{owed}，净资产[合计|]{net}。',
    {
      year: String(draw.year),
      total,
      owed,
      net,
    },
  );
  const balance = relation('balance', { op: 'sum', result: plus(total), parts: [plus(owed), plus(net)] });
  return [{ pieces, relations: [balance] }, join('年末', partsSaid(draw, assets, 0), '。')];
};

/** How the budget of the year was carried out. */
export const executionSection: Section = (draw, { spending }) => [
  join(
    `${draw.year}年度`,
    spending.label.replace('合计', ''),
    completion(draw, spending, completionTemplate(draw)),
    '。',
  ),
];

export const scoreSection: Section = (draw) => [scores.compose(draw, 0)];

/** Words without figures that tie. */
export const wordsSection: Section = (draw) => draw.random.some(asides, 3).map((words) => text(words));
