import type { Audit, CrossFinding } from '@gouji/audit';
import { GoujiError } from '@gouji/document';
import { read } from '@gouji/ingest';
import type { DocumentOptions } from './documents.js';
import { bytesOf, type Input, saidOptions } from './input.js';

export interface AnnotateOptions extends Omit<DocumentOptions, 'within'> {
  /** The audit of that document. */
  readonly audit: Audit;
  /** `docx`: comments in a copy of a .docx, or in a new one of any other format; `pdf`: annotations in a copy of a PDF. */
  readonly as: 'docx' | 'pdf';
  /** Chinese unless given. */
  readonly language?: 'zh' | 'en' | undefined;
  /** Whether to propose the repairs that are determined as tracked changes of the .docx. */
  readonly suggest?: boolean | undefined;
  /** What several audits tell differently (`crossFindings`): what concerns this document is written into it too. */
  readonly cross?: readonly CrossFinding[] | undefined;
}

/**
 * Writes the findings of an audit into a copy of the document. The same input gives the same bytes.
 *
 * @param document its content, which is not changed
 * @throws GoujiError as `audit`; `usage` where the audit is of another document, or `pdf` is asked of what is none;
 *   `encrypted` or `damaged` where the copy cannot be written into
 */
export const annotate = async (document: Input, options: AnnotateOptions): Promise<Uint8Array> => {
  const { name, limits = {}, audit, as, language = 'zh', suggest = false, cross = [] } = saidOptions(options);
  const bytes = bytesOf(document, name);
  const source = await read(bytes, { name, limits: saidOptions(limits) });
  if (source.text !== audit.text) throw ofAnother(name);
  const audited = { audit, source };
  if (as === 'pdf') {
    const { annotatedPdf } = await import('@gouji/render/pdf');
    return annotatedPdf(bytes, audited, { language, cross });
  }
  const { commentedDocx } = await import('@gouji/render/word');
  return commentedDocx(bytes, audited, { language, suggest, cross });
};

const ofAnother = (name: string): GoujiError =>
  new GoujiError(
    'usage',
    '审核结果不是这份文件的，请先审核这份文件',
    'The audit is of another document: audit this one first',
    name,
  );
