import { read } from '@gouji/ingest';
import { parse } from '@gouji/parser';
import { describe, expect, it } from 'vitest';
import {
  type Audit,
  acceptAll,
  auditDocument,
  type Baseline,
  emptyBaseline,
  type RuleSettings,
  withoutAccepted,
} from '../../src/index.js';

const wrongRate = '培训费年初预算16万元，支出决算12万元，完成年初预算的57%。';
const wrongSum = '基本支出487.10万元，其中：人员经费402.60万元，公用经费94.50万元。';
const title = '2023年度部门整体支出绩效自评报告';

const auditOf = async (
  lines: readonly string[],
  options: { rules?: RuleSettings; baseline?: Baseline } = {},
): Promise<Audit> => {
  const source = await read(new TextEncoder().encode(`${[title, ...lines].join('\n')}\n`), { name: 'a.txt' });
  return auditDocument(source, parse(source), { file: 'a.txt', ...options });
};

const found = ({ reports }: Audit): string[] =>
  reports.flatMap(({ findings }) => findings.map(({ rule, severity }) => `${severity} ${rule}`)).sort();

describe('settings of rules', () => {
  it('leave a rule out, give it a severity, and let the rule win over its family', async () => {
    const lines = [wrongRate, wrongSum];
    expect(found(await auditOf(lines))).toEqual(['error rate/completion', 'error sum/components']);
    expect(found(await auditOf(lines, { rules: { 'sum/components': 'off' } }))).toEqual([
      'error rate/completion',
    ]);
    expect(
      found(
        await auditOf(lines, { rules: { 'sum/*': 'off', 'sum/components': 'info', 'rate/*': 'warning' } }),
      ),
    ).toEqual(['info sum/components', 'warning rate/completion']);
  });

  it('leave checks and coverage as they are', async () => {
    const [plain, off] = [
      await auditOf([wrongSum]),
      await auditOf([wrongSum], { rules: { 'sum/*': 'off' } }),
    ];
    expect(off.reports.map(({ checks, coverage }) => ({ checks, coverage }))).toEqual(
      plain.reports.map(({ checks, coverage }) => ({ checks, coverage })),
    );
  });
});

describe('a baseline', () => {
  it('keeps what was accepted out of the findings when the text is moved, and shows what is new', async () => {
    const first = await auditOf([wrongRate]);
    const baseline = acceptAll(emptyBaseline, [{ file: 'a.txt', audit: first }]);
    expect(baseline.accepted).toHaveLength(1);
    const later = await auditOf(['一、概况', '本单位有编制20名。', '二、支出', wrongSum, wrongRate], {
      baseline,
    });
    expect(found(later)).toEqual(['error sum/components']);
  });

  it('prunes what no longer occurs, and keeps what was accepted of files not audited', async () => {
    const both = acceptAll(emptyBaseline, [
      { file: 'a.txt', audit: await auditOf([wrongRate, wrongSum]) },
      { file: 'b.txt', audit: await auditOf([wrongSum]) },
    ]);
    const after = acceptAll(both, [{ file: 'a.txt', audit: await auditOf([wrongSum]) }]);
    expect(after.accepted.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'a.txt sum/components',
      'b.txt sum/components',
    ]);
  });

  it('accepts for its own file alone', async () => {
    const audit = await auditOf([wrongSum]);
    const baseline = acceptAll(emptyBaseline, [{ file: 'b.txt', audit }]);
    expect(withoutAccepted(audit, 'a.txt', baseline)).toBe(audit);
  });
});
