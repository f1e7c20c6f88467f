import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Pair } from './run.js';

/** Why a pair is left: known of one change of one sentence, by people. */
interface Reason {
  readonly change: string;
  readonly sentence: string;
  readonly reason: string;
}

const file = fileURLToPath(new URL('../../fixtures/properties-left.jsonl', import.meta.url));

const reasons = (): Reason[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** A pair that its change did not leave as it was, and why, where that is known. */
export interface Left {
  readonly pair: Pair;
  readonly reason: string | null;
}

/** The pairs of a run that changed, in its order, with their reasons. */
export const leftOf = (pairs: readonly Pair[]): Left[] => {
  const known = new Map(reasons().map(({ change, sentence, reason }) => [`${change} ${sentence}`, reason]));
  return pairs
    .filter(({ accused, lost }) => accused.length > 0 || lost.length > 0)
    .map((pair) => ({ pair, reason: known.get(`${pair.property} ${pair.sentence}`) ?? null }));
};
