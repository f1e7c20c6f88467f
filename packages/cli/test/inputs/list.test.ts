import { execFileSync } from 'node:child_process';
import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listItems } from '../../src/inputs/list.js';

let folder = '';
const at = (...names: string[]): string => path.join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gouji-list-'));
  await mkdir(at('in', 'b', 'c'), { recursive: true });
  await mkdir(at('in', '.hidden'));
  await mkdir(at('in', 'node_modules'));
  await mkdir(at('outside'));
  for (const name of [
    'b/2.md',
    'b/c/3.TXT',
    '1.docx',
    '.hidden/4.txt',
    'node_modules/5.md',
    '~$1.docx',
    '6.xlsx',
  ])
    await writeFile(at('in', name), name);
  await writeFile(at('outside', '7.txt'), '7');
  await symlink(at('in', '6.xlsx'), at('in', 'link-to-other-name.txt'));
  await symlink(at('in', '1.docx'), at('in', 'z.docx'));
  await link(at('in', '1.docx'), at('in', 'y.docx'));
  await symlink(at('in', 'b'), at('in', 'link-to-b'));
  await symlink(at('outside', '7.txt'), at('in', 'out.txt'));
  await symlink(at('outside'), at('in', 'out'));
  await symlink(at('nowhere'), at('in', 'broken.md'));
  await symlink(at('in', 'round.md'), at('in', 'round.md'));
  execFileSync('mkfifo', [at('in', 'pipe.txt')]);
});

afterAll(() => rm(folder, { recursive: true }));

const shown = async (...paths: string[]): Promise<string[]> =>
  (await listItems(paths)).items.map(
    ({ file, refusal }) => path.relative(folder, file) + (refusal ? ` ${refusal.code}` : ''),
  );

it('a folder gives each report once, and each thing that will not be read by its name', async () => {
  expect(await shown(at('in'))).toEqual([
    'in/1.docx',
    'in/b/2.md',
    'in/b/c/3.TXT',
    'in/broken.md file-not-found',
    'in/link-to-other-name.txt',
    'in/out outside-folder',
    'in/out.txt outside-folder',
    'in/pipe.txt not-a-file',
    'in/round.md unreadable',
  ]);
});

it('paths keep their order; what is missing or no file is refused, the rest listed', async () => {
  expect(
    await shown(at('in', 'b', '2.md'), at('gone.docx'), at('in', 'pipe.txt'), at('in', '1.docx')),
  ).toEqual(['in/b/2.md', 'gone.docx file-not-found', 'in/pipe.txt not-a-file', 'in/1.docx']);
  expect(await shown('/dev/zero')).toEqual([`${path.relative(folder, '/dev/zero')} not-a-file`]);
});

it('a file is listed once under its first name: given twice, linked, hard-linked', async () => {
  expect(await shown(at('in', 'y.docx'), at('in', '1.docx'), at('in', 'z.docx'), at('in', 'y.docx'))).toEqual(
    ['in/y.docx'],
  );
});

it('a pattern gives the files and folders that it matches', async () => {
  expect(await shown(at('in', 'b*'))).toEqual(['in/b/2.md', 'in/b/c/3.TXT']);
  expect(await shown(at('in', '*.ofd'))).toEqual(['in/*.ofd file-not-found']);
});

it('a folder without reports is an error', async () => {
  await mkdir(at('empty'));
  await expect(listItems([at('empty')])).rejects.toMatchObject({ code: 'file-not-found' });
});
