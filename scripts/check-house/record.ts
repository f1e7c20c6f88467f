import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How many faults of a kind stand in a file, by file. */
export type Counts = Readonly<Record<string, number>>;

/** What is known to be left, by kind. It may only shrink. */
export type HouseRecord = Readonly<Record<string, Counts>>;

const file = fileURLToPath(new URL('record.json', import.meta.url));

export const readHouse = (): HouseRecord => JSON.parse(readFileSync(file, 'utf8')) as HouseRecord;

export const writeHouse = (record: HouseRecord): void =>
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);

export const sumOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Files that hold more than is known of them. */
export const grown = (known: Counts, found: Counts): string[] =>
  Object.keys(found).filter((path) => (found[path] ?? 0) > (known[path] ?? 0));

/**
 * The record after a run. What moves from file to file may move; of no kind may there be more.
 *
 * @throws Error where there is more of a kind than is known
 */
export const nextHouse = (known: HouseRecord, found: HouseRecord): HouseRecord => {
  for (const [kind, counts] of Object.entries(found)) {
    const [before, now] = [sumOf(known[kind] ?? {}), sumOf(counts)];
    if (now > before) throw new Error(`${kind}: ${now} now, ${before} known; there may only be fewer`);
  }
  return found;
};
