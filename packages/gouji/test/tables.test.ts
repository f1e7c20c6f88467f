import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { standardDictionary } from '@gouji/facts';
import { describe, expect, it } from 'vitest';
import { type Audit, audit } from '../src/index.js';

const folder = fileURLToPath(new URL('../../../fixtures/tables/', import.meta.url));
const expected = fileURLToPath(new URL('../../../fixtures/expected/', import.meta.url));
const names = readdirSync(folder).filter((name) => /\.(?:md|docx)$/.test(name));

const accused = ({ reports }: Audit): string[] =>
  reports
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, evidence }) => `${rule} ${evidence.map(({ quote }) => quote).join(' ')}`);

describe('reports with tables', () => {
  it.runIf(standardDictionary.segmenter.native).each(names)('%s gives its golden audit', async (name) => {
    const golden: unknown = JSON.parse(readFileSync(`${expected}${name.replace(/\.\w+$/, '.json')}`, 'utf8'));
    expect(await audit(readFileSync(folder + name), { name })).toEqual(golden);
  });

  it.each(names)('%s is not accused of anything, and nearly all of it is checked', async (name) => {
    const result = await audit(readFileSync(folder + name), { name });
    expect(accused(result)).toEqual([]);
    for (const { coverage } of result.reports)
      expect(coverage.inChecks).toBeGreaterThan(coverage.quantities * 0.85);
  });
});

/** A figure of `self-evaluation-2022.md` changed, and what must then be said of it. */
const slips: readonly (readonly [line: string, printed: string, wrong: string, rule: RegExp])[] = [
  ['| 合计 | 1,700.00', '1,846.20', '1,864.20', /1,864\.20/],
  ['| （二）公用经费', '138.50', '183.50', /138|183\.50/],
  ['| 二、项目支出', '95.27%', '92.57%', /^rate\/completion 92\.57%/],
  ['| 二、项目支出', '-76.40', '76.40', /^trend\/direction 76\.40/],
  ['| 省级资金', '22.88', '28.22', /^share\/percent 28\.22/],
  ['| 水泵', '55.80', '58.50', /58\.50/],
  ['| 总分', '96.2', '92.6', /92\.6|96\.2分/],
  ['2022年本年支出', '1,846.20万元', '1,856.20万元', /1,856\.20万元/],
];

describe('one slip in a table, or in the text beside it', () => {
  const text = readFileSync(`${folder}self-evaluation-2022.md`, 'utf8');

  it.each(slips)('%s: %s as %s', async (line, printed, wrong, rule) => {
    const at = text.indexOf(printed, text.indexOf(line));
    expect(at).toBeGreaterThan(0);
    const slipped = text.slice(0, at) + wrong + text.slice(at + printed.length);
    const found = accused(await audit(new TextEncoder().encode(slipped), { name: 'slipped.md' }));
    expect(found.join('\n')).toMatch(rule);
  });
});
