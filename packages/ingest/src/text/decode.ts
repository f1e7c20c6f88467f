import type { Notice } from '../blocks.js';
import { unknownEncoding } from '../refusals.js';
import { commonShare, doubleByteEncodings } from './common-characters.js';
import { decodeMixed } from './mixed.js';
import { decodeWide, markedEncoding, wideEncoding } from './wide.js';

export interface Decoded {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** From this share of common characters on, bytes are held to be text in an encoding. */
const commonEnough = 0.85;

/** Bytes that fit no encoding are UTF-8 that was cut off or patched in a place or two while whole characters are so many times more. */
const wholeToBroken = 4;

/**
 * Decodes text: by its mark (BOM); as UTF-8 where it is valid; as UTF-16 or UTF-32 without a mark; as GB 18030 (with
 * GBK and GB 2312 in it) or Big5, whichever gives the commoner characters; as UTF-8 and GB 18030 mixed; as UTF-8 with
 * a few characters broken.
 *
 * @returns the text without its mark, and what the reader of the report should know of its decoding
 * @throws GoujiError `unknown-encoding` for what none of these gives sense to
 */
export const decodeText = (bytes: Uint8Array, name: string): Decoded => {
  const decoded = decodeSurely(bytes) ?? decodeDoubleByte(bytes) ?? decodePatched(bytes);
  if (!decoded) throw unknownEncoding(name, whatWasSeen(bytes));
  return decoded;
};

/** Whether bytes are text in some encoding. */
export const isText = (bytes: Uint8Array): boolean =>
  (decodeSurely(bytes) ?? decodeDoubleByte(bytes) ?? decodePatched(bytes)) !== null;

const plain = (text: string): Decoded => ({ text, notices: [] });

const decodeSurely = (bytes: Uint8Array): Decoded | null => {
  const marked = markedEncoding(bytes);
  if (marked) return plain(decodeWide(bytes, marked));
  const utf8 = validUtf8(bytes);
  // ASCII in UTF-16 is valid UTF-8, every other character of it a NUL.
  if (utf8 !== null && !isHalfNul(bytes)) return plain(utf8);
  const wide = wideEncoding(bytes);
  return wide && plain(decodeWide(bytes, wide));
};

export const validUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const isHalfNul = (bytes: Uint8Array): boolean => {
  let nuls = 0;
  for (const byte of bytes) if (byte === 0) nuls += 1;
  return nuls * 4 >= bytes.length && nuls > 0;
};

const shares = (bytes: Uint8Array) =>
  doubleByteEncodings
    .map((encoding) => ({ ...encoding, share: commonShare(bytes, encoding) }))
    .sort((a, b) => b.share - a.share);

const decodeDoubleByte = (bytes: Uint8Array): Decoded | null => {
  if (isHalfNul(bytes)) return null;
  const [best] = shares(bytes);
  return best && best.share >= commonEnough ? plain(new TextDecoder(best.label).decode(bytes)) : null;
};

const decodePatched = (bytes: Uint8Array): Decoded | null => {
  if (isHalfNul(bytes)) return null;
  const mixed = decodeMixed(bytes, commonEnough);
  if (mixed !== null) return { text: mixed, notices: [mixedEncoding] };
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (const character of text) {
    if (character === '\uFFFD') broken += 1;
    else if (character > '\u007F') whole += 1;
  }
  return broken * wholeToBroken > whole ? null : { text, notices: [brokenCharacters(broken)] };
};

/** The encoding that came nearest, for the message. */
const whatWasSeen = (bytes: Uint8Array): { readonly printed: string; readonly percent: number } => {
  const [best] = shares(bytes);
  return { printed: best?.printed ?? '', percent: Math.round((best?.share ?? 0) * 100) };
};

const mixedEncoding: Notice = {
  code: 'mixed-encoding',
  message: '文件中混有 UTF-8 和 GBK 两种编码，已逐段辨认；请核对原文，并另存为 UTF-8',
  messageEn:
    'The file mixes UTF-8 and GBK; each stretch was told apart: compare with the original and save it as UTF-8',
};

const brokenCharacters = (count: number): Notice => ({
  code: 'broken-characters',
  message: `文件中有${count}处字符已损坏，显示为“\uFFFD”，附近的数字可能不完整`,
  messageEn: `The file holds ${count} broken characters, shown as “\uFFFD”; figures next to them may be incomplete`,
});
