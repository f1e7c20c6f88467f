import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.js';

const rules = fileURLToPath(new URL('../../audit/src/rules', import.meta.url));
const before = process.cwd();
let root = '';
let copy = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'gouji-'));
  copy = path.join(root, 'packages/audit/src/rules');
  await cp(rules, copy, { recursive: true });
  process.chdir(copy);
});

afterEach(async () => {
  process.chdir(before);
  await rm(root, { recursive: true });
});

// That what it writes compiles and passes is tried in scripts/test.
describe('gouji new-rule', () => {
  it('puts the import where its name belongs, and the rule at the end', async () => {
    expect((await run(['new-rule', 'share/zero'])).code).toBe(0);
    const index = await readFile(path.join(copy, 'index.ts'), 'utf8');
    expect(index).toContain("'./share-total.js';\nimport { shareZero } from './share-zero.js';\n");
    expect(index).toContain('  shareZero,\n];');
  });

  it('leaves a rule that is there alone', async () => {
    const { code, err } = await run(['new-rule', 'text/template']);
    expect([code, err]).toEqual([2, expect.stringContaining('text-template.ts')]);
    for (const name of ['index.ts', 'text-template.ts'])
      expect(await readFile(path.join(copy, name), 'utf8')).toBe(
        await readFile(path.join(rules, name), 'utf8'),
      );
  });

  it.each(['template', 'Text/Template', 'text/../x', 'text/a_b', 'text/'])(
    'takes no %s for a name',
    async (name) => {
      expect(await run(['new-rule', name])).toMatchObject({
        code: 2,
        err: expect.stringContaining('family/name'),
      });
    },
  );

  it('needs the project’s sources', async () => {
    process.chdir(tmpdir());
    expect(await run(['new-rule', 'text/other'])).toMatchObject({ code: 2 });
  });
});
