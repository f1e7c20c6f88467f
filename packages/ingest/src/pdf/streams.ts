import { constants, inflateSync } from 'node:zlib';

/**
 * Whether a PDF's packed streams unpack to more than allowed; pdf.js itself would unpack them without a bound.
 * Pictures are not counted: for their text nobody unpacks them. What is packed twice over is counted once.
 */
export const unpacksToMore = (bytes: Uint8Array, most: number): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = most;
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at)) {
    const end = buffer.indexOf('endstream', at);
    const packed = buffer.subarray(contentFrom(buffer, at), end < 0 ? buffer.length : end);
    if (isDeflated(packed) && !isPicture(buffer, at)) left -= unpackedLength(packed, left);
    if (left < 0) return true;
    at = end < 0 ? buffer.length : end + 'endstream'.length;
  }
  return false;
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

/** Unpacked length; one more than `most` where it is more, and what there is of a stream that breaks off. */
const unpackedLength = (packed: Buffer, most: number): number => {
  try {
    return inflateSync(packed, { maxOutputLength: most + 1, finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (cause) {
    return cause instanceof RangeError ? most + 1 : 0;
  }
};
