import type { TableCase } from '../case.js';

/** Tables of self-evaluations: 自评表 with funds and marks, lists of projects, execution. */
export const performance: readonly TableCase[] = [
  {
    id: 'self-evaluation form of a project, two heads in one table',
    above: '项目支出绩效自评表\n（2023年度）',
    table: `
| 项目名称 | 智慧校园建设 | | | | | | |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 主管部门 | 县教育局 | | | 实施单位 | 县第一中学 | | |
| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| | 年度资金总额 | 100 | 120 | 110 | 10 | 91.67% | 9.17 |
| | 其中：当年财政拨款 | 100 | 110 | 100 | — | 90.91% | — |
| | 上年结转资金 | 0 | 10 | 10 | — | 100% | — |
| 年度总体目标 | 预期目标 | | | 实际完成情况 | | | |
| | 建成3个智慧教室 | | | 已建成3个 | | | |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
| 产出指标 | 数量指标 | 智慧教室数量 | 3个 | 3个 | 30 | 30 | |
| 产出指标 | 时效指标 | 完工时间 | 2023年12月 | 2023年11月 | 20 | 20 | |
| 效益指标 | 社会效益指标 | 受益学生 | ≥1500人 | 1620人 | 30 | 28 | 宣传不足 |
| 满意度指标 | 满意度 | 师生满意度 | ≥95% | 96% | 10 | 10 | |
| 总分 | | | | | 90 | 88 | |`,
    facts: [
      '110: 年度资金总额 | 2023 | level',
      '91.67%: 年度资金总额 | 2023 | rate',
      '88: 自评得分 | 2023 | count',
    ],
    holds: ['rate 91.67% = 110 120', 'sum 88 = 30 20 28 10', 'sum 90 = 30 20 30 10', 'sum 110 = 100 10'],
  },
  {
    id: 'marks whose total takes in the ten points for funds of another head',
    above: '部门整体支出绩效自评表',
    table: `
| 预算执行情况（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| --- | --- | --- | --- | --- | --- |
| 年度资金总额 | 860.5 | 851.9 | 10 | 99.0% | 9.9 |
| 一级指标 | 三级指标 | 年度指标值 | 分值 | 得分 | 未完成原因 |
| 产出指标 | 办理件数 | 3000件 | 50 | 49 | 无 |
| 效益指标 | 群众满意 | 95% | 40 | 39.1 | 无 |
| 总分 | | | 100 | 98 | |`,
    trap: 'the marks below the second head lack the ten of the first',
  },
  {
    id: 'a list of projects with execution rates',
    above: '（三）项目支出情况\n\n表2 2023年项目支出预算执行情况表（单位：万元）',
    table: `
| 序号 | 项目名称 | 年初预算 | 调整预算 | 决算数 | 预算执行率 |
| --- | --- | --- | --- | --- | --- |
| 1 | 业务培训费 | 20 | 15.5 | 15.5 | 100% |
| 2 | 执法装备购置 | 80 | 80 | 64 | 80% |
| 3 | 信息系统运维 | 45 | 60 | 57 | 95% |
| | 合计 | 145 | 155.5 | 136.5 | 87.78% |`,
    below: '2023年培训费支出3.2万元。',
    trap: 'the project 业务培训费 is not the unit’s 培训费; rates divide by the adjusted budget',
    facts: ['15.5: 业务培训费 业务培训费 | 2023 | budget', '64: 执法装备购置 执法装备购置 | 2023 | level'],
    holds: ['rate 80% = 64 80', 'rate 95% = 57 60', 'rate 87.78% = 136.5 155.5', 'sum 145 = 20 80 45'],
    noQuantities: ['1', '2', '3'],
  },
  {
    id: 'an execution rate that fits no budget, and a column that does not add up',
    above: '单位：万元',
    table: `
| 项目 | 全年预算数 | 全年执行数 | 执行率 |
| --- | --- | --- | --- |
| 基本支出 | 512.00 | 500.00 | 97.66% |
| 项目支出 | 200.00 | 150.00 | 57.00% |
| 合计 | 712.00 | 605.00 | 84.97% |`,
    violated: ['rate 57.00% = 150.00 200.00', 'sum 605.00 = 500.00 150.00'],
  },
  {
    id: 'marks that add up, and the text that gives another total',
    above:
      '经自评，我单位2023年度部门整体支出绩效自评得分为96分，评价等级为“优”。\n\n部门整体支出绩效自评得分表',
    table: `
| 一级指标 | 分值 | 自评得分 |
| --- | --- | --- |
| 投入 | 20 | 19 |
| 过程 | 30 | 28.5 |
| 产出 | 30 | 29 |
| 效果 | 20 | 18.5 |
| 合计 | 100 | 95 |`,
    violated: ['same 96分 = 95'],
    holds: ['sum 95 = 19 28.5 29 18.5', 'sum 100 = 20 30 30 20'],
  },
  {
    id: 'deductions beside marks',
    table: `
| 评价指标 | 满分 | 扣分 | 得分 | 扣分原因 |
| --- | --- | --- | --- | --- |
| 预算编制 | 10 | 0.5 | 9.5 | 编制不够细化 |
| 预算执行 | 15 | 2 | 13 | 执行率85% |
| 资产管理 | 5 | 0 | 5 | 无 |
| 合计 | 30 | 2.5 | 27.5 | |`,
    holds: ['difference 9.5 = 10 0.5', 'sum 27.5 = 9.5 13 5'],
  },
  {
    id: 'marks of parts within marks of a whole, in merged cells',
    table: `
| 一级指标 | 二级指标 | 分值 | 得分 |
| --- | --- | --- | --- |
| 产出指标 | | 50 | 48 |
| | 数量 | 30 | 29 |
| | 质量 | 20 | 19 |
| 效益指标 | | 50 | 47 |
| | 经济 | 20 | 18 |
| | 社会 | 30 | 29 |
| 总分 | | 100 | 95 |`,
    trap: 'rows of the first level hold what the rows below them add up to',
    holds: ['sum 100 = 50 50', 'sum 95 = 48 47'],
  },
  {
    id: 'execution rates printed as fractions of one',
    above: '单位：元',
    table: `
| 支出类型 | 预算数 | 执行数 | 执行率 |
| --- | --- | --- | --- |
| 人员类 | 3,200,000.00 | 3,104,000.00 | 0.97 |
| 公用类 | 450,000.00 | 405,000.00 | 0.90 |`,
    holds: ['rate 0.97 = 3,104,000.00 3,200,000.00', 'rate 0.90 = 405,000.00 450,000.00'],
  },
  {
    id: 'targets and what came of them are no budget and account of money',
    table: `
| 指标名称 | 计划数 | 完成数 | 完成率 |
| --- | --- | --- | --- |
| 培训人次（人次） | 500 | 612 | 100% |
| 检查企业数（家） | 80 | 80 | 100% |
| 调解案件（件） | 300 | 285 | 95% |`,
    trap: 'writers cap a rate of completion at 100 %',
    holds: ['rate 95% = 285 300'],
  },
];
