import { readFileSync } from 'node:fs';
import { read } from '@gouji/ingest';
import { parse } from '@gouji/parser';
import { describe, expect, it } from 'vitest';
import { auditDocument, type Equation, type Finding } from '../../src/index.js';

interface Said {
  readonly title: string;
  readonly zh: string;
  readonly en: string;
  readonly equation: string | null;
  readonly repair: string | null;
  readonly alternatives: readonly string[];
}

const cases: { text: string; findings: Said[] }[] = JSON.parse(
  readFileSync(new URL('messages.json', import.meta.url), 'utf8'),
);

const findingsIn = async (text: string, language: 'zh' | 'en'): Promise<Finding[]> => {
  const body = `2023年度部门整体支出绩效自评报告\n一、支出情况\n${text}\n`;
  const source = await read(new TextEncoder().encode(body), { name: 'case.md' });
  return auditDocument(source, parse(source), { file: 'case.md', language }).reports.flatMap(
    ({ findings }) => findings,
  );
};

const shown = ({ formula, terms, computed, stated, difference, tolerance, unit }: Equation): string =>
  [
    formula,
    terms.map(({ sign, text }) => (sign < 0 ? '-' : '+') + text).join(' '),
    computed,
    stated,
    difference,
    tolerance,
    unit,
  ].join(' | ');

// What people read, in both languages: a change here is a change of wording, to be read before it is taken.
describe('what findings say', () => {
  it.each(cases)('$text', async ({ text, findings }) => {
    const [chinese, english] = [await findingsIn(text, 'zh'), await findingsIn(text, 'en')];
    const said = chinese.map(
      ({ title, message, equation, repair, alternatives }, index): Said => ({
        title,
        zh: message,
        en: english[index]?.message ?? '',
        equation: equation && shown(equation),
        repair: repair?.to ?? null,
        alternatives: alternatives.map(({ from }) => from),
      }),
    );
    expect(said).toEqual(findings);
    for (const { title, message, advice } of chinese) {
      expect(title.length).toBeLessThanOrEqual(30);
      expect(message.match(/。/g)?.length).toBeLessThanOrEqual(3);
      expect(advice).not.toBe('');
    }
  });
});
