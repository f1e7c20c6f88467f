import type { Apart } from './apart.js';

/** 批注: a .docx with the findings as comments. */
export const wordApart: Apart = {
  extension: '.docx',
  isBinary: true,
  tellsAcross: true,
  make: ({ audit, annotate }, { language, suggest }, cross) =>
    annotate({ audit, as: 'docx', language, suggest, cross }),
  summary: null,
};

/** 标注: a PDF with the findings as annotations. */
export const pdfApart: Apart = {
  extension: '.pdf',
  isBinary: true,
  tellsAcross: true,
  make: ({ audit, annotate }, { language }, cross) => annotate({ audit, as: 'pdf', language, cross }),
  summary: null,
};
