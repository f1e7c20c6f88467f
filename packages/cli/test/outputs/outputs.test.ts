import { createHash } from 'node:crypto';
import { link, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { listItems } from '../../src/inputs/list.js';
import { jsonApart } from '../../src/outputs/json.js';
import { fileSink, writeWhole } from '../../src/outputs/sinks.js';
import { folderTargets } from '../../src/outputs/targets.js';
import { run } from '../run.js';

const folders: string[] = [];
let folder = '';
const at = (...names: string[]): string => path.join(folder, ...names);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gouji-out-'));
  folders.push(folder);
});

afterAll(() => Promise.all(folders.map((made) => rm(made, { recursive: true }))));

const report = '2023年度部门整体支出绩效自评报告\n公务接待费年初预算20万元，支出决算15万元。\n';
const wrong = report.replace('15万元', '15万元，完成年初预算的57%');

describe('an output that is an input is refused and the input left as it was', () => {
  it.each<[string, () => Promise<string[]>]>([
    ['the file itself', async () => [at('v.txt'), '--out', at('v.txt')]],
    ['by another path', async () => [at('v.txt'), '--out', `${folder}/./x/../v.txt`]],
    [
      'by a link',
      async () => {
        await symlink(at('v.txt'), at('w.txt'));
        return [at('v.txt'), '--out', at('w.txt'), '--format', 'jsonl'];
      },
    ],
    [
      'by a hard link',
      async () => {
        await link(at('v.txt'), at('w.txt'));
        return [at('v.txt'), '--out', at('w.txt'), '--format', 'pretty'];
      },
    ],
    ['a file of the folder', async () => [folder, '--out', at('v.txt'), '--format', 'pretty']],
    ['one of several', async () => [at('o.txt'), at('v.txt'), '--out', at('v.txt'), '--format', 'jsonl']],
    [
      'one of a folder of outputs',
      async () => {
        await writeFile(at('v.txt.json'), report);
        return [at('v.txt'), at('v.txt.json'), '--out', folder];
      },
    ],
  ])('%s', async (_, prepare) => {
    await writeFile(at('v.txt'), report);
    await mkdir(at('x'));
    const { code, out, err } = await run(['audit', ...(await prepare())]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('[output-is-input]');
    expect(await readFile(at('v.txt'), 'utf8')).toBe(report);
  });
});

describe('an output is whole or not there', () => {
  it('an abandoned one leaves what was there, and nothing beside it', async () => {
    await writeFile(at('a.json'), 'before');
    const sink = await fileSink(at('a.json'));
    await sink.write('half');
    expect(await readFile(at('a.json'), 'utf8')).toBe('before');
    await sink.abandon();
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('a closed one is there, and a link to its place stays a link', async () => {
    await writeFile(at('a.json'), 'before');
    await symlink(at('a.json'), at('link.json'));
    await writeWhole(at('link.json'), 'after');
    expect(await readFile(at('a.json'), 'utf8')).toBe('after');
    expect((await lstat(at('link.json'))).isSymbolicLink()).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['a.json', 'link.json']);
  });

  it.each<[string, (name: string) => string, RegExp]>([
    ['a full disk', () => '/dev/full', /磁盘已满/],
    ['a folder that is not there', (name) => path.join(name, 'no', 'a.json'), /不存在/],
    ['a name too long', (name) => path.join(name, '长'.repeat(300)), /名称过长/],
  ])('%s is said in words', async (_, target, words) => {
    await expect(writeWhole(target(folder), 'x')).rejects.toMatchObject({
      code: 'write-failed',
      message: expect.stringMatching(words),
    });
  });

  it('a fault of writing ends the command with 2', async () => {
    await writeFile(at('v.txt'), report);
    const { code, err } = await run(['audit', at('v.txt'), '--out', '/dev/full']);
    expect([code, err]).toEqual([2, '错误 [write-failed] /dev/full: 无法写入：磁盘已满\n']);
  });

  it('a place that is taken by something else is refused', async () => {
    await writeFile(at('v.txt'), report);
    await mkdir(at('there'));
    expect((await run(['audit', at('v.txt'), '--out', at('there')])).err).toContain('[usage]');
    await writeFile(at('file'), '');
    expect((await run(['audit', at('v.txt'), at('v.txt'), '--out', at('file')])).err).toContain('[usage]');
  });

  it('one that cannot be written is a failure and the rest is written', async () => {
    for (const name of ['a.txt', 'b.txt']) await writeFile(at(name), report);
    await mkdir(at('out', 'a.txt.json'), { recursive: true });
    const { code } = await run(['audit', at('a.txt'), at('b.txt'), '--out', at('out')]);
    expect(code).toBe(2);
    expect((await readdir(at('out'))).sort()).toEqual(['a.txt.json', 'b.txt.json', 'summary.json']);
    const { failures } = JSON.parse(await readFile(at('out', 'summary.json'), 'utf8'));
    expect(failures).toMatchObject([{ file: at('a.txt'), code: 'write-failed' }]);
  });
});

it('files of one name get outputs of their own', async () => {
  for (const name of ['x', 'y', 'z']) {
    await mkdir(at(name));
    await writeFile(at(name, 'a.txt'), name);
  }
  await writeFile(at('x', 'A.TXT'), 'upper');
  await writeFile(at('x', 'summary'), 'the name of the summary');
  const { items } = await listItems([
    at('x', 'a.txt'),
    at('y', 'a.txt'),
    at('x', 'A.TXT'),
    at('x', 'summary'),
    at('z'),
  ]);
  const targets = folderTargets('out', items, jsonApart);
  expect(items.map(targets.of)).toEqual([
    'out/a.txt.json',
    'out/y/a.txt.json',
    'out/x/A.TXT.json',
    'out/x/summary.json',
    'out/z/a.txt.json',
  ]);
});

describe('pages', () => {
  it('one file is one page, on standard output or in a file; what cannot be read leaves no file', async () => {
    await writeFile(at('v.txt'), report);
    const { code, out } = await run(['audit', at('v.txt'), '--format', 'html']);
    expect([code, out.slice(0, 15)]).toEqual([0, '<!doctype html>']);
    await run(['audit', at('v.txt'), '--format', 'html', '--out', at('v.html')]);
    expect(await readFile(at('v.html'), 'utf8')).toBe(out);
    await writeFile(at('empty.txt'), '');
    expect((await run(['audit', at('empty.txt'), '--format', 'html', '--out', at('none.html')])).code).toBe(
      2,
    );
    expect((await readdir(folder)).sort()).toEqual(['empty.txt', 'v.html', 'v.txt']);
  });

  it('several files are a folder with an index, whatever their names hold', async () => {
    for (const name of ['a.txt', '报告 #1?.txt']) await writeFile(at(name), report);
    await writeFile(at('empty.txt'), '');
    const several = ['audit', at('a.txt'), at('报告 #1?.txt'), at('empty.txt'), '--format', 'html'];
    expect((await run(several)).err).toContain('[usage]');
    const { code } = await run([...several, '--out', at('out')]);
    expect(code).toBe(2);
    expect((await readdir(at('out'))).sort()).toEqual(['a.txt.html', 'index.html', '报告 #1?.txt.html']);
    const index = await readFile(at('out', 'index.html'), 'utf8');
    expect(index).toContain('2 份已核对，1 份未能读取');
    expect(index).toContain(`href="${encodeURIComponent('报告 #1?.txt.html')}"`);
  });
});

describe('SARIF', () => {
  it('is one log over all files, those that cannot be read told of', async () => {
    await writeFile(at('a.txt'), wrong);
    await writeFile(at('b.txt'), report);
    await writeFile(at('empty.txt'), '');
    const { code } = await run(['audit', folder, '--format', 'sarif', '--out', at('all.sarif')]);
    expect(code).toBe(2);
    const { runs } = JSON.parse(await readFile(at('all.sarif'), 'utf8'));
    expect(runs).toHaveLength(1);
    const [{ results, artifacts, invocations, tool }] = runs;
    expect(
      artifacts.map(({ location }: { location: { uri: string } }) => path.basename(location.uri)),
    ).toEqual(['a.txt', 'b.txt']);
    expect(results).toMatchObject([{ ruleId: 'rate/completion', level: 'error' }]);
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('rate/completion');
    expect(invocations[0].toolExecutionNotifications).toMatchObject([{ descriptor: { id: 'empty' } }]);
  });
});

describe('workbooks', () => {
  it('one file is one workbook; what cannot be read leaves no file', async () => {
    await writeFile(at('v.txt'), wrong);
    await writeFile(at('empty.txt'), '');
    expect((await run(['audit', at('v.txt'), '--format', 'xlsx', '--out', at('v.xlsx')])).code).toBe(1);
    const [, findings = []] = (await readSheet(await readFile(at('v.xlsx')), '发现')) as unknown[][];
    expect(findings[5]).toBe('57%');
    const summary = (await readSheet(await readFile(at('v.xlsx')), '汇总')) as unknown[][];
    expect(summary[1]?.at(-1)).toBe(createHash('sha256').update(wrong).digest('hex'));
    await run(['audit', at('empty.txt'), '--format', 'xlsx', '--out', at('none.xlsx')]);
    expect((await readdir(folder)).sort()).toEqual(['empty.txt', 'v.txt', 'v.xlsx']);
  });

  it('several files are a folder of them', async () => {
    for (const name of ['a.txt', 'b.txt']) await writeFile(at(name), report);
    expect((await run(['audit', folder, '--format', 'xlsx'])).err).toContain('[usage]');
    await run(['audit', at('a.txt'), at('b.txt'), '--format', 'xlsx', '--out', at('out')]);
    expect((await readdir(at('out'))).sort()).toEqual(['a.txt.xlsx', 'b.txt.xlsx']);
  });
});
