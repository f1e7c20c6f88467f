/// <reference path="./word-extractor.d.ts" />

import type { Aside, Limits } from '@gouji/document';
import WordExtractor from 'word-extractor';
import { cellText, type Notice, plainLook, type RawBlock, type RawDocument, withoutEnd } from '../blocks.js';
import { damaged, isRefusal } from '../refusals.js';
import { soundCopy } from './old-word-parts.js';
import { normaliseLineEnds } from './plain-text.js';

/**
 * Reads a .doc (Word 97 to 2003), which a .wps of WPS Office is as well.
 *
 * @throws GoujiError `damaged` or `too-large`
 */
export const readOldWord = async (bytes: Uint8Array, name: string, limits: Limits): Promise<RawDocument> => {
  try {
    const document = await new WordExtractor().extract(soundCopy(bytes, name, limits));
    const options = { filterUnicode: false };
    const asides: readonly (readonly [Aside['kind'], string])[] = [
      ['footnote', document.getFootnotes(options)],
      ['endnote', document.getEndnotes(options)],
      ['header', document.getHeaders({ ...options, includeFooters: false })],
      ['footer', document.getFooters(options)],
      ['text-box', document.getTextboxes(options)],
    ];
    return {
      blocks: blocksOf(withoutEnd(normaliseLineEnds(document.getBody(options)), '\n').split('\n')),
      asides: asides.flatMap(([kind, text]) =>
        text.trim() === '' ? [] : [{ kind, text: text.trim(), at: null }],
      ),
      notices: [oldFormat],
    };
  } catch (cause) {
    throw isRefusal(cause) ? cause : damaged(name, cause);
  }
};

/** A table comes as a line a row, with a tab behind each cell; what is merged in it is not said. */
const blocksOf = (lines: readonly string[]): RawBlock[] => {
  const blocks: RawBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (isRow(lines[end])) end += 1;
    const rows = lines.slice(at, end);
    if (rows.length > 1)
      blocks.push({
        kind: 'table',
        rows: rows.map((row) => ({ cells: row.slice(0, -1).split('\t').map(cellOf) })),
      });
    else {
      end = at + 1;
      blocks.push({ kind: 'line', text: lines[at] ?? '', look: plainLook });
    }
    at = end;
  }
  return blocks;
};

const isRow = (line: string | undefined): boolean => line?.endsWith('\t') === true;

const cellOf = (text: string) => ({ text: cellText(text), look: plainLook });

const oldFormat: Notice = {
  code: 'old-format',
  message: '旧版 .doc（.wps）格式：自动编号、修订和表格结构未能完整读取，建议另存为 .docx 再审',
  messageEn:
    'An old .doc (.wps): automatic numbers, tracked changes and tables cannot be read in full; save it as .docx',
};
