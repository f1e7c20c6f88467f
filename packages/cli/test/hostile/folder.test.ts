import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runProcess } from '../run.js';
import { hostileFiles, notItsOwn, shared } from './files.js';

const files = hostileFiles();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gouji-hostile-'));
});

afterAll(() => rm(folder, { recursive: true }));

const goodReport = (number: number): string =>
  `某某局2023年度部门整体支出绩效自评报告\n一、概况\n2023年基本支出${number + 40}万元，其中：人员经费${number}万元，公用经费4${number % 2}万元。\n`;

const linesOf = (out: string): Map<string, string> =>
  new Map(
    out
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { file, failure } = JSON.parse(line);
        return [path.basename(file ?? failure.file), failure?.code ?? line] as const;
      }),
  );

it('all in one folder among good ones, through the command', { timeout: 1_200_000 }, async () => {
  const good = path.join(folder, 'good');
  const all = path.join(folder, 'all');
  await mkdir(good);
  for (let number = 0; number < 100; number += 1)
    await writeFile(path.join(good, `report-${number}.txt`), goodReport(number));
  await cp(good, all, { recursive: true });
  for (const { name, bytes } of files) await writeFile(path.join(all, name), bytes);
  if (existsSync(shared)) await cp(shared, path.join(all, 'shared'), { recursive: true });

  // The same names in both, so that the lines can be compared.
  const alone = linesOf((await runProcess(['audit', good, '--format', 'jsonl'])).out.replaceAll(good, all));
  const { code, out, err } = await runProcess(['audit', all, '--format', 'jsonl']);
  const among = linesOf(out);
  expect(code).toBe(2);
  expect(err).not.toContain('    at ');
  expect(alone.size).toBe(100);
  for (const [name, line] of alone) expect(among.get(name)).toBe(line);
  for (const { name, ends } of files) {
    const end = among.get(name) ?? 'missing';
    expect([name, end.startsWith('{') ? 'audited' : end]).toEqual([name, ends]);
  }
  expect([...among].filter(([, end]) => notItsOwn.includes(end))).toEqual([]);
});
