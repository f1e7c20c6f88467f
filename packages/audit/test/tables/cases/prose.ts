import type { TableCase } from '../case.js';

/** Cells that hold sentences: read as prose, each by itself. */
export const prose: readonly TableCase[] = [
  {
    id: 'parts of a total within a cell',
    table: `
| 年度主要任务 | 完成情况 |
| --- | --- |
| 保障机构运转 | 全年支出512.30万元，其中：人员经费400.10万元，公用经费112.20万元。 |
| 河道整治 | 完成投资96.00万元，其中：清淤工程51.50万元，护岸工程45.40万元。 |`,
    holds: ['sum 512.30万元 = 400.10万元 112.20万元'],
    violated: ['sum 96.00万元 = 51.50万元 45.40万元'],
  },
  {
    id: 'one name in cells of several rows',
    table: `
| 项目 | 资金使用情况 |
| --- | --- |
| 村道改造 | 预算安排资金80.00万元，实际支出76.00万元，执行率95%。 |
| 饮水安全 | 预算安排资金60.00万元，实际支出60.00万元，执行率100%。 |`,
    below: '全年预算安排资金140.00万元，实际支出136.00万元。',
    holds: ['rate 95% = 76.00万元 80.00万元', 'rate 100% = 60.00万元 60.00万元'],
    trap: 'each row has its own 预算安排资金: no figure of one cell says again that of another, or of the text',
  },
  {
    id: 'a cell in a form with figures around it',
    table: `
| 指标 | 年初预算（万元） | 执行数（万元） | 说明 |
| --- | --- | --- | --- |
| 基本支出 | 300.00 | 300.00 | 含工资210.00万元、公用90.00万元，全部执行。 |
| 项目支出 | 50.00 | 48.00 | 结余2.00万元，系招标节约，执行率96%。 |
| 合计 | 350.00 | 348.00 | |`,
    holds: ['sum 350.00 = 300.00 50.00', 'sum 348.00 = 300.00 48.00'],
  },
];
