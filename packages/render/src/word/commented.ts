import type { CrossFinding } from '@gouji/audit';
import type { SourceDocument } from '@gouji/document';
import { tellFormat } from '@gouji/ingest/sniff';
import { runSourcesOf } from '@gouji/ingest/word';
import type { Audited } from '../audited.js';
import { type Remark, remarksOf } from '../remarks/remarks.js';
import type { Language } from '../words.js';
import { anchorOf, placesFor } from './anchors.js';
import { changeXml, isDetermined } from './changes.js';
import { author, commentXml, freeIds, hangers } from './comments.js';
import { newDocx } from './create/new-docx.js';
import { type Change, changesApart, type Hung, insertionsFor } from './marks.js';
import { writerFor } from './names.js';
import { type CommentParts, commentParts, withComments } from './parts.js';
import { withInsertions } from './xml-text.js';
import { openZip } from './zip.js';

export interface CommentOptions {
  readonly language: Language;
  /** Whether to propose the repairs that are determined as tracked changes (修订). */
  readonly suggest?: boolean;
  /** What reports of a run tell differently: figures of this file among them get a comment each. */
  readonly cross?: readonly CrossFinding[];
}

/**
 * A .docx with what was found in it as comments (批注): of a .docx a copy in which all other parts are the same bytes,
 * of any other format a new one with the text as it was read. The same input gives the same bytes.
 *
 * @param bytes the document's content, which is not changed
 * @throws GoujiError `damaged` where a .docx is packed in a way that cannot be copied
 */
export const commentedDocx = async (
  bytes: Uint8Array,
  { audit, source }: Audited,
  options: CommentOptions,
): Promise<Uint8Array> => {
  const isWord = tellFormat(bytes, audit.file) === 'docx';
  const made = isWord ? { bytes, runs: source.runs } : newDocx(source);
  const zip = openZip(made.bytes, audit.file);
  const parts = await commentParts(zip, audit.file);
  const remarks = remarksOf(audit, source, options.language, options.cross);
  const read = { text: source.text, runs: made.runs };
  return zip.replace(commented(parts, read, remarks, options));
};

const commented = (
  parts: CommentParts,
  source: Pick<SourceDocument, 'text' | 'runs'>,
  remarks: readonly Remark[],
  { suggest = false }: CommentOptions,
): Map<string, Uint8Array> => {
  const xml = parts.document.xml ?? '';
  const write = writerFor(xml, parts.names);
  const writeComment = parts.comments.xml === null ? write : writerFor(parts.comments.xml, parts.names);
  const nextId = freeIds([xml, parts.comments.xml ?? '']);
  const wanted = remarks.flatMap(({ span }) => placesFor(source, span).map(({ paragraph }) => paragraph));
  const sources = runSourcesOf(xml, new Set(wanted));
  const comments: string[] = [];
  const hung: Hung[] = [];
  const changes: Change[] = [];
  for (const { span, lines, of, kind } of remarks) {
    const anchor = anchorOf(xml, source, sources, span);
    if (!anchor) continue;
    const id = nextId();
    comments.push(commentXml(id, lines, writeComment));
    hung.push({ anchor, ...hangers(id, write) });
    if (!suggest || kind !== 'finding' || !of || !isDetermined(of.finding)) continue;
    const { repair } = of.finding;
    // What is repaired is not always what is accused.
    const repaired = repair && anchorOf(xml, source, sources, repair.span);
    const text = repaired && changeXml(xml, repaired, repair.to, write, trackedBy(nextId));
    if (repaired && text !== null) changes.push({ anchor: repaired, text });
  }
  const insertions = insertionsFor(hung, changesApart(changes, hung));
  return withComments(parts, withInsertions(xml, insertions), comments.join(''));
};

const trackedBy = (nextId: () => string) => ({
  deleted: { id: nextId(), author },
  inserted: { id: nextId(), author },
});
