import {
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { CrossFinding } from '@gouji/audit';
import type { PageSize } from '@gouji/document';
import { tellFormat } from '@gouji/ingest/sniff';
import type { Audited } from '../audited.js';
import { remarksOf } from '../remarks/remarks.js';
import { remarkWords } from '../remarks/words.js';
import type { Language } from '../words.js';
import { annotatorFor, shareIn } from './annotations.js';
import { type Drawn, drawnOf } from './drawn.js';
import { pageSpaceOf } from './page-space.js';
import { cannotAnnotate, notPdf, restricted } from './refusals.js';

export interface AnnotateOptions {
  readonly language: Language;
  /** What reports of a run tell differently: figures of this file among them are underlined, with a note each. */
  readonly cross?: readonly CrossFinding[];
}

/**
 * A copy of a PDF with what was found in it as annotations (标注): the most likely wrong figures washed and numbered,
 * those compared with them underlined, a note on each report. They are added behind the file, of which no byte changes;
 * the same input gives the same bytes.
 *
 * @param bytes the document's content, which is not changed
 * @throws GoujiError `usage` for what is no PDF, `encrypted`, or `damaged` where its structure cannot be added to
 */
export const annotatedPdf = async (
  bytes: Uint8Array,
  { audit, source }: Audited,
  { language, cross }: AnnotateOptions,
): Promise<Uint8Array> => {
  const { file } = audit;
  if (tellFormat(bytes, file) !== 'pdf') throw notPdf(file);
  const document = await open(bytes, file);
  if (document.isEncrypted) throw restricted(file);
  const remarks = remarksOf(audit, source, language, cross);
  const signed = isSigned(document.context)
    ? [remarkWords[language].signed + remarkWords[language].stop]
    : [];
  const drawn = drawnOf(remarks, source, signed, remarkWords[language]);
  try {
    return joined(bytes, await drawBehind(document, drawn, source.pages));
  } catch (cause) {
    throw cannotAnnotate(file, cause);
  }
};

const open = async (bytes: Uint8Array, file: string): Promise<PDFDocument> => {
  try {
    return await PDFDocument.load(bytes, {
      ignoreEncryption: true,
      updateMetadata: false,
      preserveXFA: true,
    });
  } catch (cause) {
    throw cannotAnnotate(file, cause);
  }
};

/** Whether someone has signed the file (12.8): a signature says which bytes it is of. */
const isSigned = (context: PDFContext): boolean =>
  context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFDict && object.has(PDFName.of('ByteRange')));

/**
 * Adds annotations to the pages that have any, and touches nothing else of them.
 *
 * @returns what is to stand behind the file (an incremental update, 7.5.6)
 */
const drawBehind = async (
  document: PDFDocument,
  drawn: readonly Drawn[],
  read: readonly PageSize[],
): Promise<Uint8Array> => {
  const { context } = document;
  // Objects that were deleted leave their numbers taken.
  const taken = (context.trailerInfo.Size?.asNumber() ?? 1) - 1;
  context.largestObjectNumber = Math.max(context.largestObjectNumber, taken);
  // Taken of a document that keeps no track of its changes: to find the page of each costs as much as the document.
  const update = document.takeSnapshot();
  const shared = shareIn(context);
  document.getPages().forEach((page, index) => {
    const own = drawn.filter((one) => one.page === index + 1);
    if (own.length === 0) return;
    const annotator = annotatorFor(context, shared, pageSpaceOf(page, unitOf(page), read[index]), page.ref);
    const added = own.map((one): PDFRef => {
      switch (one.kind) {
        case 'highlight':
        case 'underline':
          return annotator[one.kind](one.name, one.boxes, one.contents);
        case 'number':
          return annotator.number(one.number, one.at, one.contents);
        default:
          return annotator.note(one.name, one.at, one.contents);
      }
    });
    const known = page.node.Annots()?.asArray() ?? [];
    page.node.set(PDFName.of('Annots'), context.obj([...known, ...added]));
    update.markRefForSave(page.ref);
  });
  // References in the manner of those before: a table is not followed by a stream.
  const { useObjectStreams } = context.pdfFileDetails;
  return document.saveIncremental(update, { useObjectStreams });
};

const joined = (bytes: Uint8Array, added: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(bytes.length + added.length);
  whole.set(bytes);
  whole.set(added, bytes.length);
  return whole;
};

/** The size of a page's units in points (UserUnit). */
const unitOf = (page: PDFPage): number => {
  const unit = page.node.lookup(PDFName.of('UserUnit'));
  return unit instanceof PDFNumber ? unit.asNumber() : 1;
};
