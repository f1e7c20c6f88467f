import type { Apart } from './apart.js';
import type { Audited } from './writers.js';

/** The document of an audit that came with it. */
const documentOf = ({ document }: Audited): NonNullable<Audited['document']> => {
  if (!document) throw new Error('the document is what is written into');
  return document;
};

/** 批注: a .docx with the findings as comments. */
export const wordApart: Apart = {
  extension: '.docx',
  isBinary: true,
  make: async (audited, { language, suggest }) => {
    const { bytes, source } = documentOf(audited);
    const { commentedDocx } = await import('@gouji/render/word');
    return commentedDocx(bytes, { audit: audited.audit, source }, { language, suggest });
  },
  summary: null,
};

/** 标注: a PDF with the findings as annotations. */
export const pdfApart: Apart = {
  extension: '.pdf',
  isBinary: true,
  make: async (audited, { language }) => {
    const { bytes, source } = documentOf(audited);
    const { annotatedPdf } = await import('@gouji/render/pdf');
    return annotatedPdf(bytes, { audit: audited.audit, source }, { language });
  },
  summary: null,
};
