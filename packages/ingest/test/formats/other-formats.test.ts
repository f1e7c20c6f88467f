import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { read } from '../../src/index.js';

const fixture = (path: string): Uint8Array =>
  readFileSync(new URL(`../../../../fixtures/${path}`, import.meta.url));

const linesOf = async (path: string): Promise<string[]> =>
  (await read(fixture(path), { name: path })).text
    .split('\n')
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line !== '');

it.each(['word/report.pdf', 'word/report.doc'])(
  '%s gives the paragraphs of the .docx that it was made of',
  async (path) => {
    expect(await linesOf(path)).toEqual(await linesOf('reports/government-office.docx'));
  },
);

it.each(['word/table.doc', 'word/table.pdf'])('the table of %s is a table', async (path) => {
  const { text, tree } = await read(fixture(path), { name: path });
  const table = tree.children.find((node) => node.type === 'table');
  const cells =
    table?.type === 'table'
      ? table.children.map((row) => row.children.map(({ data }) => data?.gouji?.span))
      : [];
  expect(cells.map((row) => row.map((span) => span && text.slice(span.start, span.end)))).toEqual([
    ['项目', '2023年'],
    // Word's old format keeps an empty cell below a merged one.
    path.endsWith('.doc') ? ['', '预算数', '决算数'] : ['预算数', '决算数'],
    ['基本支出', '860.00', '867.62'],
  ]);
});

it('says that a PDF keeps no paragraphs', async () => {
  const { warnings } = await read(fixture('word/table.pdf'), { name: 'a.pdf' });
  expect(warnings.map(({ code }) => code)).toEqual(['pdf-layout']);
});

it.each<[string, Uint8Array, string]>([
  ['a PDF cut in half', fixture('word/report.pdf').subarray(0, 20_000), 'damaged'],
  ['a .doc cut in half', fixture('word/report.doc').subarray(0, 3_000), 'damaged'],
  ['more pages than allowed', fixture('word/report.pdf'), 'too-large'],
  ['a scan', pdfOf(''), 'no-text'],
  ['a PDF that unpacks to 200 MB', pdfOf(new Uint8Array(200_000_000)), 'too-large'],
])('%s is refused', async (name, bytes, code) => {
  const limits = name.startsWith('more') ? { pages: 1 } : {};
  const outcome = await read(bytes, { name: 'a.doc', limits }).catch((error: unknown) => error);
  expect(outcome).toMatchObject({ name: 'GoujiError', code });
});

/** A PDF of one page with this content. */
function pdfOf(content: string | Uint8Array): Uint8Array {
  const packed = deflateSync(content);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed.toString('latin1')}\nendstream`,
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = pdf.length;
  pdf += `xref\n0 5\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  pdf += `trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}
