import { layOutDocument } from './document.js';
import { GoujiError } from './error.js';
import { readDocx } from './formats/docx.js';
import { readMarkdown } from './formats/markdown.js';
import { readPlainText } from './formats/plain-text.js';
import { defaultLimits, type Limits } from './limits.js';
import type { SourceDocument } from './types.js';

export interface ReadOptions {
  /** The file's name: its extension tells .md from .txt; for messages besides. */
  readonly name: string;
  readonly limits?: Partial<Limits>;
}

/** Extensions that `read` takes. */
export const readableExtensions = ['.docx', '.md', '.markdown', '.txt'] as const;

/**
 * Reads a document into its text and a flat tree of blocks with spans into that text (UTF-16).
 * What the bytes are decides first, the extension second.
 *
 * @throws GoujiError `empty`, `too-large`, `damaged`, `encrypted`, `unknown-format` or `no-text`
 */
export const read = async (bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> => {
  const limits = { ...defaultLimits, ...options.limits };
  const { name } = options;
  if (bytes.length === 0) throw new GoujiError('empty', '文件是空的', 'The file is empty', name);
  if (bytes.length > limits.fileBytes) throw tooLarge(name);
  const source = await readBlocks(bytes, name, limits);
  if (source.text.length > limits.textLength) throw tooLarge(name);
  if (source.text.trim() === '') {
    throw new GoujiError(
      'no-text',
      '文件中没有文字，可能是扫描件；请先识别文字（OCR）再试',
      'The file holds no text; if it is a scan, run OCR first',
      name,
    );
  }
  return source;
};

const readBlocks = async (bytes: Uint8Array, name: string, limits: Limits): Promise<SourceDocument> => {
  const format = formatOf(bytes, name);
  if (format === 'docx') {
    const { blocks, warnings } = await readDocx(bytes, name, limits);
    return layOutDocument(blocks, warnings);
  }
  return layOutDocument(format === 'md' ? readMarkdown(bytes) : readPlainText(bytes), []);
};

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const formatOf = (bytes: Uint8Array, name: string): 'docx' | 'md' | 'txt' => {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'docx';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOrEncrypted(name);
  const extension = /\.[^./\\]+$/.exec(name.toLowerCase())?.[0] ?? '';
  if (extension === '.docx') {
    throw new GoujiError(
      'damaged',
      '扩展名是 .docx，内容却不是；请用 Word 打开后另存为 .docx',
      'Named .docx, but its content is none: save it as .docx from Word',
      name,
    );
  }
  if (
    bytes.subarray(0, 8192).includes(0) &&
    !startsWith(bytes, [0xff, 0xfe]) &&
    !startsWith(bytes, [0xfe, 0xff])
  )
    throw unknown(name);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw unknown(name);
  return extension === '.md' || extension === '.markdown' ? 'md' : 'txt';
};

const tooLarge = (name: string): GoujiError =>
  new GoujiError(
    'too-large',
    '文件超过大小限制，未读取',
    'The file is over the size limit and was not read',
    name,
  );

const unknown = (name: string): GoujiError =>
  new GoujiError(
    'unknown-format',
    '不支持的文件格式，请另存为 .docx、.md 或 .txt',
    'Unknown format: save it as .docx, .md or .txt',
    name,
  );

const oldOrEncrypted = (name: string): GoujiError =>
  new GoujiError(
    'encrypted',
    '文件是加密的或旧版 .doc 格式，请去掉密码并在 Word 中另存为 .docx',
    'The file is encrypted or an old .doc: take the password off and save it as .docx',
    name,
  );
