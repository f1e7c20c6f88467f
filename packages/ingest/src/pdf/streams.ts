import { constants, inflateSync } from 'node:zlib';
import type { Limits } from '../limits.js';

/** What a PDF has more of than allowed. */
export type PdfExcess = 'bytes' | 'depth';

/**
 * Looks through a PDF's streams for more than is allowed, which pdf.js would take in without a bound: bytes unpacked,
 * those that are packed several times over counted at each unpacking, and graphics states saved in one another (`q`),
 * of which each costs the more the deeper it stands. Pictures are not counted: for their text nobody unpacks them.
 */
export const excessOf = (bytes: Uint8Array, { pdfBytes, pdfDepth }: Limits): PdfExcess | null => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const left = { bytes: pdfBytes };
  const depth = { now: 0, most: 0 };
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at)) {
    const end = buffer.indexOf('endstream', at);
    const packed = buffer.subarray(contentFrom(buffer, at), end < 0 ? buffer.length : end);
    if (!isPicture(buffer, at)) countDepth(unpack(packed, left), depth);
    if (left.bytes < 0) return 'bytes';
    if (depth.most > pdfDepth) return 'depth';
    at = end < 0 ? buffer.length : end + 'endstream'.length;
  }
  return null;
};

/** The content begins behind the line end after the keyword (ISO 32000-1, 7.3.8.1). */
const contentFrom = (buffer: Buffer, keyword: number): number => {
  const from = keyword + 'stream'.length;
  if (buffer[from] === 0x0d) return from + (buffer[from + 1] === 0x0a ? 2 : 1);
  return buffer[from] === 0x0a ? from + 1 : from;
};

/** The two bytes that open a zlib stream (RFC 1950, 2.2). */
const isDeflated = (packed: Buffer): boolean =>
  packed.length > 2 && ((packed[0] ?? 0) & 0x0f) === 8 && packed.readUInt16BE(0) % 31 === 0;

const longestDictionary = 2000;

const isPicture = (buffer: Buffer, keyword: number): boolean => {
  const before = buffer.subarray(Math.max(0, keyword - longestDictionary), keyword).toString('latin1');
  return /\/Subtype\s{0,9}\/Image\b/.test(before.slice(before.lastIndexOf(' obj')));
};

/** What a stream holds once nothing more can be unpacked; nothing where that is more than is left. */
const unpack = (packed: Buffer, left: { bytes: number }): Buffer => {
  let content = packed;
  while (isDeflated(content)) {
    const unpacked = inflated(content, left.bytes);
    if (unpacked === null) {
      left.bytes = -1;
      return nothing;
    }
    // Not packed, after all: text may open with the same two bytes.
    if (unpacked.length === 0) return content;
    left.bytes -= unpacked.length;
    content = unpacked;
  }
  return content;
};

const nothing = Buffer.alloc(0);

/** The unpacked bytes, of a stream that breaks off those that there are; null where they are more than allowed. */
const inflated = (packed: Buffer, most: number): Buffer | null => {
  try {
    return inflateSync(packed, { maxOutputLength: most + 1, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (cause) {
    return cause instanceof RangeError ? null : nothing;
  }
};

const save = 0x71;
const restore = 0x51;

/** Counts the operators `q` and `Q` (ISO 32000-1, 8.4.2); a page's content may go on from stream to stream. */
const countDepth = (content: Buffer, depth: { now: number; most: number }): void => {
  for (let at = 0; at < content.length; at += 1) {
    const byte = content[at];
    if (byte !== save && byte !== restore) continue;
    if (!isBlank(content[at - 1]) || !isBlank(content[at + 1])) continue;
    depth.now = Math.max(0, depth.now + (byte === save ? 1 : -1));
    depth.most = Math.max(depth.most, depth.now);
  }
};

/** Blanks and line ends, and where a stream starts or ends. */
const isBlank = (byte: number | undefined): boolean => byte === undefined || byte <= 0x20;
