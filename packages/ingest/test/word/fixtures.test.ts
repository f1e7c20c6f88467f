import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../../../scripts/make-word-fixtures/expectation.js';
import { read, type SourceDocument } from '../../src/index.js';

const folder = new URL('../../../../fixtures/word/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.docx'))
  .map((file) => file.slice(0, -'.docx'.length));

const slice = ({ text }: SourceDocument, span: { start: number; end: number }): string =>
  text.slice(span.start, span.end);

const blocksOf = (source: SourceDocument) =>
  source.tree.children.flatMap((node) =>
    node.type === 'table'
      ? node.children.flatMap((row) => row.children.flatMap(({ data }) => (data?.gouji ? [data.gouji] : [])))
      : node.data?.gouji
        ? [node.data.gouji]
        : [],
  );

const looksOf = (source: SourceDocument): Record<string, string> =>
  Object.fromEntries(
    blocksOf(source)
      .map(({ span, look }): [string, string] => [
        slice(source, span),
        [
          look.outlineLevel === null ? '' : `heading ${look.outlineLevel}`,
          look.centered ? 'centered' : '',
          look.bold ? 'bold' : '',
          look.fontSize === null ? '' : `${look.fontSize}pt`,
        ]
          .filter((word) => word !== '')
          .join(' '),
      ])
      .filter(([, look]) => look !== ''),
  );

const cellsOf = (source: SourceDocument): Record<string, string> =>
  Object.fromEntries(
    source.tree.children.flatMap((node) =>
      node.type === 'table'
        ? node.children.flatMap((row) =>
            row.children.flatMap(({ data }): [string, string][] => {
              const own = data?.gouji;
              if (!own || slice(source, own.span) === '') return [];
              const place = [own.row, own.column, own.rowSpan, own.columnSpan].join(',');
              return [[slice(source, own.span), own.header ? `${place} header` : place]];
            }),
          )
        : [],
    ),
  );

/** LibreOffice indents lists, sets a blank behind each label, and prints a table's cell a line. */
const comparable = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/[\n\t\r]/)
    .map((line) => line.replace(/[\s\u00a0]/g, ''))
    .filter((line) => line !== '');

describe.each(names)('%s', (name) => {
  const expected: Expectation = JSON.parse(fixture(`${name}.expected.json`));
  const source = read(readFileSync(new URL(`${name}.docx`, folder)), { name });

  it('is read as a person sees it', async () => {
    expect((await source).text).toBe(expected.text);
  });

  it('has the labels, warnings, asides and cells that it shows', async () => {
    const document = await source;
    const labels = blocksOf(document).flatMap(({ automaticLabel }) =>
      automaticLabel ? [slice(document, automaticLabel)] : [],
    );
    expect(labels).toEqual(expected.labels);
    expect(document.warnings.map(({ code }) => code)).toEqual(expected.warnings);
    expect(document.asides.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(expected.asides);
    if (expected.merged) expect(cellsOf(document)).toEqual(expected.merged);
    if (expected.looks) expect(looksOf(document)).toEqual(expected.looks);
    const inTree = blocksOf(document).map(({ span }) => slice(document, span));
    for (const line of expected.apart) expect(document.text.split('\n')).toContain(line);
    if (expected.apart.length > 0) {
      const outside = document.text.split('\n').filter((line) => line !== '' && !inTree.includes(line));
      expect(outside).toEqual(expected.apart.filter((line) => !inTree.includes(line)));
    }
  });

  it.skipIf(expected.notInLibreOffice !== null)('is what LibreOffice prints', async () => {
    expect(comparable((await source).text)).toEqual(comparable(fixture(`${name}.libreoffice.txt`)));
  });
});
