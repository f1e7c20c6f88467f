import { expect, it } from 'vitest';
import { tellFormat } from '../src/sniff.js';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** A compound file's signature, then its streams' names as its directory has them, then a Word information block. */
const compound = (flags: number, ...streams: string[]): Uint8Array => {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  bytes.write(streams.join('\0'), 1024, 'utf16le');
  bytes.writeUInt16LE(0xa5ec, 512);
  bytes.writeUInt16LE(flags, 522);
  return bytes;
};

it.each<[string, Uint8Array, string, string | null]>([
  ['a ZIP archive under any name', text('PK\u0003\u0004'), 'a.txt', 'docx'],
  ['an OFD under any name', text('PK\u0003\u0004…OFD.xml'), 'a.zip', 'ofd'],
  ['a .docx that holds an OFD', text('PK\u0003\u0004[Content_Types].xml…OFD.xml'), 'a.docx', 'docx'],
  ['a .doc', compound(0, 'WordDocument'), 'a.doc', 'old-word'],
  ['a .wps that is a .doc', compound(0, 'WordDocument'), 'a.wps', 'old-word'],
  ['a .doc with a password', compound(0x0100, 'WordDocument'), 'a.doc', 'encrypted'],
  ['a .docx with a password', compound(0, 'EncryptionInfo', 'EncryptedPackage'), 'a.docx', 'encrypted'],
  ['a workbook', compound(0, 'Workbook'), 'a.doc', 'workbook'],
  ['slides', compound(0, 'PowerPoint Document'), 'a.ppt', 'slides'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'a.pdf', 'picture'],
  ['another archive', text('Rar!\u001a\u0007'), 'a.docx', 'archive'],
  ['a PDF', text('%PDF-1.7'), 'a.txt', 'pdf'],
  ['HTML under a .doc name', text('\uFEFF <!DOCTYPE html><html>'), 'a.doc', 'html'],
  ['RTF under a .doc name', text('{\\rtf1\\ansi'), 'a.doc', 'rtf'],
  ['a web page in one file', text('MIME-Version: 1.0\r\n'), 'a.doc', 'web-archive'],
  ['Word in one XML file (Flat OPC)', text('<?xml version="1.0"?><pkg:package>'), 'a.docx', 'flat-xml'],
  [
    'Word 2003 XML',
    text('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>'),
    'a.xml',
    'flat-xml',
  ],
  ['Markdown', text('# 标题'), 'a.md', 'markdown'],
  ['text', text('一、概况'), '报告', 'text'],
  ['text in UTF-16', new Uint8Array([0xff, 0xfe, 0x00, 0x4e]), 'a.txt', 'text'],
  ['text in UTF-16 without a mark', Buffer.from('收入100万元', 'utf16le'), 'a.txt', 'text'],
  ['text with a NUL in it', text('收入\x080万元'), 'a.txt', 'text'],
  ['text that claims to be a .docx', text('正文'), 'a.docx', null],
  ['bytes that are no text', new Uint8Array([1, 0, 2]), 'a.txt', null],
])('tells %s', (_, bytes, name, format) => {
  expect(tellFormat(bytes, name)).toBe(format);
});
