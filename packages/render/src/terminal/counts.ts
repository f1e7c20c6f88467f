import type { Tally } from '../tally.js';
import type { Style } from './style.js';

/** `错误 1，警告 0，提示 2`. */
export const countText = ({ findings }: Tally, { language, say }: Style): string =>
  (['error', 'warning', 'info'] as const)
    .map((grade) => `${say.severity[grade]} ${findings[grade]}`)
    .join(language === 'zh' ? '，' : ', ');

/** 核对覆盖率: how many money amounts and percentages stand in a check. */
export const coverageText = (
  { coverage: { quantities, inChecks, verified } }: Tally,
  { say }: Style,
): string => {
  const share = quantities === 0 ? '—' : `${((inChecks / quantities) * 100).toFixed(1)}%`;
  return say.coverage(inChecks, quantities, verified, share);
};
