import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { auditSchema, batchSchema } from '@gouji/audit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, run as runHere, runProcess } from './run.js';

const run = (...args: string[]): Promise<Ran> => runHere(args);

let folder = '';
const at = (...names: string[]): string => path.join(folder, ...names);

const title = '2023年度部门整体支出绩效自评报告\n';
const wrong = `${title}公务接待费年初预算20万元，支出决算15万元，完成年初预算的57%。\n`;
const right = `${title}公务接待费年初预算20万元，支出决算15万元，完成年初预算的75%。\n`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gouji-'));
  await mkdir(at('all', 'below'), { recursive: true });
  await mkdir(at('outside'));
  await writeFile(at('all', 'right.txt'), right);
  await writeFile(at('all', 'below', 'wrong.txt'), wrong);
  await writeFile(at('all', '~$lock.docx'), 'x');
  await writeFile(at('all', 'broken.docx'), 'no archive');
  await writeFile(at('outside', 'secret.txt'), wrong);
  await symlink(at('outside', 'secret.txt'), at('all', 'link.txt'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('gouji audit', () => {
  it('prints one audit for one file and exits with 1 for an error', async () => {
    const { code, out, err } = await runProcess(['audit', at('all', 'below', 'wrong.txt')]);
    expect(code).toBe(1);
    expect(err).toBe('');
    const audit = auditSchema.parse(JSON.parse(out));
    expect(audit.reports[0]?.findings[0]).toMatchObject({
      rule: 'rate/completion',
      severity: 'error',
      repair: { to: '75%' },
    });
  });

  it('exits with 0 where nothing reaches --fail-on', async () => {
    expect((await run('audit', at('all', 'right.txt'))).code).toBe(0);
    expect((await run('audit', at('all', 'below', 'wrong.txt'), '--fail-on', 'never')).code).toBe(0);
  });

  it('audits a folder and records what it cannot read and links that lead out of it', async () => {
    const { code, out, err } = await run('audit', at('all'), '--jobs', '2');
    expect(code).toBe(2);
    const batch = batchSchema.parse(JSON.parse(out));
    expect(batch.audits.map(({ file }) => path.relative(at('all'), file))).toEqual([
      'below/wrong.txt',
      'right.txt',
    ]);
    expect(batch.failures).toMatchObject([
      { file: at('all', 'broken.docx'), code: 'damaged' },
      { file: at('all', 'link.txt'), code: 'outside-folder' },
    ]);
    expect(batch.summary).toMatchObject({ files: 4, failures: 2, findings: { error: 1 } });
    expect(err).toContain('[damaged]');
    expect(err).not.toContain('    at ');
  });

  it('prints the same whatever the number of jobs', async () => {
    const one = await run('audit', at('all'), '--jobs', '1');
    expect((await run('audit', at('all'), '--jobs', '3')).out).toBe(one.out);
  });

  it('leaves one JSON a file and a summary with --out', async () => {
    await run('audit', at('all'), '--out', at('out'));
    expect(
      auditSchema.parse(JSON.parse(await readFile(at('out', 'below', 'wrong.txt.json'), 'utf8'))).reports,
    ).toHaveLength(1);
    expect(JSON.parse(await readFile(at('out', 'summary.json'), 'utf8'))).toMatchObject({
      summary: { files: 4 },
    });
  });

  it('speaks to people without colours where there is no terminal', async () => {
    const { out } = await run('audit', at('all', 'below', 'wrong.txt'), '--format', 'pretty');
    expect(out).toContain('完成年初预算的57%');
    expect(out).toContain('3 个金额和百分比：');
    expect(out).not.toContain('\u001b[');
  });

  it('gives a line of jsonl to each failure, in its place', async () => {
    const { code, out } = await run('audit', 'nowhere.docx', at('all', 'right.txt'), '--format', 'jsonl');
    expect(code).toBe(2);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { failure: { file: 'nowhere.docx', code: 'file-not-found' } },
      { file: at('all', 'right.txt') },
    ]);
  });

  it('reads standard input as -', async () => {
    const { code, out } = await runProcess(['audit', '-'], wrong);
    expect(code).toBe(1);
    expect(auditSchema.parse(JSON.parse(out))).toMatchObject({ file: '-' });
  });

  it('reads patterns, each file once whatever names it', async () => {
    const { out } = await run('audit', at('all', '*.txt'), at('all', 'right.txt'));
    const { audits } = JSON.parse(out);
    expect(audits.map(({ file }: { file: string }) => file)).toEqual([
      at('all', 'link.txt'),
      at('all', 'right.txt'),
    ]);
  });

  it('gives up a file past its limit and goes on with the rest', async () => {
    const { code, out } = await run(
      'audit',
      at('all', 'right.txt'),
      at('all', 'below', 'wrong.txt'),
      '--memory-limit',
      '20',
    );
    expect(code).toBe(2);
    expect(JSON.parse(out).failures).toMatchObject([{ code: 'memory-limit' }, { code: 'memory-limit' }]);
  });

  it.each([
    [['audit', '.', '--format', 'nonsense'], '[usage]'],
    [['audit', '.', '--fail-on', 'sometimes'], '--fail-on'],
    [['audit', '.', '--jobs', '0'], '--jobs'],
    [['audit'], '缺少参数 paths'],
    [['audit', '--lang', 'en'], "missing required argument 'paths'"],
    [['audit', '.', '--nonsense'], '未知选项 --nonsense'],
    [['nonsense'], '未知命令 nonsense'],
    [['explain', 'no/rule'], '[usage]'],
    [['explain', 'no/rule', '--lang=en'], 'No rule no/rule'],
  ])('%j is refused in one clear line', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([[['audit']], [['parse']], [['extract']]])(
    '%j finds nothing in an empty folder',
    async ([command = '']) => {
      await mkdir(at('empty'), { recursive: true });
      const { code, out, err } = await run(command, at('empty'));
      expect([code, out]).toEqual([2, '']);
      expect(err).toBe(`错误 [file-not-found] ${at('empty')}: 文件夹中没有可读取的报告\n`);
    },
  );

  it('prints no control characters of a file’s name', async () => {
    const { err } = await run('audit', at('all', 'a\u001b[31m.docx'));
    expect(err).toContain('[file-not-found]');
    expect(err).not.toContain('\u001b');
  });

  it('says its version', async () => {
    expect((await runProcess(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the other commands', () => {
  it('parse prints the tree', async () => {
    const { out } = await run('parse', at('all', 'right.txt'));
    expect(JSON.parse(out)).toMatchObject({ reports: [{ fiscalYear: 2023 }] });
  });

  it('parse goes on past what it cannot read', async () => {
    const { code, out } = await run('parse', at('all', 'broken.docx'), at('all', 'right.txt'));
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ file: at('all', 'right.txt') }],
      failures: [{ file: at('all', 'broken.docx'), code: 'damaged' }],
    });
  });

  it('extract prints quantities and facts', async () => {
    const { out } = await run('extract', at('all', 'right.txt'));
    const [report] = JSON.parse(out).reports;
    expect(
      report.facts.map(({ metric, role }: { metric: string; role: string }) => `${metric} ${role}`),
    ).toEqual(['公务接待费 budget', '公务接待费 level', '公务接待费 rate']);
    expect(report.findings).toBeUndefined();
  });

  it('extract prints a table of facts for a folder, and goes on past what it cannot read', async () => {
    const csv = await run('extract', at('all'), '--format', 'csv');
    expect(csv.code).toBe(2);
    const [head = '', ...rows] = csv.out.trimEnd().split('\r\n');
    expect(head.startsWith('\ufefffile,report,')).toBe(true);
    expect(rows.map((row) => path.basename(row.split(',')[0] ?? ''))).toEqual([
      ...Array(5).fill('wrong.txt'),
      ...Array(5).fill('right.txt'),
    ]);
    expect(csv.err).toContain('[damaged]');
    const { out } = await run('extract', at('all', 'right.txt'), '--format', 'jsonl');
    const facts = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(facts.filter(({ fact }) => fact).map(({ metric, value }) => [metric, value])).toEqual([
      ['公务接待费', '200000'],
      ['公务接待费', '150000'],
      ['公务接待费', '0.75'],
    ]);
  });

  it('extract writes to a file that is no input', async () => {
    const { code, out } = await run(
      'extract',
      at('all', 'right.txt'),
      '--format',
      'csv',
      '--out',
      at('facts.csv'),
    );
    expect([code, out]).toEqual([0, '']);
    expect(await readFile(at('facts.csv'), 'utf8')).toContain('公务接待费');
    const refused = await run('extract', at('all', 'right.txt'), '--out', at('all', 'right.txt'));
    expect(refused.err).toContain('[output-is-input]');
  });

  it('schema prints a JSON Schema of the audit', async () => {
    expect(JSON.parse((await run('schema')).out)).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['schemaVersion', 'reports']),
    });
  });

  it('explain documents a rule, and lists them all', async () => {
    expect((await run('explain', 'unit/mismatch')).out).toContain('# unit/mismatch');
    expect((await run('explain')).out).toContain('sum/components');
  });
});
