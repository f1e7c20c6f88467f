import type { Apart } from './apart.js';

/** 批注: a .docx with the findings as comments. */
export const wordApart: Apart = {
  extension: '.docx',
  isBinary: true,
  make: ({ audit, annotate }, { language, suggest }) => annotate({ audit, as: 'docx', language, suggest }),
  summary: null,
};

/** 标注: a PDF with the findings as annotations. */
export const pdfApart: Apart = {
  extension: '.pdf',
  isBinary: true,
  make: ({ audit, annotate }, { language }) => annotate({ audit, as: 'pdf', language }),
  summary: null,
};
