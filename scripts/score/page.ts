import type { Measured } from './measure.js';
import { type Summary, summarise } from './summary.js';
import { groupBy, printTally, tally } from './tally.js';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(heads),
  row(heads.map((_, index) => (index === 0 ? '---' : '---:'))),
  ...rows.map(row),
  '',
];

const summaryCells = (summary: Summary): string[] =>
  [
    summary.relations,
    summary.facts,
    summary.reported,
    summary.first,
    summary.repairs,
    summary.accused,
    summary.claimed,
  ].map(printTally);

const summaryHeads = [
  'relations read',
  'facts right',
  'slips reported',
  'wrong figure first',
  'repairs exact',
  'clean accused',
  'reported of slips in checked figures',
];

/** `docs/score.md`. */
export const scorePage = (sentences: readonly Measured[]): string => {
  const slips = sentences.flatMap(({ slips: made }) => made);
  const relations = sentences.flatMap(({ clean }) => clean.relations);
  return [
    '# 评分 / Score',
    '',
    'Written by `pnpm score --write`: what is read of the generator’s texts (`scripts/generate`), on reporting seeds (odd numbers), which nothing is learned or tuned from. Each text is audited as it is and once more with one slip that is certain to contradict it. A cell is hits / all · share (95 % bounds by Wilson).',
    '',
    `Sentences and paragraphs: ${sentences.length}.`,
    '',
    ...table(['', ...summaryHeads], [['all', ...summaryCells(summarise(sentences))]]),
    '## By kind of sentence',
    '',
    'The kinds are the files of `scripts/generate/kinds`.',
    '',
    ...table(
      ['kind', ...summaryHeads],
      groupBy(sentences, ({ kind }) => kind).map(([kind, group]) => [
        kind,
        ...summaryCells(summarise(group)),
      ]),
    ),
    '## By depth',
    '',
    '0: the plain relation · 1: a reason, a bracket, a list or another sentence between or around · 2: more of it.',
    '',
    ...table(
      ['depth', ...summaryHeads],
      groupBy(sentences, ({ depth }) => String(depth)).map(([depth, group]) => [
        depth,
        ...summaryCells(summarise(group)),
      ]),
    ),
    '## By kind of relation',
    '',
    ...table(
      ['relation', 'read', 'slips in it reported', 'wrong figure first'],
      [...new Set([...relations, ...slips].map(({ kind }) => kind))].sort().map((kind) => {
        const broken = slips.filter((slip) => slip.kind === kind);
        return [
          kind,
          printTally(
            tally(
              relations.filter((one) => one.kind === kind),
              ({ read }) => read,
            ),
          ),
          printTally(tally(broken, ({ shown }) => shown !== 'missed')),
          printTally(tally(broken, ({ shown }) => shown === 'first')),
        ];
      }),
    ),
    '## By slip',
    '',
    ...table(
      ['slip', 'reported', 'wrong figure first', 'repaired exactly', 'repaired wrongly'],
      groupBy(slips, ({ slip }) => slip.kind).map(([kind, group]) => [
        kind,
        printTally(tally(group, ({ shown }) => shown !== 'missed')),
        printTally(tally(group, ({ shown }) => shown === 'first')),
        printTally(tally(group, ({ repair }) => repair === 'exact')),
        printTally(tally(group, ({ repair }) => repair === 'wrong')),
      ]),
    ),
  ].join('\n');
};
