import { Decimal } from 'decimal.js';
import { amount, type Draw, ledgerAmount } from '../draw.js';
import { type Account, sumAccounts } from '../ledger.js';
import { economicItems, functionalItems, type Item } from '../vocabulary/classification.js';
import { projects } from '../vocabulary/institutions.js';
import type { Partition } from '../vocabulary/partitions.js';

/** A line of the functional classification with what was spent under it. */
export interface FunctionalLine {
  readonly item: Item;
  readonly account: Account;
  readonly basic: Decimal;
  readonly project: Decimal;
}

/** The accounts of one institution in one year: every figure of a report comes from here, so that all of them tie. */
export interface Book {
  readonly income: Account;
  readonly spending: Account;
  /** 一般公共预算财政拨款支出 by 类, 款 and 项. */
  readonly functional: Account;
  readonly lines: readonly FunctionalLine[];
  /** 一般公共预算财政拨款基本支出 by 人员经费 and 公用经费. */
  readonly basic: Account;
  readonly official: Account;
  readonly procurement: Account;
  readonly projects: Account;
  readonly assets: Account;
  readonly debts: Decimal;
  readonly opening: Decimal;
  readonly closing: Decimal;
}

type Column = 'now' | 'prior' | 'budget';
type Columns = Readonly<Record<Column, Decimal>>;

const institution = { speaker: 'institution', parts: [], size: [1, 1] } as const;
const spendingSide: Omit<Partition, 'whole'> = { ...institution, side: 'spending' };

const zero = new Decimal(0);

const columns = (draw: Draw, yuan: Decimal): Columns => {
  const around = (middle: number, spread: number): Decimal =>
    ledgerAmount(yuan.times(middle + (draw.random.next() * 2 - 1) * spread), draw.style);
  return { now: yuan, prior: around(0.95, 0.2), budget: around(1.03, 0.08) };
};

const nothing: Columns = { now: zero, prior: zero, budget: zero };

/** Divides every column among parts at random; the last part takes what is left, so that nothing is lost. */
const divide = (draw: Draw, whole: Columns, parts: number): Columns[] => {
  const raw = Array.from({ length: parts }, () => 0.2 + draw.random.next());
  const all = raw.reduce((sum, one) => sum + one, 0);
  const share = (yuan: Decimal, index: number): Decimal => {
    const wobble = 0.9 + draw.random.next() * 0.1;
    return ledgerAmount(yuan.times(((raw[index] ?? 0) / all) * wobble), draw.style);
  };
  const head = raw.slice(0, -1).map((_, index) => ({
    now: share(whole.now, index),
    prior: share(whole.prior, index),
    budget: share(whole.budget, index),
  }));
  const left = (column: Column): Decimal => head.reduce((sum, one) => sum.minus(one[column]), whole[column]);
  return [...head, { now: left('now'), prior: left('prior'), budget: left('budget') }];
};

const leaf = (label: string, of: Columns): Account => ({ label, ...of, children: [] });

const divided = (
  draw: Draw,
  label: string,
  labels: readonly string[],
  of: Columns,
  partition: Omit<Partition, 'whole'>,
): Account => {
  const parts = divide(draw, of, labels.length);
  const children = labels.map((name, index) => leaf(name, parts[index] ?? nothing));
  return sumAccounts(label, { ...partition, whole: label, parts: labels }, children);
};

const drawLines = (draw: Draw): FunctionalLine[] => {
  const { random } = draw;
  const basics = functionalItems.filter(({ paid }) => paid !== 'project');
  const works = functionalItems.filter(({ paid }) => paid === 'project');
  const chosen = new Set([...random.some(basics, random.int(4, 7)), ...random.some(works, random.int(1, 3))]);
  return functionalItems
    .filter((item) => chosen.has(item))
    .map((item) => {
      const big = item.name.endsWith('运行') || item.paid === 'project';
      const yuan = amount(draw, big ? [800_000, 30_000_000] : [100_000, 2_500_000]);
      const of = columns(draw, yuan);
      const basic =
        item.paid === 'basic'
          ? yuan
          : item.paid === 'project'
            ? zero
            : ledgerAmount(yuan.times(0.7), draw.style);
      const label = `${item.group}（类）${item.section}（款）${item.name}（项）`;
      return { item, account: leaf(label, of), basic, project: yuan.minus(basic) };
    });
};

const grouped = (lines: readonly FunctionalLine[]): Account => {
  const groups = [...new Set(lines.map(({ item }) => item.group))].map((group) => {
    const under = lines.filter(({ item }) => item.group === group);
    const sections = [...new Set(under.map(({ item }) => item.section))].map((section) =>
      sumAccounts(
        section,
        undefined,
        under.filter(({ item }) => item.section === section).map(({ account }) => account),
      ),
    );
    return sumAccounts(group, undefined, sections);
  });
  const label = '一般公共预算财政拨款支出';
  return sumAccounts(
    label,
    { ...spendingSide, whole: label, scope: '一般公共预算财政拨款', by: '支出功能分类' },
    groups,
  );
};

