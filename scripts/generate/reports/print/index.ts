import type { GeneratedReport } from '../index.js';
import { docx } from './docx.js';
import { html } from './html.js';
import { printedBlocks } from './lines.js';
import { markdown } from './markdown.js';

/** The formats that a report is printed in. */
export const formats = ['txt', 'md', 'html', 'docx'] as const;

export type Format = (typeof formats)[number];

/** A report's bytes in a format. */
export const printReport = async (
  { truth, blocks, edits }: GeneratedReport,
  format: Format,
): Promise<Uint8Array> => {
  if (format === 'txt') return new TextEncoder().encode(truth.text);
  const printed = printedBlocks(blocks, edits);
  if (format === 'docx') return docx(printed);
  return new TextEncoder().encode(format === 'md' ? markdown(printed) : html(printed));
};
