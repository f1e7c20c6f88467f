import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { audit, extract, parse } from '../src/index.js';

const text =
  '2023年度部门整体支出绩效自评报告\n公务接待费年初预算20万元，支出决算15万元，完成年初预算的57%。\n';
const bytes = new TextEncoder().encode(text);
const rulesOf = async (...args: Parameters<typeof audit>): Promise<string[]> =>
  (await audit(...args)).reports.flatMap(({ findings }) => findings.map(({ rule }) => rule));

describe('what JavaScript callers give', () => {
  it.each<[string, Parameters<typeof audit>[0]]>([
    ['a Uint8Array', bytes],
    ['a Buffer', Buffer.from(bytes)],
    ['an ArrayBuffer', new Uint8Array(bytes).buffer],
    ['a DataView', new DataView(new Uint8Array(bytes).buffer)],
    ['a stretch of a larger buffer', Buffer.concat([Buffer.from('x'), bytes]).subarray(1)],
  ])('%s is read', async (_, document) => {
    expect(await rulesOf(document, { name: 'a.txt' })).toEqual(['rate/completion']);
  });

  it.each([['a path.docx'], [42], [null], [undefined], [{}]])('%j is refused', async (document) => {
    const refusal = { name: 'GoujiError', code: 'usage' };
    await expect(audit(document as never, { name: 'a.txt' })).rejects.toMatchObject(refusal);
    await expect(parse(document as never, { name: 'a.txt' })).rejects.toMatchObject(refusal);
  });

  it('options said as undefined are the defaults', async () => {
    const options = { name: 'a.txt', limits: { textLength: undefined }, language: undefined };
    expect(await audit(bytes, { ...options, dictionary: undefined, within: undefined })).toEqual(
      await audit(bytes, { name: 'a.txt' }),
    );
    await expect(audit(bytes, { name: 'a.txt', limits: undefined })).resolves.toBeDefined();
    expect(() => extract(bytes as never)).toThrow(expect.objectContaining({ code: 'usage' }));
  });

  it.each([[undefined], [null], ['a.txt']])('options that are %j are refused', async (options) => {
    await expect(audit(bytes, options as never)).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('within bounds', { timeout: 300_000 }, () => {
  it('a document is audited as it is without them', async () => {
    const report = await readFile(new URL('../../../fixtures/reports/service-center.docx', import.meta.url));
    const options = { name: 'a.docx', language: 'en' } as const;
    expect(await audit(report, { ...options, within: {} })).toEqual(await audit(report, options));
    expect(await parse(report, { name: 'a.docx', within: {} })).toEqual(
      await parse(report, { name: 'a.docx' }),
    );
  });

  it('a refusal is the same', async () => {
    const plain = await audit(new Uint8Array(), { name: 'a.txt' }).catch((error: unknown) => error);
    await expect(audit(new Uint8Array(), { name: 'a.txt', within: {} })).rejects.toEqual(plain);
  });

  it.each([
    [{ seconds: 0.01 }, 'time-limit'],
    [{ megabytes: 30 }, 'memory-limit'],
  ])('%j is kept', async (within, code) => {
    const long = Buffer.from(text.repeat(20_000));
    await expect(audit(long, { name: 'a.txt', within })).rejects.toMatchObject({ code, file: 'a.txt' });
  });
});
