import { audit } from 'gouji';
import { type GeneratedReport, report } from '../generate/reports/index.js';
import { type Format, formats, printReport } from '../generate/reports/print/index.js';
import { isReporting, sentence } from '../generate/sentence.js';
import type { Truth } from '../generate/truth.js';
import { alignText, documentOf } from './document.js';
import { type CleanScore, judgeClean, judgeSlips, type SlippedText } from './judge.js';

/** One text of the generator, audited as it is and with slips put in. */
export interface Measured {
  readonly seed: number;
  readonly kind: string;
  readonly depth: number;
  readonly format: Format;
  readonly clean: CleanScore;
  /** The text with one slip; none where no slip was found that contradicts it. */
  readonly singles: readonly SlippedText[];
  /** The text with two slips, where two were found. */
  readonly pairs: readonly SlippedText[];
}

/** How much is measured. */
export interface Sizes {
  readonly sentences: number;
  readonly reports: number;
  /** Relations of a report to one single slip in it: the more it states, the more can be mistyped. */
  readonly relationsPerSlip: number;
  /** Pairs of slips a report. */
  readonly pairs: number;
}

/** The short form takes seconds; the long one makes 5,000 single slips and 1,000 pairs of what it audits. */
export const sizes = {
  short: { sentences: 150, reports: 8, relationsPerSlip: 40, pairs: 1 },
  long: { sentences: 3100, reports: 300, relationsPerSlip: 12, pairs: 1 },
} as const satisfies Record<string, Sizes>;

/** What was measured: of sentences and short paragraphs, and of whole reports. */
export interface Score {
  readonly sentences: readonly Measured[];
  readonly reports: readonly Measured[];
}

/** Which part of the seeds: each `of`-th from the `part`-th on. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

const whole: Share = { part: 0, of: 1 };

/** The seeds for reporting, or those for working, from the lowest on: a share of as many as asked for. */
export const seedsOf = (count: number, reporting: boolean, { part, of }: Share = whole): number[] =>
  Array.from({ length: 2 * count }, (_, seed) => seed)
    .filter((seed) => isReporting(seed) === reporting)
    .filter((_, index) => index % of === part);

type Audited = Parameters<typeof judgeClean>;

/** Audits a text of the generator's, with what a judge asks for beside it. */
export const sentenceAudit = async (truth: Truth): Promise<Audited> => {
  const { bytes, name, place } = documentOf(truth);
  return [truth, await audit(bytes, { name }), place];
};

/** Audits the sentence of a seed: clean, with one slip, and with two. */
export const measureSentence = async (seed: number): Promise<Measured> => {
  const [clean, one, two] = [sentence(seed), sentence(seed, 1), sentence(seed, 2)];
  const { kind, depth } = clean;
  return {
    seed,
    kind,
    depth,
    format: 'txt',
    clean: judgeClean(...(await sentenceAudit(clean))),
    singles: one.slips.length === 1 ? [judgeSlips(...(await sentenceAudit(one)))] : [],
    pairs: two.slips.length === 2 ? [judgeSlips(...(await sentenceAudit(two)))] : [],
  };
};

/** Audits the report of a seed in one of the formats by turns: clean, with each of some single slips, with pairs. */
export const measureReport = async (
  seed: number,
  { relationsPerSlip, pairs }: Pick<Sizes, 'relationsPerSlip' | 'pairs'>,
): Promise<Measured> => {
  const format = formats[Math.floor(seed / 2) % formats.length] ?? 'txt';
  const audited = async (made: GeneratedReport): Promise<Audited> => {
    const read = await audit(await printReport(made, format), { name: `report.${format}` });
    return [made.truth, read, alignText(made.truth.text, read.text)];
  };
  const clean = report(seed);
  const { kind, depth, relations } = clean.truth;
  const singles = Math.max(1, Math.round(relations.length / relationsPerSlip));
  const withSlips = async (count: number, first: number, slips: number): Promise<SlippedText[]> => {
    const texts: SlippedText[] = [];
    for (let variant = first; variant < first + count; variant += 1) {
      const made = report(seed, slips, { variant });
      if (made.truth.slips.length === slips) texts.push(judgeSlips(...(await audited(made))));
    }
    return texts;
  };
  return {
    seed,
    kind,
    depth,
    format,
    clean: judgeClean(...(await audited(clean))),
    singles: await withSlips(singles, 0, 1),
    pairs: await withSlips(pairs, singles, 2),
  };
};

/** Audits so many sentences and reports, or a share of them, of seeds for reporting or for working. */
export const measureAll = async (wanted: Sizes, reporting = true, share: Share = whole): Promise<Score> => {
  const measured = { sentences: [] as Measured[], reports: [] as Measured[] };
  for (const seed of seedsOf(wanted.sentences, reporting, share))
    measured.sentences.push(await measureSentence(seed));
  for (const seed of seedsOf(wanted.reports, reporting, share))
    measured.reports.push(await measureReport(seed, wanted));
  return measured;
};
