import { describe, expect, it } from 'vitest';
import { auditText } from './audit-text.js';

describe('witnesses', () => {
  it('are the other checks that the wrong figure stands in', async () => {
    const { reports } = await auditText(
      '本年支出237.33万元，其中基本支出170.63万元，项目支出66.70万元。\n按功能分类划分：本年支出237.33万元，包括一般公共服务支出170.4万元，社会保障和就业支出66.6万元。',
    );
    const [report] = reports;
    const [finding, ...others] = report?.findings ?? [];
    const outcomeOf = (id: string) => report?.checks.find((check) => check.id === id)?.outcome;
    expect([finding?.evidence[0]?.quote, others]).toEqual(['237.33万元', []]);
    expect(finding?.checks.map(outcomeOf)).toEqual(['violated']);
    expect(finding?.witnesses.map(outcomeOf)).toEqual(['holds', 'holds', 'holds']);
  });

  it('are none where the figure stands in nothing else', async () => {
    const { reports } = await auditText('培训费年初预算16万元，支出决算12万元，完成年初预算的57%。');
    expect(reports[0]?.findings.map(({ witnesses }) => witnesses)).toEqual([[]]);
  });
});
