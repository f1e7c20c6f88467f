import { read } from '@gouji/ingest';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  abstractList,
  cell,
  field,
  item,
  list,
  packParts,
  paragraph,
  row,
  run,
  table,
} from '../../../../scripts/make-word-fixtures/ooxml.js';
import { commentedDocx } from '../../src/word/index.js';
import { accusingAll, mark } from '../audited.js';
import { commentsIn, partsOf } from './comments-in.js';

const title = paragraph('部门整体支出绩效自评报告');
const documentIn = (docx: Uint8Array): string =>
  strFromU8(partsOf(docx)['word/document.xml'] ?? new Uint8Array());

/** What the comments on all figures of a body are on, and the document that they are in. */
const commented = async (body: string, more: object = {}, suggest = false) => {
  const docx = packParts({ body: title + body, ...more });
  const all = await accusingAll(docx, 'a.docx');
  const made = await commentedDocx(docx, all, { language: 'zh', suggest });
  const again = await read(made, { name: 'a.docx' });
  const comments = (await commentsIn(made)).filter(({ lines }) => /^勾稽 \d/.test(lines[0] ?? ''));
  return {
    on: comments.map(({ on }) => on),
    xml: documentIn(made),
    text: again.text,
    before: all.source.text,
  };
};

const bold = '<w:b/><w:color w:val="FF0000"/>';
const author = 'w:author="甲" w:date="2024-01-01T00:00:00Z"';

describe('a comment is on just the figure', () => {
  it.each<[string, string, object, readonly (string | null)[]]>([
    ['within a run', paragraph('支出343.3万元，其中人员经费12万元。'), {}, ['343.3万元', '12万元']],
    ['over runs', paragraph(run('支出34') + run('3.3', bold) + run('万元。')), {}, ['343.3万元']],
    ['in a cell', table(2, [row([cell('办公费'), cell('12.50万元')])]), {}, ['12.50万元']],
    [
      'behind an automatic number',
      item('支出12万元', 1),
      {
        numbering: abstractList(0, [{ format: 'chineseCounting', text: '（%1）' }]) + list(1, 0),
      },
      ['12万元'],
    ],
    ['in a field', paragraph(`${run('支出')}${field('=SUM(ABOVE)', '12万元')}${run('。')}`), {}, ['12万元']],
    [
      'in a hyperlink',
      paragraph(`${run('支出')}<w:hyperlink w:anchor="a">${run('共12万元。')}</w:hyperlink>`),
      {},
      ['12万元'],
    ],
    [
      'in a tracked insertion beside a deletion',
      paragraph(
        `${run('支出')}<w:del w:id="7" ${author}><w:r><w:delText>11万元</w:delText></w:r></w:del><w:ins w:id="8" ${author}>${run('共12万元')}</w:ins>${run('。')}`,
      ),
      {},
      ['12万元'],
    ],
    [
      'around a control that holds plain text',
      paragraph(
        `${run('支出')}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('共12万元')}</w:sdtContent></w:sdt>${run('。')}`,
      ),
      {},
      ['共12万元'],
    ],
    [
      'in a rich control',
      paragraph(`${run('支出')}<w:sdt><w:sdtContent>${run('共12万元')}</w:sdtContent></w:sdt>`),
      {},
      ['12万元'],
    ],
    ['behind references', paragraph('A&amp;B&#x1F600;&#20803;支出12万元'), {}, ['12万元']],
    ['in a CDATA section', paragraph('<w:r><w:t><![CDATA[支出12万元]]></w:t></w:r>'), {}, ['支出12万元']],
    [
      'behind tabs',
      paragraph('<w:r><w:tab/><w:t>支出12万元</w:t><w:br/><w:t>又5万元。</w:t></w:r>'),
      {},
      ['12万元', '5万元'],
    ],
    ['in a strict document', paragraph('支出12万元。'), { strict: true }, ['12万元']],
  ])('%s', async (_, body, more, on) => {
    const made = await commented(body, more);
    expect(made.on).toEqual(on);
    expect(made.text).toBe(made.before);
  });

  it('keeps the properties of a run that it splits, and the blanks at its ends', async () => {
    const { xml } = await commented(
      `<w:p><w:r w:rsidR="00A1"><w:rPr>${bold}</w:rPr><w:t>支出 12万元。</w:t></w:r></w:p>`,
    );
    const runs = xml.match(
      /<w:r w:rsidR="00A1"><w:rPr><w:b\/><w:color w:val="FF0000"\/><\/w:rPr><w:t[^>]*>[^<]*/g,
    );
    expect(runs?.map((found) => found.replace(/^.*<w:t/, '<w:t'))).toEqual([
      '<w:t xml:space="preserve">支出 ',
      '<w:t xml:space="preserve">12万元',
      '<w:t xml:space="preserve">。',
    ]);
  });

  it('takes ids that no comment, change or bookmark has', async () => {
    const { xml } = await commented(
      paragraph(
        `<w:bookmarkStart w:id="0" w:name="a"/>${run('支出12万元')}<w:bookmarkEnd w:id="0"/><w:ins w:id="1" ${author}>${run('。')}</w:ins>`,
      ),
    );
    expect(xml.match(/commentRangeStart w:id="(\d+)"/g)).toEqual([
      'commentRangeStart w:id="2"',
      'commentRangeStart w:id="3"',
    ]);
  });
});

