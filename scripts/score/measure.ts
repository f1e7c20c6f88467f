import { audit } from 'gouji';
import { report } from '../generate/reports/index.js';
import { type Format, formats, printReport } from '../generate/reports/print/index.js';
import { isReporting, sentence } from '../generate/sentence.js';
import type { Truth } from '../generate/truth.js';
import { alignText, documentOf } from './document.js';
import { type CleanScore, judgeClean, judgeSlips, type SlipScore } from './judge.js';

/** One text of the generator, audited as it is and with slips put in. */
export interface Measured {
  readonly seed: number;
  readonly kind: string;
  readonly depth: number;
  readonly format: Format;
  readonly clean: CleanScore;
  /** Empty where no slip was found that contradicts the text. */
  readonly slips: readonly SlipScore[];
  /** Findings on the slipped text that show no slip. */
  readonly stray: number;
}

/** How many sentences and reports the short form audits, and the long one. */
export const sizes = {
  short: { sentences: 150, reports: 8 },
  long: { sentences: 1600, reports: 100 },
} as const;

/** The reporting seeds from 0 on, as many as asked for. */
export const reportingSeeds = (count: number): number[] => {
  const seeds: number[] = [];
  for (let seed = 0; seeds.length < count; seed += 1) if (isReporting(seed)) seeds.push(seed);
  return seeds;
};

type Audited = Parameters<typeof judgeClean>;

const scored = (clean: Audited, slipped: Audited, format: Format): Measured => {
  const [truth] = clean;
  const { slips, stray } = slipped[0].slips.length === 0 ? { slips: [], stray: 0 } : judgeSlips(...slipped);
  const { seed, kind, depth } = truth;
  return { seed, kind, depth, format, clean: judgeClean(...clean), slips, stray };
};

/** Audits the sentence of a seed, clean and with one slip. */
export const measureSentence = async (seed: number): Promise<Measured> => {
  const audited = async (truth: Truth): Promise<Audited> => {
    const { bytes, name, place } = documentOf(truth);
    return [truth, await audit(bytes, { name }), place];
  };
  return scored(await audited(sentence(seed)), await audited(sentence(seed, 1)), 'txt');
};

/** Audits the report of a seed, clean and with three slips, in one of the formats by turns. */
export const measureReport = async (seed: number): Promise<Measured> => {
  const format = formats[Math.floor(seed / 2) % formats.length] ?? 'txt';
  const audited = async (slips: number): Promise<Audited> => {
    const made = report(seed, slips);
    const read = await audit(await printReport(made, format), { name: `report.${format}` });
    return [made.truth, read, alignText(made.truth.text, read.text)];
  };
  return scored(await audited(0), await audited(3), format);
};

/** Audits so many sentences and reports of reporting seeds. */
export const measureAll = async ({
  sentences,
  reports,
}: {
  readonly sentences: number;
  readonly reports: number;
}): Promise<{ readonly sentences: readonly Measured[]; readonly reports: readonly Measured[] }> => {
  const measured = { sentences: [] as Measured[], reports: [] as Measured[] };
  for (const seed of reportingSeeds(sentences)) measured.sentences.push(await measureSentence(seed));
  for (const seed of reportingSeeds(reports)) measured.reports.push(await measureReport(seed));
  return measured;
};
