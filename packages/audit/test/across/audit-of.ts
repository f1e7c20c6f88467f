import { read } from '@gouji/ingest';
import { parse } from '@gouji/parser';
import { type Audit, auditDocument } from '../../src/index.js';

/** The audit of a plain text as a file of that name. */
export const auditOf = async (file: string, text: string): Promise<Audit> => {
  const source = await read(new TextEncoder().encode(text), { name: file });
  return auditDocument(source, parse(source), { file });
};
