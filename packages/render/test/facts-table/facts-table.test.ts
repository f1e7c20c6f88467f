import { readFile } from 'node:fs/promises';
import { type Audit, auditSchema } from '@gouji/audit';
import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { factsCsv, factsCsvHead, factsJsonLines } from '../../src/index.js';
import { isUnsafe, poisons, sampleAudit } from '../sample.js';

const audit = sampleAudit();

const csvOf = (sample: Audit): Record<string, string>[] => {
  const [head = [], ...rows] = parseCsv(factsCsvHead() + factsCsv(sample)) as string[][];
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
};

const jsonOf = (sample: Audit): Record<string, unknown>[] =>
  factsJsonLines(sample)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the table of facts', () => {
  it('has a row a fact: what it is of, its value in yuan, its state and where it stands', () => {
    expect(jsonOf(audit)[0]).toEqual({
      file: 'a.docx',
      report: 1,
      title: '某局2023年度自评报告',
      entity: '某局',
      fiscal_year: 2023,
      quantity: 'q1',
      fact: 'f1',
      metric: '基本支出',
      period: '2023',
      scope: null,
      role: 'level',
      stage: null,
      part: null,
      sign: 1,
      kind: 'money',
      value: '1100000',
      upper: null,
      precision: '10000',
      qualifier: null,
      text: '110万元',
      unit: '万元',
      state: 'contradicted',
      reason: null,
      checks: 1,
      section: '一、',
      page: null,
      start: audit.text.indexOf('110万元'),
      end: audit.text.indexOf('110万元') + 5,
      context: '基本支出110万元，其中：人员经费60万元、公用经费40万元，满意率95%以上。',
    });
  });

  it('says the same as CSV', () => {
    const printed = jsonOf(audit).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])),
    );
    expect(csvOf(audit)).toEqual(printed);
  });

  it('is CSV that Excel opens: a byte order mark, lines ended by CRLF', () => {
    expect(factsCsvHead()).toMatch(/^\ufefffile,report,title,.*\r\n$/);
    expect(factsCsv(audit).split('\r\n')).toHaveLength(9);
  });

  it('has every digit of a value, and a row for a figure that was not understood', () => {
    const [report] = audit.reports;
    const quantities = report?.quantities.map((quantity) =>
      quantity.id === 'q1' ? { ...quantity, value: '-123456789012345678.0012' } : quantity,
    );
    const facts = report?.facts.filter(({ quantity }) => quantity !== 'q1');
    const [first] = csvOf({ ...audit, reports: [{ ...report, quantities, facts }] } as Audit);
    expect([first?.value, first?.metric, first?.fact]).toEqual(['-123456789012345678.0012', '', '']);
  });

  it('has all figures of the golden audits', async () => {
    const file = new URL('../../../../fixtures/expected/four-reports-in-one-file.json', import.meta.url);
    const golden = auditSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    const rows = jsonOf(golden);
    const facts = golden.reports.flatMap((report) => report.facts);
    expect(rows.filter(({ fact }) => fact !== null)).toHaveLength(facts.length);
    const figures = new Set(rows.map(({ report, quantity }) => `${report} ${quantity}`));
    expect(figures.size).toBe(golden.reports.flatMap(({ quantities }) => quantities).length);
    for (const { text, start, end } of rows) {
      expect(golden.text.slice(Number(start), Number(end)).trim()).toBe(text);
    }
  });
});

describe('text of a report does no harm', () => {
  const isFormula = (cell: string): boolean => /^\s*[=+\-@＝＋－＠]/.test(cell);

  it.each(Object.entries(poisons))('%s', (_, poison) => {
    const poisoned = sampleAudit(poison);
    const printed = factsCsv(poisoned);
    expect(isUnsafe(printed)).toBe(false);
    for (const row of csvOf(poisoned)) {
      expect(Object.entries(row).filter(([, cell]) => isFormula(cell))).toEqual([]);
    }
    expect(isUnsafe(factsJsonLines(poisoned))).toBe(false);
    expect(jsonOf(poisoned)[0]?.metric).toBe(`${poison}基本支出`);
  });

  it('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (words) => {
        const rows = csvOf(sampleAudit(words.replaceAll(/\d/g, '')));
        expect(rows).toHaveLength(8);
        for (const { metric = '', title = '' } of rows) expect([metric, title].some(isFormula)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
