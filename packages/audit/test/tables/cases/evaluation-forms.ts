import type { TableCase } from '../case.js';

/** Self-evaluation tables with the lines of their form above the heads, movements, averages, parts behind 其中. */
export const evaluationForms: readonly TableCase[] = [
  {
    id: 'names and offices above the heads of a project form',
    above: '项目支出绩效自评表\n\n（2023年度）',
    table: `
| 项目名称 | | 高标准粮仓改造 | | | | | |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 主管部门 | | 某县粮食局 | | 实施单位 | | 某县粮库 | |
| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| | 年度资金总额 | 300.00 | 320.00 | 288.00 | 10 | 90.00% | 9.0 |
| | 其中：当年财政拨款 | 250.00 | 260.00 | 240.00 | — | 92.31% | — |
| | 上年结转资金 | 20.00 | 30.00 | 28.00 | — | 93.33% | — |
| | 其他资金 | 30.00 | 30.00 | 20.00 | — | 66.67% | — |`,
    trap: '标准 in a name is no price; a project and its offices are no heads',
    facts: ['288.00: 年度资金总额 | 2023 | level', '320.00: 年度资金总额 | 2023 | budget'],
    holds: ['rate 90.00% = 288.00 320.00', 'sum 288.00 = 240.00 28.00 20.00', 'product 9.0 = 90.00% 10'],
  },
  {
    id: 'funds of a department form by their nature, a figure of basic spending wrong',
    above: '部门整体支出绩效自评表（2023年度）\n\n单位：万元',
    table: `
| 资金 | 年初预算数 | 全年预算数 | 全年执行数 |
| --- | --- | --- | --- |
| 年度资金总额 | 800.00 | 840.00 | 812.00 |
| 按收入性质分：一般公共预算 | 700.00 | 740.00 | 715.00 |
| 政府性基金拨款 | 100.00 | 100.00 | 97.00 |
| 按支出性质分：基本支出 | 560.00 | 580.00 | 595.00 |
| 项目支出 | 240.00 | 260.00 | 253.00 |`,
    violated: ['sum 812.00 = 595.00 253.00'],
  },
  {
    id: 'what was added and taken between the ends of a year',
    above: '固定资产变动情况表（单位：万元）',
    table: `
| 项目 | 年初数 | 本年增加 | 本年减少 | 年末数 |
| --- | --- | --- | --- | --- |
| 房屋 | 410.00 | 0.00 | 0.00 | 410.00 |
| 车辆 | 96.00 | 18.50 | 22.00 | 92.50 |
| 办公设备 | 75.20 | 9.80 | 3.10 | 81.90 |
| 合计 | 581.20 | 28.30 | 25.10 | 584.40 |`,
    trap: 'neither column is a change between the years; 车辆 in money is no count of cars',
    holds: [
      'roll-forward 92.50 = 96.00 18.50 22.00',
      'roll-forward 584.40 = 581.20 28.30 25.10',
      'sum 581.20 = 410.00 96.00 75.20',
    ],
  },
  {
    id: 'a movement that does not arrive',
    above: '固定资产变动情况表（单位：万元）',
    table: `
| 项目 | 年初数 | 本年增加额 | 本年减少额 | 年末数 |
| --- | --- | --- | --- | --- |
| 房屋 | 410.00 | 0.00 | 0.00 | 410.00 |
| 办公设备 | 75.20 | 9.80 | 3.10 | 89.10 |`,
    violated: ['roll-forward 89.10 = 75.20 9.80 3.10'],
  },
  {
    id: 'a row beside the parent behind the parts that 其中 names',
    above: '项目资金来源表\n单位：万元',
    table: `
| 资金来源 | 预算数 | 决算数 |
| --- | --- | --- |
| 财政拨款 | 260.00 | 255.00 |
| 其中：中央资金 | 180.00 | 178.00 |
| 县级资金 | 60.00 | 58.00 |
| 自筹资金 | 90.00 | 90.00 |
| 合计 | 350.00 | 345.00 |`,
    holds: ['sum 350.00 = 260.00 90.00', 'sum 345.00 = 255.00 90.00'],
  },
  {
    id: 'an average of what stands beside it',
    above: '人员经费情况表',
    table: `
| 类别 | 人数（人） | 支出（万元） | 人均（万元） |
| --- | --- | --- | --- |
| 在职 | 40 | 520.00 | 13.00 |
| 退休 | 16 | 88.00 | 5.80 |`,
    violated: ['product 5.80 = 88.00 16'],
  },
  {
    id: 'figures of a unit one below the other are no account',
    above: '主要指标表（单位：万元）',
    table: `
| 项目 | 2022年 | 2023年 |
| --- | --- | --- |
| 收入总计 | 640.00 | 655.00 |
| 财政拨款收入 | 610.00 | 622.00 |
| 支出总计 | 640.00 | 655.00 |
| 基本支出 | 420.00 | 433.00 |
| 机关运行经费 | 58.00 | 61.00 |
| “三公”经费 | 7.20 | 6.90 |`,
    trap: 'what follows a total is not made to be its parts',
  },
  {
    id: 'marks for spending in a table of their own',
    above: `预算执行情况（单位：万元）

| 项目 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| --- | --- | --- | --- | --- | --- |
| 年度资金总额 | 200.00 | 190.00 | 10 | 95.00% | 9.5 |

绩效目标完成情况`,
    table: `
| 一级指标 | 三级指标 | 分值 | 得分 |
| --- | --- | --- | --- |
| 产出指标 | 培训场次 | 40 | 40 |
| 效益指标 | 就业人数 | 30 | 27 |
| 满意度指标 | 学员满意度 | 20 | 19 |
| 总分 | | 100 | 95.5 |`,
    trap: 'the total takes in 10 that stand in the table before',
  },
];
