import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PagePlace, placesOf, type Span } from '@gouji/document';
import { read } from '@gouji/ingest';
import { afterAll, describe, expect, it } from 'vitest';
import { numberedFindings } from '../../src/numbered.js';
import { commentedDocx } from '../../src/word/index.js';
import { accusingAll } from '../audited.js';
import { type AnnotationIn, annotationsIn } from '../pdf/annotations-in.js';

const fixtures = new URL('../../../../fixtures/', import.meta.url);
const folder = mkdtempSync(path.join(tmpdir(), 'gouji-libreoffice-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hasLibreOffice = spawnSync('sh', ['-c', 'command -v soffice']).status === 0;

const asNotes = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}';

/** A .docx as LibreOffice prints it, its comments as notes beside what they are on. */
const printed = (docx: Uint8Array): Uint8Array => {
  const file = path.join(folder, 'commented.docx');
  writeFileSync(file, docx);
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const words = [
    '--headless',
    `-env:UserInstallation=${profile}`,
    '--convert-to',
    asNotes,
    '--outdir',
    folder,
  ];
  const { status, stderr } = spawnSync('soffice', [...words, file], { timeout: 100_000 });
  if (status !== 0) throw new Error(String(stderr));
  return readFileSync(path.join(folder, 'commented.pdf'));
};

/** Points by which LibreOffice may set a note off the figure's end: about a letter. */
const near = 16;

const isBeside = (note: AnnotationIn, { page, right, top, bottom }: PagePlace): boolean =>
  note.page === page &&
  Math.abs(note.rect.left - right) < near &&
  note.rect.top < bottom &&
  note.rect.bottom > top;

describe.skipIf(!hasLibreOffice)('LibreOffice (skipped where soffice is not installed)', () => {
  it.each(['reports/informatization-office.docx', 'tables/final-accounts-2023.docx'])(
    'prints the comments of %s beside their figures',
    async (name) => {
      const bytes = readFileSync(new URL(name, fixtures));
      const own = await accusingAll(bytes, name);
      const findings = numberedFindings(own.audit);
      const pdf = printed(await commentedDocx(bytes, own, { language: 'zh' }));
      const pages = await read(pdf, { name: 'a.pdf' });
      const notes = (await annotationsIn(pdf)).filter(({ contents }) => /^勾稽 \d/.test(contents));
      expect(notes.length).toBe(findings.length);
      const astray = findings.filter(({ number, finding: { evidence } }) => {
        const quote = evidence[0]?.quote ?? '';
        const note = notes.find(({ contents }) => contents.startsWith(`勾稽 ${number}　`));
        const places = occurrences(pages.text, quote).flatMap((span) => placesOf(pages, span).slice(-1));
        return !note || !places.some((place) => isBeside(note, place));
      });
      expect(astray.map(({ finding }) => finding.evidence[0]?.quote)).toEqual([]);
    },
    180_000,
  );
});

const occurrences = (text: string, words: string): Span[] => {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    spans.push({ start, end: start + words.length });
  return spans;
};
