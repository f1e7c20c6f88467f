import { describe, expect, it } from 'vitest';
import { rules } from '../src/index.js';
import { auditText } from './audit-text.js';

// A rule's examples are its documentation and its tests.
describe.each(rules)('$id', ({ id, severity, examples }) => {
  it.each(examples.holds)('is silent: $text', async ({ text }) => {
    const { reports } = await auditText(text);
    const found = reports.flatMap(({ findings }) => findings);
    expect(found.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });

  it.each(examples.breaks)('flags $quote: $text', async ({ text, quote, repair }) => {
    const { reports } = await auditText(text);
    const found = reports.flatMap(({ findings }) => findings).filter(({ rule }) => rule === id);
    expect(found.map(({ evidence }) => evidence[0]?.quote)).toContain(quote);
    const finding = found.find(({ evidence }) => evidence[0]?.quote === quote);
    if (repair !== undefined) expect(finding?.repair?.to).toBe(repair);
    expect(['error', 'warning', 'info'].indexOf(finding?.severity ?? 'error')).toBeGreaterThanOrEqual(
      ['error', 'warning', 'info'].indexOf(severity),
    );
  });
});
