import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { read } from '@gouji/ingest';
import { describe, expect, it } from 'vitest';
import { numberedFindings } from '../../src/numbered.js';
import { annotatedPdf } from '../../src/pdf/index.js';
import { accusingAll } from '../audited.js';
import { annotationsIn } from './annotations-in.js';
import { glyphsIn, lettersUnder } from './glyphs-in.js';

const fixtures = new URL('../../../../fixtures/pages/', import.meta.url);
/** A folder of other documents to try by hand: published ones are no part of the project. */
const others = process.env.GOUJI_PDFS;

const files = [fixtures, ...(others ? [pathToFileURL(`${others}/`)] : [])].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name): [string, URL] => [name, new URL(name, folder)]),
);

const letters = (text: string): string => [...text.normalize('NFKC').replace(/\s/g, '')].sort().join('');

describe.each(files)('%s', (name, url) => {
  const bytes = readFileSync(url);

  it('keeps every byte and its text, with the marks of every figure over its glyphs', async () => {
    const before = Buffer.from(bytes);
    const all = await accusingAll(bytes, name);
    const made = await annotatedPdf(bytes, all, { language: 'zh' });
    expect(bytes.equals(before)).toBe(true);
    expect(Buffer.from(made).subarray(0, bytes.length).equals(bytes)).toBe(true);
    expect((await read(made, { name })).text).toBe(all.source.text);
    expect(await annotatedPdf(bytes, all, { language: 'zh' })).toEqual(made);
    const annotations = (await annotationsIn(made)).filter(({ author }) => author === '勾稽');
    expect(annotations.every(({ hasAppearance }) => hasAppearance)).toBe(true);
    const glyphs = await glyphsIn(made);
    const astray = numberedFindings(all.audit).flatMap(({ number, finding: { evidence } }) => {
      const quote = evidence[0]?.quote ?? '';
      const under = annotations
        .filter(({ subtype, contents }) => subtype === 'Highlight' && contents === `勾稽 ${number}`)
        .map(({ page, quads }) => lettersUnder(glyphs[page - 1] ?? [], quads))
        .join('');
      return letters(under) === letters(quote) ? [] : [[quote, under]];
    });
    expect(astray).toEqual([]);
  });
});
