import type { Partition } from './partitions.js';

/** An account told by itself. */
export interface Subject extends Pick<Partition, 'whole' | 'size' | 'speaker' | 'stock' | 'side' | 'scope'> {}

const 万 = 10_000;
const 亿 = 100_000_000;

/** Accounts of an institution's year, a line each. */
export const subjects: readonly Subject[] = [
  { whole: '公务接待费', size: [0.2 * 万, 20 * 万], speaker: 'institution', side: 'spending' },
  { whole: '公务用车运行维护费', size: [1 * 万, 50 * 万], speaker: 'institution', side: 'spending' },
  { whole: '因公出国（境）费', size: [1 * 万, 60 * 万], speaker: 'institution', side: 'spending' },
  { whole: '培训费', size: [0.5 * 万, 40 * 万], speaker: 'institution', side: 'spending' },
  { whole: '会议费', size: [0.5 * 万, 30 * 万], speaker: 'institution', side: 'spending' },
  { whole: '差旅费', size: [1 * 万, 80 * 万], speaker: 'institution', side: 'spending' },
  { whole: '“三公”经费支出', size: [3 * 万, 90 * 万], speaker: 'institution', side: 'spending' },
  { whole: '机关运行经费', size: [15 * 万, 600 * 万], speaker: 'institution', side: 'spending' },
  { whole: '基本支出', size: [100 * 万, 4000 * 万], speaker: 'institution', side: 'spending' },
  { whole: '项目支出', size: [20 * 万, 4000 * 万], speaker: 'institution', side: 'spending' },
  { whole: '人员经费', size: [80 * 万, 3000 * 万], speaker: 'institution', side: 'spending' },
  { whole: '日常公用经费', size: [10 * 万, 400 * 万], speaker: 'institution', side: 'spending' },
  {
    whole: '一般公共预算财政拨款支出',
    size: [200 * 万, 9000 * 万],
    speaker: 'institution',
    side: 'spending',
    scope: '一般公共预算财政拨款',
  },
  {
    whole: '一般公共预算财政拨款基本支出',
    size: [100 * 万, 4000 * 万],
    speaker: 'institution',
    side: 'spending',
    scope: '一般公共预算财政拨款',
  },
  {
    whole: '政府性基金预算财政拨款支出',
    size: [20 * 万, 3000 * 万],
    speaker: 'institution',
    side: 'spending',
    scope: '政府性基金预算财政拨款',
  },
  { whole: '本年支出合计', size: [200 * 万, 9000 * 万], speaker: 'institution', side: 'spending' },
  { whole: '本年收入合计', size: [200 * 万, 9000 * 万], speaker: 'institution', side: 'income' },
  { whole: '收入总计', size: [200 * 万, 9000 * 万], speaker: 'institution', side: 'income' },
  { whole: '支出总计', size: [200 * 万, 9000 * 万], speaker: 'institution', side: 'spending' },
  { whole: '财政拨款收入', size: [150 * 万, 9000 * 万], speaker: 'institution', side: 'income' },
  { whole: '事业收入', size: [20 * 万, 3000 * 万], speaker: 'institution', side: 'income' },
  { whole: '其他收入', size: [1 * 万, 400 * 万], speaker: 'institution', side: 'income' },
  { whole: '行政运行（项）', size: [100 * 万, 3000 * 万], speaker: 'institution', side: 'spending' },
  { whole: '一般行政管理事务（项）', size: [10 * 万, 800 * 万], speaker: 'institution', side: 'spending' },
  { whole: '行政单位医疗（项）', size: [8 * 万, 200 * 万], speaker: 'institution', side: 'spending' },
  { whole: '住房公积金（项）', size: [10 * 万, 300 * 万], speaker: 'institution', side: 'spending' },
  {
    whole: '机关事业单位基本养老保险缴费支出（项）',
    size: [10 * 万, 400 * 万],
    speaker: 'institution',
    side: 'spending',
  },
  { whole: '政府采购支出', size: [10 * 万, 2000 * 万], speaker: 'institution', side: 'spending' },
  { whole: '一般公共预算收入', size: [2 * 亿, 80 * 亿], speaker: 'government', side: 'income' },
  { whole: '一般公共预算支出', size: [8 * 亿, 150 * 亿], speaker: 'government', side: 'spending' },
  { whole: '政府性基金预算收入', size: [1 * 亿, 60 * 亿], speaker: 'government', side: 'income' },
  { whole: '政府性基金预算支出', size: [1 * 亿, 60 * 亿], speaker: 'government', side: 'spending' },
  { whole: '税收收入', size: [1 * 亿, 60 * 亿], speaker: 'government', side: 'income' },
  { whole: '教育支出', size: [2 * 亿, 30 * 亿], speaker: 'government', side: 'spending' },
  { whole: '固定资产投资', size: [10 * 亿, 300 * 亿], speaker: 'government' },
  { whole: '社会消费品零售总额', size: [10 * 亿, 300 * 亿], speaker: 'government' },
];
