import type { Audit } from '@gouji/audit';
import { rules } from '@gouji/audit';
import { describe, expect, it } from 'vitest';
import {
  addTallies,
  batchEnd,
  batchItem,
  batchStart,
  emptyTally,
  explainRule,
  prettyAudit,
  prettyEnd,
  tallyAudit,
  toJson,
  toJsonLine,
} from '../src/index.js';

const text = '标题\n二、支出\n基本支出共计867.62元。其中，人员经费654.05万元。';
const start = text.indexOf('867.62元');

const audit: Audit = {
  schemaVersion: '1',
  file: 'a.docx',
  text,
  reports: [
    {
      title: '标题',
      entity: '政府办',
      fiscalYear: 2023,
      span: { start: 0, end: text.length },
      sections: [],
      quantities: [
        {
          id: 'q1',
          kind: 'money',
          text: '867.62元',
          value: '867.62',
          upper: null,
          unit: '元',
          ulp: '0.01',
          qualifier: null,
          span: { start, end: start + 7 },
        },
      ],
      facts: [],
      checks: [],
      findings: [
        {
          id: 'x',
          rule: 'unit/mismatch',
          severity: 'error',
          confidence: 0.9,
          title: '金额单位有误：867.62元',
          message: '基本支出写为867.62元',
          advice: '核对单位后改正。',
          helpUri: 'https://example.org/unit-mismatch.md',
          equation: null,
          alternatives: [],
          evidence: [
            { quote: '867.62元', span: { start, end: start + 7 }, section: '二、', note: '疑为867.62万元' },
          ],
          checks: [],
          repair: {
            span: { start, end: start + 7 },
            from: '867.62元',
            to: '867.62万元',
            restores: 2,
            breaks: 0,
          },
        },
      ],
      coverage: {
        quantities: 8,
        inChecks: 6,
        verified: 5,
        seen: 0,
        unchecked: [{ quantity: 'q1', reason: 'no-equation' }],
      },
    },
  ],
  warnings: [{ code: 'picture', message: '文中有1张图片', span: null }],
};

describe('pretty', () => {
  const chinese = { language: 'zh', color: false } as const;
  const lines = (prettyAudit(audit, chinese) + prettyEnd([], tallyAudit(audit), chinese)).split('\n');

  it('marks the figure under its line, wide characters counted as two', () => {
    const quoted = lines.findIndex((line) => line.includes('共计867.62元'));
    expect(lines[quoted]?.trim()).toBe('基本支出共计867.62元。');
    expect(lines[quoted + 1]).toBe(`${' '.repeat(6 + 12)}^^^^^^^^`);
  });

  it('names file, report, section, repair and coverage', () => {
    expect(lines[0]).toBe('a.docx');
    expect(lines).toContain('标题 · 政府办 2023');
    expect(lines).toContain('  二、');
    expect(lines.some((line) => line.includes('疑应为 867.62万元'))).toBe(true);
    expect(lines.at(-2)).toBe(
      '核对覆盖率：8个金额和百分比中，6个参与核对（75.0%），5个核对无矛盾；其余未核对',
    );
  });

  it('lists what stands in no check only when asked', () => {
    const listed = prettyAudit(audit, { ...chinese, unchecked: true }).split('\n');
    const heading = listed.indexOf('  未核对的金额和百分比');
    expect(listed.slice(heading + 1, heading + 3).map((line) => line.trim())).toEqual([
      '基本支出共计867.62元。',
      '~~~~~~~~',
    ]);
    expect(lines).not.toContain('  未核对的金额和百分比');
  });

  it('speaks English', () => {
    const output = prettyEnd(
      [{ file: 'b.docx', code: 'empty', message: 'The file is empty' }],
      tallyAudit(audit),
      { language: 'en', color: false },
    );
    expect(output).toContain('could not be read b.docx [empty] The file is empty');
    expect(output).toContain('1 report: error 1, warning 0, info 0');
  });

  it('colours only when asked', () => {
    expect(lines.join('\n')).not.toContain('\u001b[');
    expect(prettyAudit(audit, { language: 'zh', color: true })).toContain('\u001b[');
  });
});

describe('JSON', () => {
  it('sums audits up', () => {
    expect(addTallies(tallyAudit(audit), tallyAudit(audit))).toEqual({
      reports: 2,
      findings: { error: 2, warning: 0, info: 0 },
      coverage: { quantities: 16, inChecks: 12, verified: 10 },
    });
  });

  it.each([[[]], [[audit]], [[audit, audit]]])(
    'prints a batch in pieces as it would be printed whole',
    (audits) => {
      const { reports, findings } = audits.map(tallyAudit).reduce(addTallies, emptyTally);
      const failures = [{ file: 'b', code: 'empty', message: '' }];
      const summary = { files: audits.length + 1, reports, failures: 1, findings };
      const pieces = [
        batchStart('audits'),
        ...audits.map(batchItem),
        batchEnd(audits.length, { failures, summary }),
      ];
      expect(pieces.join('')).toBe(toJson({ audits, failures, summary }));
    },
  );

  it('prints a line an audit', () => {
    expect(JSON.parse(toJsonLine(audit))).toEqual(audit);
    expect(toJsonLine(audit).indexOf('\n')).toBe(toJsonLine(audit).length - 1);
  });
});

it.each(rules)('explains $id with its examples', (rule) => {
  const page = explainRule(rule, 'zh');
  expect(page).toContain(rule.why.zh);
  for (const { quote } of rule.examples.breaks) expect(page).toContain(`\`${quote}\``);
  expect(explainRule(rule, 'en')).toContain(rule.why.en);
});
