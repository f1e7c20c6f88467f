import type { RawDocument } from '../blocks.js';
import { withTypedTables } from '../layout/typed-tables.js';

/**
 * Decodes text: UTF-8 or UTF-16 by its mark, else UTF-8 where it is valid or all but, else GB 18030 (the Chinese
 * standard, with GBK and GB 2312 in it).
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  return isMostlyBroken(text) ? new TextDecoder('gb18030').decode(bytes) : text;
};

/** Text in another encoding is broken nearly everywhere; UTF-8 that was cut off, or patched, in a place or two. */
const isMostlyBroken = (text: string): boolean => {
  let broken = 0;
  let whole = 0;
  for (const character of text) {
    if (character === '\uFFFD') broken += 1;
    else if (character > '\u007F') whole += 1;
  }
  return broken * 4 > whole;
};

/** Text with line ends made one kind; the byte order mark is gone with the decoding. */
export const normaliseLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Every line of a text is a block, or a row of a typed table; blank lines stay in the text and make no block. */
export const readPlainText = (bytes: Uint8Array): RawDocument => ({
  blocks: withTypedTables(normaliseLineEnds(decodeText(bytes)).split('\n')),
});
