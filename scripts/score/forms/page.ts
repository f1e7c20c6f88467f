import { printTally, type Tally, tally } from '../tally.js';
import type { CleanDocument, SlippedDocument } from './measure.js';

/** The rows of the record: what was measured, and how often it was right. */
export const summaryRows = (
  clean: readonly CleanDocument[],
  slipped: readonly SlippedDocument[],
): (readonly [what: string, share: string])[] => {
  const accused = clean.flatMap((one) => one.accused);
  const errors = accused.filter(({ severity }) => severity === 'error').length;
  const row = (what: string, share: Tally): readonly [string, string] => [what, printTally(share)];
  const reported = (what: string, some: readonly SlippedDocument[]): (readonly [string, string])[] => [
    row(
      `slips reported, ${what}`,
      tally(some, ({ score }) => score.shown !== 'missed'),
    ),
    row(
      `wrong figure first where two checks tell, ${what}`,
      tally(
        some.filter(({ told, score }) => told && score.slip.figure !== undefined),
        ({ score }) => score.shown === 'first',
      ),
    ),
  ];
  const relations = clean.flatMap((one) => one.relations);
  const again = relations.filter(({ kind }) => kind === 'same');
  return [
    ['clean documents', String(clean.length)],
    ['errors on them', String(errors)],
    ['warnings on them', String(accused.length - errors)],
    row(
      'relations read',
      tally(relations, ({ read }) => read),
    ),
    row(
      'figures told again read',
      tally(again, ({ read }) => read),
    ),
    ...reported('all', slipped),
    ...reported(
      'in cells',
      slipped.filter(({ inTable }) => inTable),
    ),
    ...reported(
      'in text',
      slipped.filter(({ inTable }) => !inTable),
    ),
    ...(['docx', 'pdf'] as const).flatMap((format) =>
      reported(
        `.${format}`,
        slipped.filter((one) => one.format === format),
      ),
    ),
    row(
      'slipped documents accused of something else',
      tally(slipped, ({ stray }) => stray > 0),
    ),
  ];
};

/** `docs/score-forms.md`. */
export const formsPage = (clean: readonly CleanDocument[], slipped: readonly SlippedDocument[]): string =>
  [
    '# 整份公开文件的评分 / Whole documents with their tables',
    '',
    'Written by `pnpm score:forms --write`: whole 部门决算 (nine tables and their text, in three layouts) and 项目支出绩效自评 with its table, composed by `scripts/generate` from seeds for reporting, as .docx and as .pdf. Each is audited as it is, and with one slip at a time that is certain to contradict it. *Two checks tell* where the slip breaks two relations or more.',
    '',
    '| what | hits / all · share (95 % bounds by Wilson) |',
    '| --- | ---: |',
    ...summaryRows(clean, slipped).map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
