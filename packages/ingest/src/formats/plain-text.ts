import type { RawDocument } from '../blocks.js';
import { withTypedTables } from '../layout/typed-tables.js';
import { decodeText } from '../text/decode.js';

/** Text with line ends made one kind; the byte order mark is gone with the decoding. */
export const normaliseLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * Every line of a text is a block, or a row of a typed table; blank lines stay in the text and make no block.
 *
 * @throws GoujiError `unknown-encoding`
 */
export const readPlainText = (bytes: Uint8Array, name: string): RawDocument => {
  const { text, notices } = decodeText(bytes, name);
  return { blocks: withTypedTables(normaliseLineEnds(text).split('\n')), notices };
};
