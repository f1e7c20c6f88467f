import { readFileSync, writeFileSync } from 'node:fs';

/** What became of one thing that is watched: '' where it goes well, else what goes wrong, in words that stay the same. */
export interface Outcome {
  readonly id: string;
  readonly failure: string;
}

/**
 * What is known to pass and to fail. A new thing enters on the side where it stands; from then on it moves from
 * `failing` to `passing` alone.
 */
export interface KnownFailures {
  readonly passing: readonly string[];
  readonly failing: Readonly<Record<string, string>>;
}

export const readRecord = (file: string): KnownFailures => JSON.parse(readFileSync(file, 'utf8'));

export const writeRecord = (file: string, record: KnownFailures): void =>
  writeFileSync(file, `${JSON.stringify(record, null, 1)}\n`);

/** What is recorded as passing and fails now. */
export const fallen = (record: KnownFailures, outcomes: readonly Outcome[]): string[] =>
  outcomes.filter(({ id, failure }) => failure !== '' && record.passing.includes(id)).map(({ id }) => id);

/**
 * The record after a run: new things as they are, mended ones moved to `passing`, those no longer there left out.
 *
 * @throws Error where something that passed fails: known failures may only shrink
 */
export const nextRecord = (record: KnownFailures, outcomes: readonly Outcome[]): KnownFailures => {
  const broken = fallen(record, outcomes);
  if (broken.length > 0) throw new Error(`passed before and fail now: ${broken.join(', ')}`);
  return {
    passing: outcomes.filter(({ failure }) => failure === '').map(({ id }) => id),
    failing: Object.fromEntries(
      outcomes.filter(({ failure }) => failure !== '').map(({ id, failure }) => [id, failure]),
    ),
  };
};
