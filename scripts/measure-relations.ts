/**
 * Measures what is read of the hand-written sentences in `fixtures/relations`, by file: relations and contradicted
 * claims found, and sentences accused though nothing in them is wrong. `--write` brings `measured.json`, which the tests hold them to, up to date.
 */
import { writeFile } from 'node:fs/promises';
import { folder, relationCases, shortcomings } from '../packages/audit/test/relation-cases.js';

const isDenied = ({ contradicts }: { readonly contradicts?: string }): boolean => contradicts !== undefined;

const measured: Record<string, string[]> = {};
const rows = new Map<string, { cases: number; relations: number; missed: number; accused: number }>();
for (const one of relationCases()) {
  const row = rows.get(one.file) ?? { cases: 0, relations: 0, missed: 0, accused: 0 };
  rows.set(one.file, row);
  const found = await shortcomings(one);
  measured[one.id] = found;
  row.cases += 1;
  row.relations += (one.relations?.length ?? 0) + (one.claims ?? []).filter(isDenied).length;
  row.missed += found.filter((text) => text.startsWith('missed')).length;
  row.accused += found.some((text) => text.startsWith('accused')) ? 1 : 0;
}
const total = [...rows.values()].reduce((sum, row) => ({
  cases: sum.cases + row.cases,
  relations: sum.relations + row.relations,
  missed: sum.missed + row.missed,
  accused: sum.accused + row.accused,
}));
const table = [...rows, ['total', total] as const].map(([file, { cases, relations, missed, accused }]) => ({
  file,
  sentences: cases,
  relations,
  found: relations - missed,
  'wrongly accused': accused,
}));
console.table(table);
if (process.argv.includes('--write'))
  await writeFile(`${folder}measured.json`, `${JSON.stringify(measured, null, 1)}\n`);
