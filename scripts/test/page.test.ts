import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { buildPage, generatedFile } from '../page/build.js';

it('the page within the renderer is made from its sources (pnpm write-page)', async () => {
  expect(await readFile(generatedFile, 'utf8')).toBe(await buildPage());
});
