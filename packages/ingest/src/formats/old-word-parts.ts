import type { Limits } from '@gouji/document';
import CFB from 'cfb';
import { damaged, tooLarge } from '../refusals.js';

/**
 * Makes a .doc anew of the two streams that hold its text. The reader of the text follows a compound file's chains
 * of sectors ([MS-CFB] 2.3) wherever they lead, for ever where they lead in a circle; the library used here does not,
 * and what it writes has sound chains.
 *
 * @throws GoujiError `damaged`, or `too-large` where the pieces of text are more than allowed
 */
export const soundCopy = (bytes: Uint8Array, name: string, limits: Limits): Buffer => {
  const file = CFB.read(bytes, { type: 'buffer' });
  const main = streamOf(file, 'WordDocument', name);
  const tableName = main.readUInt16LE(offsets.flags) & usesTable1 ? '1Table' : '0Table';
  const table = streamOf(file, tableName, name);
  if (textLength(main, table) > limits.textLength)
    throw tooLarge(name, `正文多于${limits.textLength}字`, `more than ${limits.textLength} characters`);
  const copy = CFB.utils.cfb_new();
  CFB.utils.cfb_add(copy, '/WordDocument', main);
  CFB.utils.cfb_add(copy, `/${tableName}`, table);
  return CFB.write(copy, { type: 'buffer' }) as Buffer;
};

/** Where the file information block says what is used here ([MS-DOC] 2.5.1 to 2.5.7). */
const offsets = { flags: 0x0a, fcClx: 0x01a2 } as const;

/** fWhichTblStm. */
const usesTable1 = 0x0200;

const streamOf = (file: CFB.CFB$Container, stream: string, name: string): Buffer => {
  const entry = CFB.find(file, `/${stream}`);
  // A stream that breaks off before its length has lost a sector.
  if (!entry || entry.content.length < entry.size) throw damaged(name);
  return Buffer.from(entry.content);
};

/** Bytes of a piece's descriptor, and of a character position ([MS-DOC] 2.8.35). */
const pieceSize = 8;
const positionSize = 4;

/** 文字总长: characters of all pieces of text together; pieces may claim the same stretch of the file many times over. */
const textLength = (main: Buffer, table: Buffer): number => {
  let at = main.readUInt32LE(offsets.fcClx);
  // Property modifiers (Prc, 2.9.209) stand before the table of pieces (Pcdt, 2.9.178).
  while (table.readUInt8(at) === 1) at += 3 + table.readUInt16LE(at + 1);
  const count = Math.floor((table.readUInt32LE(at + 1) - positionSize) / (pieceSize + positionSize));
  const first = at + 5;
  let length = 0;
  for (let piece = 0; piece < count; piece += 1) {
    const start = table.readUInt32LE(first + piece * positionSize);
    const end = table.readUInt32LE(first + (piece + 1) * positionSize);
    length += Math.max(0, Math.min(end - start, main.length));
  }
  return length;
};
