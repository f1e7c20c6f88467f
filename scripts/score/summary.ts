import type { Measured } from './measure.js';
import { type Tally, tally } from './tally.js';

/** The figures of a set of measured texts. */
export interface Summary {
  /** Relations for which a check stands. */
  readonly relations: Tally;
  /** Amounts and percentages read with their metric, year and role. */
  readonly facts: Tally;
  /** Slips that a finding shows at all, and with the wrong figure first. */
  readonly reported: Tally;
  readonly first: Tally;
  /** Of the repairs offered on slipped texts, those that restore what was there. */
  readonly repairs: Tally;
  /** Texts without slips in which something is called an error or a warning. */
  readonly accused: Tally;
  /** Slipped texts with a finding that shows no slip. */
  readonly stray: Tally;
  /** Slips in figures that stand in a check of the text without the slip: those reported. */
  readonly claimed: Tally;
}

/** Adds up what was measured. */
export const summarise = (measured: readonly Measured[]): Summary => {
  const slips = measured.flatMap(({ slips, clean }) =>
    slips.map((score) => ({ ...score, covered: clean.covered })),
  );
  const claimed = slips.filter(({ slip, covered }) => slip.figure !== undefined && covered.has(slip.figure));
  return {
    relations: tally(
      measured.flatMap(({ clean }) => clean.relations),
      ({ read }) => read,
    ),
    facts: tally(
      measured.flatMap(({ clean }) => clean.facts),
      Boolean,
    ),
    reported: tally(slips, ({ shown }) => shown !== 'missed'),
    first: tally(slips, ({ shown }) => shown === 'first'),
    repairs: tally(
      slips.filter(({ repair }) => repair !== 'none'),
      ({ repair }) => repair === 'exact',
    ),
    accused: tally(measured, ({ clean }) => clean.accused.length > 0),
    stray: tally(
      measured.filter(({ slips: made }) => made.length > 0),
      ({ stray }) => stray > 0,
    ),
    claimed: tally(claimed, ({ shown }) => shown !== 'missed'),
  };
};
