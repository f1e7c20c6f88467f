import { table } from './table.js';

/** Words that say that there is none of what follows (无, 未发生). */
export const absenceCues = table<true | null>(
  [
    true,
    '无 未发生 没有 未安排 未产生 未支出 不存在 不涉及 未列支 没有发生 没有安排 未使用 均未发生 没有使用 未申请',
  ],
  [
    null,
    '无线 无偿 无障碍 无害 无形资产 无形 无纸 无人 无法 无关 无论 毫无 无违 无超 无超预算 无重大 无变化 无增减 无差异 无偏差 无缝 无菌 没有变化 没有超',
  ],
);
