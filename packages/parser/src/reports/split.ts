import type { Line } from '../lines/lines.js';
import { compact, isFirstLineTitle, type TitlePlace, titleEndingAt } from './titles.js';

/** The lines of one report: its title's lines, and the others in reading order. */
export interface ReportLines {
  readonly title: readonly Line[];
  readonly body: readonly Line[];
}

interface Start extends TitlePlace {
  /** First line of the report: of its cover, where it has one. */
  readonly first: number;
}

/** Splits a document's lines at the titles of its reports. A document without a title is one report. */
export const splitReports = (lines: readonly Line[]): ReportLines[] => {
  const starts: Start[] = [];
  const marks = marksOf(lines);
  lines.forEach((_, index) => {
    const previous = starts.at(-1);
    const since = previous ? previous.to + 1 : 0;
    const place = titleEndingAt(lines, index, since - 1, marks.labels(0, index) === 0 && !previous);
    if (!place) return;
    const opens = (): boolean =>
      opensOutline(
        lines,
        place,
        marks.firstLabel,
        marks.firstLabel[since] ?? null,
        previous !== undefined && wordsOf(lines, place) === wordsOf(lines, previous),
      );
    if (!previous) {
      // What stands above the first title is its cover, unless an outline has begun there: a report without a title.
      if (marks.labels(0, place.from) === 0) starts.push({ ...place, first: 0 });
      else if (opens()) starts.push({ first: 0, from: 0, to: -1 }, { ...place, first: place.from });
    } else if (marks.labels(since, place.from) + marks.paragraphs(since, place.from) === 0) {
      // Of titles on top of one another (封面, 扉页) the last names the report, if it says as much.
      if (lengthOf(lines, place) * 2 >= lengthOf(lines, previous))
        starts[starts.length - 1] = { ...place, first: previous.first };
    } else if (opens()) starts.push({ ...place, first: place.from });
  });
  const [top] = lines;
  if (starts.length === 0 && top && lines.length > 1 && isFirstLineTitle(top))
    starts.push({ first: 0, from: 0, to: 0 });
  if (starts.length === 0) return lines.length > 0 ? [{ title: [], body: lines }] : [];
  return starts.map(({ first, from, to }, index) => ({
    title: lines.slice(from, to + 1),
    body: [...lines.slice(first, from), ...lines.slice(to + 1, starts[index + 1]?.first ?? lines.length)],
  }));
};

const wordsOf = (lines: readonly Line[], { from, to }: TitlePlace): string =>
  lines
    .slice(from, to + 1)
    .map(({ text }) => compact(text))
    .join('');

const lengthOf = (lines: readonly Line[], { from, to }: TitlePlace): number =>
  lines.slice(from, to + 1).reduce((sum, { text }) => sum + text.length, 0);

const longestCoverLine = 60;
const farthest = 40;

/** What of the text stands where: counted once, so that no title looks over the whole document again. */
interface Marks {
  /** Labelled lines and tables between two lines; annex labels are none. */
  readonly labels: (from: number, to: number) => number;
  /** Paragraphs too long for a cover. */
  readonly paragraphs: (from: number, to: number) => number;
  /** For each line the first labelled line at or below it. */
  readonly firstLabel: readonly (number | null)[];
}

const isOutline = ({ form, label }: Line): boolean => form !== null && !/^附/.test(label?.text ?? '');

const marksOf = (lines: readonly Line[]): Marks => {
  const counting = (test: (line: Line) => boolean) => {
    const before = [0];
    for (const line of lines) before.push((before.at(-1) ?? 0) + (test(line) ? 1 : 0));
    return (from: number, to: number): number => Math.max(0, (before[to] ?? 0) - (before[from] ?? 0));
  };
  const firstLabel: (number | null)[] = [];
  let next: number | null = null;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line && isOutline(line)) next = index;
    firstLabel[index] = next;
  }
  return {
    labels: counting((line) => line.table !== null || isOutline(line)),
    paragraphs: counting(({ text }) => text.length > longestCoverLine),
    firstLabel,
  };
};

/** The outermost form with which an annex may begin, whatever the report before began with: 一、. */
const annexRank = 3;

/**
 * Whether an outline starts anew below a title, with a label as far out as the report before began with. A title
 * that is `repeated` word for word may be the running head of a page.
 */
const opensOutline = (
  lines: readonly Line[],
  { from, to }: TitlePlace,
  firstLabel: readonly (number | null)[],
  before: number | null,
  repeated: boolean,
): boolean => {
  const above = lines[from - 1];
  // 第三部分, and below it its title: a heading of the report that goes on.
  if (above?.form?.style === 'part' && above.label && above.text.length <= above.label.text.length + 1)
    return /^附/.test(above.label.text);
  const at = firstLabel[to + 1] ?? null;
  const first = at === null || at - to > farthest ? null : lines[at];
  if (!first?.form || first.label?.ordinal !== 1) return false;
  const outermost = before === null ? null : (lines[before]?.form ?? null);
  return (
    outermost === null || first.form.rank <= (repeated ? outermost.rank : Math.max(outermost.rank, annexRank))
  );
};
