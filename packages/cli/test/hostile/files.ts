import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { cell, packParts, paragraph, row, run, table } from '../../../../scripts/make-word-fixtures/ooxml.js';

/** A file that means harm or is broken, and how it must end: `audited` or the code of its error. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly ends: string;
}

/** Kept beside a checkout where there is room for it; see its README for how its files must end. */
export const shared = fileURLToPath(new URL('../../../../../shared/hostile/', import.meta.url));

/** Codes that say that Gouji is at fault, or that only the bounds on a process stopped a file. */
export const notItsOwn = ['internal', 'broken-off', 'time-limit', 'memory-limit', 'usage', 'write-failed'];

const line = '2023年基本支出90万元，其中：人员经费50万元，公用经费40万元。';
const text = (content: string): Uint8Array => strToU8(content);

const documentOf = (body: string, opening = ''): Uint8Array =>
  zipSync(
    {
      'word/document.xml': strToU8(
        `${opening}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    },
    { level: 6 },
  );

/** A PDF of one page whose content is packed so many times over. */
const pdfOf = (content: string | Uint8Array, times = 1): Uint8Array => {
  let packed = Buffer.from(content);
  for (let time = 0; time < times; time += 1) packed = deflateSync(packed);
  const filters = '/FlateDecode '.repeat(times);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${packed.length} /Filter [${filters}] >>\nstream\n${packed.toString('latin1')}\nendstream`,
  ];
  const parts = ['%PDF-1.4\n'];
  for (const [index, object] of objects.entries()) parts.push(`${index + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`${parts.join('')}trailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n`, 'latin1');
};

/** A compound file of one table of sectors whose chain of folders runs in a circle ([MS-CFB] 2.2, 2.3). */
const circularCompound = (): Uint8Array => {
  const file = Buffer.alloc(512 * 4, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.fill(0, 8, 76);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeInt32LE(1, 44);
  file.writeInt32LE(1, 48);
  file.writeInt32LE(4096, 56);
  file.writeInt32LE(-2, 60);
  file.writeInt32LE(-2, 68);
  file.writeInt32LE(0, 76);
  // Sector 0 is the table: 1 leads to 2 and 2 back to 1.
  for (const [sector, next] of [-3, 2, 1].entries()) file.writeInt32LE(next, 512 + sector * 4);
  file.write('WordDocument', 1024, 'utf16le');
  return file;
};

const big5 = Buffer.from('a6aca44ab977bae2313030b855a4b8a143', 'hex');
const gbk = Buffer.from('cad5c8ebd4a4cbe3313030cdf2d4aaa1a3', 'hex');

/** Of every kind one; what `packages/ingest` tests of each is not said again here. */
export const hostileFiles = (): HostileFile[] => [
  { name: 'empty.txt', bytes: new Uint8Array(), ends: 'empty' },
  { name: 'blank.txt', bytes: text(' \n\t\n'), ends: 'no-text' },
  { name: 'nul.txt', bytes: text(`\0${line}`), ends: 'audited' },
  { name: 'controls.txt', bytes: text(`\u0001\u001b[31m${line}`), ends: 'audited' },
  { name: 'invisible.txt', bytes: text(`${line.replace('50', '5\u200b0')}\u202e`), ends: 'audited' },
  { name: 'utf16.txt', bytes: Buffer.from(line, 'utf16le'), ends: 'audited' },
  { name: 'big5.txt', bytes: big5, ends: 'audited' },
  { name: 'mixed.txt', bytes: Buffer.concat([text(`${line}\n`), gbk]), ends: 'audited' },
  {
    name: 'noise.txt',
    bytes: Uint8Array.from({ length: 999 }, (_, at) => (at * 151 + 129) % 256),
    ends: 'damaged',
  },
  { name: 'one-word.txt', bytes: text('总投资'.repeat(28) + line), ends: 'audited' },
  {
    name: 'heads.txt',
    bytes: text(`${'数值\t'.repeat(28)}\n${'1\t'.repeat(28)}\n`.repeat(3)),
    ends: 'audited',
  },
  { name: 'long-line.txt', bytes: text(line.repeat(3_000)), ends: 'audited' },
  { name: 'lists-in-lists.txt', bytes: text('基本支出80万元，其中：'.repeat(300)), ends: 'audited' },
  { name: 'many-lines.txt', bytes: text('甲\n'.repeat(200_000)), ends: 'too-large' },
  { name: 'deep.md', bytes: text(`${'> '.repeat(5_000)}${line}`), ends: 'too-large' },
  { name: 'deep.html', bytes: text(`<html>${'<div>'.repeat(50_000)}${line}`), ends: 'too-large' },
  {
    name: 'spans.html',
    bytes: text(`<html><table><tr><td colspan=99999 rowspan=99999>${line}<td>1</table>`),
    ends: 'audited',
  },
  { name: 'not-a-word-file.docx', bytes: text(line), ends: 'damaged' },
  { name: 'rich-text.doc', bytes: text('{\\rtf1 x}'), ends: 'unknown-format' },
  { name: 'workbook.docx', bytes: zipSync({ 'xl/workbook.xml': text('<a/>') }), ends: 'unknown-format' },
  { name: 'archive.docx', bytes: zipSync({ 'a.txt': text(line) }), ends: 'unknown-format' },
  { name: 'cut-off.docx', bytes: packParts({ body: paragraph(line) }).subarray(0, 300), ends: 'damaged' },
  {
    name: 'entities.docx',
    bytes: documentOf('<w:p/>', '<!DOCTYPE w [<!ENTITY a "b">]>'),
    ends: 'unsafe-xml',
  },
  { name: 'packed.docx', bytes: documentOf(' '.repeat(20_000_000)), ends: 'too-large' },
  { name: 'deep.docx', bytes: documentOf('<w:sdt>'.repeat(5_000)), ends: 'too-large' },
  { name: 'paragraphs.docx', bytes: documentOf('<w:p/>'.repeat(200_000)), ends: 'too-large' },
  {
    name: 'cells.docx',
    bytes: documentOf(
      `<w:tbl>${`<w:tr>${'<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>'.repeat(100)}</w:tr>`.repeat(1_010)}</w:tbl>`,
    ),
    ends: 'too-large',
  },
  {
    name: 'cells-within-limits.docx',
    bytes: packParts({
      body:
        paragraph(run(line)) +
        table(
          50,
          Array.from({ length: 200 }, () => row(Array.from({ length: 50 }, () => cell('1')))),
        ),
    }),
    ends: 'audited',
  },
  { name: 'circle.doc', bytes: circularCompound(), ends: 'damaged' },
  { name: 'states.pdf', bytes: pdfOf('q '.repeat(40_000)), ends: 'too-large' },
  { name: 'packed-twice.pdf', bytes: pdfOf(new Uint8Array(140_000_000), 2), ends: 'too-large' },
  { name: 'scan.pdf', bytes: pdfOf(''), ends: 'no-text' },
  { name: 'cut-off.pdf', bytes: text('%PDF-1.7'), ends: 'damaged' },
];
