import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

/** Debian's Chromium, which .ci/run installs; another by the environment. */
const program = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const hasBrowser = existsSync(program);

export const whySkipped = `no browser at ${program}: apt-get install chromium, or name one in CHROMIUM`;

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: program, args: ['--no-sandbox'] });

/** A page without network whose console and errors are kept. */
export interface Watched {
  readonly page: Page;
  /** What the page complained of, and every request that it made beyond its own file. */
  readonly complaints: string[];
}

export const openPage = async (browser: Browser, address: string): Promise<Watched> => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    offline: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (url !== address.replace(/#.*/, '') && !url.startsWith('blob:')) complaints.push(`request: ${url}`);
  });
  await page.goto(address);
  return { page, complaints };
};

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Finds no violation by axe-core, in the page as it stands. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const source = await readFile(axe, 'utf8');
  // The page's policy bars scripts that are not its own; this one comes from the tools of the browser.
  const violations = await page.evaluate(`${source}; axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')))`);
  expect(violations).toEqual([]);
};
