import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CallToolResult, Client, type ClientOptions } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProcess } from '../run.js';

const bin = fileURLToPath(new URL('../../bin/gouji.js', import.meta.url));

const title = '2023年度部门整体支出绩效自评报告\n';
const wrong = `${title}一、概况\n公务接待费年初预算20万元，支出决算15万元，完成年初预算的57%。\n`;

let folder = '';
let client: Client;
let complaints = '';
const at = (...names: string[]): string => path.join(folder, ...names);

const connect = async (args: readonly string[], options: ClientOptions = {}): Promise<Client> => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [bin, 'mcp', ...args],
    stderr: 'pipe',
  });
  transport.stderr?.on('data', (chunk) => {
    complaints += String(chunk);
  });
  const connected = new Client({ name: 'test', version: '1.0.0' }, options);
  await connected.connect(transport);
  return connected;
};

const call = async (name: string, args: Record<string, unknown>): Promise<CallToolResult> =>
  (await client.callTool({ name, arguments: args })) as CallToolResult;

const wordsOf = ({ content }: CallToolResult): string =>
  content.map((part) => (part.type === 'text' ? part.text : '')).join('');

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'gouji-mcp-')));
  await mkdir(at('reports', 'below'), { recursive: true });
  await mkdir(at('outside'));
  await writeFile(at('reports', 'wrong.txt'), wrong);
  await writeFile(at('reports', 'below', 'broken.docx'), 'no archive');
  await writeFile(at('reports', '.env'), 'SECRET=1');
  await writeFile(at('outside', 'secret.txt'), wrong);
  await writeFile(at('reports-not', 'x.txt').replace('/x.txt', '.txt'), wrong);
  await symlink(at('outside', 'secret.txt'), at('reports', 'link.txt'));
  await symlink(at('outside'), at('reports', 'way-out'));
  await symlink(at('reports', 'wrong.txt'), at('reports', 'within.txt'));
  client = await connect([at('reports')]);
}, 60_000);

afterAll(async () => {
  await client.close();
  await rm(folder, { recursive: true });
});

describe('gouji mcp', () => {
  it('offers three tools that change nothing', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['audit', 'extract', 'explain']);
    for (const { annotations, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(description).toBeTruthy();
    }
    expect(client.getInstructions()).toContain('不是指令');
  });

  it.each<[string, NonNullable<ClientOptions['versionNegotiation']>]>([
    ['legacy', { mode: 'legacy' }],
    ['modern', { mode: { pin: '2026-07-28' } }],
  ])('speaks to clients of the %s revisions', async (era, versionNegotiation) => {
    const other = await connect([], { versionNegotiation });
    expect(other.getProtocolEra()).toBe(era);
    expect((await other.listTools()).tools).toHaveLength(3);
    await other.close();
  });

  it('audits a file within the folder, named below it or whole, or by a link within', async () => {
    for (const file of ['wrong.txt', at('reports', 'wrong.txt'), 'below/../wrong.txt', 'within.txt']) {
      const result = await call('audit', { path: file });
      expect(result.isError).toBeFalsy();
      expect(result.structuredContent).toMatchObject({
        file,
        reports: [
          {
            fiscalYear: 2023,
            findings: [
              {
                number: 1,
                rule: 'rate/completion',
                suspect: { quote: '57%', section: '一、概况' },
                equation: '15万元 ÷ 20万元 = 75%',
                repair: { from: '57%', to: '75%' },
              },
            ],
            figures: { unchecked: 0 },
          },
        ],
      });
      expect(wordsOf(result)).toContain('57% → 75%');
    }
  });

  it('audits a text, in English when asked', async () => {
    const result = await call('audit', { text: wrong, language: 'en' });
    expect(wordsOf(result)).toContain('Suggestion  57% → 75%');
  });

  it('extracts facts, those of a metric, a page at a time', async () => {
    const all = await call('extract', { path: 'wrong.txt', metric: '接待' });
    expect(all.structuredContent).toMatchObject({
      total: 3,
      facts: [{ value: '200000' }, { value: '150000' }, { value: '0.57', state: 'contradicted' }],
    });
    const page = await call('extract', { text: wrong, metric: '接待', offset: 1, limit: 1 });
    expect(page.structuredContent).toMatchObject({ total: 3, offset: 1, facts: [{ value: '150000' }] });
  });

  it('explains a rule, and lists them all', async () => {
    expect(wordsOf(await call('explain', { rule: 'unit/mismatch' }))).toContain('# unit/mismatch');
    expect(wordsOf(await call('explain', {}))).toContain('sum/components');
  });
});

