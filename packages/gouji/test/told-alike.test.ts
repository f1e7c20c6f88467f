import { describe, expect, it } from 'vitest';
import { audit } from '../src/index.js';

/** A number with two decimals, as reports print amounts and rates. */
const two = (value: number): string => value.toFixed(2);
const percent = (part: number, whole: number): string => `${two((part / whole) * 100)}%`;

const letters = '甲乙丙丁戊己庚辛壬癸';
const name = (at: number): string => letters.charAt(at % 10) + letters.charAt((at * 3) % 10);

/** Paragraphs in which every figure ties, by the number of the thing that they tell of. */
const manners: Readonly<Record<string, (at: number) => string>> = {
  'projects with shares of their own': (at) => {
    const [budget, staff, running] = [100 + at * 1.3, 50 + at * 0.4, 40 + at * 0.7];
    const paid = staff + running;
    return `（${(at % 9) + 1}）${name(at)}项目。年初预算${two(budget)}万元，实际支出${two(paid)}万元，执行率${percent(paid, budget)}。其中：人员经费${two(staff)}万元，占${percent(staff, paid)}；公用经费${two(running)}万元，占${percent(running, paid)}。`;
  },
  'budget lines': (at) => {
    const [budget, paid] = [120 + at * 2.5, 110 + at * 2.2];
    return `${at + 1}.一般公共服务支出（类）${name(at)}事务（款）行政运行（项）。年初预算为${two(budget)}万元，支出决算为${two(paid)}万元，完成年初预算的${percent(paid, budget)}。`;
  },
  'funds of counties': (at) => {
    const [central, province] = [200 + at * 2, 60 + at];
    const all = central + province + 40;
    const paid = 270 + at * 2;
    return `${name(at)}县。下达资金${all}万元，其中：中央资金${central}万元，省级资金${province}万元，县级配套40万元。实际到位${all}万元，到位率100%；已支付${paid}万元，支付率${percent(paid, all)}，结余${all - paid}万元。`;
  },
  'income and spending of townships': (at) => {
    const [granted, other, basic, projects] = [700 + at * 8, 100 + at, 500 + at * 5, 280 + at * 4];
    const [income, spent] = [granted + other, basic + projects];
    return `${at + 1}、${name(at)}镇收入合计${two(income)}万元，其中：财政拨款收入${two(granted)}万元，占${percent(granted, income)}；其他收入${two(other)}万元，占${percent(other, income)}。支出合计${two(spent)}万元，其中：基本支出${two(basic)}万元，占${percent(basic, spent)}；项目支出${two(projects)}万元，占${percent(projects, spent)}。`;
  },
  purchases: (at) => {
    const [all, granted, small] = [60 + at * 1.5, 45 + at, 30 + at * 0.5];
    return `${name(at)}单位政府采购支出总额${two(all)}万元，其中：政府采购货物支出${two(30 + at * 0.5)}万元、政府采购工程支出${two(10 + at * 0.5)}万元、政府采购服务支出${two(20 + at * 0.5)}万元。授予中小企业合同金额${two(granted)}万元，占政府采购支出总额的${percent(granted, all)}，其中：授予小微企业合同金额${two(small)}万元，占政府采购支出总额的${percent(small, all)}。`;
  },
  'requests and how many were settled': (at) => {
    const [online, other] = [120 + at * 2, 80 + at];
    const [all, settled] = [online + other, 190 + at * 3];
    return `（${(at % 9) + 1}）${name(at)}工作。全年受理${all}件，办结${settled}件，办结率${percent(settled, all)}；其中：线上受理${online}件，占${percent(online, all)}，线下受理${other}件，占${percent(other, all)}。`;
  },
  'trainings and what they cost': (at) => {
    const [times, people, cost] = [12 + (at % 7), 50 + at, 300 + at];
    const heads = times * people;
    return `${name(at)}站全年举办培训${times}期，每期${people}人，共培训${heads}人次，人均培训费${cost}元，支出培训费${two((heads * cost) / 10_000)}万元。`;
  },
  'budgets of two stages': (at) => {
    const [first, added, paid] = [500 + at * 3, 60 + at, 540 + at * 4];
    return `${name(at)}科年初预算${two(first)}万元，年中追加${two(added)}万元，调整后预算${two(first + added)}万元，实际支出${two(paid)}万元，完成年初预算的${percent(paid, first)}，完成调整预算的${percent(paid, first + added)}。`;
  },
};

describe('many things told alike, in which every figure ties', () => {
  const counts = [3, 30];

  it.each(Object.keys(manners).flatMap((manner) => counts.map((count) => ({ manner, count }))))(
    '$manner, $count of them',
    async ({ manner, count }) => {
      const paragraphs = Array.from({ length: count }, (_, at) => manners[manner]?.(at));
      const text = `某局2023年度部门整体支出绩效自评报告\n\n一、支出情况\n${paragraphs.join('\n')}`;
      const { reports } = await audit(new TextEncoder().encode(text), { name: 'report.txt' });
      expect(reports.flatMap(({ checks }) => checks).length).toBeGreaterThanOrEqual(count);
      const accused = reports
        .flatMap(({ findings }) => findings)
        .filter(({ rule, severity }) => severity !== 'info' && !rule.startsWith('numbering/'));
      expect(accused.map(({ message }) => message)).toEqual([]);
    },
  );
});
