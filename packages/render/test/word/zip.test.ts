import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../src/word/zip.js';

const archive = zipSync(
  { 'a.xml': strToU8('<a/>'), 'media/b.bin': [new Uint8Array(999), { level: 0 }], 'C.xml': strToU8('<c/>') },
  { mtime: '2020-02-02T02:02:02' },
);

describe('an archive whose entries are replaced', () => {
  const changed = new Map([
    ['c.XML', strToU8('<changed/>')],
    ['new.xml', strToU8('<new/>')],
  ]);
  const made = openZip(archive, 'a.docx').replace(changed);

  it('has the new content under the names that are there, and the rest in its order', () => {
    const parts = unzipSync(made);
    expect(Object.keys(parts)).toEqual(['a.xml', 'media/b.bin', 'C.xml', 'new.xml']);
    expect(['a.xml', 'C.xml', 'new.xml'].map((name) => strFromU8(parts[name] ?? new Uint8Array()))).toEqual([
      '<a/>',
      '<changed/>',
      '<new/>',
    ]);
  });

  it('copies entries as they are packed', () => {
    const second = Buffer.from(archive).indexOf('PK\u0003\u0004', 4);
    const third = Buffer.from(archive).indexOf('PK\u0003\u0004', second + 4);
    expect(Buffer.from(made).subarray(0, third)).toEqual(Buffer.from(archive).subarray(0, third));
  });

  it('leaves the input as it was, a view of a larger buffer too', () => {
    const room = Buffer.alloc(archive.length + 100);
    room.set(archive, 50);
    const view = room.subarray(50, 50 + archive.length);
    expect(openZip(view, 'a.docx').replace(changed)).toEqual(made);
    expect(Buffer.compare(view, archive)).toBe(0);
  });

  it('may be followed by a comment', () => {
    const withComment = new Uint8Array([...archive, 1, 2, 3]);
    withComment[archive.length - 2] = 3;
    expect(openZip(withComment, 'a.docx').replace(changed)).toEqual(made);
  });
});

describe('what cannot be taken apart is refused', () => {
  it.each<[string, (bytes: Buffer) => void]>([
    ['a number of entries that is said elsewhere', (bytes) => bytes.writeUInt16LE(0xffff, bytes.length - 12)],
    ['a directory that is none', (bytes) => bytes.writeUInt32LE(0, bytes.length - 6)],
    ['no end', (bytes) => bytes.fill(0, bytes.length - 22)],
    [
      'an entry that starts elsewhere',
      (bytes) => bytes.writeUInt32LE(0xffffffff, bytes.lastIndexOf('PK\u0001\u0002') + 42),
    ],
    ['an entry that is none', (bytes) => bytes.writeUInt32LE(7, bytes.lastIndexOf('PK\u0001\u0002') + 42)],
  ])('%s', (_, harm) => {
    const bytes = Buffer.from(archive);
    harm(bytes);
    expect(() => openZip(bytes, '报告.docx').replace(new Map())).toThrow(
      expect.objectContaining({ code: 'damaged', file: '报告.docx' }),
    );
  });
});