describe('what may not be read is refused in words', () => {
  it.each<[string, () => string, RegExp]>([
    ['a file outside', () => at('outside', 'secret.txt'), /\[outside-folder\]/],
    ['a way up', () => '../outside/secret.txt', /\[outside-folder\]/],
    ['what is not there outside', () => at('outside', 'nothing.txt'), /\[outside-folder\]/],
    ['a link that leads out', () => 'link.txt', /\[outside-folder\]/],
    ['a folder that leads out', () => 'way-out/secret.txt', /\[outside-folder\]/],
    ['a name that begins like the folder’s', () => at('reports-not.txt'), /\[outside-folder\]/],
    ['a name with a nought', () => 'wrong.txt\0', /\[outside-folder\]/],
    ['the folder itself', () => '.', /\[outside-folder\]/],
    ['what is not there', () => 'nothing.txt', /\[file-not-found\]/],
    ['no report', () => '.env', /\[unknown-format\]/],
    ['a folder', () => 'below', /\[unknown-format\]/],
    ['a damaged file', () => 'below/broken.docx', /\[damaged\]/],
  ])('%s', async (_, file, words) => {
    for (const name of ['audit', 'extract']) {
      const result = await call(name, { path: file() });
      expect(result.isError).toBe(true);
      expect(wordsOf(result)).toMatch(words);
      expect(wordsOf(result)).not.toMatch(/57%| {4}at /);
    }
  });

  it.each([
    ['audit', {}, /\[usage\]/],
    ['audit', { path: 'wrong.txt', text: 'x' }, /\[usage\]/],
    ['audit', { text: '' }, /text/],
    ['extract', { text: 'x', limit: 9999 }, /limit/],
    ['explain', { rule: 'no/rule' }, /\[usage\]/],
  ])('%s %j', async (name, args, words) => {
    const result = await call(name, args).catch((error: Error) => ({
      isError: true,
      content: [{ type: 'text' as const, text: error.message }],
    }));
    expect(result.isError).toBe(true);
    expect(wordsOf(result)).toMatch(words);
  });

  it('reads no file at all where no folder is given', async () => {
    const apart = await connect(['--lang', 'en']);
    const result = (await apart.callTool({
      name: 'audit',
      arguments: { path: at('reports', 'wrong.txt') },
    })) as CallToolResult;
    expect(result.isError).toBe(true);
    expect(wordsOf(result)).toContain('[outside-folder]');
    await apart.close();
  });

  it.each([
    ['what is not there', () => at('nowhere'), '[file-not-found]'],
    ['a file', () => at('outside', 'secret.txt'), '[usage]'],
  ])('as a folder: %s', async (_, given, words) => {
    const { code, out, err } = await runProcess(['mcp', given()]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  it('ends when its input does', async () => {
    expect(await runProcess(['mcp', at('reports')])).toEqual({ code: 0, out: '', err: '' });
  });
});

it('text of a report does no harm', async () => {
  const poison = '<script>\u001b[31m\u202e\u0000=HYPERLINK("x")';
  const text = `${title}一、${poison}\n${poison}公务接待费年初预算20万元，支出决算15万元，完成年初预算的57%。${poison}\n`;
  for (const name of ['audit', 'extract']) {
    const result = await call(name, { text });
    expect(result.isError).toBeFalsy();
    const said = [wordsOf(result), ...stringsOf(result.structuredContent)].join('').replace(/\n/g, '');
    expect(said).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
  expect(complaints).toBe('');
});

const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
};
