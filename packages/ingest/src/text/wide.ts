/** Encodings whose characters take two or four bytes each. */
export type Wide = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** The marks (BOM) that open a text (Unicode, 23.8); the longer ones first, since UTF-16's opens UTF-32's. */
const marks: readonly (readonly [Wide, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

export const markedEncoding = (bytes: Uint8Array): Wide | null =>
  marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

/** Decodes, the mark left out; what is no character becomes U+FFFD. */
export const decodeWide = (bytes: Uint8Array, encoding: Wide): string =>
  encoding === 'utf-32le' || encoding === 'utf-32be'
    ? decodeUtf32(bytes, encoding === 'utf-32le')
    : new TextDecoder(encoding).decode(bytes);

/** `TextDecoder` knows no UTF-32. */
const decodeUtf32 = (bytes: Uint8Array, littleEndian: boolean): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    parts.push(isCharacter ? String.fromCodePoint(code) : '\uFFFD');
  }
  return parts.join('').replace(/^\uFEFF/, '');
};

/** How much of a text is looked at, in bytes; whole characters of either width. */
const sample = 4096;

/** What a report in Chinese is made of: ASCII, punctuation, Chinese characters, full-width forms. */
const ordinary =
  /^[\t\n\r\x20-\x7e\u00a0-\u00ff\u2010-\u203f\u2460-\u249b\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]$/u;

const ordinaryEnough = 0.9;

const candidates: readonly (readonly [Wide, number])[] = [
  ['utf-32le', 4],
  ['utf-32be', 4],
  ['utf-16le', 2],
  ['utf-16be', 2],
];

/** The wide encoding that unmarked bytes make sense in; null where they do in none. */
export const wideEncoding = (bytes: Uint8Array): Wide | null => {
  for (const [encoding, width] of candidates) {
    if (bytes.length === 0 || bytes.length % width !== 0) continue;
    const characters = [...decodeWide(bytes.subarray(0, sample), encoding)];
    const known = characters.filter((character) => ordinary.test(character)).length;
    if (known >= characters.length * ordinaryEnough) return encoding;
  }
  return null;
};
