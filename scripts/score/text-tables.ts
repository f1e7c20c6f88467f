import { table } from './markdown.js';
import type { Measured } from './measure.js';
import { type Slipped, type Summary, slippedTexts, summarise } from './summary.js';
import { printTally, type Tally, tally } from './tally.js';

const columns: readonly (readonly [head: string, of: (summary: Summary) => Tally])[] = [
  ['relations read', ({ relations }) => relations],
  ['facts right', ({ facts }) => facts],
  ['slips reported', ({ singles }) => singles.reported],
  ['wrong figure first', ({ singles }) => singles.first],
  ['repairs exact', ({ singles }) => singles.repairs],
  ['clean texts accused', ({ accused }) => accused],
  ['clean texts with an error', ({ cleanErrors }) => cleanErrors],
  ['slipped texts accused of something else', ({ stray }) => stray],
  ['reported, of slips in figures counted as checked', ({ singles }) => singles.claimed],
  ['figures counted as checked, of those in a check', ({ claims }) => claims],
];

/** What was read, by groups of texts. */
export const summaryTable = (
  what: string,
  groups: readonly (readonly [string, readonly Measured[]])[],
): string[] =>
  table(
    [what, ...columns.map(([head]) => head)],
    groups.map(([name, group]) => {
      const summary = summarise(group);
      return [name, ...columns.map(([, of]) => printTally(of(summary)))];
    }),
  );

const slipsOf = (measured: readonly Measured[]): Slipped['slips'] =>
  slippedTexts(measured, 'singles').flatMap(({ slips }) => slips);

/** What was read and reported of each kind of relation, prose and tables apart. */
export const relationTable = (measured: readonly Measured[]): string[] => {
  const relations = measured.flatMap(({ clean }) => clean.relations);
  const slips = slipsOf(measured);
  const name = ({ kind, table: inTable }: { readonly kind: string; readonly table: boolean }): string =>
    `${kind}${inTable ? ' (table)' : ''}`;
  const names = [...new Set([...relations, ...slips].map(name))].sort();
  return table(
    ['relation', 'read', 'slips in it reported', 'wrong figure first'],
    names.map((one) => {
      const broken = slips.filter((slip) => name(slip) === one);
      const all = relations.filter((relation) => name(relation) === one);
      return [
        one,
        printTally(tally(all, ({ read }) => read)),
        printTally(tally(broken, ({ shown }) => shown !== 'missed')),
        printTally(tally(broken, ({ shown }) => shown === 'first')),
      ];
    }),
  );
};

/** What was read and reported by what stands between the figures of a relation. */
export const depthTable = (measured: readonly Measured[]): string[] => {
  const relations = measured.flatMap(({ clean }) => clean.relations);
  const slips = slipsOf(measured);
  const depths = [...new Set([...relations, ...slips].map(({ depth }) => depth))].sort();
  return table(
    ['between its figures', 'read', 'slips in it reported'],
    depths.map((depth) => {
      const all = relations.filter((one) => one.depth === depth);
      const broken = slips.filter((one) => one.depth === depth);
      return [
        String(depth),
        printTally(tally(all, ({ read }) => read)),
        printTally(tally(broken, ({ shown }) => shown !== 'missed')),
      ];
    }),
  );
};
