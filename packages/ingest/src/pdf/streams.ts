import type { Limits } from '@gouji/document';
import { asciiBytes, concatBytes, indexOfBytes } from '../bytes.js';
import { unzlibbed } from '../zip/inflate.js';

/** What a PDF has more of than allowed. */
export type PdfExcess = 'bytes' | 'depth';

/**
 * Looks through a PDF's streams for more than is allowed, which pdf.js would take in without a bound: bytes unpacked,
 * those that are packed several times over counted at each unpacking, and graphics states saved in one another (`q`),
 * of which each costs the more the deeper it stands. Pictures are not counted: for their text nobody unpacks them.
 */
export const excessOf = (bytes: Uint8Array, { pdfBytes, pdfDepth }: Limits): PdfExcess | null => {
  const left = { bytes: pdfBytes };
  const depth = { now: 0, most: 0 };
  for (let at = indexOfBytes(bytes, opening); at >= 0; at = indexOfBytes(bytes, opening, at)) {
    const end = indexOfBytes(bytes, closing, at);
    const packed = bytes.subarray(contentFrom(bytes, at), end < 0 ? bytes.length : end);
    if (!isPicture(bytes, at)) countDepth(unpack(packed, left), depth);
    if (left.bytes < 0) return 'bytes';
    if (depth.most > pdfDepth) return 'depth';
    at = end < 0 ? bytes.length : end + closing.length;
  }
  return null;
};

const opening = asciiBytes('stream');
const closing = asciiBytes('endstream');

/** The content begins behind the line end after the keyword (ISO 32000-1, 7.3.8.1). */
const contentFrom = (bytes: Uint8Array, keyword: number): number => {
  const from = keyword + opening.length;
  if (bytes[from] === 0x0d) return from + (bytes[from + 1] === 0x0a ? 2 : 1);
  return bytes[from] === 0x0a ? from + 1 : from;
};

/** The two bytes that open a zlib stream (RFC 1950, 2.2). */
const isDeflated = (packed: Uint8Array): boolean => {
  const [first = 0, second = 0] = packed;
  return packed.length > 2 && (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
};

const longestDictionary = 2000;

const latin1 = new TextDecoder('latin1');

const isPicture = (bytes: Uint8Array, keyword: number): boolean => {
  const before = latin1.decode(bytes.subarray(Math.max(0, keyword - longestDictionary), keyword));
  return /\/Subtype\s{0,9}\/Image\b/.test(before.slice(before.lastIndexOf(' obj')));
};

/** What a stream holds once nothing more can be unpacked; nothing where that is more than is left. */
const unpack = (packed: Uint8Array, left: { bytes: number }): Uint8Array => {
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

const nothing = new Uint8Array();

/** The unpacked bytes, of a stream that breaks off those that there are; null where they are more than allowed. */
const inflated = (packed: Uint8Array, most: number): Uint8Array | null => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (const chunk of unzlibbed(packed)) {
      length += chunk.length;
      if (length > most) return null;
      chunks.push(chunk);
    }
  } catch {
    return nothing;
  }
  return concatBytes(chunks);
};

const save = 0x71;
const restore = 0x51;

/** Counts the operators `q` and `Q` (ISO 32000-1, 8.4.2); a page's content may go on from stream to stream. */
const countDepth = (content: Uint8Array, depth: { now: number; most: number }): void => {
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
