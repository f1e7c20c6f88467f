import fc from 'fast-check';
import {
  abstractList,
  item,
  type Level,
  list,
  listProperties,
  packParts,
  paragraph,
} from '../make-word-fixtures/ooxml.js';

/** Formats that LibreOffice 7.4 prints as Word does; the others have fixtures that say how it differs. */
const formats = [
  'decimal',
  'chineseCounting',
  'chineseCountingThousand',
  'chineseLegalSimplified',
  'ideographTraditional',
  'decimalEnclosedCircle',
  'decimalFullWidth',
  'upperLetter',
  'lowerLetter',
  'upperRoman',
  'lowerRoman',
  'decimalZero',
] as const;

const patterns = ['%、', '（%）', '%.', '第%部分', '%）', '第%条：', '%'] as const;

const levels: fc.Arbitrary<Level[]> = fc
  .array(
    fc.record({
      format: fc.constantFrom(...formats),
      pattern: fc.constantFrom(...patterns),
      start: fc.constantFrom(1, 1, 1, 3),
      suffix: fc.constantFrom('nothing', 'space', 'tab'),
      /** The label takes in those of the levels above: 1.1, 1.1.1. */
      whole: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((made) =>
    made.map(({ format, pattern, start, suffix, whole }, index) => ({
      format,
      start,
      suffix,
      text:
        whole && index > 0
          ? Array.from({ length: index + 1 }, (_, place) => `%${place + 1}`).join('.')
          : pattern.replace('%', `%${index + 1}`),
    })),
  );

interface Line {
  readonly kind: 'item' | 'other list' | 'restarted list' | 'no number' | 'text';
  readonly level: number;
  readonly title: string;
}

const lines: fc.Arbitrary<Line[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Line['kind'][]>(
      'item',
      'item',
      'item',
      'item',
      'text',
      'other list',
      'restarted list',
      'no number',
    ),
    level: fc.nat({ max: 4 }),
    title: fc.stringMatching(/^[一-龥]{2,6}$/),
  }),
  { minLength: 3, maxLength: 25 },
);

const build = (own: readonly Level[], body: readonly Line[]): Uint8Array => {
  const numberingIds = { item: 1, 'other list': 2, 'restarted list': 3 } as const;
  return packParts({
    numbering:
      abstractList(0, own) +
      list(1, 0) +
      // Counts on in the first list's sequence.
      list(2, 0) +
      // Starts where the first did: of a level that is passed over LibreOffice forgets another start.
      list(3, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${own[0]?.start}"/></w:lvlOverride>`),
    body: body
      .map(({ kind, level, title }) => {
        if (kind === 'text') return paragraph(title);
        if (kind === 'no number') return paragraph(title, listProperties(0));
        return item(title, numberingIds[kind], Math.min(level, own.length - 1));
      })
      .join(''),
  });
};

/** Documents with lists of every make, the same for the same seed. */
export const randomLists = (count: number, seed: number): ReadonlyMap<string, Uint8Array> =>
  new Map(
    fc
      .sample(fc.tuple(levels, lines), { numRuns: count, seed })
      .map(([own, body], index) => [`random-${index}`, build(own, body)] as const),
  );
