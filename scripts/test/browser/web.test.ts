import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Audit, auditWithSource, parse } from 'gouji';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../../packages/web/build/build.js';
import { expectAccessible, hasBrowser, openBrowser, openPage, type Watched, whySkipped } from './browser.js';

const fixtures = fileURLToPath(new URL('../../../fixtures', import.meta.url));
const files = [
  'reports/informatization-office.docx',
  'pages/accounts.libreoffice.pdf',
  'pages/accounts.ofd',
  'reports/service-center.md',
  'reports/affairs-center.txt',
].map((name) => path.join(fixtures, name));

let browser: Browser;
let folder = '';
let source = '';

beforeAll(async () => {
  if (!hasBrowser) return;
  folder = await mkdtemp(path.join(tmpdir(), 'gouji-web-'));
  source = await buildPage();
  await writeFile(path.join(folder, 'gouji.html'), source);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  if (folder !== '') await rm(folder, { recursive: true });
});

const open = (): Promise<Watched> => openPage(browser, pathToFileURL(path.join(folder, 'gouji.html')).href);

const choose = (page: Page, chosen: readonly string[]): Promise<void> =>
  page.locator('.pick-files').first().setInputFiles(chosen);

const report = async (page: Page): Promise<Frame> => {
  const element = await page.locator('iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('no report is shown');
  return frame;
};

/** What a button hands to the person. */
const taken = async (page: Page, row: number, name: string): Promise<Buffer> => {
  const waiting = page.waitForEvent('download');
  await page.locator('.files tbody tr').nth(row).getByRole('button', { name }).click();
  return readFile(await (await waiting).path());
};

/** What a report's findings are, but for the names of figures, which the dictionary alone cuts less well. */
const saidIn = ({ findings }: Audit['reports'][number]) =>
  findings.map(({ id, rule, severity, evidence, repair }) => ({
    id,
    rule,
    severity,
    spans: evidence.map(({ span }) => span),
    repair,
  }));

describe.skipIf(!hasBrowser)(
  `gouji.html from disk, without a network${hasBrowser ? '' : ` (${whySkipped})`}`,
  () => {
    it('is one file of at most 6 MB that leads nowhere', async () => {
      expect(Buffer.byteLength(source)).toBeLessThan(6_000_000);
      expect(source).toContain("connect-src 'none'");
      // The page's program and markup, without the worker's, which has no document to lead away.
      const page = source.replace(/<script type="text\/plain".*?<\/script>/s, '');
      expect(
        [...page.matchAll(/https?:\/\/[\w.]+/g)]
          .map(([address]) => address)
          .filter((it) => it !== 'http://www.w3.org'),
      ).toEqual([]);
      expect(page).not.toMatch(
        /<(?:link|iframe|form|a|img|base|object)\b[^>]*\s(?:href|src|action|data)\s*=\s*["']?(?!#)/i,
      );
    });

    it('reads what is chosen and finds what the command finds', async () => {
      const { page, complaints } = await open();
      await choose(page, files);
      await page
        .locator('.files tbody tr:not(:has(progress))')
        .nth(files.length - 1)
        .getByRole('button')
        .nth(3)
        .waitFor();
      for (const [row, file] of files.entries()) {
        const { audit } = await auditWithSource(await readFile(file), { name: path.basename(file) });
        const own = JSON.parse((await taken(page, row, '数据')).toString()) as typeof audit;
        expect(own.reports.map(saidIn), file).toEqual(audit.reports.map(saidIn));
      }
      expect((await taken(page, 0, '网页报告')).toString()).toContain('<!doctype html>');
      expect((await taken(page, 0, '复核底稿')).subarray(0, 2).toString()).toBe('PK');
      expect((await taken(page, 1, '批注版 PDF')).subarray(0, 5).toString()).toBe('%PDF-');
      const commented = await taken(page, 0, '批注版 Word');
      expect(commented.includes('word/comments.xml')).toBe(true);
      expect((await parse(commented, { name: 'a.docx' })).text).toBe(
        (await parse(await readFile(files[0] ?? ''), { name: 'a.docx' })).text,
      );
      expect(complaints).toEqual([]);
    });

    it('shows the report of a file by itself; Back leads to the list; it is accessible throughout', async () => {
      const { page, complaints } = await open();
      await expectAccessible(page);
      await page.getByRole('button', { name: '用样例报告试一试' }).click();
      await page.locator('iframe').waitFor();
      const frame = await report(page);
      await frame.locator('html.js').waitFor();
      expect(await frame.locator('.finding').count()).toBeGreaterThan(2);
      await frame.locator('.finding > summary').first().click();
      expect(await frame.locator('.sheet .lit').count()).toBeGreaterThan(1);
      await page.getByRole('button', { name: '返回' }).click();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'English' }).click();
      await page.locator('iframe').waitFor();
      expect(await (await report(page)).locator('html').getAttribute('lang')).toBe('en');
      expect(complaints).toEqual([]);
    });

    it('takes what is dropped on the window; says what cannot be read and what to do', async () => {
      const { page, complaints } = await open();
      await page.evaluate(`
      const transfer = new DataTransfer();
      const text = '云岭县档案馆2023年度绩效自评报告\\n支出合计40万元，其中基本支出10万元，项目支出20万元。<img src=x onerror="window.harm=1">';
      transfer.items.add(new File([text], '<b>好</b>.txt'));
      transfer.items.add(new File(['\\0\\1'], '坏.docx'));
      transfer.items.add(new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], '空.doc'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
    `);
      await page.locator('.files tr.failed').nth(1).waitFor();
      expect(await page.locator('.files tr.failed').allTextContents()).toEqual([
        expect.stringMatching(/坏\.docx.*未能读取.*另存/),
        expect.stringMatching(/空\.doc.*未能读取/),
      ]);
      expect(await page.locator('.files tbody tr').first().textContent()).toContain('<b>好</b>.txt');
      await page.getByRole('button', { name: '看报告' }).click();
      const frame = await report(page);
      await frame.locator('html.js').waitFor();
      expect(await frame.evaluate('window.harm')).toBeUndefined();
      expect(await frame.locator('.sheet').textContent()).toContain('<img src=x');
      expect(complaints).toEqual([]);
    });
  },
);
