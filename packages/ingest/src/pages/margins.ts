import type { PageContent } from './content.js';
import type { Printed } from './printed.js';

/** The margins between which a page's text stands. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** Of the page, from left to right. */
  readonly middle: number;
  /** From line to line within a paragraph. */
  readonly pitch: number;
}

/** The margins of each page, told by all pages of its size: a landscape page has its own. */
export const marginsOf = (pages: readonly PageContent[]): ReadonlyMap<number, Margins> => {
  const bySize = new Map<string, PageContent[]>();
  for (const page of pages) {
    const size = `${Math.round(page.width)} ${Math.round(page.height)}`;
    bySize.set(size, [...(bySize.get(size) ?? []), page]);
  }
  const margins = new Map<number, Margins>();
  for (const group of bySize.values()) {
    const lines = group.flatMap(linesOf);
    const width = group[0]?.width ?? 0;
    const left = edge(lines.map((line) => line.left));
    const right = rightMargin(lines, width - left);
    for (const page of group)
      margins.set(page.number, { left, right, middle: width / 2, pitch: pitchOf(linesOf(page)) });
  }
  return margins;
};

const linesOf = ({ items }: PageContent): Printed[] =>
  items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));

/**
 * The right margin: where the longest lines end, stops that hang over it left out; else where lines end that go on in
 * the next; else as wide as the left one.
 */
const rightMargin = (lines: readonly Printed[], symmetrical: number): number => {
  const ends = lines.map((line) => line.right).sort((a, b) => b - a);
  const long = ends.filter((end) => symmetrical - end < symmetrical / 20);
  if (long.length >= 3) return long[Math.floor(long.length / 2)] ?? symmetrical;
  const [last = 0] = ends;
  const size = lines[0]?.size ?? 0;
  const full = lines.filter(
    (line, index) => last - line.right < 1.5 * size && goesOn(line, lines[index + 1]),
  );
  return full.length >= 3 ? last : symmetrical;
};

/** Whether a line ends within a sentence that the next one goes on with. */
const goesOn = ({ text }: Printed, next: Printed | undefined): boolean =>
  next !== undefined &&
  /[\p{Script=Han}，、\d]$/u.test(text) &&
  text.length >= shortestFull &&
  /^[\p{Script=Han}\d]/u.test(next.text) &&
  !/^[\p{Script=Han}\d]{1,3}[、.．]/u.test(next.text);

/** Characters of a line that may fill a column. */
const shortestFull = 14;

/** The left margin: where most lines start, to the point. */
const edge = (starts: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const start of starts) counts.set(Math.round(start), (counts.get(Math.round(start)) ?? 0) + 1);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  const least = [...counts].reduce(
    (best, [start, count]) => (count * 5 >= most ? Math.min(best, start) : best),
    Number.POSITIVE_INFINITY,
  );
  return Number.isFinite(least) ? least : 0;
};

/** The distance that a quarter of a page's lines stand within: paragraphs may stand further apart than their lines. */
const pitchOf = (lines: readonly Printed[]): number => {
  const steps = lines
    .slice(1)
    .map((line, index) => line.baseline - (lines[index]?.baseline ?? 0))
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 4)] ?? 0;
};
