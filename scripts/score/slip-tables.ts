import { table } from './markdown.js';
import type { Score } from './measure.js';
import {
  type PlacedSlip,
  type Slipped,
  type SlipSummary,
  slippedTexts,
  summariseSlips,
  summariseTexts,
} from './summary.js';
import { groupBy, printTally } from './tally.js';

const columns: readonly (readonly [head: string, of: keyof SlipSummary])[] = [
  ['errors that show a slip', 'precision'],
  ['slips reported', 'reported'],
  ['reported, in figures counted as checked', 'claimed'],
  ['first, where two checks tell', 'told'],
  ['named, of those reported', 'named'],
  ['repairs exact', 'repairs'],
];

/** A row of one of the tables: what was counted, how much of it there is, and the counts. */
export interface SlipRow {
  readonly name: string;
  readonly of: number;
  readonly summary: SlipSummary;
}

const rowOfTexts = (name: string, texts: readonly Slipped[]): SlipRow => ({
  name,
  of: texts.flatMap(({ slips }) => slips).length,
  summary: summariseTexts(texts),
});

const isInTable = ({ slips }: Slipped): boolean => slips.some(({ inTable }) => inTable);

/** Single slips and pairs, in prose and in tables apart; a pair with one slip in a cell is one of tables. */
export const placeRows = ({ sentences, reports }: Score): SlipRow[] =>
  (['singles', 'pairs'] as const).flatMap((which) => {
    const texts = slippedTexts([...sentences, ...reports], which);
    const name = which === 'singles' ? 'single slips' : 'pairs of slips';
    return [
      rowOfTexts(
        `${name}, prose`,
        texts.filter((text) => !isInTable(text)),
      ),
      rowOfTexts(`${name}, tables`, texts.filter(isInTable)),
      rowOfTexts(`${name}, all`, texts),
    ];
  });

const allTexts = ({ sentences, reports }: Score): Slipped[] =>
  (['singles', 'pairs'] as const).flatMap((which) => slippedTexts([...sentences, ...reports], which));

/** Slips by their kind; findings count for a kind on texts with that slip alone. */
export const kindRows = (score: Score): SlipRow[] => {
  const texts = allTexts(score);
  const slips = groupBy(
    texts.flatMap((text) => text.slips),
    ({ slip }) => slip.kind,
  );
  return slips.map(([name, some]) => {
    const alone = texts.filter((text) => text.slips.length === 1 && text.slips[0]?.slip.kind === name);
    const findings = alone.flatMap((text) => text.findings);
    return { name, of: some.length, summary: summariseSlips(some, findings) };
  });
};

/** Findings by their rule, and the slips that are shown by them; those that no rule shows stand last. */
export const ruleRows = (score: Score): SlipRow[] => {
  const texts = allTexts(score);
  const slips = texts.flatMap((text) => text.slips);
  const shownBy = (name: string | null): readonly PlacedSlip[] => slips.filter(({ rule }) => rule === name);
  const rows = groupBy(
    texts.flatMap((text) => text.findings),
    ({ rule }) => rule,
  ).map(([name, made]): SlipRow => {
    const shown = shownBy(name);
    return { name, of: shown.length, summary: summariseSlips(shown, made) };
  });
  const missed = shownBy(null);
  return [...rows, { name: 'missed', of: missed.length, summary: summariseSlips(missed, []) }];
};

/** A table of slips in Markdown. */
export const slipTable = (what: string, rows: readonly SlipRow[]): string[] =>
  table(
    [what, 'slips', ...columns.map(([head]) => head)],
    rows.map(({ name, of, summary }) => [
      name,
      String(of),
      ...columns.map(([, column]) => printTally(summary[column])),
    ]),
  );
