import { defaultLimits, type Limits, type SourceDocument } from '@gouji/document';
import type { RawDocument } from './blocks.js';
import { readPlainText } from './formats/plain-text.js';
import { layOutDocument } from './layout/document.js';
import { withoutInvisible } from './layout/invisible.js';
import { damaged, emptyFile, encrypted, noText, tooLarge, unknownFormat } from './refusals.js';
import { extensionOf, readableExtensions, tellFormat } from './sniff.js';

export interface ReadOptions {
  /** The file's name: for messages, and its extension where the content does not tell the format. */
  readonly name: string;
  readonly limits?: Partial<Limits>;
}

/**
 * Reads a document (.docx, .md, .txt, .html, .pdf and .ofd with text, .doc, .wps) into its text and a flat tree of blocks
 * with spans into that text (UTF-16). What the bytes are decides first, the extension second.
 *
 * @throws GoujiError `empty`, `too-large`, `damaged`, `encrypted`, `unsafe-xml`, `unknown-format`,
 *   `unknown-encoding` or `no-text`
 */
export const read = async (bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> => {
  const limits = { ...defaultLimits, ...options.limits };
  const { name } = options;
  if (bytes.length === 0) throw emptyFile(name);
  if (bytes.length > limits.fileBytes)
    throw tooLarge(name, `文件大于${limits.fileBytes}字节`, `larger than ${limits.fileBytes} bytes`);
  const raw = await readFormat(bytes, name, limits);
  checkSize(raw, name, limits);
  const source = layOutDocument(withoutInvisible(raw));
  if (source.text.trim() === '') throw noText(name);
  return source;
};

/** A format's reader is loaded when a file needs it: a text costs no PDF reader. */
const readFormat = async (bytes: Uint8Array, name: string, limits: Limits): Promise<RawDocument> => {
  const format = tellFormat(bytes, name);
  switch (format) {
    case 'docx':
      return (await import('./word/read.js')).readDocx(bytes, name, limits);
    case 'old-word':
      return (await import('#old-word')).readOldWord(bytes, name, limits);
    case 'pdf':
      return (await import('./pdf/read.js')).readPdf(bytes, name, limits);
    case 'ofd':
      return (await import('./ofd/read.js')).readOfd(bytes, name, limits);
    case 'html':
      return (await import('./formats/html.js')).readHtml(bytes, name, limits);
    case 'markdown':
      return (await import('./formats/markdown.js')).readMarkdown(bytes, name, limits);
    case 'text':
      return readPlainText(bytes, name);
    case 'encrypted':
      throw encrypted(name);
    case null:
      throw isReadable(name) ? damaged(name) : unknownFormat(name);
    default:
      throw unknownFormat(name, format);
  }
};

const isReadable = (name: string): boolean =>
  readableExtensions.some((extension) => extension === extensionOf(name));

const checkSize = ({ blocks }: RawDocument, name: string, limits: Limits): void => {
  let length = 0;
  let cells = 0;
  let lines = 0;
  for (const block of blocks) {
    if (block.kind === 'line') {
      lines += 1;
      length += block.text.length + 1;
    } else
      for (const row of block.rows) {
        cells += row.cells.length;
        for (const { text } of row.cells) length += text.length + 1;
      }
  }
  if (length - 1 > limits.textLength)
    throw tooLarge(name, `正文多于${limits.textLength}字`, `more than ${limits.textLength} characters`);
  if (lines > limits.paragraphs)
    throw tooLarge(name, `段落多于${limits.paragraphs}个`, `more than ${limits.paragraphs} paragraphs`);
  if (cells > limits.tableCells)
    throw tooLarge(
      name,
      `表格单元格多于${limits.tableCells}个`,
      `more than ${limits.tableCells} table cells`,
    );
};
