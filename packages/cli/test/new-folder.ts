import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/**
 * Runs each test of a file in an empty folder of its own, since the command looks for its config where it runs. Gives
 * the folder of the test under way.
 */
export const inNewFolder = (): (() => string) => {
  const before = process.cwd();
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gouji-'));
    process.chdir(folder);
  });
  afterEach(async () => {
    process.chdir(before);
    await rm(folder, { recursive: true });
  });
  return () => folder;
};
