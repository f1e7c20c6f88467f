import type { Score } from './measure.js';
import { kindRows, placeRows, ruleRows, slipTable } from './slip-tables.js';
import { groupBy } from './tally.js';
import { depthTable, relationTable, summaryTable } from './text-tables.js';

const preface = [
  'Written by `pnpm score --write`: what is read of the texts of `scripts/generate`, by seeds for reporting (odd numbers; nothing is learned or tuned from them). Each text is audited as it is, with single slips that are certain to contradict it (one in a sentence, in a report by the relations that it states), and with pairs of slips, each of which breaks what the other does not. A cell is hits / all · share (95 % bounds by Wilson).',
  '',
  '- *Relations read*: a check stands for the relation, over the same figures. Claims in words, shares that come to all, and lists of some parts only are left out: no check shows them while they hold.',
  '- *Facts right*: amounts and percentages with their metric, year and role. Names are compared in the terms of the dictionary, without quotes, brackets and 支出, 经费, 合计 at their ends.',
  '- *Reported*: an error or warning has the wrong figure in its evidence; *first*: as the first. For a wrong word or a part left out, any figure of the relation will do.',
  '- *In figures counted as checked*: those that `coverage.inChecks` of the text without slips counts. Were coverage what it says, all of them would be reported. *Figures counted as checked*: of those that stand in any check.',
  '- *Two checks tell*: the wrong figure stands in two checks or more, over different figures, that fail. *Named*: it is the first evidence, or among the alternatives.',
  '- *Errors that show a slip*: of all findings called errors on texts with slips, those with a slip in their evidence. *Repairs exact*: of all repairs offered on them, those that write what stood there.',
];

/** `docs/score.md`. */
export const scorePage = (score: Score): string => {
  const { sentences, reports } = score;
  return [
    '# 评分 / Score',
    '',
    ...preface,
    '',
    ...summaryTable('', [
      ['sentences and paragraphs', sentences],
      ['whole reports', reports],
    ]),
    '## Which figure is wrong',
    '',
    'A pair with a slip in a cell counts among tables.',
    '',
    ...slipTable('', placeRows(score)),
    '## By slip',
    '',
    'Single ones and those of pairs; errors and repairs of texts with that slip alone.',
    '',
    ...slipTable('slip', kindRows(score)),
    '## By rule',
    '',
    'Slips by the rule of the finding that shows them.',
    '',
    ...slipTable('rule', ruleRows(score)),
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
  ].join('\n');
};
