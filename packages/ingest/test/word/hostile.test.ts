import { defaultLimits, GoujiError, type Limits } from '@gouji/document';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  abstractList,
  cell,
  item,
  list,
  packParts,
  paragraph,
  row,
  run,
  table,
} from '../../../../scripts/make-word-fixtures/ooxml.js';
import { read } from '../../src/index.js';

const refusal = async (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<GoujiError> => {
  const outcome = await read(bytes, { name: '报告.docx', limits }).catch((error: unknown) => error);
  if (outcome instanceof GoujiError) return outcome;
  throw outcome instanceof Error ? outcome : new Error('it was read');
};

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const documentOf = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) }, { level: 1 });
const small = packParts({ body: paragraph('正文') + table(2, [row([cell('甲'), cell('1')])]) });

describe('each limit has its error, and the file is read below it', () => {
  it.each<[keyof Limits, number]>([
    ['fileBytes', 100],
    ['unpackedBytes', 100],
    ['entries', 2],
    ['xmlBytes', 1000],
    ['xmlDepth', 3],
    ['xmlNodes', 10],
    ['textLength', 2],
    ['tableCells', 1],
  ])('%s', async (limit, value) => {
    const error = await refusal(small, { [limit]: value });
    expect(error.code).toBe('too-large');
    expect(error.message).toContain(String(limit === 'unpackedBytes' ? 0 : value));
    expect(error.file).toBe('报告.docx');
    await expect(
      read(small, { name: '报告.docx', limits: { [limit]: defaultLimits[limit] } }),
    ).resolves.toBeDefined();
  });

  it('ratio', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) });
    const error = await refusal(bomb);
    expect([error.code, error.message]).toEqual(['too-large', expect.stringContaining('200倍')]);
  });
});

describe('bombs', () => {
  /** Rewrites the unpacked size that the archive's directory and local header claim for its only entry. */
  const claiming = (bytes: Uint8Array, size: number): Uint8Array => {
    const copy = Buffer.from(bytes);
    copy.writeUInt32LE(size, 22);
    copy.writeUInt32LE(size, copy.lastIndexOf('PK\u0001\u0002') + 24);
    return copy;
  };
  const packed = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) });

  it('of 500 MB are refused by the directory alone', async () => {
    expect((await refusal(claiming(packed, 500_000_000))).code).toBe('too-large');
  });

  it.each([1000, 8_000_000])('that claim %i bytes end there', async (size) => {
    expect((await refusal(claiming(packed, size))).code).toBe('damaged');
  });

  it('are read for each note once, however often it is referred to', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const bytes = packParts({
      body: paragraph(run('正文') + reference.repeat(3000)),
      footnotes: `<w:footnote w:id="2">${paragraph('注').repeat(3000)}</w:footnote>`,
    });
    const { asides } = await read(bytes, { name: 'a.docx' });
    expect(asides).toHaveLength(3000);
    expect(new Set(asides.map(({ text }) => text)).size).toBe(1);
  });
});

describe('XML that is unsafe, broken or strange', () => {
  it.each([
    ['a DTD', `<!DOCTYPE w [<!ENTITY a "aaaa">]><w:document ${names}><w:body/></w:document>`, 'unsafe-xml'],
    [
      'an external entity',
      `<!DOCTYPE w SYSTEM "file:///etc/passwd"><w:document ${names}><w:body/></w:document>`,
      'unsafe-xml',
    ],
    ['an unknown entity', `<w:document ${names}><w:body><w:p>&a;</w:p></w:body></w:document>`, 'damaged'],
    ['XML that is cut off', `<w:document ${names}><w:body><w:p>`, 'damaged'],
    ['no XML', '正文', 'damaged'],
    ['nothing', '', 'damaged'],
    ['no body', `<w:document ${names}/>`, 'no-text'],
    [
      'elements without end',
      `<w:document ${names}>${'<w:p>'.repeat(50_000)}${'</w:p>'.repeat(50_000)}</w:document>`,
      'too-large',
    ],
    [
      'attributes without end',
      `<w:document ${names}><w:body><w:p ${Array.from({ length: 110_000 }, (_, index) => `a${index}=""`).join(' ')}/></w:body></w:document>`,
      'too-large',
    ],
    [
      'references without end',
      `<w:document ${names}><w:body><w:p><w:r><w:t>${'&amp;'.repeat(110_000)}</w:t></w:r></w:p></w:body></w:document>`,
      'too-large',
    ],
  ])('%s', async (_, xml, code) => {
    expect((await refusal(documentOf(xml), { xmlNodes: 100_000 })).code).toBe(code);
  });

  it.each([
    ['cut off', small.subarray(0, small.length - 40), 'damaged'],
    ['cut in half', small.subarray(0, small.length / 2), 'damaged'],
    ['with its middle overwritten', small.map((byte, at) => (at > 300 && at < 600 ? 7 : byte)), 'damaged'],
    ['encrypted', encryptedCopy(small), 'encrypted'],
  ])('an archive %s', async (_, bytes, code) => {
    expect((await refusal(bytes)).code).toBe(code);
  });
});

/** The archive with the flag of encryption set on every entry. */
function encryptedCopy(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\u0001\u0002'); at >= 0; at = copy.indexOf('PK\u0001\u0002', at + 4))
    copy.writeUInt16LE(copy.readUInt16LE(at + 8) | 1, at + 8);
  return copy;
}

describe('numbering that turns in circles', () => {
  it('ends: styles based on each other, list styles that link to each other', async () => {
    const style = (id: string, base: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`;
    const link = (id: number, to: string): string =>
      `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="${to}"/></w:abstractNum>`;
    const listStyle = (id: string, numberingId: number): string =>
      `<w:style w:type="numbering" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="${numberingId}"/></w:numPr></w:pPr></w:style>`;
    const bytes = packParts({
      styles: style('x', 'y') + style('y', 'x') + listStyle('p', 1) + listStyle('q', 2),
      numbering: link(0, 'q') + link(1, 'p') + list(1, 0) + list(2, 1),
      body: item('甲', 1) + paragraph('乙', '<w:pStyle w:val="x"/>'),
    });
    expect((await read(bytes, { name: 'a.docx' })).text).toBe('甲\n乙');
  });

  it('is bounded: a label may not grow without end', async () => {
    const bytes = packParts({
      numbering: abstractList(0, [{ format: 'decimal', text: '%1'.repeat(50_000) }]) + list(1, 0),
      body: item('甲', 1).repeat(50),
    });
    expect((await read(bytes, { name: 'a.docx' })).text.length).toBeLessThan(20_000);
  });
});
