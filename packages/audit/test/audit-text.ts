import { read } from '@gouji/ingest';
import { parse } from '@gouji/parser';
import { type Audit, auditDocument } from '../src/index.js';

/** Audits a few lines as the body of a report on 2023. */
export const auditText = async (text: string): Promise<Audit> => {
  const body = `2023年度部门整体支出绩效自评报告\n${text}\n`;
  const source = await read(new TextEncoder().encode(body), { name: 'example.txt' });
  return auditDocument(source, parse(source), { file: 'example.txt' });
};
