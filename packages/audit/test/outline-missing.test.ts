import { describe, expect, it } from 'vitest';
import { auditText } from './audit-text.js';

const severities = async (last: string): Promise<string[]> => {
  const { reports } = await auditText(
    `一、部门概况\n略。\n二、收支情况\n略。\n三、绩效自评情况\n略。\n四、${last}\n略。`,
  );
  return (reports[0]?.findings ?? [])
    .filter(({ rule }) => rule === 'outline/missing')
    .map(({ severity }) => severity);
};

describe('parts that a self-evaluation lacks', () => {
  it.each([
    ['下一步打算', ['info']],
    ['存在的问题', ['info']],
    ['附件', []],
    ['存在的问题及下一步打算', []],
  ])('beside %s', async (last, found) => {
    expect(await severities(last)).toEqual(found);
  });
});
