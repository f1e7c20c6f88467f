import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../../../scripts/make-word-fixtures/expectation.js';
import { bareLines, observe } from '../../../../scripts/make-word-fixtures/observe.js';
import { read } from '../../src/index.js';

const folder = new URL('../../../../fixtures/word/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.docx'))
  .map((file) => file.slice(0, -'.docx'.length));

describe.each(names)('%s', (name) => {
  const expected: Expectation = JSON.parse(fixture(`${name}.expected.json`));
  const seen = read(readFileSync(new URL(`${name}.docx`, folder)), { name }).then(observe);

  it('is read as a person sees it', async () => {
    expect((await seen).text).toBe(expected.text);
  });

  it('has the blocks that a person sees, and the outline', async () => {
    const { tree, sections } = await seen;
    expect(tree).toEqual(expected.tree);
    if (expected.sections) expect(sections).toEqual(expected.sections);
  });

  it('has the labels, warnings, asides, looks and cells that it shows', async () => {
    const { labels, warnings, asides, looks, merged, apart } = await seen;
    expect({ labels, warnings, asides }).toEqual({
      labels: expected.labels,
      warnings: expected.warnings,
      asides: expected.asides,
    });
    if (expected.merged) expect(merged).toEqual(expected.merged);
    if (expected.looks) expect(looks).toEqual(expected.looks);
    if (expected.apart.length > 0) expect(expected.apart).toEqual(expect.arrayContaining([...apart]));
  });

  it(`is what LibreOffice prints, but for this: ${expected.notInLibreOffice ?? 'nothing'}`, async () => {
    const ours = bareLines((await seen).text);
    const theirs = bareLines(fixture(`${name}.libreoffice.txt`));
    if (expected.notInLibreOffice === null) expect(ours).toEqual(theirs);
    else expect(ours).not.toEqual(theirs);
  });
});

it('spans are exact, in order and within the text', async () => {
  for (const name of names) {
    const { text, tree, warnings, asides } = await read(readFileSync(new URL(`${name}.docx`, folder)), {
      name,
    });
    let end = 0;
    for (const node of tree.children) {
      const span = node.data?.gouji?.span;
      if (!span) throw new Error('a block without a span');
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect([node.position?.start.offset, node.position?.end.offset]).toEqual([span.start, span.end]);
      const line = node.position?.start.line ?? 0;
      expect(text.slice(0, span.start).split('\n')).toHaveLength(line);
      end = span.end;
      if (node.type === 'table')
        for (const { children } of node.children)
          for (const { data, children: inner } of children) {
            const cell = data?.gouji;
            const [first] = inner;
            expect(
              cell && first?.type === 'text' && text.slice(cell.span.start, cell.span.end) === first.value,
            ).toBe(true);
          }
    }
    for (const { span } of warnings) if (span) expect(span.end).toBeLessThanOrEqual(text.length);
    for (const { at } of asides) if (at !== null) expect(at).toBeLessThanOrEqual(text.length);
  }
});
