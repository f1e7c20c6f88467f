import { readFile } from 'node:fs/promises';
import { type Audit, auditSchema } from '@gouji/audit';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../../src/index.js';
import { isUnsafe, poisons, sampleAudit } from '../sample.js';

type Cell = string | number | null;
type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** The sheets as another library reads them. */
const sheetsOf = async (bytes: Uint8Array): Promise<Sheets> =>
  Object.fromEntries(
    (await readWorkbook(Buffer.from(bytes), { trim: false })).map(({ sheet, data }) => [
      sheet,
      data as Cell[][],
    ]),
  );

const partsOf = (bytes: Uint8Array): [name: string, xml: string][] =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);

const audit = sampleAudit();

describe('the workbook', () => {
  let bytes: Uint8Array;
  let sheets: Sheets;
  beforeAll(async () => {
    bytes = await workbook(audit, { language: 'zh', checksum: '0123456789abcdef' });
    sheets = await sheetsOf(bytes);
  });

  it('has its sheets in order', () => {
    expect(Object.keys(sheets)).toEqual(['发现', '核对式', '数字', '未核对', '汇总']);
  });

  it('has a finding a row, with room for an opinion', () => {
    expect(sheets.发现?.[1]).toEqual([
      1,
      '× 错误',
      '基本支出列为110万元，而各分项合计100万元。',
      '一、支出',
      null,
      '110万元',
      100,
      110,
      10,
      '万元',
      '110万元 → 100万元',
      '把握高',
      '核对。',
      null,
      null,
      null,
      null,
      'sum/components',
      'abcdef012345',
    ]);
    const [, sheet = ''] = partsOf(bytes).find(([name]) => name.endsWith('sheet1.xml')) ?? [];
    expect(sheet).toContain('sqref="N2:N3"');
    expect(sheet).toContain('"属实,不属实,待核"');
  });

  it('has the figures of each check a row, amounts in yuan', () => {
    expect(sheets.核对式?.slice(1, 4)).toEqual([
      ['c1', '分项合计', '不符', 1, null, '人员经费', '60万元', 600000, '一、'],
      ['c1', '分项合计', '不符', 2, '＋', '公用经费', '40万元', 400000, '一、'],
      ['c1', '分项合计', '不符', 3, '＝', '基本支出', '110万元', 1100000, '一、'],
    ]);
  });

  it('leaves out checks that hold exactly, unless asked for them', async () => {
    const [report] = audit.reports;
    const checks = (report?.checks ?? []).map((check) =>
      check.id === 'c2' ? { ...check, outcome: 'holds' as const } : check,
    );
    const held = { ...audit, reports: [{ ...report, checks }] } as Audit;
    const rowsOf = async (everyCheck: boolean): Promise<number> =>
      (await sheetsOf(await workbook(held, { language: 'zh', everyCheck }))).核对式?.length ?? 0;
    expect([await rowsOf(false), await rowsOf(true)]).toEqual([4, 7]);
  });

  it('has every figure with what it says, its state and its words', () => {
    expect(sheets.数字?.[1]).toEqual([
      1,
      '× 矛盾',
      '110万元',
      '基本支出',
      '2023年',
      null,
      '实际数',
      1100000,
      '万元',
      '一、',
      null,
      1,
      '1',
      '基本支出110万元，其中：人员经费60万元、公用经费40万元，满意率95%以上。',
    ]);
    expect(sheets.数字?.slice(1).map(([, state]) => state)).toEqual([
      '× 矛盾',
      '✓ 相符',
      '✓ 相符',
      '○ 未核对',
      '≈ 舍入',
      '≈ 舍入',
      '≈ 舍入',
      null,
    ]);
  });

  it('says what was not checked and why', () => {
    expect(sheets.未核对?.slice(1)).toEqual([
      ['95%', '满意率', '一、', null, '写作“以上”，是界限，不是确数', null],
      ['表格（4 个数）', null, '三、', null, '所在表格未能读出', null],
    ]);
  });

  it('sums up each report; the states add up to all its figures', () => {
    const [, row] = sheets.汇总 ?? [];
    expect(row).toEqual([
      '某局2023年度自评报告',
      '某局',
      2023,
      1,
      1,
      0,
      2,
      3,
      1,
      0,
      5,
      '文中有1张图片',
      '0123456789abcdef',
    ]);
  });

  it('prints on A4 across, one page wide, its head frozen, repeated and with filters', () => {
    const parts = partsOf(bytes);
    const [, book = ''] = parts.find(([name]) => name === 'xl/workbook.xml') ?? [];
    const pages = parts.filter(([name]) => /worksheets\/sheet\d\.xml$/.test(name));
    expect(pages).toHaveLength(5);
    for (const [, xml] of pages) {
      expect(xml).toMatch(
        /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
      );
      expect(xml).toContain('state="frozen"');
      expect(xml).toContain('<autoFilter ref="A1:');
    }
    expect(book.match(/_xlnm\.Print_Titles/g)).toHaveLength(5);
  });

  it('is the same bytes for the same audit, and English when asked', async () => {
    const again = await workbook(audit, { language: 'zh', checksum: '0123456789abcdef' });
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
    const english = await sheetsOf(await workbook(audit, { language: 'en' }));
    expect(Object.keys(english)).toEqual(['Findings', 'Checks', 'Figures', 'Not checked', 'Summary']);
    expect(english.Findings?.[1]?.[1]).toBe('× Error');
  });

  it('keeps every digit: a number that a workbook would round stands as text', async () => {
    const [report] = audit.reports;
    const quantities = report?.quantities.map((quantity, index) => ({
      ...quantity,
      value: ['12345678901234.567', '1234567890123.45', '-0.0000001'][index] ?? quantity.value,
    }));
    const long = { ...audit, reports: [{ ...report, quantities }] } as Audit;
    const figures = (await sheetsOf(await workbook(long, { language: 'zh' }))).数字 ?? [];
    expect(figures.slice(1, 4).map((row) => row[7])).toEqual(['12345678901234.567', 1234567890123.45, -1e-7]);
  });

  it('holds all that the golden audits hold', async () => {
    const file = new URL('../../../../fixtures/expected/four-reports-in-one-file.json', import.meta.url);
    const golden = auditSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    const read = await sheetsOf(await workbook(golden, { language: 'zh' }));
    const findings = golden.reports.flatMap((report) => report.findings);
    expect(
      read.发现
        ?.slice(1)
        .map((row) => row.at(-1))
        .sort(),
    ).toEqual(findings.map(({ id }) => id).sort());
    expect(read.发现?.slice(1).map(([number]) => number)).toEqual(findings.map((_, index) => index + 1));
    for (const [index, { coverage }] of golden.reports.entries()) {
      const states = (read.汇总?.[index + 1] ?? []).slice(6, 11) as number[];
      expect(states.reduce((sum, count) => sum + count, 0)).toBe(coverage.quantities);
    }
  });
});

describe('text of a report does no harm', () => {
  it.each(Object.entries(poisons))('%s', async (_, poison) => {
    const bytes = await workbook(sampleAudit(poison), { language: 'zh', everyCheck: true });
    for (const [name, xml] of partsOf(bytes)) {
      expect(xml).not.toMatch(/<f[ >]|<hyperlink|t="e"|t="str"|javascript:(?!alert)/);
      expect([name, isUnsafe(xml)]).toEqual([name, false]);
      expect(xml).not.toMatch(/<script|<img/);
    }
    const sheets = await sheetsOf(bytes);
    const shown = sheets.未核对?.[1]?.[1];
    expect(typeof shown).toBe('string');
    expect(isUnsafe(String(shown))).toBe(false);
  });

  it('text that looks like an escape stays what it is', async () => {
    const bytes = await workbook(sampleAudit(poisons.xlsxEscape), { language: 'zh' });
    const [, xml = ''] = partsOf(bytes).find(([name]) => name.endsWith('sharedStrings.xml')) ?? [];
    expect(xml).toContain('_x005F_x001B_');
    expect(xml.replaceAll('_x005F_x001B_', '')).not.toContain('_x001B_');
  });
});
