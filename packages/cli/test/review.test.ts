import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { inNewFolder } from './new-folder.js';
import { type Ran, run as runHere } from './run.js';

const folder = inNewFolder();

const run = (...args: string[]): Promise<Ran> => runHere(args);

const title = '2023年度部门整体支出绩效自评报告\n';
const wrong = `${title}培训费年初预算16万元，支出决算12万元，完成年初预算的57%。\n`;
const right = wrong.replace('57%', '75%');

beforeEach(async () => {
  await writeFile(path.join(folder(), 'a.txt'), wrong);
});

const rulesIn = (out: string): string[] =>
  JSON.parse(out).reports.flatMap(({ findings }: { findings: { rule: string; severity: string }[] }) =>
    findings.map(({ rule, severity }) => `${severity} ${rule}`),
  );

describe('the config', () => {
  it('is written by init, once, and changes nothing as it is', async () => {
    expect((await run('init')).code).toBe(0);
    expect(rulesIn((await run('audit', 'a.txt')).out)).toEqual(['error rate/completion']);
    expect((await run('init')).err).toContain('gouji.config.json');
  });

  it('turns rules off, for all files and for some', async () => {
    const config = {
      rules: { 'rate/*': 'warning' },
      overrides: [{ files: ['b*.txt'], rules: { 'rate/completion': 'off' } }],
    };
    await writeFile(path.join(folder(), 'gouji.config.json'), JSON.stringify(config));
    await writeFile(path.join(folder(), 'b1.txt'), wrong);
    const { code, out } = await run('audit', 'a.txt');
    expect([code, rulesIn(out)]).toEqual([0, ['warning rate/completion']]);
    expect(rulesIn((await run('audit', 'b1.txt')).out)).toEqual([]);
  });

  it('sets options for some files', async () => {
    const rules = { 'outline/missing': { options: { sections: ['经费'] } } };
    await writeFile('own.json', JSON.stringify({ overrides: [{ files: ['b*'], rules }] }));
    await writeFile('b1.txt', right);
    expect(rulesIn((await run('audit', 'b1.txt', '--config', 'own.json')).out)).toEqual([
      'warning outline/missing',
    ]);
    await writeFile('c1.txt', right);
    expect(rulesIn((await run('audit', 'c1.txt', '--config', 'own.json')).out)).toEqual([]);
  });

  it('gives extract and diff the user’s own terms', async () => {
    await writeFile('gouji.config.json', '{"terms":[{"name":"进修费","aliases":["培训费"]}]}');
    expect((await run('extract', 'a.txt', '--format', 'csv')).out).toContain('进修费');
    await writeFile('b.txt', right);
    expect(JSON.parse((await run('diff', 'a.txt', 'b.txt')).out).changed).toMatchObject([
      { metric: '进修费' },
    ]);
  });

  it('has a JSON Schema, by which the initial one is valid', async () => {
    await run('init');
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse((await run('schema', 'config')).out));
    expect(validate(JSON.parse(await readFile('gouji.config.json', 'utf8')))).toBe(true);
    expect(validate({ rule: {} })).toBe(false);
  });

  it.each([
    ['{', 'JSON'],
    ['{"rules":{"rate":"off"}}', 'rules.rate'],
    ['{"rule":{}}', 'rule'],
    ['{"rules":{"rate/compeltion":"off"}}', 'rate/compeltion'],
  ])('%s is refused in one clear line', async (text, message) => {
    await writeFile(path.join(folder(), 'own.json'), text);
    const { code, err } = await run('audit', 'a.txt', '--config', 'own.json');
    expect(code).toBe(2);
    expect(err).toContain('own.json');
    expect(err).toContain(message);
  });
});

describe('the baseline', () => {
  it('accepts what is found, shows what is new, and prunes what is mended', async () => {
    expect((await run('audit', 'a.txt', '--baseline', 'base.json', '--update-baseline')).code).toBe(0);
    expect((await run('audit', 'a.txt', '--baseline', 'base.json')).code).toBe(0);
    await writeFile(path.join(folder(), 'a.txt'), `${wrong}走访慰问36户，每户800元，共计3.88万元。\n`);
    expect(rulesIn((await run('audit', 'a.txt', '--baseline', 'base.json')).out)).toEqual([
      'error product/unit-price',
    ]);
    await writeFile(path.join(folder(), 'a.txt'), right);
    await run('audit', 'a.txt', '--baseline', 'base.json', '--update-baseline');
    expect(JSON.parse(await readFile(path.join(folder(), 'base.json'), 'utf8')).accepted).toEqual([]);
  });

  it('must be there to be read', async () => {
    expect(await run('audit', 'a.txt', '--baseline', 'none.json')).toMatchObject({ code: 2 });
    expect((await run('audit', 'a.txt', '--update-baseline')).err).toContain('--baseline');
  });
});

describe('diff', () => {
  it('sets two versions against each other', async () => {
    await writeFile(path.join(folder(), 'b.txt'), right);
    const { gone, changed } = JSON.parse((await run('diff', 'a.txt', 'b.txt')).out);
    expect(gone).toMatchObject([{ rule: 'rate/completion' }]);
    expect(changed).toMatchObject([{ metric: '培训费', from: '57%', to: '75%' }]);
    expect((await run('diff', 'a.txt', 'b.txt', '--format', 'pretty')).out).toContain('57% → 75%');
  });

  it('prints no control characters of a report', async () => {
    const poison = '\u001b[31m\u202e\u0007甲项目';
    await writeFile(path.join(folder(), 'a.txt'), wrong.replace('培训费', poison));
    await writeFile(path.join(folder(), 'b.txt'), right.replace('培训费', poison));
    const { out } = await run('diff', 'a.txt', 'b.txt', '--format', 'pretty');
    expect(out).toContain('57% → 75%');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
