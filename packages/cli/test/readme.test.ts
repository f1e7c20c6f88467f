import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Audit } from '@gouji/audit';
import { describe, expect, it } from 'vitest';
import { inNewFolder } from './new-folder.js';
import { run } from './run.js';

const project = fileURLToPath(new URL('../../..', import.meta.url));
inNewFolder();

/** The chapter of a README on config, baseline and versions. */
const chapterOf = async (name: string): Promise<string> => {
  const text = await readFile(path.join(project, name), 'utf8');
  return /\n## (?:配置|Config)[\s\S]*?(?=\n## )/.exec(text)?.[0] ?? '';
};

/** A report in which something is wrong by each part of the example's config, and by one rule of its own. */
const report = `青溪县林业局2023年度部门决算公开说明
一、收支情况
培训费年初预算16万元，支出决算12万元，完成年初预算的57%。公务接待费与上年持平。公务接待费支出3.14万元，上年支出3.02万元。
护林巡查费支出31.50万元。
二、绩效情况
巡山护林经费支出35.10万元。
造林专项支出81.60万元。种苗采购费支出50.20万元。栽植管护费支出30.40万元。
监测设备200台，完好设备190台，设备完好率为97%。

造林任务完成情况表

| 项目 | 决算数（万元） |
| --- | --- |
| 种苗 | 60.20 |
| 栽植 | 30.40 |
| 造林投入 | 91.60 |
`;

const foundIn = (out: string): string[] =>
  (JSON.parse(out) as Audit).reports
    .flatMap(({ findings }) => findings.map(({ rule, severity }) => `${severity} ${rule}`))
    .sort();

describe.each([
  ['README.md', '文件夹', '旧稿.docx', '新稿.docx'],
  ['README.en.md', 'folder', 'old.docx', 'new.docx'],
])('%s', (name, place, old, fresh) => {
  it('gives commands that run as they stand there', async () => {
    await mkdir(place);
    await writeFile(path.join(place, 'a.txt'), '2023年度部门决算\n走访慰问36户，每户800元，共计3.88万元。\n');
    for (const file of [old, fresh])
      await copyFile(path.join(project, 'fixtures/reports/affairs-center.docx'), file);
    await symlink(path.join(project, 'fixtures'), 'fixtures');
    const [, block = ''] = /```sh\n([\s\S]*?)```/.exec(await chapterOf(name)) ?? [];
    const commands = [...block.matchAll(/^pnpm gouji ([^#\n]*)/gm)].map(([, words = '']) =>
      words.trim().split(/\s+/),
    );
    expect(commands).toHaveLength(5);
    for (const words of commands) {
      const { code, err } = await run(words);
      expect([words.join(' '), code, err]).toEqual([words.join(' '), 0, '']);
    }
  }, 240_000);

  it('gives a config of which every part tells', async () => {
    const [, config = ''] = /```json\n([\s\S]*?)```/.exec(await chapterOf(name)) ?? [];
    await writeFile('gouji.config.json', config);
    await writeFile('a.md', report);
    const { out } = await run(['audit', 'a.md']);
    expect(foundIn(out)).toEqual([
      'error form/tie',
      'warning outline/missing',
      'warning rate/completion',
      'warning rate/completion',
      'warning same/metric',
      'warning sum/components',
      'warning trend/direction',
    ]);
    expect(out).toContain('"helpUri": "https://example.org/rules/form-tie.md"');
    await writeFile('gouji.config.json', '{}');
    expect(foundIn((await run(['audit', 'a.md'])).out)).toEqual(['error rate/completion']);
  });
});
