import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Block, parse, type Section } from '../../src/index.js';
import { documentOf } from '../document.js';
import { outlineOf } from './outline.js';
import {
  bodyOf,
  distinctOutlines,
  fitsElsewhere,
  headingsOf,
  labelOf,
  mayBeOtherSlip,
  outlines,
  treeOf,
} from './printed.js';

it('gives back the outline that was printed, and no oddity', async () => {
  await fc.assert(
    fc.asyncProperty(outlines, async (outline) => {
      const headings = headingsOf(outline);
      const read = await outlineOf(bodyOf(headings));
      expect(read.tree).toEqual(treeOf(headings));
      expect(read.oddities).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('finds a number that stands twice, and keeps the tree', async () => {
  await fc.assert(
    fc.asyncProperty(distinctOutlines, fc.nat(), async (outline, pick) => {
      const headings = headingsOf(outline);
      // Not the second of its row: two firsts may as well be two rows.
      const candidates = headings.filter(
        (heading) => heading.ordinal > 2 && !mayBeOtherSlip(headings, heading),
      );
      const slip = candidates[pick % Math.max(1, candidates.length)];
      fc.pre(slip !== undefined);
      const right = slip.label;
      slip.label = labelOf(outline.template, [...slip.path.slice(0, -1), slip.ordinal - 1]);
      const read = await outlineOf(bodyOf(headings));
      expect(read.tree).toEqual(treeOf(headings));
      expect(read.oddities.map((oddity) => oddity.replace('?', ''))).toEqual([
        `duplicate ${slip.label}→${right.replace('(', '（').replace(')', '）')}`,
      ]);
    }),
    { numRuns: 100 },
  );
});

it('finds a number that is skipped, and keeps the tree', async () => {
  await fc.assert(
    fc.asyncProperty(distinctOutlines, fc.nat(), async (outline, pick) => {
      const headings = headingsOf(outline);
      const last = headings.filter(
        (heading) =>
          heading.ordinal > 1 &&
          heading.ordinal === heading.siblings &&
          // A part that is left out may be a file of its own.
          !/^第%[部章节]/.test(outline.template[heading.depth]?.pattern ?? '') &&
          !fitsElsewhere(headings, heading, heading.ordinal + 1),
      );
      const slip = last[pick % Math.max(1, last.length)];
      fc.pre(slip !== undefined);
      slip.label = labelOf(outline.template, [...slip.path.slice(0, -1), slip.ordinal + 1]);
      const read = await outlineOf(bodyOf(headings));
      expect(read.tree).toEqual(treeOf(headings));
      expect(read.oddities).toHaveLength(1);
      expect(read.oddities[0]).toMatch(/^gap /);
    }),
    { numRuns: 100 },
  );
});

const spansOf = (sections: readonly Section[]): { section: Section; blocks: readonly Block[] }[] =>
  sections.flatMap((section) => [{ section, blocks: section.blocks }, ...spansOf(section.children)]);

it('slices to what was printed, whatever the text', async () => {
  const line = fc.oneof(
    fc.constantFrom(
      '一、概况',
      '（一）收入：本年收入1万元。',
      '1.负责；',
      '（2） 支出',
      '①甲；②乙。',
      '目录',
      '第二部分',
    ),
    fc.constantFrom(
      '2023年度部门整体支出绩效自评报告',
      '附件1',
      '某县财政局',
      '一是甲。二是乙。',
      '  五、 措施  ',
      '（一',
    ),
    fc.string({ maxLength: 20 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 40 }), async (lines) => {
      const printed = `x${lines.join('\n')}`;
      const { reports, text } = parse(await documentOf(printed));
      for (const { sections, blocks, span, oddities } of reports) {
        const all = spansOf(sections);
        for (const { section } of all) {
          expect(text.slice(section.titleSpan.start, section.titleSpan.end)).toBe(section.title);
          if (section.label)
            expect(text.slice(section.label.span.start, section.label.span.end)).toBe(section.label.text);
          expect(section.span.start).toBeGreaterThanOrEqual(span.start);
          expect(section.span.end).toBeLessThanOrEqual(span.end);
          for (const child of section.children) {
            expect(child.span.start).toBeGreaterThan(section.span.start);
            expect(child.span.end).toBeLessThanOrEqual(section.span.end);
            expect(child.level).toBeGreaterThan(section.level);
          }
        }
        for (const block of [...blocks, ...all.flatMap((part) => part.blocks)]) {
          if (block.kind !== 'paragraph') continue;
          expect(text.slice(block.span.start, block.span.end)).toBe(
            text.slice(block.span.start, block.span.end).trim(),
          );
          for (const { label, span: item } of block.items) {
            expect(text.slice(label.span.start, label.span.end)).toBe(label.text);
            expect(item.start).toBe(label.span.start);
            expect(item.end).toBeLessThanOrEqual(block.span.end);
          }
        }
        for (const { label } of oddities)
          expect(text.slice(label.span.start, label.span.end)).toBe(label.text);
      }
    }),
    {
      numRuns: 100,
      // A title run in with its text, the line broken right behind the mark that ends it.
      examples: [[['2023年度部门整体支出绩效自评报告', '1.负责；', '?', '"', '（2） 支出']]],
    },
  );
});
