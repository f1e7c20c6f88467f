/**
 * What reading a .docx costs beside mammoth's `extractRawText` on the same file: `pnpm bench:ingest [RUNS]`.
 * Prints the
 * median of each fixture in processor time, and the share of reading that mammoth itself takes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import { defaultLimits } from '../../packages/document/src/index.js';
import { read } from '../../packages/ingest/src/index.js';
import { openArchive } from '../../packages/ingest/src/word/archive.js';
import { readWithMammoth } from '../../packages/ingest/src/word/mammoth.js';
import { readNumbering } from '../../packages/ingest/src/word/numbering/definitions.js';
import { createLabeller } from '../../packages/ingest/src/word/numbering/labels.js';
import { readParts } from '../../packages/ingest/src/word/package.js';
import { sieve } from '../../packages/ingest/src/word/sieve.js';
import { readStyles } from '../../packages/ingest/src/word/styles.js';

const runs = Number(process.argv[2] ?? 25);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of processor time, of all threads: what else runs on the machine does not count. */
const timed = async (task: () => Promise<unknown>): Promise<number> => {
  const start = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const sieved = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const archive = await openArchive(bytes, 'bench', defaultLimits);
  const parts = await readParts(archive, 'bench', defaultLimits);
  const styles = readStyles(parts.styles);
  const numbering = readNumbering(parts.numbering, styles.numberingOf);
  return sieve(parts, styles, () => createLabeller(numbering), 'bench', defaultLimits).blocks;
};

const measure = async (path: string) => {
  const bytes = readFileSync(path);
  const blocks = await sieved(bytes);
  const raw: number[] = [];
  const ours: number[] = [];
  const withMammoth: number[] = [];
  // In turns, so that a slow moment of the machine strikes all alike; the first runs only warm up.
  for (let run = -5; run < runs; run += 1) {
    const times = [
      await timed(() => mammoth.extractRawText({ buffer: bytes })),
      await timed(() => read(bytes, { name: path })),
      await timed(async () => readWithMammoth(blocks)),
    ] as const;
    if (run < 0) continue;
    raw.push(times[0]);
    ours.push(times[1]);
    withMammoth.push(times[2]);
  }
  return { raw: median(raw), ours: median(ours), withMammoth: median(withMammoth) };
};

const folders = ['word', 'reports'].map((name) =>
  fileURLToPath(new URL(`../../fixtures/${name}/`, import.meta.url)),
);
const ratios: number[] = [];
const shares: number[] = [];
console.log('fixture'.padEnd(52), 'extractRawText', '  read', ' ratio', ' mammoth share');
for (const folder of folders)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.docx'))) {
    const { raw, ours, withMammoth } = await measure(`${folder}${file}`);
    ratios.push(ours / raw);
    shares.push(withMammoth / ours);
    console.log(
      file.padEnd(52),
      `${raw.toFixed(2)} ms`.padStart(14),
      `${ours.toFixed(2)} ms`.padStart(8),
      (ours / raw).toFixed(2).padStart(5),
      `${Math.round((100 * withMammoth) / ours)} %`.padStart(8),
    );
  }
console.log(
  `median ratio ${median(ratios).toFixed(2)} over ${ratios.length} fixtures; mammoth's own share ${Math.round(100 * median(shares))} %`,
);
