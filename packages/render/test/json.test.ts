import { rules } from '@gouji/audit';
import { describe, expect, it } from 'vitest';
import {
  addTallies,
  batchEnd,
  batchItem,
  batchStart,
  emptyTally,
  explainRule,
  tallyAudit,
  toJson,
  toJsonLine,
} from '../src/index.js';
import { isUnsafe, poisons, sampleAudit } from './sample.js';

const audit = sampleAudit();

describe('JSON', () => {
  it('sums audits up', () => {
    expect(addTallies(tallyAudit(audit), tallyAudit(audit))).toEqual({
      reports: 2,
      findings: { error: 2, warning: 2, info: 0 },
      states: { verified: 4, rounding: 6, contradicted: 2, seen: 0, unchecked: 10 },
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

  it.each(Object.entries(poisons))('prints no harm of a report, and loses nothing: %s', (_, poison) => {
    const poisoned = sampleAudit(poison);
    for (const json of [toJson(poisoned), toJsonLine(poisoned)]) {
      expect(isUnsafe(json)).toBe(false);
      expect(JSON.parse(json)).toEqual(poisoned);
    }
  });

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
