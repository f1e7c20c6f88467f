import { audit } from 'gouji';
import { isReporting, sentence } from '../generate/sentence.js';
import type { Truth } from '../generate/truth.js';
import { documentOf } from './document.js';
import { type CleanScore, judgeClean, judgeSlips, type SlipScore } from './judge.js';

/** One text of the generator, audited as it is and with a slip put in. */
export interface Measured {
  readonly seed: number;
  readonly kind: string;
  readonly depth: number;
  readonly clean: CleanScore;
  /** Empty where no slip was found that contradicts the text. */
  readonly slips: readonly SlipScore[];
  /** Findings on the slipped text that show no slip. */
  readonly stray: number;
}

const audited = async (truth: Truth): Promise<Parameters<typeof judgeClean>> => {
  const { bytes, name, place } = documentOf(truth);
  return [truth, await audit(bytes, { name }), place];
};

/** How many sentences the short form audits. */
export const shortCount = 150;

/** The reporting seeds from 0 on, as many as asked for. */
export const reportingSeeds = (count: number): number[] => {
  const seeds: number[] = [];
  for (let seed = 0; seeds.length < count; seed += 1) if (isReporting(seed)) seeds.push(seed);
  return seeds;
};

/** Audits the sentence of a seed, clean and slipped. */
export const measureSentence = async (seed: number): Promise<Measured> => {
  const clean = sentence(seed);
  const slipped = sentence(seed, 1);
  const { slips, stray } =
    slipped.slips.length === 0 ? { slips: [], stray: 0 } : judgeSlips(...(await audited(slipped)));
  return {
    seed,
    kind: clean.kind,
    depth: clean.depth,
    clean: judgeClean(...(await audited(clean))),
    slips,
    stray,
  };
};
