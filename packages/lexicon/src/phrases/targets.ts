/** Words by which a figure is a target or a limit, not an account (不超过, 目标值). */
export const targetCues: readonly string[] = [
  '不超过',
  '不高于',
  '不低于',
  '不少于',
  '不大于',
  '不小于',
  '控制在',
  '目标值',
  '指标值',
  '目标为',
  '≥',
  '≤',
  '大于',
  '小于',
  '预计',
  '力争',
  '拟',
  '限额',
  '标准为',
  '上限',
];

/** Those of them that set an upper limit. */
export const ceilingCues: readonly string[] = [
  '不超过',
  '不高于',
  '不大于',
  '控制在',
  '≤',
  '小于',
  '限额',
  '上限',
  '限额为',
  '上限为',
];
