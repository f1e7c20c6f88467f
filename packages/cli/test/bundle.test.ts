import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Audit } from 'gouji';
import { describe, expect, it } from 'vitest';

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const gouji = (...args: string[]): Promise<string> =>
  new Promise((resolve) => {
    const most = { maxBuffer: 64_000_000 };
    execFile(process.execPath, [at('../bundle/gouji.js'), ...args], most, (_, out) => resolve(out));
  });

const documents = [
  'reports/affairs-center.docx',
  'reports/affairs-center.md',
  'reports/affairs-center.txt',
  'pages/accounts.ofd',
  'pages/accounts.chromium.pdf',
];

describe('the bundle that is published', () => {
  it.each(documents)('finds all that it needs to audit %s', async (name) => {
    const file = at(`../../../fixtures/${name}`);
    const audit = JSON.parse(await gouji('audit', file, '--format', 'json')) as Audit;
    expect(audit.file).toContain(path.basename(name));
    expect(audit.reports.flatMap(({ quantities }) => quantities)).not.toEqual([]);
    expect(audit.warnings.map(({ code }) => code)).not.toContain('segmenter-missing');
  });

  it('knows its version and its rules', async () => {
    expect(await gouji('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(await gouji('explain', 'sum/components')).toContain('sum/components');
  });
});
