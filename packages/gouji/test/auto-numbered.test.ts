import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Audit, audit, type ParsedDocument, parse, type Section } from '../src/index.js';

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const names = [
  'government-office',
  'affairs-center',
  'informatization-office',
  'service-center',
  'four-reports-in-one-file',
];

const typed = (name: string): Uint8Array => readFileSync(`${fixtures}reports/${name}.docx`);
const numbered = (name: string): Uint8Array => readFileSync(`${fixtures}reports-auto-numbered/${name}.docx`);

/** The same file with Word's own gap, a tab, between each label and its text; the fixtures have none. */
const withGaps = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const numbering = strFromU8(parts['word/numbering.xml'] ?? new Uint8Array());
  expect(numbering).toContain('<w:suff w:val="nothing"/>');
  const gapped = strToU8(numbering.replaceAll('<w:suff w:val="nothing"/>', ''));
  return zipSync({ ...parts, 'word/numbering.xml': gapped });
};

const sectionsOf = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...sectionsOf(section.children)]);

const treeOf = ({ reports }: ParsedDocument): unknown =>
  reports.map(({ title, entity, fiscalYear, sections }) => [
    title,
    entity,
    fiscalYear,
    ...sectionsOf(sections).map(
      (section) => `${section.level} ${section.label?.text ?? ''} ${section.label?.style} ${section.title}`,
    ),
  ]);

/** What an audit says, and the characters that each of its places covers. */
const saidOf = ({ text, reports }: Audit): unknown =>
  reports.map(({ findings, coverage }) => [
    coverage,
    ...findings.map(({ rule, severity, message, evidence, repair }) => [
      rule,
      severity,
      message,
      ...evidence.map(({ span, section, note }) => [text.slice(span.start, span.end), section, note]),
      repair && [text.slice(repair.span.start, repair.span.end), repair.from, repair.to],
    ]),
  ]);

describe.each(names)('%s, its labels left to Word', (name) => {
  it.each([
    ['as they are', numbered(name)],
    ['with a tab behind each label', withGaps(numbered(name))],
  ])('gives the tree and the findings of the typed one, %s', async (_, bytes) => {
    const options = { name: `${name}.docx` };
    expect(treeOf(await parse(bytes, options))).toEqual(treeOf(await parse(typed(name), options)));
    expect(saidOf(await audit(bytes, options))).toEqual(saidOf(await audit(typed(name), options)));
  });

  it('knows each label for automatic, and where it stands', async () => {
    const { reports, text } = await parse(numbered(name), { name: `${name}.docx` });
    const labels = reports.flatMap(({ sections, oddities }) => [
      ...sectionsOf(sections).map(({ label }) => label),
      ...oddities.map(({ label }) => label),
    ]);
    expect(labels.length).toBeGreaterThan(20);
    for (const label of labels) {
      expect(label?.automatic).toBe(true);
      expect(label && text.slice(label.span.start, label.span.end)).toBe(label?.text);
    }
  });
});
