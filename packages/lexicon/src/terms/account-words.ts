import { roleWords } from './metrics.js';

/** Words that tell budget from account in the heads of tables: those of running text, and short forms that only a head allows. */
export const accountWords: typeof roleWords = new Map([
  ...roleWords,
  ...(
    [
      [
        'budget',
        '计划 目标数 任务数 计划金额 预算额 预算安排金额 控制数 核定数 预算数额 采购预算 采购预算金额',
      ],
      ['initial', '年初数预算 期初预算数 年初批复 批复数 年初预算批复数 年初预算额'],
      ['adjusted', '调整数 调整后 全年预算额 调整预算额 变更后预算数 年中调整后预算数 最终预算'],
      [
        'level',
        '完成数 实际金额 实际 执行 执行金额 执行额 决算金额 决算额 支出金额 支出额 实际支出额 实际支出金额 实际采购金额 实际执行金额 累计支出 累计支出数 全年执行 到位金额 支付数 支付金额 已支付金额 发放金额 实际完成金额 收入数 收入金额 预算执行数额',
      ],
      [null, '计划生育 实际情况 执行情况 执行率 执行进度 完成率'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
]);
