import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  abstractList,
  item,
  type Level,
  list,
  packParts,
  paragraph,
} from '../../../../scripts/make-word-fixtures/ooxml.js';
import { read } from '../../src/index.js';

interface Outline {
  readonly title: string;
  readonly children: readonly Outline[];
}

const title = fc.stringMatching(/^[一-龥]{1,8}$/);

const outlines = (depth: number): fc.Arbitrary<Outline[]> =>
  depth === 0
    ? fc.constant([])
    : fc.array(fc.record({ title, children: outlines(depth - 1) }), { maxLength: depth > 2 ? 4 : 2 });

/** A level's style, and its label for each number, spelt out here and not by the code under test. */
const styles: readonly { readonly level: (place: number) => Level; readonly labels: readonly string[] }[] = [
  {
    level: (n) => ({ format: 'chineseCounting', text: `%${n}、` }),
    labels: ['一、', '二、', '三、', '四、'],
  },
  {
    level: (n) => ({ format: 'chineseCountingThousand', text: `（%${n}）` }),
    labels: ['（一）', '（二）', '（三）', '（四）'],
  },
  { level: (n) => ({ format: 'decimal', text: `%${n}.` }), labels: ['1.', '2.', '3.', '4.'] },
  { level: (n) => ({ format: 'decimal', text: `（%${n}）` }), labels: ['（1）', '（2）', '（3）', '（4）'] },
  { level: (n) => ({ format: 'decimalEnclosedCircle', text: `%${n}` }), labels: ['①', '②', '③', '④'] },
  { level: (n) => ({ format: 'upperLetter', text: `%${n}.` }), labels: ['A.', 'B.', 'C.', 'D.'] },
  {
    level: (n) => ({ format: 'decimalFullWidth', text: `%${n}．` }),
    labels: ['１．', '２．', '３．', '４．'],
  },
  {
    level: (n) => ({ format: 'ideographTraditional', text: `%${n}、` }),
    labels: ['甲、', '乙、', '丙、', '丁、'],
  },
  { level: (n) => ({ format: 'lowerRoman', text: `%${n})` }), labels: ['i)', 'ii)', 'iii)', 'iv)'] },
];

interface Numbered {
  readonly level: number;
  readonly label: string;
  readonly title: string;
}

const flatten = (nodes: readonly Outline[], order: readonly number[], level = 0): Numbered[] =>
  nodes.flatMap((node, index) => [
    { level, label: styles[order[level] ?? 0]?.labels[index] ?? '', title: node.title },
    ...(level + 1 < order.length ? flatten(node.children, order, level + 1) : []),
  ]);

it('any outline that Word numbers by itself is read with the labels that it prints', async () => {
  await fc.assert(
    fc.asyncProperty(
      outlines(5).filter((nodes) => nodes.length > 0),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 4, maxLength: 9 }),
      fc.boolean(),
      async (nodes, order, withText) => {
        const expected = flatten(nodes, order);
        const levels = order
          .map((style, index) => styles[style]?.level(index + 1))
          .filter((own) => own !== undefined);
        const bytes = packParts({
          numbering: abstractList(0, levels) + list(1, 0),
          body: expected
            .map((own) => item(own.title, 1, own.level) + (withText ? paragraph('正文。') : ''))
            .join(''),
        });
        const { text, tree } = await read(bytes, { name: 'outline.docx' });
        const labelled = tree.children.flatMap(({ data }) =>
          data?.gouji?.automaticLabel ? [data.gouji] : [],
        );
        expect(
          labelled.map(({ span, automaticLabel }) => [
            automaticLabel && text.slice(automaticLabel.start, automaticLabel.end),
            text.slice(span.start, span.end),
          ]),
        ).toEqual(expected.map((own) => [own.label, own.label + own.title]));
      },
    ),
    { numRuns: 60 },
  );
});
