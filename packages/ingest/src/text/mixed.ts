import { concatBytes } from '../bytes.js';
import { commonShare, doubleByteEncodings } from './common-characters.js';

const [gb18030] = doubleByteEncodings;

const decoders = {
  utf8: new TextDecoder('utf-8', { fatal: true }),
  gb18030: new TextDecoder('gb18030', { fatal: true }),
};

/**
 * Decodes text that was put together of UTF-8 and GB 18030: each stretch between ASCII characters that is valid UTF-8
 * is UTF-8, the others are GB 18030.
 *
 * @param commonEnough the share of common characters that the others must have
 * @returns null where the others are no GB 18030 either
 */
export const decodeMixed = (bytes: Uint8Array, commonEnough: number): string | null => {
  const parts: string[] = [];
  const others: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const start = at;
    if ((bytes[at] ?? 0) < 0x80) {
      while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
      parts.push(new TextDecoder('latin1').decode(bytes.subarray(start, at)));
      continue;
    }
    at = endOfHighBytes(bytes, at);
    const utf8 = decodeOrNull(bytes.subarray(start, at), decoders.utf8);
    if (utf8 !== null) {
      parts.push(utf8);
      continue;
    }
    at = endOfDoubleBytes(bytes, start);
    const stretch = bytes.subarray(start, at);
    const text = decodeOrNull(stretch, decoders.gb18030);
    if (text === null) return null;
    others.push(stretch);
    parts.push(text);
  }
  return commonShare(concatBytes(others), gb18030) >= commonEnough ? parts.join('') : null;
};

const endOfHighBytes = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while ((bytes[at] ?? 0) >= 0x80) at += 1;
  return at;
};

/** Trail bytes may be ASCII: a stretch ends where a character's first byte is. */
const endOfDoubleBytes = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while ((bytes[at] ?? 0) >= 0x80) at += 2;
  return Math.min(at, bytes.length);
};

const decodeOrNull = (bytes: Uint8Array, decoder: InstanceType<typeof TextDecoder>): string | null => {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
};
