import { readFileSync, writeFileSync } from 'node:fs';
import { ownFolder } from './case.js';
import { type Judgement, passes } from './judge.js';

/**
 * What is known of the project's own cases: those that pass, and those that fail with what goes wrong. A new line
 * enters on the side where it stands; from then on a case moves from `failing` to `passing` alone.
 */
export interface CaseRecord {
  readonly passing: readonly string[];
  readonly failing: Readonly<Record<string, string>>;
}

const file = `${ownFolder}known-failures.json`;

export const readRecord = (): CaseRecord => JSON.parse(readFileSync(file, 'utf8'));

export const writeRecord = (record: CaseRecord): void =>
  writeFileSync(file, `${JSON.stringify(record, null, 1)}\n`);

/** What goes wrong with a case, in a few words that stay the same while it does. */
export const failureOf = ({ outcome, misread }: Judgement): string =>
  [...(outcome === 'missed' || outcome === 'accused' ? [outcome] : []), ...misread].join('; ');

/** Cases that are recorded as passing and fail now. */
export const fallen = (record: CaseRecord, judgements: readonly Judgement[]): Judgement[] =>
  judgements.filter((judgement) => !passes(judgement) && record.passing.includes(judgement.of.id));

/**
 * The record after a run: new cases as they are, mended ones moved to `passing`, those no longer there left out.
 *
 * @throws Error where a case that passed fails: the known failures may only shrink
 */
export const nextRecord = (record: CaseRecord, judgements: readonly Judgement[]): CaseRecord => {
  const broken = fallen(record, judgements);
  if (broken.length > 0)
    throw new Error(`passed before and fail now: ${broken.map(({ of }) => of.id).join(', ')}`);
  return {
    passing: judgements.filter(passes).map(({ of }) => of.id),
    failing: Object.fromEntries(
      judgements
        .filter((judgement) => !passes(judgement))
        .map((judgement) => [judgement.of.id, failureOf(judgement)]),
    ),
  };
};
