import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { type BoundedAuditor, createAuditor } from 'gouji/bounded';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileFiles, notItsOwn, shared } from './files.js';

let auditor: BoundedAuditor;

beforeAll(() => {
  auditor = createAuditor({ within: { seconds: 60, megabytes: 1024 } });
});

afterAll(() => auditor.close());

const endOf = (bytes: Uint8Array, name: string): Promise<string> =>
  auditor.audit(bytes, { name }).then(
    () => 'audited',
    ({ code = 'internal' }: { code?: string }) => code,
  );

describe('each by itself, through the library', { timeout: 300_000 }, () => {
  it.each(hostileFiles().map((file) => [file.name, file] as const))('%s', async (name, { bytes, ends }) => {
    expect(await endOf(bytes, name)).toBe(ends);
  });

  it.runIf(existsSync(shared))('those beside the checkout', async () => {
    const ends = await Promise.all(
      (await readdir(shared)).map(
        async (name) => [name, await endOf(await readFile(shared + name), name)] as const,
      ),
    );
    expect(ends.filter(([, end]) => notItsOwn.includes(end))).toEqual([]);
  });
});
