import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const project = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name: string): string => path.join(project, 'node_modules', '.bin', name);
const gouji = path.join(project, 'packages/cli/bin/gouji.js');

let root = '';
let audit = '';

/** A checkout in which there is the package of the rules, with what it needs, and nothing else. */
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'gouji-'));
  audit = path.join(root, 'packages/audit');
  const from = path.join(project, 'packages/audit');
  for (const name of ['src', 'package.json', 'test/rules.test.ts', 'test/audit-text.ts'])
    await cp(path.join(from, name), path.join(audit, name), { recursive: true });
  for (const place of ['node_modules', 'packages/audit/node_modules'])
    await symlink(path.join(project, place), path.join(root, place));
  await cp(path.join(project, 'scripts/vitest.config.ts'), path.join(root, 'scripts/vitest.config.ts'));
  for (const name of ['.biome.json', '.gitignore']) await cp(path.join(project, name), path.join(root, name));
  const compilerOptions = { noEmit: true, composite: false, incremental: false, rootDir: '/' };
  await writeFile(
    path.join(audit, 'tsconfig.json'),
    JSON.stringify({
      extends: path.join(project, 'tsconfig.base.json'),
      compilerOptions,
      files: [],
      references: [],
      include: ['src'],
    }),
  );
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

describe('gouji new-rule', () => {
  it('writes a rule that is formatted, compiles, is registered, and keeps its examples', async () => {
    await run(process.execPath, [gouji, 'new-rule', 'text/not-yet-checked'], { cwd: audit });
    const rules = path.join(audit, 'src/rules');
    expect(await readFile(path.join(rules, 'index.ts'), 'utf8')).toContain('  textNotYetChecked,\n];');
    await run(
      bin('biome'),
      ['ci', path.join(rules, 'text-not-yet-checked.ts'), path.join(rules, 'index.ts')],
      {
        cwd: root,
      },
    );
    await run(bin('tsc'), ['-p', audit]);
    const { stdout } = await run(
      bin('vitest'),
      [
        'run',
        '--config',
        'scripts/vitest.config.ts',
        'packages/audit/test/rules.test.ts',
        '-t',
        'text/not-yet-checked',
      ],
      { cwd: root },
    );
    expect(stdout).toMatch(/Tests\D.*\D2 passed/);
  }, 300_000);
});
