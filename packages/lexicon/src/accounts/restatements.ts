import { economicClassification } from '../terms/economic-classification.js';
import { sumIdentities } from './identities.js';

/** Words by which a rate or a total is that of the whole (全年预算执行率). */
export const wholeLabels: readonly string[] = [
  '全年',
  '本年',
  '本年度',
  '当年',
  '年度',
  '整体',
  '总体',
  '总的',
  '综合',
  '部门',
  '单位',
  '我单位',
  '本单位',
  '合计',
  '总计',
  '共计',
  '总额',
];

/** Totals that some writers give with what was carried in, others without. */
export const ambiguousTotals: readonly string[] = [
  '总收入',
  '总支出',
  '全部收入',
  '全部支出',
  '收入总',
  '支出总',
];

/** Totals of one fund by the total of all funds that they are of: 一般公共预算财政拨款支出 is 本年支出 of that fund. */
export const fundTotals: ReadonlyMap<string, string> = new Map([
  ['财政拨款收入', '本年收入'],
  ['一般公共预算财政拨款收入', '本年收入'],
  ['政府性基金预算财政拨款收入', '本年收入'],
  ['国有资本经营预算财政拨款收入', '本年收入'],
  ['财政拨款支出', '本年支出'],
  ['一般公共预算财政拨款支出', '本年支出'],
  ['政府性基金预算财政拨款支出', '本年支出'],
  ['国有资本经营预算财政拨款支出', '本年支出'],
  ['一般公共预算财政拨款基本支出', '基本支出'],
  ['一般公共预算财政拨款项目支出', '项目支出'],
]);

/** Published of 财政拨款 alone (中办发〔2014〕公开要求), so that a fund named or left out makes no difference. */
export const alwaysFiscal: ReadonlySet<string> = new Set([
  '三公经费',
  '因公出国（境）费',
  '公务用车购置及运行维护费',
  '公务用车购置费',
  '公务用车运行维护费',
  '公务接待费',
  '机关运行经费',
]);

export const fiscalScopes: ReadonlySet<string> = new Set(['财政拨款', '一般公共预算财政拨款']);

/** Counts of the unit as a whole: each has one value, where it is said of the unit. */
export const unitCounts: ReadonlySet<string> = new Set([
  '编制',
  '行政编制',
  '事业编制',
  '实有人员',
  '退休人员',
  '离休人员',
  '内设机构',
  '下属单位',
  '公务用车保有量',
]);

/** The totals that a metric is a part of by an identity: its own value there is its whole value. */
export const totalsOf = (metric: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const add = (name: string): void => {
    for (const { total, parts, optional } of sumIdentities) {
      if (found.has(total) || ![...parts, ...optional].includes(name)) continue;
      found.add(total);
      add(total);
    }
  };
  add(metric);
  return found;
};

// The same subject recurs under every total (办公费 of 基本支出, of a project), so its figures are not one figure.
const recurring = new Set(
  economicClassification.flatMap(({ name, items }) => [name, ...items.map((item) => item.name)]),
);
const statementLines = new Set(['公务接待费', '会议费', '培训费', '因公出国（境）费']);

/** What is left of income after spending: of each fund that a sentence speaks of, its own. */
export const surpluses: ReadonlySet<string> = new Set(['收支结余']);

/** Whether a metric's figures are of many wholes, so that two of them need not agree. */
export const isRecurring = (metric: string): boolean => recurring.has(metric) && !statementLines.has(metric);

/** The word of the whole year, behind its months (1至11月…，全年…). */
export const wholeYear = '全年';
