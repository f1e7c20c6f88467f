import { read } from '@gouji/ingest';
import { parse } from '@gouji/parser';
import { type Audit, type AuditOptions, auditDocument } from '../src/index.js';

/** Audits a few lines as the body of a report on 2023; those with a table as Markdown. */
export const auditText = async (text: string, options: Partial<AuditOptions> = {}): Promise<Audit> => {
  const body = `2023年度部门整体支出绩效自评报告\n${text}\n`;
  const name = /^\|/m.test(text) ? 'example.md' : 'example.txt';
  const source = await read(new TextEncoder().encode(body), { name });
  return auditDocument(source, parse(source), { file: name, ...options });
};