const drawBasic = (draw: Draw, yuan: Decimal): Account => {
  const of = columns(draw, yuan);
  const staffShare = 0.7 + draw.random.next() * 0.18;
  const part = (value: Decimal): Decimal =>
    ledgerAmount(value.times(staffShare + (draw.random.next() - 0.5) * 0.04), draw.style);
  const staff: Columns = { now: part(of.now), prior: part(of.prior), budget: part(of.budget) };
  const running: Columns = {
    now: of.now.minus(staff.now),
    prior: of.prior.minus(staff.prior),
    budget: of.budget.minus(staff.budget),
  };
  const classes = (
    label: string,
    names: readonly (keyof typeof economicItems)[],
    columnsOf: Columns,
  ): Account => {
    const parts = divide(draw, columnsOf, names.length);
    const children = names.map((name, index) =>
      divided(
        draw,
        name,
        economicItems[name].items.map(([, item]) => item),
        parts[index] ?? nothing,
        spendingSide,
      ),
    );
    return sumAccounts(label, { ...spendingSide, whole: label, known: true }, children);
  };
  const label = '一般公共预算财政拨款基本支出';
  return sumAccounts(label, { ...spendingSide, whole: label, known: true, scope: '一般公共预算财政拨款' }, [
    classes('人员经费', ['工资福利支出', '对个人和家庭的补助'], staff),
    classes('公用经费', ['商品和服务支出', '资本性支出'], running),
  ]);
};

const drawOfficial = (draw: Draw): Account => {
  const of = (size: readonly [number, number], none: number): Columns =>
    draw.random.chance(none) ? nothing : columns(draw, amount(draw, size));
  const cars = sumAccounts(
    '公务用车购置及运行维护费',
    { ...spendingSide, whole: '公务用车购置及运行维护费', known: true },
    [
      leaf('公务用车购置费', of([100_000, 250_000], 0.6)),
      leaf('公务用车运行维护费', of([20_000, 300_000], 0)),
    ],
  );
  const label = '“三公”经费支出';
  return sumAccounts(label, { ...spendingSide, whole: label, known: true, short: ['“三公”经费'] }, [
    leaf('因公出国（境）费', of([20_000, 200_000], 0.6)),
    cars,
    leaf('公务接待费', of([5_000, 120_000], 0)),
  ]);
};

/** Income: what the treasury gave for its own spending, and other income. */
const drawIncome = (draw: Draw, functional: Account, otherIncome: Decimal): Account => {
  const others = columns(draw, otherIncome);
  const own = ledgerAmount(others.now.times(0.6), draw.style);
  const { now, prior, budget } = functional;
  const label = '本年收入合计';
  return sumAccounts(
    label,
    { ...institution, side: 'income', whole: label, known: true, short: ['本年收入'] },
    [
      leaf('一般公共预算财政拨款收入', { now, prior, budget }),
      leaf('事业收入', columns(draw, own)),
      leaf('其他收入', columns(draw, others.now.minus(own))),
    ],
  );
};

const totalSpending = ({ now, prior, budget }: Account, projectSpending: Columns): Account => {
  const label = '本年支出合计';
  const partition = {
    ...spendingSide,
    whole: label,
    known: true,
    short: ['本年支出'],
    by: '支出性质',
  } as const;
  return sumAccounts(label, partition, [
    leaf('基本支出', { now, prior, budget }),
    leaf('项目支出', projectSpending),
  ]);
};

const drawAssets = (draw: Draw): Account => {
  const of = columns(draw, amount(draw, [3_000_000, 60_000_000]));
  const parts = ['流动资产', '固定资产', '无形资产'];
  return divided(draw, '资产总额', parts, of, { ...institution, stock: true, known: true });
};

const drawProcurement = (draw: Draw): Account => {
  const of = columns(draw, amount(draw, [200_000, 8_000_000]));
  const parts = ['政府采购货物支出', '政府采购工程支出', '政府采购服务支出'];
  return divided(draw, '政府采购支出总额', parts, of, { ...spendingSide, known: true });
};

/** Draws the accounts of an institution. */
export const drawBook = (draw: Draw): Book => {
  const { random } = draw;
  const lines = drawLines(draw);
  const functional = grouped(lines);
  const basic = drawBasic(
    draw,
    lines.reduce((sum, line) => sum.plus(line.basic), zero),
  );
  const other = columns(draw, amount(draw, [100_000, 4_000_000]));
  const projectColumns: Columns = {
    now: functional.now.minus(basic.now).plus(other.now),
    prior: Decimal.max(functional.prior.minus(basic.prior), other.prior).plus(other.prior),
    budget: Decimal.max(functional.budget.minus(basic.budget), other.budget).plus(other.budget),
  };
  const names = random.some(projects, random.int(3, 5));
  const projectAccount = divided(draw, '项目支出', names, projectColumns, spendingSide);
  const spending = totalSpending(basic, projectColumns);
  const opening = amount(draw, [50_000, 3_000_000]);
  const surplus = ledgerAmount(opening.times(random.next() / 2), draw.style);
  const income = drawIncome(draw, functional, other.now.plus(surplus));
  const assets = drawAssets(draw);
  return {
    income,
    spending,
    functional,
    lines,
    basic,
    official: drawOfficial(draw),
    procurement: drawProcurement(draw),
    projects: projectAccount,
    assets,
    debts: ledgerAmount(assets.now.times(0.05 + random.next() * 0.3), draw.style),
    opening,
    closing: opening.plus(income.now).minus(spending.now),
  };
};
