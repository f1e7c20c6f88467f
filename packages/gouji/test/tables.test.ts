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

/** 部门决算公开 as HTML, with all nine tables and their explanation: two layouts met in print, figures invented. */
const published = ['final-accounts-shanghai.html', 'final-accounts-national.html'];

/** Figures of tables with their place in the page. */
const cellsOf = (html: string): { readonly at: number; readonly figure: string }[] =>
  [...html.matchAll(/<td[^>]*>(-?[\d,]+\.\d\d)<\/td>/g)].map(({ index, 0: cell, 1: figure = '' }) => ({
    at: index + cell.indexOf(figure),
    figure,
  }));

/** The figure with its first two different digits changed places; null where all are alike. */
const swapped = (figure: string): string | null => {
  const digits = [...figure.matchAll(/\d/g)].map(({ index }) => index);
  const at = digits.findIndex((place, index) => {
    const next = digits[index + 1];
    return next !== undefined && figure.charAt(place) !== figure.charAt(next) && figure.charAt(next) !== '0';
  });
  const [one, two] = [digits[at], digits[at + 1]];
  if (one === undefined || two === undefined) return null;
  return (
    figure.slice(0, one) +
    figure.charAt(two) +
    figure.slice(one + 1, two) +
    figure.charAt(one) +
    figure.slice(two + 1)
  );
};

describe.each(published)('%s', (name) => {
  const html = readFileSync(folder + name, 'utf8');
  const auditOf = (page: string): Promise<Audit> => audit(new TextEncoder().encode(page), { name });

  it('is not accused of anything', async () => {
    expect(accused(await auditOf(html))).toEqual([]);
  });

  it('shows a slip in any of its tables', async () => {
    const missed: string[] = [];
    for (const { at, figure } of cellsOf(html).filter((_, index) => index % 17 === 3)) {
      const slip = swapped(figure);
      if (slip === null) continue;
      const found = accused(await auditOf(html.slice(0, at) + slip + html.slice(at + figure.length)));
      if (!found.some((words) => words.includes(slip)))
        missed.push(`${figure} as ${slip}: ${found.join('; ')}`);
    }
    expect(missed).toEqual([]);
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
