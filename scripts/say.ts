import { readFileSync } from 'node:fs';
import { audit } from '../packages/gouji/src/index.js';
for (const file of process.argv.slice(2)) {
  const result = await audit(readFileSync(file), { name: file });
  for (const report of result.reports) for (const f of report.findings) if (f.severity !== 'info' && !f.rule.startsWith('numbering')) console.log(file.split('/').pop()?.slice(0, 22), f.severity, f.rule, f.message, '«' + f.evidence.map((e) => e.quote).join('|') + '»', result.text.slice(Math.max(0, (f.evidence[0]?.span.start ?? 0) - 70), (f.evidence[0]?.span.end ?? 0) + 30).replace(/\n/g, '⏎'));
}
