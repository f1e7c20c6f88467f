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

const columns: readonly (readonly [head: string, of: keyof Summary])[] = [
  ['relations read', 'relations'],
  ['facts right', 'facts'],
  ['slips reported', 'reported'],
  ['wrong figure first', 'first'],
  ['repairs exact', 'repairs'],
  ['clean texts accused', 'accused'],
  ['slipped texts accused of something else', 'stray'],
  ['reported, of slips in figures that a check claims', 'claimed'],
];

const summaryRow = (name: string, measured: readonly Measured[]): string[] => {
  const summary = summarise(measured);
  return [name, ...columns.map(([, of]) => printTally(summary[of]))];
};

const summaryTable = (what: string, groups: readonly (readonly [string, readonly Measured[]])[]): string[] =>
  table(
    [what, ...columns.map(([head]) => head)],
    groups.map(([name, group]) => summaryRow(name, group)),
  );

const relationTable = (measured: readonly Measured[]): string[] => {
  const relations = measured.flatMap(({ clean }) => clean.relations);
  const slips = measured.flatMap(({ slips: made }) => made);
  const name = ({ kind, table: inTable }: { readonly kind: string; readonly table: boolean }): string =>
    `${kind}${inTable ? ' (table)' : ''}`;
  const names = [...new Set([...relations, ...slips].map(name))].sort();
  return table(
    ['relation', 'read', 'slips in it reported', 'wrong figure first'],
    names.map((one) => {
      const broken = slips.filter((slip) => name(slip) === one);
      return [
        one,
        printTally(
          tally(
            relations.filter((relation) => name(relation) === one),
            ({ read }) => read,
          ),
        ),
        printTally(tally(broken, ({ shown }) => shown !== 'missed')),
        printTally(tally(broken, ({ shown }) => shown === 'first')),
      ];
    }),
  );
};

const depthTable = (measured: readonly Measured[]): string[] => {
  const relations = measured.flatMap(({ clean }) => clean.relations);
  const slips = measured.flatMap(({ slips: made }) => made);
  const depths = [...new Set([...relations, ...slips].map(({ depth }) => depth))].sort();
  return table(
    ['between its figures', 'read', 'slips in it reported'],
    depths.map((depth) => [
      String(depth),
      printTally(
        tally(
          relations.filter((one) => one.depth === depth),
          ({ read }) => read,
        ),
      ),
      printTally(
        tally(
          slips.filter((one) => one.depth === depth),
          ({ shown }) => shown !== 'missed',
        ),
      ),
    ]),
  );
};

const slipTable = (measured: readonly Measured[]): string[] =>
  table(
    ['slip', 'reported', 'wrong figure first', 'repaired exactly', 'repaired wrongly'],
    groupBy(
      measured.flatMap(({ slips: made }) => made),
      ({ slip }) => slip.kind,
    ).map(([kind, group]) => [
      kind,
      printTally(tally(group, ({ shown }) => shown !== 'missed')),
      printTally(tally(group, ({ shown }) => shown === 'first')),
      printTally(tally(group, ({ repair }) => repair === 'exact')),
      printTally(tally(group, ({ repair }) => repair === 'wrong')),
    ]),
  );

const preface = [
  'Written by `pnpm score --write`: what is read of the texts of `scripts/generate`, by seeds for reporting (odd numbers; nothing is learned or tuned from them). Each text is audited as it is, and once more with slips that are certain to contradict it: one in a sentence, three in a report. A cell is hits / all · share (95 % bounds by Wilson).',
  '',
  '- *Relations read*: a check stands for the relation, over the same figures. Claims in words and lists of some parts only are left out: no check shows them while they hold.',
  '- *Facts right*: amounts and percentages with their metric, year and role. Names are compared without quotes, brackets and 支出, 经费, 合计 at their ends.',
  '- *Reported*: an error or warning has the wrong figure in its evidence; *first*: as the first. For a wrong word or a part left out, any figure of the relation will do.',
  '- *Claimed*: slips in figures that stand in a check of the right text. Were coverage what it says, all of them would be reported.',
];

/** `docs/score.md`. */
export const scorePage = (sentences: readonly Measured[], reports: readonly Measured[]): string =>
  [
    '# 评分 / Score',
    '',
    ...preface,
    '',
    ...summaryTable('', [
      ['sentences and paragraphs', sentences],
      ['whole reports', reports],
    ]),
    '## Sentences by kind',
    '',
    'The kinds are the files of `scripts/generate/kinds`.',
    '',
    ...summaryTable(
      'kind',
      groupBy(sentences, ({ kind }) => kind),
    ),
    '## Sentences by depth',
    '',
    '0: the plain relation · 1: a reason, a bracket, a list or another sentence between or around · 2: more of it.',
    '',
    ...summaryTable(
      'depth',
      groupBy(sentences, ({ depth }) => String(depth)),
    ),
    '## Reports by kind',
    '',
    ...summaryTable(
      'kind',
      groupBy(reports, ({ kind }) => kind),
    ),
    '## Reports by format',
    '',
    ...summaryTable(
      'format',
      groupBy(reports, ({ format }) => format),
    ),
    '## By kind of relation, prose and tables apart',
    '',
    ...relationTable([...sentences, ...reports]),
    '## By what stands between the figures of a relation',
    '',
    ...depthTable([...sentences, ...reports]),
    '## By slip',
    '',
    ...slipTable([...sentences, ...reports]),
  ].join('\n');
