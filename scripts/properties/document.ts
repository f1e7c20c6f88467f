import { Document, Packer, Paragraph } from 'docx';
import { layOut } from '../make-page-fixtures/lay-out.js';
import { pdfOf } from '../make-page-fixtures/pdf.js';
import type { Sentence } from './sentence.js';

const escaped = (line: string): string =>
  line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The file that a sentence stands in: title, heading, text, a paragraph each. */
export const toDocument = async ({
  title,
  heading,
  text,
  format,
}: Sentence): Promise<{ readonly bytes: Uint8Array; readonly name: string }> => {
  const lines = [title, ...(heading === null ? [] : [heading]), ...text.split('\n')];
  const name = `sentence.${format}`;
  if (format === 'docx') {
    const children = lines.map((line) => new Paragraph(line));
    return { bytes: await Packer.toBuffer(new Document({ sections: [{ children }] })), name };
  }
  if (format === 'pdf') {
    const [head = '', ...body] = lines;
    const paragraphs = body.map((line) => ({ kind: 'text', text: line }) as const);
    return { bytes: pdfOf(layOut([{ kind: 'title', text: head }, ...paragraphs])), name };
  }
  const page = {
    txt: () => `${lines.join('\n')}\n`,
    md: () => `${lines.join('\n\n')}\n`,
    html: () => `<html><body>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</body></html>`,
  }[format]();
  return { bytes: new TextEncoder().encode(page), name };
};
