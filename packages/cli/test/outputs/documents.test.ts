import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../run.js';

const folders: string[] = [];
let folder = '';
const at = (name: string): string => path.join(folder, name);
const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../../../fixtures/${name}`, import.meta.url));

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gouji-documents-'));
  folders.push(folder);
});

afterAll(() => Promise.all(folders.map((made) => rm(made, { recursive: true }))));

const partOf = async (file: string, part: string): Promise<string> =>
  strFromU8(unzipSync(await readFile(file))[part] ?? new Uint8Array());

describe('findings in the document itself', () => {
  it('are comments in a copy of a .docx, and changes where they are asked for', async () => {
    const report = fixture('reports/informatization-office.docx');
    const words = ['audit', report, '--format', 'docx', '--suggest', '--out', at('a.docx')];
    expect((await run(words)).code).toBe(1);
    expect(await partOf(at('a.docx'), 'word/comments.xml')).toContain('343.3万元 → 373.3万元');
    expect(await partOf(at('a.docx'), 'word/document.xml')).toMatch(/<w:ins [^>]*>.{0,200}373\.3万元/);
  });

  it('are comments in a new .docx of a text, in English too', async () => {
    await writeFile(
      at('v.txt'),
      '2023年度部门整体支出绩效自评报告\n公务接待费年初预算20万元，支出决算15万元，完成年初预算的57%。\n',
    );
    await run(['audit', at('v.txt'), '--format', 'docx', '--lang', 'en', '--out', at('v.docx')]);
    expect(await partOf(at('v.docx'), 'word/comments.xml')).toContain('Gouji 1  Error');
  });

  it('are annotations in a copy of a PDF; what is no PDF is refused and leaves no file', async () => {
    const pdf = fixture('pages/prose.libreoffice.pdf');
    expect((await run(['audit', pdf, '--format', 'pdf', '--out', at('a.pdf')])).code).toBe(1);
    const [before, after] = [await readFile(pdf), await readFile(at('a.pdf'))];
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    const refused = await run([
      'audit',
      fixture('pages/prose.docx'),
      '--format',
      'pdf',
      '--out',
      at('b.pdf'),
    ]);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('[usage]');
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });
});
