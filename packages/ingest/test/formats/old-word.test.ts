import { readFileSync } from 'node:fs';
import { defaultLimits } from '@gouji/document';
import CFB from 'cfb';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/index.js';

const report = readFileSync(new URL('../../../../fixtures/word/report.doc', import.meta.url));
const sectorSize = 512;

const codeOf = (bytes: Uint8Array, limits = {}): Promise<string> =>
  read(bytes, { name: 'a.doc', limits }).then(
    () => 'read',
    ({ name, code }) => (name === 'GoujiError' ? code : name),
  );

/** Where the first sector of the table of sectors (FAT) begins ([MS-CFB] 2.2). */
const fatAt = (report.readInt32LE(76) + 1) * sectorSize;

const changed = (change: (bytes: Buffer) => void): Buffer => {
  const copy = Buffer.from(report);
  change(copy);
  return copy;
};

describe('chains of sectors that lead astray', () => {
  const sectors = Math.floor(report.length / sectorSize) - 1;
  const cases: [string, Buffer][] = Array.from({ length: sectors }, (_, sector) => [
    `sector ${sector}`,
    changed((bytes) => {
      const next = bytes.readInt32LE(fatAt + sector * 4);
      bytes.writeInt32LE(sector, fatAt + Math.max(0, next) * 4);
    }),
  ]);
  it.each(cases)('in a circle of two: %s', async (_, bytes) => {
    expect(['read', 'damaged', 'no-text', 'too-large']).toContain(await codeOf(bytes));
  });

  it.each([
    ['more sectors of the table than the file has', 44, 0x00ffffff, 'read'],
    ['sectors of 2 GB', 30, 31, 'damaged'],
    ['a directory outside of the file', 48, 0x0fffffff, 'damaged'],
    ['a list of tables outside of the file', 68, 0x0fffffff, 'read'],
  ])('%s', async (_, at, value, code) => {
    expect(await codeOf(changed((bytes) => bytes.writeInt32LE(value, at)))).toBe(code);
  });
});

it('pieces that claim the same text many times over are counted each time', async () => {
  const file = CFB.read(report, { type: 'buffer' });
  const main = Buffer.from(CFB.find(file, '/WordDocument')?.content ?? []);
  const count = 2_000;
  const table = Buffer.alloc(5 + (count + 1) * 4 + count * 8);
  table.writeUInt8(2);
  table.writeUInt32LE(table.length - 5, 1);
  for (let piece = 0; piece <= count; piece += 1) table.writeUInt32LE(piece * 5_000, 5 + piece * 4);
  main.writeUInt32LE(0, 0x01a2);
  const copy = CFB.utils.cfb_new();
  CFB.utils.cfb_add(copy, '/WordDocument', main);
  for (const name of ['/0Table', '/1Table']) CFB.utils.cfb_add(copy, name, table);
  expect(await codeOf(CFB.write(copy, { type: 'buffer' }))).toBe('too-large');
  expect(await codeOf(report, { textLength: defaultLimits.textLength })).toBe('read');
});
