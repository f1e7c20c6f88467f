import { type Audit, type AuditReport, auditDocument, type Finding } from '@gouji/audit';
import type { SourceDocument, Span } from '@gouji/document';
import { read } from '@gouji/ingest';
import { parse } from '../../parser/src/index.js';

export interface Audited {
  readonly audit: Audit;
  readonly source: SourceDocument;
}

/** A document as it is audited. */
export const audited = async (bytes: Uint8Array, file: string): Promise<Audited> => {
  const source = await read(bytes, { name: file });
  return { source, audit: auditDocument(source, parse(source), { file }) };
};

/** What `accusingAll` puts behind each figure as its repair: letters that no fixture has. */
export const mark = 'Qq';

const figure = /\d[\d,.]*(?:亿元|万元|元|%|个)?/g;

const accusing = (quote: string, span: Span): Finding => ({
  id: `${span.start}`,
  rule: 'same/metric',
  severity: 'error',
  confidence: 1,
  title: quote,
  message: quote,
  advice: '。',
  helpUri: '',
  equation: null,
  evidence: [{ quote, span, section: '', note: '' }],
  checks: [],
  witnesses: [],
  repair: { span, from: quote, to: quote + mark, restores: 1, breaks: 0 },
  alternatives: [],
});

/** A document with an audit that accuses every figure printed in it, so that each place is tried. */
export const accusingAll = async (bytes: Uint8Array, file: string): Promise<Audited> => {
  const source = await read(bytes, { name: file });
  const { text } = source;
  const findings = [...text.matchAll(figure)].map(({ 0: quote, index }) =>
    accusing(quote, { start: index, end: index + quote.length }),
  );
  const report: AuditReport = {
    title: '',
    entity: null,
    fiscalYear: null,
    span: { start: 0, end: text.length },
    sections: [],
    quantities: [],
    facts: [],
    checks: [],
    findings,
    coverage: { quantities: 0, inChecks: 0, verified: 0, seen: 0, unchecked: [] },
  };
  return { source, audit: { schemaVersion: '1', file, text, reports: [report], warnings: [] } };
};

export const accusationsIn = ({ audit }: Audited): readonly Finding[] =>
  audit.reports.flatMap(({ findings }) => findings);
