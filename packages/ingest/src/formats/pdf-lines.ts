import type { PdfLine } from './pdf-page.js';

export interface PdfParagraph {
  readonly text: string;
  readonly fontSize: number;
  readonly centered: boolean;
}

/** Joins the lines of a PDF's pages into the paragraphs that they were broken from. `middle` is that of a page. */
export const joinLines = (pages: readonly (readonly PdfLine[])[], middle: number): PdfParagraph[] => {
  const lines = dropRunningLines(pages).flat();
  const left = edge(lines.map((line) => line.left));
  const right = rightMargin(lines, 2 * middle - left);
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

/** A line goes on from the one above when its first word would not have fitted there, and it starts at the left. */
const goesOn = (previous: PdfLine, line: PdfLine, left: number, right: number): boolean =>
  !previous.text.includes('\t') &&
  !line.text.includes('\t') &&
  Math.abs(previous.fontSize - line.fontSize) < 1 &&
  right - previous.right <
    Math.max(2 * line.fontSize, widthOf(firstWord(line.text), line.fontSize) + line.fontSize) &&
  (line.left - left < line.fontSize || (previous.centered && line.centered)) &&
  !(label.test(line.text) && /[。；：！？;:]$/.test(previous.text));

/** What stays together at a line's start: a number or Latin word, brackets and stops with what they belong to. */
const firstWord = (text: string): string =>
  /^[（(《“‘〔【]{0,5}(?:[\dA-Za-z.,%％]{1,40}|.)[。，、；：？！）)》”’〕】%％]{0,5}/u.exec(text)?.[0] ?? '';

const widthOf = (text: string, fontSize: number): number =>
  [...text].reduce((width, character) => width + (character < '\u0100' ? fontSize / 2 : fontSize), 0);

/** The labels that start a paragraph: `一、` `（一）` `1.` `（1）` `①` `第一部分`. */
const label =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}(?:、|[.．](?!\d))|[①-⑳]|第[一二三四五六七八九十]{1,3}[部章节条])/;

/** The right margin: where the longest lines end, stops that hang over it left out; else as wide as the left one. */
const rightMargin = (lines: readonly PdfLine[], symmetrical: number): number => {
  const ends = lines.map((line) => line.right).sort((a, b) => b - a);
  const long = ends.filter((end) => symmetrical - end < symmetrical / 20);
  return long.length < 3 ? symmetrical : (long[Math.floor(long.length / 2)] ?? symmetrical);
};

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
