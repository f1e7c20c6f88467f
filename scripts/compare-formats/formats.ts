import type { Content } from '../make-page-fixtures/content.js';
import { docxOf } from '../make-page-fixtures/docx.js';
import { htmlOf, printed } from '../make-page-fixtures/html.js';
import { layOut } from '../make-page-fixtures/lay-out.js';
import { ofdOf } from '../make-page-fixtures/ofd.js';
import { convert } from '../make-word-fixtures/libreoffice.js';
import type { Report } from './contents.js';

/** The formats that are held to the .docx of the same content. */
export const pageFormats = ['libreoffice.pdf', 'chromium.pdf', 'ofd'] as const;
export type PageFormat = (typeof pageFormats)[number];

/** A report in every format. */
export interface Printed {
  readonly name: string;
  readonly docx: Uint8Array;
  readonly pages: Readonly<Record<PageFormat, Uint8Array>>;
}

/** Sets reports in every format: needs LibreOffice and Chromium. */
export const printAll = async (reports: readonly Report[]): Promise<Printed[]> => {
  const words = new Map<string, Uint8Array>();
  for (const [at, { contents }] of reports.entries()) words.set(`report-${at}`, await docxOf(contents));
  const offices = convert(words, 'pdf:writer_pdf_Export');
  return reports.map(({ name, contents }, at) => ({
    name,
    docx: got(words, at),
    pages: {
      'libreoffice.pdf': got(offices, at),
      'chromium.pdf': printed(htmlOf(escaped(contents))),
      ofd: ofdOf(layOut(contents)),
    },
  }));
};

const got = (files: ReadonlyMap<string, Uint8Array>, at: number): Uint8Array => {
  const file = files.get(`report-${at}`);
  if (!file) throw new Error(`report ${at} was not converted`);
  return file;
};

const markup: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapedText = (text: string): string => text.replace(/[&<>]/g, (mark) => markup[mark] ?? mark);

const escaped = (contents: readonly Content[]): Content[] =>
  contents.map((content) =>
    content.kind === 'table'
      ? {
          ...content,
          rows: content.rows.map((row) =>
            row.map((cell) =>
              typeof cell === 'string'
                ? escapedText(cell)
                : ([escapedText(cell[0]), cell[1], cell[2] ?? 1] as const),
            ),
          ),
        }
      : { ...content, text: escapedText(content.text) },
  );
