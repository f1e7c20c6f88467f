import { describe, expect, it } from 'vitest';
import { audit } from '../src/index.js';

/** A number with two decimals, as reports print amounts and rates. */
const two = (value: number): string => value.toFixed(2);
const percent = (part: number, whole: number): string => `${two((part / whole) * 100)}%`;

const places = [
  '青石',
  '白河',
  '云岭',
  '东川',
  '南坪',
  '西泉',
  '北塘',
  '龙溪',
  '凤山',
  '金沙',
  '长桥',
  '柳林',
];
const place = (at: number): string => places[at % places.length] ?? '';

/** Manners of telling things, each of which was once accused, by the number of the thing; every figure ties. */
const manners: Readonly<Record<string, (at: number) => string>> = {
  'marks of each indicator': (at) => {
    const [first, second, third, last] = [12 + (at % 7), 20 + (at % 9), 21 + (at % 8), 5 + (at % 5)];
    return `${place(at)}项目绩效自评得分${first + second + third + last}分。其中：决策指标满分20分，得${first}分；过程指标满分30分，得${second}分；产出指标满分30分，得${third}分；效益指标满分20分，得${last}分。`;
  },
  'quarters and half a year': (at) => {
    const quarters = [88.13 + at * 3, 75.22 + at * 7, 117.58 + at * 2, 46.79 + at * 5];
    const half = 163.35 + at * 10;
    const all = quarters.reduce((sum, one) => sum + one, 0);
    return `${place(at)}补助资金分季度拨付：一季度${two(quarters[0] ?? 0)}万元，二季度${two(quarters[1] ?? 0)}万元，三季度${two(quarters[2] ?? 0)}万元，四季度${two(quarters[3] ?? 0)}万元，全年合计${two(all)}万元，其中上半年${two(half)}万元，占${percent(half, all)}。`;
  },
  'kinds in turn': (at) => {
    const [wages, goods, capital] = [92.24 + at * 13, 183.23 + at * 3, 252.23 + at * 7];
    const all = wages + goods + capital;
    return `${place(at)}县工资福利支出、商品和服务支出、资本性支出分别为${two(wages)}万元、${two(goods)}万元、${two(capital)}万元，分别占总支出${two(all)}万元的${percent(wages, all)}、${percent(goods, all)}、${percent(capital, all)}。`;
  },
  'years in turn': (at) => {
    const [first, second, third] = [699.04 - at * 3, 555.15 - at * 2, 406.63 + at];
    return `${place(at)}局2021—2023年公用经费分别为${two(first)}万元、${two(second)}万元、${two(third)}万元，2022年、2023年分别比上年下降${percent(first - second, first)}、${percent(second - third, second)}。`;
  },
  'changes with their signs': (at) => {
    const [now, before] = [220.77 + at * 9, 343.12 - at * 4];
    return `${place(at)}维护支出：2023年${two(now)}万元，2022年${two(before)}万元，增减额${two(now - before)}万元，增减率${percent(now - before, before)}。`;
  },
  'supplements and what was taken back': (at) => {
    const [first, staff, granted, back] = [812.4 + at * 11, 10.71 + at, 16.52 + at * 2, 16.68 + at];
    const more = staff + granted - back;
    return `${place(at)}中心2023年年初预算${two(first)}万元，执行中因人员增资追加${two(staff)}万元，因上级专项下达追加${two(granted)}万元，因项目取消收回${two(back)}万元，调整后预算为${two(first + more)}万元，较年初预算增加${two(more)}万元，增长${percent(more, first)}。`;
  },
  'what a fund held and holds': (at) => {
    const [held, came, used, back] = [132.94 + at * 4, 444.96 + at * 9, 236.39 + at * 2, 11.47 + at];
    return `${place(at)}修缮专项资金期初余额${two(held)}万元，本年到位${two(came)}万元，本年使用${two(used)}万元，收回财政${two(back)}万元，期末余额${two(held + came - used - back)}万元。`;
  },
  'assets at a day': (at) => {
    const [current, fixed, other] = [953.61 + at * 31, 2233.19 + at * 17, 304.57 + at * 5];
    return `截至2023年12月31日，${place(at)}馆资产总额${two(current + fixed + other)}万元，其中流动资产${two(current)}万元、固定资产净值${two(fixed)}万元、无形资产${two(other)}万元。`;
  },
  'months and the year': (at) => {
    const [all, eleven, last] = [1492.25 + at * 41, 664.55 + at * 13, 70.28 + at * 3];
    return `${place(at)}局全年预算${two(all)}万元，截至11月底累计支出${two(eleven)}万元，执行进度${percent(eleven, all)}；12月支出${two(last)}万元，全年累计支出${two(eleven + last)}万元，执行进度${percent(eleven + last, all)}。`;
  },
  'what came to what was held': (at) => {
    const [held, more] = [711 + at * 13, 7.2 + at];
    return `${place(at)}基金会年初净资产${two(held)}万元，本年增加${two(more)}万元，增幅${percent(more, held)}，年末净资产${two(held + more)}万元。`;
  },
  'rent by the month': (at) => {
    const [area, price] = [700 + at * 10, 40 + at];
    return `${place(at)}局租用办公用房${area}平方米，月租金${price}元/平方米，年租金${two((area * price * 12) / 10_000)}万元。`;
  },
};

const tellings = [
  { count: 3, mark: '\n' },
  { count: 12, mark: '\n' },
  { count: 3, mark: '' },
];

describe('manners of telling things, in which every figure ties', () => {
  it.each(Object.keys(manners).flatMap((manner) => tellings.map((telling) => ({ manner, ...telling }))))(
    '$manner, $count of them, parted by "$mark"',
    async ({ manner, count, mark }) => {
      const told = Array.from({ length: count }, (_, at) => manners[manner]?.(at)).join(mark);
      const text = `某局2023年度部门整体支出绩效自评报告\n\n一、支出情况\n${told}`;
      const { reports } = await audit(new TextEncoder().encode(text), { name: 'report.txt' });
      const accused = reports
        .flatMap(({ findings }) => findings)
        .filter(({ rule, severity }) => severity !== 'info' && !rule.startsWith('numbering/'));
      expect(accused.map(({ message }) => message)).toEqual([]);
    },
  );
});
