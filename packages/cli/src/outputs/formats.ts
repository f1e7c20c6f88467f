import type { Language, PrettyOptions } from '@gouji/render/plain';
import type { Apart } from './apart.js';
import { pdfApart, wordApart } from './documents.js';
import { jsonApart } from './json.js';
import { pagesApart } from './pages.js';
import type { Sink } from './sinks.js';
import {
  type Audited,
  jsonLinesWriter,
  jsonWriter,
  ofAudits,
  prettyWriter,
  sarifWriter,
  type Writer,
} from './writers.js';

/** What a format may be asked. */
export interface FormatOptions {
  readonly language: Language;
  /** Of this program. */
  readonly version: string;
  /** Whether more than one file may have been meant. */
  readonly several: boolean;
  /** Whether determined repairs are proposed in the document itself. */
  readonly suggest: boolean;
  /** Where the rules' pages are; those of the project where it is not said. */
  readonly rulePages?: string | undefined;
  readonly pretty: PrettyOptions;
}

/** How audits are written: all into one output, or each file into one of its own, or as there is need. */
export interface Format {
  /** Whether it needs the document itself, which otherwise stays in the process that read it. */
  readonly needsDocument: boolean;
  /** Writes all into one output; null where each file needs one of its own. */
  readonly joint: ((sink: Sink, options: FormatOptions) => Writer<Audited>) | null;
  /** Writes each file into an output of its own, in a folder where there are several; null where none does. */
  readonly apart: Apart | null;
}

const workbookApart: Apart = {
  extension: '.xlsx',
  isBinary: true,
  tellsAcross: true,
  make: async ({ audit, document }, { language }, cross) => {
    const { workbook } = await import('@gouji/render');
    return workbook(audit, { language, checksum: document?.sha256 ?? null, cross });
  },
  summary: null,
};

/** Every format of `gouji audit`, by the name that `--format` takes. */
export const formats = {
  json: {
    needsDocument: false,
    joint: (sink, { several }) => ofAudits(jsonWriter(sink, several, 'audits')),
    apart: jsonApart,
  },
  jsonl: { needsDocument: false, joint: (sink) => ofAudits(jsonLinesWriter(sink)), apart: null },
  pretty: {
    needsDocument: false,
    joint: (sink, { pretty }) => ofAudits(prettyWriter(sink, pretty)),
    apart: null,
  },
  sarif: {
    needsDocument: false,
    joint: (sink, options) => ofAudits(sarifWriter(sink, options)),
    apart: null,
  },
  html: { needsDocument: true, joint: null, apart: pagesApart },
  docx: { needsDocument: false, joint: null, apart: wordApart },
  pdf: { needsDocument: false, joint: null, apart: pdfApart },
  xlsx: { needsDocument: true, joint: null, apart: workbookApart },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** @returns null where there is no such format */
export const formatNamed = (name: string): Format | null =>
  Object.hasOwn(formats, name) ? formats[name as FormatName] : null;
