import { readFileSync } from 'node:fs';
import { read } from '../packages/ingest/src/index.js';
import { parse } from '../packages/parser/src/index.js';
import { accusations } from '../packages/facts/src/engine/trace.js';

const least = Number(process.argv[2] ?? 2);
for (const file of ['wild', 'final-accounts']) {
  let [t, tOk, e, eOk] = [0, 0, 0, 0];
  const bad: string[] = [];
  for (const [i, line] of readFileSync(`/work/shared/cases/${file}.jsonl`, 'utf8').trim().split('\n').entries()) {
    const one = JSON.parse(line);
    const year = one.fiscalYear ?? 2024;
    const text = one.what ? one.text : `${year}年度部门整体支出绩效自评报告\n${one.text}\n`;
    const source = await read(new TextEncoder().encode(text), { name: 'case.txt' });
    const found = parse(source).reports.flatMap((report) => accusations(source.text, report, least));
    const clean = one.what ? one.expect === 'silent' : one.expect.findings.length === 0;
    if (clean) {
      t += 1;
      if (found.length === 0) tOk += 1;
      else bad.push(`${i} FALSE ${found.join(' | ')}`);
    } else {
      e += 1;
      const quotes: string[] = one.what ? [] : one.expect.findings.map((f: { quote: string }) => f.quote);
      const hit = quotes.length === 0 ? found.length > 0 : found.some((f) => quotes.some((qq) => f.replace(/\s/g, '').includes(qq.replace(/\s/g, ''))));
      if (hit) eOk += 1;
      else bad.push(`${i} MISS ${quotes.join()} ${found.join(' | ')}`);
    }
  }
  console.log(file, `true left alone ${tOk}/${t}`, `contradictions ${eOk}/${e}`);
  console.log(bad.join('\n'));
}
