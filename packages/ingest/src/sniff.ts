import { asciiBytes, indexOfBytes, utf16Bytes } from './bytes.js';
import type { OtherFormat } from './other-formats.js';
import { isText } from './text/decode.js';

/** The formats that `read` takes, `encrypted`, an Office file that a password hides, and known ones that it does not take. */
export type Format =
  | 'docx'
  | 'old-word'
  | 'encrypted'
  | 'pdf'
  | 'ofd'
  | 'html'
  | 'markdown'
  | 'text'
  | OtherFormat;

/** Extensions of the files that `read` takes. */
export const readableExtensions = [
  '.docx',
  '.md',
  '.markdown',
  '.txt',
  '.html',
  '.htm',
  '.pdf',
  '.ofd',
  '.doc',
  '.wps',
] as const;

/** A file's extension in lower case, with its dot; '' where it has none. */
export const extensionOf = (name: string): string => /\.[^./\\]+$/.exec(name.toLowerCase())?.[0] ?? '';

/** Tells what bytes are: by what they hold first, by the name's extension second; null where neither says. */
export const tellFormat = (bytes: Uint8Array, name: string): Format | null => {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return isOfd(bytes) ? 'ofd' : 'docx';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return tellCompound(bytes);
  if (holdsText(bytes.subarray(0, 1024), '%PDF-')) return 'pdf';
  const signed = signatures.find(([signature]) => startsWith(bytes, signature));
  if (signed) return signed[1];
  const head = headOf(bytes);
  const other = otherTexts.find(([opening]) => opening.test(head));
  if (other) return other[1];
  if (bytes.subarray(0, 8192).includes(0) && !isText(bytes)) return null;
  const extension = extensionOf(name);
  if (['.html', '.htm'].includes(extension) || looksLikeHtml(head)) return 'html';
  if (['.docx', '.doc', '.wps', '.pdf', '.ofd'].includes(extension)) return null;
  return ['.md', '.markdown'].includes(extension) ? 'markdown' : 'text';
};

/** The bytes that open the files of archivers (7z, RAR, gzip) and of cameras and scanners (PNG, JPEG, GIF, TIFF). */
const signatures: readonly (readonly [readonly number[], OtherFormat])[] = [
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x52, 0x61, 0x72, 0x21, 0x1a], 'archive'],
  [[0x1f, 0x8b, 0x08], 'archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'picture'],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** An OFD is a ZIP with an OFD.xml at its root (GB/T 33190, 5.2); a .docx says what its parts are. */
const isOfd = (bytes: Uint8Array): boolean =>
  holdsText(bytes, 'OFD.xml') && !holdsText(bytes, '[Content_Types].xml');

const holdsText = (bytes: Uint8Array, ascii: string): boolean => indexOfBytes(bytes, asciiBytes(ascii)) >= 0;

// Programs that export to "Word" often write HTML under a .doc name.
const looksLikeHtml = (head: string): boolean =>
  /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(head);

const headOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 1024));

/**
 * What other programs write as text, often under a .doc name: RTF, the single-file web page (MHTML), the flat XML of
 * Word 2003, of Office (Flat OPC) and of LibreOffice.
 */
const otherTexts: readonly (readonly [RegExp, OtherFormat])[] = [
  [/^\{\\rtf/i, 'rtf'],
  [/^MIME-Version:/i, 'web-archive'],
  [
    /^(?:\xEF\xBB\xBF)?\s{0,200}<\?xml[^>]{0,200}>\s{0,20}(?:<\?mso-application|<(?:pkg:package|w:wordDocument|office:document)\b)/i,
    'flat-xml',
  ],
];

/** A compound file ([MS-CFB]) is told by the names of its streams, which stand in its directory in UTF-16. */
const tellCompound = (bytes: Uint8Array): Format | null => {
  const holds = (stream: string): boolean => indexOfBytes(bytes, utf16Bytes(stream)) >= 0;
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('Workbook')) return 'workbook';
  if (holds('PowerPoint Document')) return 'slides';
  if (!holds('WordDocument')) return null;
  return isEncryptedWord(bytes) ? 'encrypted' : 'old-word';
};

/** The flag fEncrypted of the file's information block, which opens a sector ([MS-DOC] 2.5.2). */
const isEncryptedWord = (bytes: Uint8Array): boolean => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let sector = 512; sector + 12 <= bytes.length; sector += 512)
    if (view.getUint16(sector, true) === 0xa5ec) return (view.getUint16(sector + 10, true) & 0x0100) !== 0;
  return false;
};
