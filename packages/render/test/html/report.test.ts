import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { auditWithSource } from 'gouji';
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../src/index.js';

const pageOf = async (text: string, name = 'a.txt'): Promise<string> =>
  htmlReport(await auditWithSource(new TextEncoder().encode(text), { name }), 'zh');

const report = [
  '云岭县档案馆2023年度部门整体支出绩效自评报告',
  '一、支出情况',
  '2023年支出决算120.5万元，其中基本支出80.2万元，项目支出30.3万元。',
  '公务接待费年初预算20万元，支出决算15万元，完成年初预算的57%。',
  '满意率98%以上。',
].join('\n');

/** What a reader sees of a page's text: tags are dropped, entities read. */
const shownText = (page: string): string =>
  page
    .slice(page.indexOf('<div class="sheet">'), page.indexOf('</article>'))
    .replace(/<span class="ref">.*?<\/span>\d+<\/span>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, '');

/** The numbers of a ledger's lines by their names, as a reader sees them. */
const ledgerOf = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...(/<table class="ledger">.*?<\/table>/s.exec(page)?.[0] ?? '').matchAll(/<tr.*?<\/tr>/gs)].map(
      ([row]) => {
        const [, name = '', number = ''] =
          /<th scope="row">(.*?)<\/th><td class="number[^"]*">(.*?)<\/td>/s.exec(row) ?? [];
        return [name, number.replace(/<[^>]*>/g, '')];
      },
    ),
  );

const bodyOf = (page: string): string => page.slice(page.indexOf('<body>'), page.indexOf('<script>'));

describe('the page of a report', () => {
  it('shows the whole text, each finding with its ledger, and what was not checked', async () => {
    const page = await pageOf(report);
    expect(shownText(page)).toBe(report.replace(/\s+/g, ''));
    expect(ledgerOf(page)).toEqual({
      基本支出: '80.2',
      项目支出: '30.3',
      算得: '110.5',
      '原文　本年支出': '120.5',
      相差: '10.0',
      按印出位数可差: '±0.15',
    });
    const listed = /<ul class="unchecked-list">.*?<\/ul>/s.exec(page)?.[0] ?? '';
    expect(listed).toMatch(/>98%<\/a><span>[^<]*<\/span><span class="reason">写作“以上”/);
  });

  it('is closed to all but its own style and script', async () => {
    const page = await pageOf(report);
    const hash = (tag: string): string =>
      createHash('sha256')
        .update(new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(page)?.[1] ?? '')
        .digest('base64');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
    expect(policy).toBe(
      `default-src 'none'; script-src 'sha256-${hash('script')}'; style-src 'sha256-${hash('style')}'; connect-src 'none'; base-uri 'none'; form-action 'none'`,
    );
    expect(bodyOf(page)).not.toMatch(/\s(?:on\w+|style)=/);
  });

  it('leads nowhere but to itself, by ids that are its own', async () => {
    const body = bodyOf(await pageOf(report));
    const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...body.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href ?? '');
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(ids).toContain(link.slice(1));
    expect(links.every((link) => link.startsWith('#'))).toBe(true);
  });

  it('keeps what a report says text', async () => {
    const hostile = `${report}\n<script>alert(1)</script><img src=x onerror=alert(1)>\n\u001b[31m合计10万元\u202e元万5\n</script></style><!--`;
    const page = await pageOf(hostile);
    const body = bodyOf(page);
    expect(body).not.toMatch(/<(?:script|img|style|iframe)\b/);
    expect(page.includes('\u001b') || page.includes('\u202e')).toBe(false);
    expect(shownText(page)).toContain('<script>alert(1)</script><imgsrc=xonerror=alert(1)>');
    expect(shownText(page)).toContain('[31m合计10万元');
  });

  it('counts five states that add up to the total', async () => {
    const page = await pageOf(report);
    const total = Number(/共 (\d+) 个金额和百分比<\/p>/.exec(page)?.[1]);
    const counts = [...page.matchAll(/<li><button type="button" data-state="\w+".*?<b>(\d+)<\/b>/g)];
    expect(counts).toHaveLength(5);
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(total);
  });

  it('says so where nothing was found and where nothing could be checked', async () => {
    expect(await pageOf('云岭县档案馆2023年度绩效自评报告\n本年支出10万元。')).toContain('没有可核对的数');
    expect(
      await pageOf('云岭县档案馆2023年度绩效自评报告\n支出合计30万元，其中基本支出10万元，项目支出20万元。'),
    ).toContain('没有发现矛盾。3 个数中 0 个未核对');
  });

  it('speaks English, and leaves figures and quotations as printed', async () => {
    const bytes = new TextEncoder().encode(report);
    const page = htmlReport(await auditWithSource(bytes, { name: 'a.txt', language: 'en' }), 'en');
    expect(page.includes('<html lang="en"')).toBe(true);
    expect(ledgerOf(page)).toMatchObject({ Computed: '110.5', Difference: '10.0' });
    expect(shownText(page)).toBe(report.replace(/\s+/g, ''));
  });

  it('keeps tables tables, merged cells and all', async () => {
    const page = await pageOf(
      '<table><tr><th colspan="2">收入</th><td>3,000.50</td></tr><tr><td>甲</td><td>乙</td><td>1</td></tr></table>',
      'a.html',
    );
    expect(page).toContain('<th scope="colgroup" colspan="2">收入</th>');
    expect(page).toMatch(/<tr><td>甲<\/td><td>乙<\/td><td class="number">/);
  });
});

describe('the pages of a PDF', () => {
  it('print every line at its place, and a box over every figure', async () => {
    const bytes = await readFile(
      new URL('../../../../fixtures/pages/accounts.libreoffice.pdf', import.meta.url),
    );
    const audited = await auditWithSource(bytes, { name: 'a.pdf' });
    const page = htmlReport(audited, 'zh');
    const printed = page.slice(page.indexOf('<div class="pages">'), page.indexOf('<div class="sheet">'));
    const lines = [...printed.matchAll(/<text x="([^"]*)" y="[\d.]+" font-size="([\d.]+)">([^<]*)<\/text>/g)];
    expect(lines.map(([, , , text]) => text)).toEqual(
      audited.source.printed.map(({ span }) => audited.source.text.slice(span.start, span.end)),
    );
    for (const [, places = '', size, text = ''] of lines) {
      expect(places.split(' ')).toHaveLength(text.length);
      expect(Number(size)).toBeGreaterThan(4);
    }
    const boxed = new Set([...printed.matchAll(/data-mark="([^"]*)"/g)].map(([, id]) => id));
    const figures = [...page.matchAll(/<template id="t-([^"]*)"/g)].map(([, id]) => id);
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter((id) => !boxed.has(id))).toEqual([]);
  });
});
