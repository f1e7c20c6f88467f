/**
 * What reading a PDF costs beside pdf.js alone: `pnpm bench:pages [--runs N] [--write]`. Prints, for the files of
 * `fixtures/pages` and, where they are there, of `../shared/real`, the processor time of reading over that of pdf.js
 * giving the text and the operators of the same pages; and for a PDF of 30 pages and one of 300 the most memory held.
 * `--write` brings `docs/page-costs.md` up to date.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { askProcess } from '../../ask-process.js';
import { contents } from '../../make-page-fixtures/content.js';
import { layOut } from '../../make-page-fixtures/lay-out.js';
import { pdfOf } from '../../make-page-fixtures/pdf.js';
import { sharedFolder } from '../../shared.js';
import type { Cost, Order } from './part.js';
import { type ReadingName, readings, timed } from './readings.js';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, write: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);

const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

const pdfsIn = (folder: string | null): string[] =>
  folder === null
    ? []
    : readdirSync(folder)
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => path.join(folder, name));

/** The median over some runs, in turns, so that a slow moment strikes both alike; the first two only warm up. */
const ratioOf = async (file: string): Promise<number> => {
  const bytes = readFileSync(file);
  const times = { gouji: [] as number[], 'pdf.js': [] as number[] };
  for (let run = -2; run < runs; run += 1)
    for (const name of ['gouji', 'pdf.js'] as const) {
      const seconds = await timed(() => readings[name](bytes));
      if (run >= 0) times[name].push(seconds);
    }
  return median(times.gouji) / median(times['pdf.js']);
};

const part = fileURLToPath(new URL('part.ts', import.meta.url));

/** A document of so many pages of prose and tables, read in a process of its own. */
const costOf = async (pages: number, reading: ReadingName): Promise<Cost> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gouji-pages-'));
  try {
    const set = [contents.prose, contents.accounts, contents.projects].flatMap((content) => layOut(content));
    const sheets = Array.from({ length: pages }, (_, page) => set[page % set.length] ?? set[0]);
    const file = path.join(folder, 'pages.pdf');
    writeFileSync(file, pdfOf(sheets.flatMap((sheet) => sheet ?? [])));
    const order: Order = { file, reading };
    return await askProcess<Cost>(part, order);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const rows: string[] = [];
const ratios: number[] = [];
const fixtures = fileURLToPath(new URL('../../../fixtures/pages/', import.meta.url));
for (const file of [...pdfsIn(fixtures), ...pdfsIn(sharedFolder('real'))]) {
  const ratio = await ratioOf(file);
  ratios.push(ratio);
  rows.push(`| ${path.basename(file)} | ${ratio.toFixed(2)} |`);
  console.log(path.basename(file).padEnd(44), ratio.toFixed(2));
}
const summary = `median ${median(ratios).toFixed(2)}, most ${Math.max(...ratios).toFixed(2)}, over ${ratios.length} files`;
console.log(summary);

const base = await costOf(1, 'nothing');
const memory: string[] = [];
for (const pages of [30, 300]) {
  const [own, alone] = [await costOf(pages, 'gouji'), await costOf(pages, 'pdf.js')];
  const cells = [
    String(pages),
    (own.megabytes - base.megabytes).toFixed(0),
    (alone.megabytes - base.megabytes).toFixed(0),
    (own.seconds / alone.seconds).toFixed(2),
  ];
  memory.push(`| ${cells.join(' | ')} |`);
  console.log(
    `${pages} pages: ${cells[1]} MB above what the process holds before, pdf.js alone ${cells[2]} MB; ${cells[3]} times its processor time`,
  );
}

if (values.write)
  writeFileSync(
    fileURLToPath(new URL('../../../docs/page-costs.md', import.meta.url)),
    [
      '# 读 PDF 的开销 / What reading a PDF costs',
      '',
      '由 `pnpm bench:pages --write` 生成：读出文字和表格所用的处理器时间，与 pdf.js 只给出同样各页的文字和绘制指令相比（同一次运行，中位数）。',
      '',
      'Written by `pnpm bench:pages --write`: the processor time of reading text and tables over that of pdf.js alone giving the text and the operators of the same pages, in one run (medians).',
      '',
      `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
      '',
      '| file | processor time, pdf.js = 1 |',
      '| --- | ---: |',
      ...rows,
      '',
      'Memory: the most held while one document of prose and tables is read, above what the process holds before.',
      '',
      '| pages | MB | pdf.js alone, MB | processor time, pdf.js = 1 |',
      '| ---: | ---: | ---: | ---: |',
      ...memory,
      '',
    ].join('\n'),
  );
