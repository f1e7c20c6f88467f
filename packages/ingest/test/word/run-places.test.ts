import { readdirSync, readFileSync } from 'node:fs';
import { runPlacesOf, type SourceDocument } from '@gouji/document';
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

const documentOf = (body: string): Promise<SourceDocument> =>
  read(
    packParts({
      body,
      numbering: abstractList(0, [{ format: 'chineseCounting', text: '（%1）' }]) + list(1, 0),
    }),
    { name: 'a.docx' },
  );

const placesOf = (source: SourceDocument, words: string) => {
  const start = source.text.indexOf(words);
  return runPlacesOf(source, { start, end: start + words.length }).map(
    ({ paragraph: at, run: of, start: from, end }) => `${at}/${of} ${from}-${end}`,
  );
};

describe('the runs of a span', () => {
  it('are those of its paragraph, labels and deleted runs counted as the file has them', async () => {
    const deleted = '<w:del w:id="1" w:author="甲"><w:r><w:delText>旧</w:delText></w:r></w:del>';
    const source = await documentOf(
      paragraph('标题') +
        item('收入情况', 1) +
        paragraph(run('本年收入') + deleted + run('512.') + run('30万元，合计')),
    );
    expect(source.text).toContain('（一）收入情况');
    expect(placesOf(source, '标题')).toEqual(['0/0 0-2']);
    expect(placesOf(source, '（一）收入')).toEqual(['1/0 0-2']);
    expect(placesOf(source, '512.30万元')).toEqual(['2/2 0-4', '2/3 0-4']);
    expect(placesOf(source, '（一）')).toEqual([]);
  });

  it('are found in cells, behind text boxes and where paragraphs run on into the next', async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph('框')}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const source = await documentOf(
      paragraph(box + run('正文')) +
        table(2, [row([cell(paragraph(' 办公 ') + paragraph('费用')), cell('9.60')])]) +
        paragraph('前半，', '<w:rPr><w:del w:id="2" w:author="甲"/></w:rPr>') +
        paragraph('后半。'),
    );
    expect(placesOf(source, '正文')).toEqual(['0/1 0-2']);
    // The text box's own paragraph is the second of the file.
    expect(placesOf(source, '办公 费用')).toEqual(['2/0 1-3', '3/0 0-2']);
    expect(placesOf(source, '9.60')).toEqual(['4/0 0-4']);
    expect(placesOf(source, '前半，后半。')).toEqual(['5/0 0-3', '6/0 0-3']);
  });

  it('are found behind tabs and breaks, and on each line', async () => {
    const source = await documentOf(
      paragraph(`<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>${run('丁')}`),
    );
    expect(source.text).toBe('甲\t乙\n丙丁');
    expect(placesOf(source, '乙')).toEqual(['0/0 2-3']);
    expect(placesOf(source, '丙丁')).toEqual(['0/0 4-5', '0/1 0-1']);
  });
});

it('runs of the fixtures stand in order within the text', async () => {
  const folder = new URL('../../../../fixtures/word/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.docx'))) {
    const { text, runs } = await read(readFileSync(new URL(file, folder)), { name: file });
    let end = 0;
    for (const { span } of runs) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      end = span.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
    expect(runs.length).toBeGreaterThan(0);
  }
});
