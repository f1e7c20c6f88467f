/// <reference path="./word-extractor.d.ts" />
import WordExtractor from 'word-extractor';
import type { Notice, RawDocument } from '../blocks.js';
import { damaged } from '../refusals.js';
import type { Aside } from '../types.js';
import { linesToBlocks } from './plain-text.js';

/**
 * Reads a .doc (Word 97 to 2003), which a .wps of WPS Office is as well.
 *
 * @throws GoujiError `damaged`
 */
export const readOldWord = async (bytes: Uint8Array, name: string): Promise<RawDocument> => {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    const options = { filterUnicode: false };
    const asides: readonly (readonly [Aside['kind'], string])[] = [
      ['footnote', document.getFootnotes(options)],
      ['endnote', document.getEndnotes(options)],
      ['header', document.getHeaders({ ...options, includeFooters: false })],
      ['footer', document.getFooters(options)],
      ['text-box', document.getTextboxes(options)],
    ];
    return {
      ...linesToBlocks(document.getBody(options).trimEnd()),
      asides: asides.flatMap(([kind, text]) =>
        text.trim() === '' ? [] : [{ kind, text: text.trim(), at: null }],
      ),
      notices: [oldFormat],
    };
  } catch (cause) {
    throw damaged(name, cause);
  }
};

const oldFormat: Notice = {
  code: 'old-format',
  message: '旧版 .doc（.wps）格式：自动编号、修订和表格结构未能完整读取，建议另存为 .docx 再审',
  messageEn:
    'An old .doc (.wps): automatic numbers, tracked changes and tables cannot be read in full; save it as .docx',
};
