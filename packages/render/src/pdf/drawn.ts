import { type PagePlace, placesOf, type SourceDocument, type Span } from '@gouji/document';
import { printable } from '../printable.js';
import type { Remark } from '../remarks/remarks.js';
import type { RemarkWords } from '../remarks/words.js';
import { numberSize } from './appearance.js';
import type { Box } from './page-space.js';

/** What is to be drawn on a page, in points from the upper left corner of the page as shown. */
export type Drawn = {
  /** 1-based. */
  readonly page: number;
  readonly contents: string;
} & (
  | { readonly kind: 'highlight' | 'underline'; readonly name: string; readonly boxes: readonly Box[] }
  | {
      readonly kind: 'number';
      readonly number: number;
      readonly at: { readonly left: number; readonly bottom: number };
    }
  | {
      readonly kind: 'note';
      readonly name: string;
      readonly at: { readonly left: number; readonly top: number };
    }
);

type Read = Pick<SourceDocument, 'printed'>;

/** From a page's edge to the note that stands there, in points. */
const margin = 12;

/** Everything to be drawn; `more` lines are added to the first note. */
export const drawnOf = (
  remarks: readonly Remark[],
  source: Read,
  more: readonly string[],
  say: RemarkWords,
): Drawn[] => {
  const summaries = remarks.filter(({ kind }) => kind === 'summary');
  const findings = remarks.filter(({ kind }) => kind === 'finding');
  const washed = new Set<string>();
  const numbered = new Map<string, number>();
  return [
    ...summaries.map((remark, index) => summaryNote(remark, index, source, index === 0 ? more : [])),
    ...findings.flatMap((remark) => {
      const places = placesFor(source, remark.span);
      const key = `${remark.span.start}-${remark.span.end}`;
      // One that two findings accuse is washed once: two washes would be darker.
      const isWashed = washed.has(key);
      washed.add(key);
      return [
        ...(isWashed ? [] : highlights(remark, places, say)),
        ...underlines(remark, source, say),
        ...numberBoxes(remark, places, numbered),
      ];
    }),
    ...remarks
      .filter(({ kind }) => kind === 'across')
      .flatMap((remark, index) => acrossMarks(remark, `across-${index + 1}`, source, say)),
  ];
};

/** The first report's note stands in the corner of the first page, any other's beside its title. */
const summaryNote = (
  { span, lines }: Remark,
  index: number,
  source: Read,
  more: readonly string[],
): Drawn => {
  const [title] = placesFor(source, span);
  return {
    kind: 'note',
    name: `report-${index + 1}`,
    page: index === 0 ? 1 : (title?.page ?? 1),
    at: { left: margin, top: index === 0 ? margin : (title?.top ?? margin) },
    contents: [...lines, ...more].join('\n'),
  };
};

const highlights = ({ of }: Remark, places: readonly PagePlace[], say: RemarkWords): Drawn[] =>
  byPage(places).map(([page, boxes], index) => ({
    kind: 'highlight',
    name: `${of?.number}-${index + 1}`,
    page,
    boxes,
    contents: `${say.name} ${of?.number}`,
  }));

const underlines = ({ of }: Remark, source: Read, say: RemarkWords): Drawn[] =>
  (of?.finding.evidence.slice(1) ?? []).flatMap(({ span, note }, term) =>
    byPage(placesOf(source, span)).map(
      ([page, boxes], index): Drawn => ({
        kind: 'underline',
        name: `${of?.number}-term-${term + 1}-${index + 1}`,
        page,
        boxes,
        contents: printable([`${say.name} ${of?.number}`, note].filter((word) => word !== '').join(say.gap)),
      }),
    ),
  );

/** What another report tells otherwise: a line under the figure, and a note behind it that says it. */
const acrossMarks = ({ span, lines }: Remark, name: string, source: Read, say: RemarkWords): Drawn[] => {
  const places = placesFor(source, span);
  const last = places.at(-1);
  if (!last) return [];
  return [
    ...byPage(places).map(
      ([page, boxes], index): Drawn => ({
        kind: 'underline',
        name: `${name}-${index + 1}`,
        page,
        boxes,
        contents: [say.name, say.across].join(say.gap),
      }),
    ),
    {
      kind: 'note',
      name,
      page: last.page,
      at: { left: last.right, top: last.top },
      contents: lines.join('\n'),
    },
  ];
};

/** The number stands on the upper edge of its figure's first box, behind those of other findings on the same. */
const numberBoxes = (
  { of, lines }: Remark,
  [place]: readonly PagePlace[],
  numbered: Map<string, number>,
): Drawn[] => {
  if (!of || !place) return [];
  const key = `${place.page}/${place.left}/${place.top}`;
  const left = numbered.get(key) ?? place.left;
  numbered.set(key, left + numberSize(of.number).width + 1);
  return [
    {
      kind: 'number',
      number: of.number,
      page: place.page,
      at: { left, bottom: place.top + 1 },
      contents: lines.join('\n'),
    },
  ];
};

/** Where a span is printed; what is printed nowhere by itself stands at the line before it. */
const placesFor = (source: Read, span: Span): PagePlace[] => {
  const own = placesOf(source, span);
  if (own.length > 0) return own;
  const before = source.printed.findLast(
    (line) => line.span.end <= span.start && line.span.end > line.span.start,
  );
  return before ? placesOf(source, before.span).slice(-1) : [];
};

const byPage = (places: readonly PagePlace[]): [number, Box[]][] => {
  const pages = new Map<number, Box[]>();
  for (const { page, ...box } of places) {
    const boxes = pages.get(page);
    if (boxes) boxes.push(box);
    else pages.set(page, [box]);
  }
  return [...pages];
};
