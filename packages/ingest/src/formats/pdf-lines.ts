import type { PdfLine } from './pdf-page.js';

export interface PdfParagraph {
  readonly text: string;
  readonly fontSize: number;
  readonly centered: boolean;
}

/** Joins the lines of a PDF's pages into the paragraphs that they were broken from. */
export const joinLines = (pages: readonly (readonly PdfLine[])[]): PdfParagraph[] => {
  const lines = dropRunningLines(pages).flat();
  const left = edge(lines.map((line) => line.left));
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  const paragraphs: PdfParagraph[] = [];
  let previous: PdfLine | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && previous && goesOn(previous, line, left, right))
      paragraphs[paragraphs.length - 1] = { ...last, text: join(last.text, line.text) };
    else paragraphs.push({ text: line.text, fontSize: line.fontSize, centered: line.centered });
    previous = line;
  }
  return paragraphs;
};

/** A line goes on from the one above when that one ran to the right margin and this one starts at the left. */
const goesOn = (previous: PdfLine, line: PdfLine, left: number, right: number): boolean =>
  !previous.text.includes('\t') &&
  !line.text.includes('\t') &&
  Math.abs(previous.fontSize - line.fontSize) < 1 &&
  right - previous.right < 2 * previous.fontSize &&
  (line.left - left < line.fontSize || (previous.centered && line.centered));

/** The left margin: where most lines start, to the point. */
const edge = (starts: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const start of starts) counts.set(Math.round(start), (counts.get(Math.round(start)) ?? 0) + 1);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  return [...counts].reduce(
    (least, [start, count]) => (count * 5 >= most ? Math.min(least, start) : least),
    Number.POSITIVE_INFINITY,
  );
};

const join = (above: string, below: string): string =>
  /[A-Za-z,;]$/.test(above) && /^[A-Za-z]/.test(below) ? `${above} ${below}` : above + below;

const pageNumber =
  /^[-—–·\s]{0,5}(?:第\s{0,3})?\d{1,4}(?:\s{0,3}页)?(?:\s{0,3}[/／，,]?\s{0,3}共?\s{0,3}\d{1,4}\s{0,3}页?)?[-—–·\s]{0,5}$/;

/** Page numbers, and the heads and feet that stand on most pages, are no text of the report. */
const dropRunningLines = (pages: readonly (readonly PdfLine[])[]): PdfLine[][] => {
  const repeated = new Map<string, number>();
  for (const lines of pages)
    for (const text of new Set([lines[0], lines.at(-1)].map((line) => line?.text ?? '')))
      repeated.set(text, (repeated.get(text) ?? 0) + 1);
  const runs = (line: PdfLine): boolean =>
    pageNumber.test(line.text) || (pages.length > 2 && (repeated.get(line.text) ?? 0) * 2 > pages.length);
  return pages.map((lines) =>
    lines.filter((line, index) => !((index === 0 || index === lines.length - 1) && runs(line))),
  );
};
