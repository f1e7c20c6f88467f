import { read } from '@gouji/ingest';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  abstractList,
  item,
  list,
  packParts,
  paragraph,
} from '../../../../scripts/make-word-fixtures/ooxml.js';
import { parse, type Section } from '../../src/index.js';
import { headingsOf, type LevelTemplate, outlines, type PrintedHeading, title, treeOf } from './printed.js';

const formats: Readonly<Record<LevelTemplate['numerals'], string>> = {
  cn: 'chineseCountingThousand',
  arabic: 'decimal',
  circled: 'decimalEnclosedCircle',
  roman: 'upperRoman',
  account: 'chineseLegalSimplified',
  decimal: 'decimal',
};

/** A .docx of which Word numbers the headings, by one list of as many levels as the template has. */
const numberedDocx = (
  headings: readonly PrintedHeading[],
  template: readonly LevelTemplate[],
  suffix: string,
): Uint8Array =>
  packParts({
    numbering:
      abstractList(
        0,
        template.map(({ numerals, pattern }, depth) => ({
          format: formats[numerals],
          text: pattern.replace(
            '%',
            numerals === 'decimal'
              ? template
                  .slice(0, depth + 1)
                  .map((_, place) => `%${place + 1}`)
                  .join('.')
              : `%${depth + 1}`,
          ),
          suffix,
        })),
      ) + list(1, 0),
    body: [
      paragraph(title),
      ...headings.flatMap((heading) => [
        item(heading.title, 1, heading.depth),
        ...heading.text.map((words) => paragraph(words)),
      ]),
    ].join(''),
  });

const sectionsOf = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...sectionsOf(section.children)]);

it('gives back the outline that Word numbered, its labels known for automatic', async () => {
  await fc.assert(
    fc.asyncProperty(outlines, fc.constantFrom('nothing', 'tab', 'space'), async (outline, suffix) => {
      const headings = headingsOf(outline);
      const bytes = numberedDocx(headings, outline.template, suffix);
      const { reports, text } = parse(await read(bytes, { name: 'outline.docx' }));
      const sections = reports.flatMap((report) => sectionsOf(report.sections));
      expect(
        sections.map(({ level, label, title: words }) => `${'  '.repeat(level - 1)}${label?.text}${words}`),
      ).toEqual(treeOf(headings));
      for (const { label } of sections) {
        expect(label?.automatic).toBe(true);
        expect(label && text.slice(label.span.start, label.span.end)).toBe(label?.text);
      }
      expect(reports.flatMap(({ oddities }) => oddities)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
