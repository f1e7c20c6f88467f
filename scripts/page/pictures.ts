/**
 * Takes the pictures of docs/pictures: the page of a report, light and dark, and gouji.html before and after a file
 * was dropped. Needs a browser (CHROMIUM, or Debian's).
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { htmlReport } from '@gouji/render';
import { auditWithSource } from 'gouji';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { buildPage } from '../../packages/web/build/build.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const report = path.join(root, 'fixtures/reports/informatization-office.docx');
const folder = await mkdtemp(path.join(tmpdir(), 'gouji-pictures-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

const picture = async (
  name: string,
  file: string,
  prepare: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(folder, file)).href);
  await prepare(page);
  await page.screenshot({ path: path.join(root, 'docs/pictures', `${name}.png`) });
  await context.close();
};

/** Opens the finding that the README tells of. */
const openThird = async (page: Page): Promise<void> => {
  await page.locator('#f3 > summary').click();
  await page.mouse.move(0, 0);
};

try {
  const audited = await auditWithSource(await readFile(report), { name: path.basename(report) });
  await writeFile(path.join(folder, 'report.html'), htmlReport(audited, 'zh'));
  await writeFile(path.join(folder, 'gouji.html'), await buildPage());
  await picture('report', 'report.html', openThird);
  await picture('report-dark', 'report.html', openThird, { colorScheme: 'dark' });
  await picture('drop', 'gouji.html', async () => {});
  await picture('dropped', 'gouji.html', async (page) => {
    const names = ['informatization-office', 'service-center', 'government-office', 'affairs-center'];
    await page
      .locator('.pick-files')
      .setInputFiles(names.map((name) => path.join(root, `fixtures/reports/${name}.docx`)));
    await page.locator('.files tbody tr:not(:has(progress))').nth(3).waitFor();
    await page.locator('.files tbody tr').nth(3).getByRole('button').nth(2).waitFor();
  });
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
