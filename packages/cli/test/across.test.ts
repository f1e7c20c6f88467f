import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Batch, CrossFinding } from '@gouji/audit';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { commentsIn } from '../../render/test/word/comments-in.js';
import { inNewFolder } from './new-folder.js';
import { run } from './run.js';

/** Accounts and self-evaluations of three institutions over two years, in one folder told alike, in the other not. */
const folderOf = (name: 'agreeing' | 'disagreeing'): string =>
  fileURLToPath(new URL(`../../../fixtures/across/${name}`, import.meta.url));

/** The five facts that the reports of `disagreeing` tell differently. */
const five = [
  '青溪县林业局 15.50万元 15.05万元',
  '青溪县林业局 3.62万元 3.26万元',
  '青溪县水利局 60.75万元 63.20万元 6.37%',
  '青溪县统计局 1.48万元 1.84万元',
  '青溪县统计局 412.05万元 421.05万元',
];

/** One of the files: two of the five are of it. */
const forestry = '青溪县林业局2022年度部门决算.txt';

const told = (cross: readonly CrossFinding[]): string[] =>
  cross
    .map(({ institution, evidence }) => `${institution} ${evidence.map(({ quote }) => quote).join(' ')}`)
    .sort();

const crossIn = (out: string): string[] => told((JSON.parse(out) as Batch).cross);

const folder = inNewFolder();

describe('a folder with two years of three institutions', () => {
  it('is told exactly the five facts that files tell differently, and none where they agree', async () => {
    const agreed = await run(['audit', folderOf('agreeing'), '--fail-on', 'warning']);
    expect([agreed.code, crossIn(agreed.out)]).toEqual([0, []]);
    const { code, out } = await run(['audit', folderOf('disagreeing'), '--fail-on', 'warning']);
    expect([code, crossIn(out)]).toEqual([1, five]);
  });

  it('tells them in every format that has a place for what is of several files', async () => {
    const place = folderOf('disagreeing');
    const pretty = (await run(['audit', place, '--format', 'pretty'])).out;
    expect(pretty).toContain('报告之间 5 处不一致');
    const lines = (await run(['audit', place, '--format', 'jsonl'])).out.trimEnd().split('\n');
    expect(told(lines.flatMap((line) => JSON.parse(line).cross ?? []))).toEqual(five);
    const log = JSON.parse((await run(['audit', place, '--format', 'sarif'])).out);
    const results = log.runs[0].results.filter(({ ruleId }: { ruleId: string }) =>
      ruleId.startsWith('cross/'),
    );
    expect(results).toHaveLength(5);
    await run(['audit', place, '--out', 'audits']);
    expect(crossIn(await readFile('audits/summary.json', 'utf8'))).toEqual(five);
  });

  it('tells them in the index of the pages, and in the pages of the files concerned', async () => {
    const place = folderOf('disagreeing');
    await run(['audit', place, '--format', 'html', '--out', 'pages']);
    expect(await readFile('pages/index.html', 'utf8')).toContain('15.05万元');
    const page = await readFile(`pages/${forestry}.html`, 'utf8');
    expect(page).toContain('报告之间说法不一 2</h2>');
    expect(page).toMatch(/<a href="#[^"]+">15\.50万元<\/a><span>[^<]*15\.05万元/);
  });

  it('writes them into the documents of the files concerned, and once', async () => {
    const place = folderOf('disagreeing');
    await run(['audit', place, '--format', 'docx', '--out', 'commented']);
    const comments = await commentsIn(await readFile(`commented/${forestry}.docx`));
    const across = comments.filter(({ lines }) => lines[0] === '勾稽　报告之间　存疑');
    expect(across.map(({ on }) => on)).toEqual(['15.50万元', '3.62万元']);
    expect(comments[0]?.lines).toContain('与其他报告说法不一 2 处。');
  });

  it('gives the workbooks of the files concerned a sheet more', async () => {
    const sheetsOf = async (name: 'agreeing' | 'disagreeing'): Promise<string[]> => {
      await run(['audit', folderOf(name), '--format', 'xlsx', '--out', name]);
      const sheets = await readWorkbook(await readFile(`${name}/${forestry}.xlsx`));
      return sheets.map(({ sheet }) => sheet);
    };
    expect(await sheetsOf('disagreeing')).toContain('报告之间');
    expect(await sheetsOf('agreeing')).not.toContain('报告之间');
  });

  it('leaves out what the config turns off, for all files or one of them', async () => {
    for (const name of await readdir(folderOf('disagreeing')))
      await copyFile(path.join(folderOf('disagreeing'), name), path.join(folder(), name));
    await writeFile('own.json', JSON.stringify({ rules: { 'cross/*': 'off' } }));
    expect(crossIn((await run(['audit', '.', '--config', 'own.json'])).out)).toEqual([]);
    const overrides = [{ files: ['青溪县统计局2022*'], rules: { 'cross/same-fact': 'off' } }];
    await writeFile('own.json', JSON.stringify({ overrides }));
    expect(crossIn((await run(['audit', '.', '--config', 'own.json'])).out)).toEqual(five.slice(0, 3));
  });

  it('accepts them in a baseline, and keeps them there where one of the files is audited alone', async () => {
    const place = folderOf('disagreeing');
    const [, second = ''] = (await readdir(place)).sort();
    await run(['audit', place, '--baseline', 'base.json', '--update-baseline']);
    expect(crossIn((await run(['audit', place, '--baseline', 'base.json'])).out)).toEqual([]);
    await run(['audit', path.join(place, second), '--baseline', 'base.json', '--update-baseline']);
    expect(crossIn((await run(['audit', place, '--baseline', 'base.json'])).out)).toEqual([]);
  });
});