describe('a document in another writing', () => {
  const rewritten = (change: (xml: string) => string | Uint8Array): Uint8Array => {
    const parts = partsOf(packParts({ body: title + paragraph(run('支出 1') + run('2万元。')) }));
    const xml = change(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
    return zipSync({ ...parts, 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml });
  };

  it.each<[string, (xml: string) => string | Uint8Array]>([
    [
      'another prefix',
      (xml) => xml.replaceAll('<w:', '<ns0:').replaceAll('</w:', '</ns0:').replace('xmlns:w=', 'xmlns:ns0='),
    ],
    ['no prefix', (xml) => xml.replaceAll('<w:', '<').replaceAll('</w:', '</').replace('xmlns:w=', 'xmlns=')],
    ['UTF-16', (xml) => Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    ['a byte order mark', (xml) => `\ufeff${xml}`],
    ['line ends between elements', (xml) => xml.replaceAll('><', '>\r\n<')],
  ])('%s', async (_, change) => {
    const docx = rewritten(change);
    const all = await accusingAll(docx, 'a.docx');
    const made = await commentedDocx(docx, all, { language: 'zh', suggest: true });
    const again = await read(made, { name: 'a.docx' });
    expect(again.text).toBe(all.source.text.replace('12万元', `12万元${mark}`));
    const [comment] = (await commentsIn(made)).filter(({ lines }) => lines[0]?.startsWith('勾稽 1'));
    expect(comment?.on).toBe(`12万元${mark}`);
  });
});

describe('a repair as a tracked change', () => {
  it('deletes the figure and inserts the repair with the properties of the run', async () => {
    const { xml, text, before } = await commented(paragraph(run('支出12万元。', bold)), {}, true);
    expect(text).toBe(before.replace('12万元', `12万元${mark}`));
    const properties = `<w:rPr>${bold}</w:rPr>`;
    expect(xml).toContain(
      `<w:del w:id="2" w:author="勾稽"><w:r>${properties}<w:delText xml:space="preserve">12万元</w:delText></w:r></w:del>` +
        `<w:ins w:id="3" w:author="勾稽"><w:r>${properties}<w:t xml:space="preserve">12万元${mark}</w:t></w:r></w:ins>`,
    );
  });

  it.each<[string, string]>([
    ['in a field', `${run('支出')}${field('=SUM(ABOVE)', '12万元')}`],
    ['in a change of someone else', `${run('支出')}<w:ins w:id="8" ${author}>${run('共12万元')}</w:ins>`],
    ['in a control', `${run('支出')}<w:sdt><w:sdtContent>${run('共12万元')}</w:sdtContent></w:sdt>`],
    ['around a bookmark', `${run('支出1')}<w:bookmarkStart w:id="0" w:name="a"/>${run('2万元')}`],
  ])('is not made %s', async (_, body) => {
    const { xml, text, before } = await commented(paragraph(body), {}, true);
    expect(text).toBe(before);
    expect(xml).not.toContain('w:author="勾稽"');
  });
});
