/** The sentences that properties are run over: the project's own, and the generator's. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bodyOf, relationCases } from '../../packages/audit/test/relation-cases.js';
import { isReporting, sentence } from '../generate/sentence.js';

/** A text and the report that it stands in. */
export interface Sentence {
  readonly id: string;
  readonly source: 'relations' | 'styles' | 'generated';
  /** The report's title, with its year. */
  readonly title: string;
  readonly heading: string | null;
  /** One paragraph or several, a line each. */
  readonly text: string;
  readonly format: 'txt' | 'md' | 'html' | 'docx' | 'pdf';
}

const titleOf = (year: number): string => `${year}年度部门整体支出绩效自评报告`;

const fromRelations = (): Sentence[] =>
  relationCases().map((one) => ({
    id: one.id,
    source: 'relations',
    title: bodyOf(one).split('\n')[0] ?? '',
    heading: one.heading ?? null,
    text: one.text,
    format: 'txt',
  }));

const stylesFolder = fileURLToPath(new URL('../../fixtures/styles/', import.meta.url));

/** The paragraphs with figures of the clean reports, each by itself under a title with its report's year. */
const fromStyles = (): Sentence[] =>
  readdirSync(stylesFolder)
    .filter((name) => name.endsWith('.txt') && !name.endsWith('.slips.txt'))
    .flatMap((name) => {
      const year = Number(/\d{4}/.exec(name)?.[0]);
      return readFileSync(stylesFolder + name, 'utf8')
        .split('\n')
        .map((text, index) => ({ text, id: `${name.replace('.txt', '')}:${index + 1}` }))
        .filter(({ text }) => /\d.*[%元人个].*\d/u.test(text) && !text.includes('|'))
        .map(
          ({ text, id }): Sentence => ({
            id,
            source: 'styles',
            title: titleOf(year),
            heading: null,
            text,
            format: 'txt',
          }),
        );
    });

/** The first sentences of the generator's working seeds. */
const generated = (count: number): Sentence[] =>
  Array.from({ length: count * 2 }, (_, seed) => seed)
    .filter((seed) => !isReporting(seed))
    .map((seed): Sentence => {
      const { text, heading, fiscalYear } = sentence(seed);
      return {
        id: `generated-${seed}`,
        source: 'generated',
        title: titleOf(fiscalYear),
        heading: heading ?? null,
        text,
        format: 'txt',
      };
    });

/** How many of the generator's sentences are run. */
const generatedCount = 300;

/**
 * All sentences in a fixed order.
 *
 * @param every takes each so-manieth alone: a short run
 */
export const sentences = (every = 1): Sentence[] =>
  [...fromRelations(), ...fromStyles(), ...generated(generatedCount)].filter(
    (_, index) => index % every === 0,
  );
