import type { Margins } from './margins.js';
import type { NoteMark, PlacedLine, Printed } from './printed.js';

/** Lines joined into the paragraph that they were broken from. */
export interface Paragraph {
  readonly text: string;
  readonly fontSize: number;
  readonly centered: boolean;
  readonly bold: boolean;
  /** Its lines and where each starts in the text. */
  readonly lines: readonly PlacedLine[];
  readonly notes: readonly NoteMark[];
}

/** Joins lines that stand below one another, page by page, into paragraphs. */
export const joinLines = (lines: readonly Printed[], marginsOf: (line: Printed) => Margins): Paragraph[] => {
  const groups: Printed[][] = [];
  let previous: Printed | null = null;
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && previous && goesOn(previous, line, marginsOf(previous), marginsOf(line))) group.push(line);
    else groups.push([line]);
    previous = line;
  }
  return groups.map((group) => paragraphOf(group, marginsOf));
};

const paragraphOf = (group: readonly Printed[], marginsOf: (line: Printed) => Margins): Paragraph => {
  const lines: PlacedLine[] = [];
  const notes: NoteMark[] = [];
  let text = '';
  for (const line of group) {
    if (/[A-Za-z,;]$/.test(text) && /^[A-Za-z]/.test(line.text)) text += ' ';
    lines.push({ at: text.length, line });
    for (const note of line.notes) notes.push({ text: note.text, at: note.at + text.length });
    text += line.text;
  }
  const [first] = group;
  return {
    text,
    lines,
    notes,
    fontSize: first?.size ?? 0,
    centered: group.every((line) => isCentered(line, marginsOf(line))),
    bold: group.every(({ bold }) => bold),
  };
};

const isInMiddle = (line: Printed, { middle }: Margins): boolean =>
  Math.abs((line.left + line.right) / 2 - middle) < line.size;

const isCentered = (line: Printed, margins: Margins): boolean =>
  isInMiddle(line, margins) && Math.min(line.left - margins.left, margins.right - line.right) > 2 * line.size;

/** A line goes on from the one above when its first word would not have fitted there, and it starts at the left. */
const goesOn = (previous: Printed, line: Printed, above: Margins, below: Margins): boolean =>
  !previous.text.includes('\t') &&
  !line.text.includes('\t') &&
  !leader.test(previous.text) &&
  Math.abs(previous.size - line.size) < 1 &&
  (previous.page !== line.page ||
    line.baseline - previous.baseline < 1.5 * Math.max(above.pitch, line.size)) &&
  above.right - previous.right <
    Math.max(2 * line.size, widthOf(firstWord(line.text), line.size) + line.size) &&
  (line.left - below.left < line.size || (isInMiddle(previous, above) && isCentered(line, below))) &&
  !(label.test(line.text) && /[。；：！？;:]$/.test(previous.text)) &&
  !(/[。！？]$/.test(previous.text) && isHeading(line, below));

/** A line that neither fills the page nor ends in a mark is no end of a paragraph: what stands behind a stop is new. */
const isHeading = (line: Printed, { right }: Margins): boolean =>
  right - line.right > 2 * line.size && !/[，。；：、！？”）》…\d%]$/.test(line.text);

/** The end of a line of a table of contents. */
const leader = /[…⋯.．·]{3}\s{0,3}[-—(（]?\d{1,4}[-—)）]?$/;

/**
 * What stays together at a line's start: a number or Latin word, brackets and stops with what they belong to, and a
 * number that stands right behind a closing bracket (Unicode Standard Annex 14, LB30).
 */
const firstWord = (text: string): string =>
  /^[（(《“‘〔【]{0,5}(?:[\dA-Za-z.,%％]{1,40}|.)(?:[。，、；：？！）)》”’〕】%％]{0,5}[）)》”’〕】][\dA-Za-z.,%％]{1,40}|[。，、；：？！）)》”’〕】%％]{0,5})/u.exec(
    text,
  )?.[0] ?? '';

const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + (character < '\u0100' ? size / 2 : size), 0);

/** The labels that start a paragraph: `一、` `（一）` `1.` `（1）` `①` `第一部分`. */
const label =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}(?:、|[.．](?!\d))|[①-⑳]|第[一二三四五六七八九十]{1,3}[部章节条])/;
