import { type FindingScore, type SlippedText, type SlipScore, strayIn } from './judge.js';
import type { Measured } from './measure.js';
import { type Tally, tally } from './tally.js';

/** The figures of a set of measured texts. */
export interface Summary {
  /** Relations for which a check stands. */
  readonly relations: Tally;
  /** Figures that stand in a check: those that the coverage counts as checked. */
  readonly claims: Tally;
  /** Amounts and percentages read with their metric, year and role. */
  readonly facts: Tally;
  /** Texts without slips in which something is called an error or a warning. */
  readonly accused: Tally;
  /** Texts without slips in which something is called an error. */
  readonly cleanErrors: Tally;
  /** Texts with one slip and a finding that shows no slip. */
  readonly stray: Tally;
  /** Of the texts with one slip. */
  readonly singles: SlipSummary;
}

/** What became of slips, and what the findings on their texts are worth. */
export interface SlipSummary {
  /** Of the findings called errors, those that show a slip. */
  readonly precision: Tally;
  /** Slips that a finding shows at all, and with the wrong figure first. */
  readonly reported: Tally;
  readonly first: Tally;
  /** Slips in figures that the coverage of the text without slips counts as checked: those reported. */
  readonly claimed: Tally;
  /** Slips in figures in which two checks or more fail: those with the wrong figure first. */
  readonly told: Tally;
  /** Slips in figures that are reported: those named as wrong or among the alternatives. */
  readonly named: Tally;
  /** Of the repairs offered, those that restore what was there. */
  readonly repairs: Tally;
}

/** A slip with what a check stood for before it was made. */
export interface PlacedSlip extends SlipScore {
  /** Whether it is in a figure that the coverage of the text without slips counts as checked. */
  readonly claimed: boolean;
}

/** A text with slips, and what was read of it without them. */
export interface Slipped {
  readonly slips: readonly PlacedSlip[];
  readonly findings: readonly FindingScore[];
}

/** Measured texts as texts with one slip each, or with two. */
export const slippedTexts = (measured: readonly Measured[], which: 'singles' | 'pairs'): Slipped[] =>
  measured.flatMap(({ clean, ...texts }) =>
    texts[which].map(({ slips, findings }: SlippedText) => ({
      findings,
      slips: slips.map((score) => {
        const { cleanFigure } = score.slip;
        return { ...score, claimed: cleanFigure !== undefined && clean.covered.has(cleanFigure) };
      }),
    })),
  );

const isShown = ({ shown }: SlipScore): boolean => shown !== 'missed';
const isFirst = ({ shown }: SlipScore): boolean => shown === 'first';
const isFigure = ({ slip }: SlipScore): boolean => slip.figure !== undefined;

/** Counts what became of slips and findings. */
export const summariseSlips = (
  slips: readonly PlacedSlip[],
  findings: readonly FindingScore[],
): SlipSummary => ({
  precision: tally(
    findings.filter(({ severity }) => severity === 'error'),
    ({ right }) => right,
  ),
  reported: tally(slips, isShown),
  first: tally(slips, isFirst),
  claimed: tally(
    slips.filter(({ claimed }) => claimed),
    isShown,
  ),
  told: tally(
    slips.filter(({ telling }) => telling > 1),
    isFirst,
  ),
  named: tally(
    slips.filter((score) => isShown(score) && isFigure(score)),
    ({ named }) => named,
  ),
  repairs: tally(
    findings.filter(({ repair }) => repair !== 'none'),
    ({ repair }) => repair === 'exact',
  ),
});

/** As `summariseSlips`, of all slips and findings of some texts. */
export const summariseTexts = (texts: readonly Slipped[]): SlipSummary =>
  summariseSlips(
    texts.flatMap(({ slips }) => slips),
    texts.flatMap(({ findings }) => findings),
  );

/** Adds up what was measured. */
export const summarise = (measured: readonly Measured[]): Summary => ({
  relations: tally(
    measured.flatMap(({ clean }) => clean.relations),
    ({ read }) => read,
  ),
  claims: tally(
    measured.flatMap(({ clean: { standing, covered } }) =>
      [...standing].map((figure) => covered.has(figure)),
    ),
    Boolean,
  ),
  facts: tally(
    measured.flatMap(({ clean }) => clean.facts),
    Boolean,
  ),
  accused: tally(measured, ({ clean }) => clean.accused.length > 0),
  cleanErrors: tally(measured, ({ clean }) => clean.accused.some(({ severity }) => severity === 'error')),
  stray: tally(
    measured.flatMap(({ singles }) => singles),
    (text) => strayIn(text) > 0,
  ),
  singles: summariseTexts(slippedTexts(measured, 'singles')),
});

/** All counts of a summary, by their names. */
export type Tallies = SlipSummary & Omit<Summary, 'singles'>;

export const talliesOf = ({ singles, ...others }: Summary): Tallies => ({ ...others, ...singles });
