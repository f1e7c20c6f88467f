import { table } from './table.js';

/** Words of a share (占). */
export const shareCues = table<true | null>(
  [true, '占 占比 比重 占比例 所占比例 所占比重 占比重 占到 约占 均占 各占'],
  [null, '占地 占用 侵占 独占 占有 抢占 挤占 占道 占压'],
);

/** Words of progress against a budget: `完成年初预算的P%`; the base follows. */
export const completionCues: readonly string[] = ['完成', '达到', '为', '是', '达', '占'];
