import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { htmlIndex, htmlReport, indexEntry } from '@gouji/render';
import { type AuditedSource, auditWithSource, crossFindings } from 'gouji';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser, openPage, type Watched, whySkipped } from './browser.js';

const fixtures = fileURLToPath(new URL('../../../fixtures', import.meta.url));
const names = [
  'reports/government-office.docx',
  'reports/affairs-center.docx',
  'reports/service-center.docx',
  'reports/informatization-office.docx',
];
const others = ['reports/four-reports-in-one-file.docx', 'pages/accounts.libreoffice.pdf'];

let browser: Browser;
let folder = '';
const audited = new Map<string, AuditedSource>();

const addressOf = (name: string): string =>
  pathToFileURL(path.join(folder, `${path.basename(name)}.html`)).href;

beforeAll(async () => {
  if (!hasBrowser) return;
  folder = await mkdtemp(path.join(tmpdir(), 'gouji-html-'));
  for (const name of [...names, ...others]) {
    const result = await auditWithSource(await readFile(path.join(fixtures, name)), { name });
    audited.set(name, result);
    await writeFile(path.join(folder, `${path.basename(name)}.html`), htmlReport(result, 'zh'));
  }
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  if (folder !== '') await rm(folder, { recursive: true });
});

const open = (name: string, hash = ''): Promise<Watched> => openPage(browser, addressOf(name) + hash);

/** The text of what is lit up, without letters and numbers of findings. */
const litTexts = (page: Page): Promise<string[]> =>
  page.$$eval('.sheet .lit', (elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true) as typeof element;
      for (const ref of copy.querySelectorAll('.ref')) ref.remove();
      return (copy.textContent ?? '').trim();
    }),
  );

