import { relationCases, shortcomings } from '/work/wt/engine/packages/audit/test/relation-cases.js';
const pick = process.argv[2];
for (const one of relationCases()) {
  if (pick && !one.file.startsWith(pick)) continue;
  const found = await shortcomings(one);
  if (found.length) console.log(one.id, '|', (one.heading ?? '') + ' ¶ ' + one.text.replace(/\n/g, '⏎'), '|', found.join('; '));
}
