import { read } from '@gouji/ingest';
import { parse } from '@gouji/parser';
import { expect } from 'vitest';
import { type Audit, type AuditOptions, auditDocument, auditSchema } from '../src/index.js';

/** Audits a few lines as the body of a report on 2023; those with a table as Markdown. The audit follows its schema. */
export const auditText = async (text: string, options: Partial<AuditOptions> = {}): Promise<Audit> => {
  const body = `2023年度部门整体支出绩效自评报告\n${text}\n`;
  const name = /^\|/m.test(text) ? 'example.md' : 'example.txt';
  const source = await read(new TextEncoder().encode(body), { name });
  const audit = auditDocument(source, parse(source), { file: name, ...options });
  expect(JSON.stringify(auditSchema.parse(audit))).toBe(JSON.stringify(audit));
  return audit;
};
