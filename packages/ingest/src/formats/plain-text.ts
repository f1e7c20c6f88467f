import { plainLook, type RawDocument } from '../blocks.js';

/** Decodes text: UTF-8 or UTF-16 by its mark, else UTF-8 where it is valid, else GB 18030 (the older Chinese standard). */
export const decodeText = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

/** Text with line ends made one kind; the byte order mark is gone with the decoding. */
export const normaliseLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Every line of a text is a block; blank lines stay in the text and make no block. */
export const readPlainText = (bytes: Uint8Array): RawDocument => ({
  blocks: normaliseLineEnds(decodeText(bytes))
    .split('\n')
    .map((line) => ({ kind: 'line', text: line, look: plainLook })),
});
