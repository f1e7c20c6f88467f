/**
 * Prints how sentences are understood: each figure with what its words say, the record it was read into, and the
 * equations with their margins. `pnpm trace TEXT`, or `pnpm trace FILE.jsonl [LINE,LINE…]` for lines with a `text`.
 */
import { readFileSync } from 'node:fs';
import { read } from '../packages/ingest/src/index.js';
import { parse } from '../packages/parser/src/index.js';
import { tracePlain } from '../packages/relations/src/report/trace.js';

const [given = '', lines] = process.argv.slice(2);
const wanted = lines?.split(',').map(Number);
const texts = given.endsWith('.jsonl')
  ? readFileSync(given, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): { text: string; fiscalYear?: number } => JSON.parse(line))
  : [{ text: given, fiscalYear: undefined }];

for (const [at, { text, fiscalYear }] of texts.entries()) {
  if (wanted && !wanted.includes(at)) continue;
  const title = fiscalYear ? `${fiscalYear}年度部门整体支出绩效自评报告\n` : '';
  const source = await read(new TextEncoder().encode(`${title}${text}\n`), { name: 'text.txt' });
  console.log(`#${at} ${text}`);
  for (const report of parse(source).reports) console.log(tracePlain(source.text, report));
}
