import { readFileSync } from 'node:fs';
import { read } from '../packages/ingest/src/index.js';
import { parse } from '../packages/parser/src/index.js';
import { tracePlain } from '../packages/facts/src/engine/trace.js';

const [, , file, pick] = process.argv;
const lines = (file ?? '').endsWith('.jsonl') ? readFileSync(file as string, 'utf8').trim().split('\n').map((l) => JSON.parse(l)) : [{ text: file }];
for (const [i, one] of lines.entries()) {
  if (pick !== undefined && !pick.split(',').includes(String(i))) continue;
  const year = one.fiscalYear ?? 2024;
  const text = one.html ?? (one.what ? one.text : `${year}年度部门整体支出绩效自评报告\n${one.text}\n`);
  const source = await read(new TextEncoder().encode(text), { name: 'case.txt' });
  const parsed = parse(source);
  console.log(`\n#${i}`, one.text, '\nEXP', JSON.stringify(one.expect ?? one.relations), one.what ?? '');
  for (const report of parsed.reports) console.log(tracePlain(source.text, report));
}
