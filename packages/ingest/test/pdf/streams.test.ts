import { deflateSync } from 'node:zlib';
import { defaultLimits } from '@gouji/document';
import { expect, it } from 'vitest';
import { excessOf } from '../../src/pdf/streams.js';

const object = (content: Uint8Array | string, dictionary = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`1 0 obj\n<<${dictionary}>>\nstream\n`),
    Buffer.from(content),
    Buffer.from('\nendstream\n'),
  ]);

const limits = { ...defaultLimits, pdfBytes: 100_000, pdfDepth: 50 };
const large = new Uint8Array(1_000_000);

it.each<[string, Buffer[], string | null]>([
  ['a stream', [object(deflateSync(large))], 'bytes'],
  ['a stream packed twice', [object(deflateSync(deflateSync(large)))], 'bytes'],
  ['a stream packed three times', [object(deflateSync(deflateSync(deflateSync(large))))], 'bytes'],
  [
    'many small streams',
    Array.from({ length: 30 }, () => object(deflateSync(new Uint8Array(5_000)))),
    'bytes',
  ],
  ['a picture', [object(deflateSync(large), '/Subtype /Image')], null],
  ['text that opens like a packed stream', [object('h% Tj')], null],
  ['states saved without end', [object(deflateSync('q '.repeat(60)))], 'depth'],
  ['states saved in a stream that is not packed', [object('q\n'.repeat(60))], 'depth'],
  ['states saved from stream to stream', Array.from({ length: 60 }, () => object(deflateSync('q'))), 'depth'],
  ['states saved and restored', [object(deflateSync('q Q '.repeat(1000)))], null],
])('%s', (_, objects, excess) => {
  expect(excessOf(Buffer.concat(objects), limits)).toBe(excess);
});