describe.skipIf(!hasBrowser)(`the page of a report${hasBrowser ? '' : ` (${whySkipped})`}`, () => {
  it.each([...names, 'pages/accounts.libreoffice.pdf'])(
    '%s: a click on a finding lights up its figures',
    async (name) => {
      const { page, complaints } = await open(name);
      const findings = audited.get(name)?.audit.reports.flatMap((report) => report.findings) ?? [];
      const inOrder = findings.sort(
        (a, b) => (a.evidence[0]?.span.start ?? 0) - (b.evidence[0]?.span.start ?? 0),
      );
      expect(await page.locator('.finding').count()).toBe(inOrder.length);
      for (const [at, finding] of inOrder.entries()) {
        await page.locator(`#f${at + 1} > summary`).click();
        expect(await page.locator('.finding[open]').count()).toBe(1);
        const lit = await litTexts(page);
        for (const { quote } of finding.evidence) expect(lit).toContain(quote.trim());
        const [target = ''] = (await page.locator(`#f${at + 1}`).getAttribute('data-lit'))?.split(':') ?? [];
        const suspect = await page.locator(`.text [data-mark="${target}"]:visible`).first().boundingBox();
        expect(suspect?.y).toBeGreaterThan(92);
        expect(suspect?.y).toBeLessThan(700);
      }
      expect(complaints).toEqual([]);
    },
  );

  it('letters of a ledger stand beside their figures, and each of its numbers leads to its figure', async () => {
    const { page } = await open('reports/informatization-office.docx', '#f3');
    await page.locator('#f3[open]').waitFor();
    expect(
      await page.$$eval('.sheet .lit[data-letter]', (all) =>
        all.map((one) => `${one.getAttribute('data-letter')} ${one.textContent}`),
      ),
    ).toEqual(['a 300万元', 'b 37万元', 'c 30万元', 'd 6.3万元']);
    await page.locator('#f3 .ledger a', { hasText: /^37$/ }).click();
    expect(await page.locator('.sheet .here').textContent()).toBe('37万元');
  });

  it('a figure opens its finding where it is accused, else its ledger, whose other terms light up', async () => {
    const { page } = await open('reports/informatization-office.docx');
    await page.locator('.sheet .suspect', { hasText: '343.3' }).click();
    expect(await page.locator('#f3').getAttribute('open')).not.toBeNull();
    await page.locator('.sheet .figure.verified', { hasText: '423.75' }).first().click();
    const card = page.locator('.chosen .card');
    expect(await card.locator('.printed').textContent()).toBe('423.75万元');
    expect(await card.locator('.check').count()).toBeGreaterThan(0);
    expect((await litTexts(page)).length).toBeGreaterThan(0);
    await card.locator('.check .ledger a').first().click();
    expect(await page.locator('.chosen .card').count()).toBe(1);
  });

  it('keys step through findings and figures, filter, fold and help; not while one types', async () => {
    const { page } = await open('reports/informatization-office.docx');
    const opened = (): Promise<string[]> => page.$$eval('.finding[open]', (all) => all.map(({ id }) => id));
    await page.keyboard.press('n');
    expect(await opened()).toEqual(['f1']);
    await page.keyboard.press('n');
    await page.keyboard.press('p');
    expect(await opened()).toEqual(['f1']);
    await page.keyboard.press('p');
    expect(await opened()).toEqual([`f${await page.locator('.finding').count()}`]);
    await page.keyboard.press(']');
    const first = await page.locator('.chosen .position').textContent();
    await page.keyboard.press(']');
    await page.keyboard.press('[');
    expect(await page.locator('.chosen .position').textContent()).toBe(first);
    await page.keyboard.press('/');
    await page.keyboard.type('n343');
    expect(await page.locator('.no-match').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.finding:visible').count()).toBe(await page.locator('.finding').count());
    await page.keyboard.press('Escape');
    expect(await opened()).toEqual([]);
    await page.keyboard.press('Shift+Slash');
    expect(await page.locator('#help-dialog').isVisible()).toBe(true);
    await page.locator('#keys').uncheck();
    await page.locator('#close').click();
    await page.keyboard.press('n');
    expect(await opened()).toEqual([]);
  });

  it('filters hide findings by level, rule and words', async () => {
    const { page } = await open('reports/informatization-office.docx');
    const shown = (): Promise<number> => page.locator('.finding:visible').count();
    await page.locator('.filters .group button[value=error]').click();
    expect(await shown()).toBe(5);
    await page.locator('.filters select').selectOption('unit');
    expect(await shown()).toBe(1);
    await page.locator('.filters input').fill('没有这样的话');
    expect(await shown()).toBe(0);
  });

  it('the legend lists the figures of a state; the tabs follow the arrows', async () => {
    const { page } = await open('reports/informatization-office.docx');
    await page.locator('.legend button[data-state=rounding]').click();
    const listed = await page.locator('.figures tbody tr:visible').count();
    expect(listed).toBeGreaterThan(0);
    expect(await page.locator('.figures tbody tr[data-state=rounding]').count()).toBe(listed);
    await page.locator('.legend button[data-state=unchecked]').click();
    expect(await page.locator('.unchecked-list').first().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.locator('[role=tab][aria-selected=true]').first().focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.figure-list').isVisible()).toBe(true);
  });

  it('a PDF is seen as printed or as read, with the same marks; its outline leads to pages', async () => {
    const { page, complaints } = await open('pages/accounts.libreoffice.pdf');
    expect(await page.locator('.sheet').isVisible()).toBe(false);
    const figure = page.locator('.page g.figure.verified').first();
    const id = await figure.getAttribute('data-mark');
    await figure.click();
    expect(await page.locator('.chosen .printed').textContent()).toBe(
      (await page.locator(`#${id}`).textContent())?.trim(),
    );
    await page.locator('.outline a').last().click();
    expect(await page.locator('.page:visible').count()).toBeGreaterThan(0);
    await page.locator('.views button[value=sheet]').click();
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    expect(await page.locator('.pages').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('several reports are tabs; an address opens the report that its finding is in', async () => {
    const { page } = await open('reports/four-reports-in-one-file.docx');
    expect(await page.locator('.report:visible').count()).toBe(1);
    await page.locator('.report-tabs button').nth(2).click();
    expect(await page.locator('.report:visible').getAttribute('id')).toBe('report-3');
    const last = await page.locator('.finding').last().getAttribute('id');
    await page.goto(`${addressOf('reports/four-reports-in-one-file.docx')}#${last}`);
    await page.locator(`#${last}[open]`).waitFor();
    expect(await page.locator('.report:visible').getAttribute('id')).toBe('report-4');
  });

  it('is accessible: with a finding; dark, narrow, with a figure; in tables', async () => {
    const { page } = await open('reports/four-reports-in-one-file.docx');
    await page.keyboard.press('n');
    await expectAccessible(page);
    await page.locator('#theme').click();
    await page.setViewportSize({ width: 800, height: 900 });
    await page.keyboard.press(']');
    await expectAccessible(page);
    const tables = await open('pages/accounts.libreoffice.pdf');
    await expectAccessible(tables.page);
  });

  it('paper shows every finding open, the text with its marks, and nothing of the tools', async () => {
    const { page } = await open('reports/informatization-office.docx');
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.finding .opinion:visible').count()).toBe(
      await page.locator('.finding').count(),
    );
    for (const part of ['.unchecked-list', '.signature', '.checksum', '.sheet', '.legend'])
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    for (const part of ['.tools', '.tabs', '.filters', '.outline', '.figure-list'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    await page.evaluate('window.dispatchEvent(new Event("afterprint"))');
    expect(await page.locator('.finding[open]').count()).toBe(0);
  });

  it('without its script all is open and links lead both ways', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf('reports/informatization-office.docx'));
    const findings = await page.locator('.finding').count();
    expect(await page.locator('.finding .ledger:visible').count()).toBeGreaterThanOrEqual(findings);
    expect(await page.locator('.unchecked-list').first().isVisible()).toBe(true);
    await page.locator('.sheet .suspect').first().click();
    expect(page.url()).toMatch(/#f1$/);
    await page.locator('#f1 .ledger a').first().click();
    expect(page.url()).toMatch(/#[qm]1-/);
  });

  it('what a report says does nothing, whatever it is', async () => {
    const text =
      '云岭县档案馆2023年度绩效自评报告\n<script>window.harm = 1</script><img src=x onerror="window.harm = 2">\n' +
      '\u001b]0;x\u0007支出合计40万元，其中<b>基本支出10万元</b>，项目支出20万元\u202e。</div></section>"\'';
    const file = path.join(folder, 'hostile.txt.html');
    const result = await auditWithSource(new TextEncoder().encode(text), { name: '<b>"恶意".txt' });
    await writeFile(file, htmlReport(result, 'zh'));
    const { page, complaints } = await openPage(browser, pathToFileURL(file).href);
    expect(await page.evaluate('window.harm')).toBeUndefined();
    expect(await page.locator('.sheet').textContent()).toContain('<script>window.harm = 1</script>');
    expect(await page.locator('.sheet b, .sheet img, .about b').count()).toBe(0);
    await page.keyboard.press('n');
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!hasBrowser)('the index of a batch', () => {
  it('sorts by each head, filters, keeps what could not be read last, and leads to the reports', async () => {
    const file = path.join(folder, 'index.html');
    const all = names.flatMap((name) => audited.get(name) ?? []);
    const entries = all.map(({ audit }) => indexEntry(audit, `${path.basename(audit.file)}.html`));
    const failures = [{ file: '坏.docx', code: 'damaged', message: '文件已损坏，打不开' }];
    await writeFile(
      file,
      htmlIndex({ entries, failures, cross: crossFindings(all.map(({ audit }) => audit)) }, 'zh'),
    );
    const { page, complaints } = await openPage(browser, pathToFileURL(file).href);
    const column = (at: number): Promise<number[]> =>
      page.$$eval(`.batch-table tbody:first-of-type td:nth-child(${at})`, (cells) =>
        cells.map((cell) => Number(cell.textContent)),
      );
    expect(await column(4)).toEqual((await column(4)).sort((a, b) => b - a));
    await page.locator('th button', { hasText: '未核对' }).click();
    expect(await column(8)).toEqual((await column(8)).sort((a, b) => b - a));
    await page.locator('th button', { hasText: '未核对' }).click();
    expect(await column(8)).toEqual((await column(8)).sort((a, b) => a - b));
    expect(await page.locator('.batch-table').first().locator('tr').last().textContent()).toContain(
      '文件已损坏',
    );
    await expectAccessible(page);
    await page.locator('#words').fill('信息办');
    expect(await page.locator('.batch-table').first().locator('tbody tr:visible').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.locator('tbody tr:visible a').first().click();
    expect(await page.locator('.head h1').textContent()).toContain('信息化');
  });
});
