import type { Aside } from '@gouji/document';
import {
  type AsideMark,
  type CellBlock,
  cellText,
  type LineBlock,
  plainLook,
  type RawBlock,
  type RawDocument,
  type RowBlock,
  type RunMark,
  withoutEnd,
} from '../blocks.js';
import { damaged } from '../refusals.js';
import type { MammothDocument, MammothElement } from './mammoth.js';
import { wordNotice } from './notices.js';
import { type Moved, movedMarks } from './run-marks.js';
import type { SievedDocument, SievedParagraph } from './sieve.js';

/** What the sieve knows, by mammoth's elements. */
interface Known {
  readonly paragraphs: ReadonlyMap<MammothElement, SievedParagraph>;
  readonly stories: SievedDocument['stories'];
  /** Texts of the stories that have any. */
  readonly texts: ReadonlyMap<number, string>;
}

/**
 * Puts together what the sieve knows of the paragraphs and what mammoth read of their text.
 *
 * @throws GoujiError `damaged` where mammoth did not read as many paragraphs as it was given
 */
export const joinBlocks = (
  sieved: SievedDocument,
  { document, lostSymbols }: MammothDocument,
  name: string,
): RawDocument => {
  const elements = document.children ?? [];
  const ordered = elements.flatMap(paragraphsOf);
  if (ordered.length !== sieved.paragraphs.length) throw damaged(name);
  const paragraphs = new Map<MammothElement, SievedParagraph>();
  sieved.paragraphs.forEach((own, index) => {
    const element = ordered[index];
    if (element) paragraphs.set(element, own);
  });
  const known = { paragraphs, stories: sieved.stories, texts: storyTexts(paragraphs) };
  const apart = sieved.stories.flatMap((kind, story): Aside[] => {
    const text = known.texts.get(story);
    return (kind === 'header' || kind === 'footer') && text !== undefined ? [{ kind, text, at: null }] : [];
  });
  return {
    blocks: elements
      .filter((element) => isBody(element, known))
      .flatMap((element) => blocksOf(element, known)),
    asides: [...new Map(apart.map((aside) => [`${aside.kind}/${aside.text}`, aside])).values()],
    notices: lostSymbols ? [wordNotice('unknown-symbol')] : [],
  };
};

const paragraphsOf = (element: MammothElement): MammothElement[] =>
  element.type === 'paragraph' ? [element] : (element.children ?? []).flatMap(paragraphsOf);

const isBody = (element: MammothElement, { paragraphs }: Known): boolean => {
  const [first] = paragraphsOf(element);
  return first === undefined || paragraphs.get(first)?.story === null;
};

const storyTexts = (paragraphs: Known['paragraphs']): Known['texts'] => {
  const lines = new Map<number, string[]>();
  for (const [element, own] of paragraphs) {
    if (own.story === null) continue;
    const text = readText(element, own).text.trim();
    if (text === '') continue;
    const known = lines.get(own.story);
    if (known) known.push(text);
    else lines.set(own.story, [text]);
  }
  return new Map([...lines].map(([story, texts]) => [story, texts.join('\n')]));
};

interface ParagraphText {
  /** With its automatic label; manual line breaks as line ends. */
  readonly text: string;
  readonly labelLength: number;
  readonly anchors: readonly { readonly story: number; readonly at: number }[];
  readonly runs: readonly RunMark[];
}

const readText = (paragraph: MammothElement, own: SievedParagraph | undefined): ParagraphText => {
  const label = own?.label ?? null;
  const anchors: { story: number; at: number }[] = [];
  let text = label ? `${label.text}${label.gap ? ' ' : ''}` : '';
  const start = text.length;
  const visit = (element: MammothElement): void => {
    if (element.type === 'text') text += element.value ?? '';
    else if (element.type === 'tab') text += '\t';
    // A page break within a paragraph divides lines; at its end it is nothing to read.
    else if (element.type === 'break') text += element.breakType === 'line' ? '\n' : '\f';
    else if (element.type === 'bookmarkStart') {
      const story = /^story(\d+)$/.exec(element.name ?? '')?.[1];
      if (story !== undefined) anchors.push({ story: Number(story), at: text.length });
    } else for (const child of element.children ?? []) visit(child);
  };
  visit(paragraph);
  const leading = label ? 0 : (/^\f+/.exec(text)?.[0].length ?? 0);
  const shown = withoutEnd(text.slice(leading), '\f').replace(/\f/g, '\n');
  // Where mammoth lost a symbol, no character is where the sieve counted it.
  const counted = own !== undefined && own.length === text.length - start;
  const [runs = []] = counted ? movedMarks(own.runs, [{ start: leading, end: own.length, to: start }]) : [];
  return {
    text: shown,
    runs,
    labelLength: label?.text.length ?? 0,
    anchors: anchors.map(({ story, at }) => ({ story, at: Math.max(0, at - leading) })),
  };
};

const blocksOf = (element: MammothElement, known: Known): RawBlock[] => {
  if (element.type === 'table') return tableBlocks(element, known);
  return element.type === 'paragraph' ? lineBlocks(element, known) : [];
};

/** A manual line break (Shift+Enter) starts a line as a new paragraph does. */
const lineBlocks = (paragraph: MammothElement, known: Known): LineBlock[] => {
  const own = known.paragraphs.get(paragraph);
  const { text, labelLength, anchors, runs } = readText(paragraph, own);
  const marks = marksOf(anchors, known);
  const look = own?.look ?? plainLook;
  let offset = 0;
  let next = 0;
  const lines = text.split('\n');
  const runsOfLines = movedMarks(runs, stretchesOf(lines));
  return lines.map((line, index) => {
    const start = offset;
    offset += line.length + 1;
    const first = next;
    while ((marks[next]?.at ?? offset) < offset) next += 1;
    return {
      kind: 'line',
      text: line,
      look: index === 0 ? look : { ...look, indented: false },
      labelLength: index === 0 ? labelLength : 0,
      apart: own?.contents ?? false,
      runs: runsOfLines[index] ?? [],
      notices: index === 0 ? (own?.notices ?? []) : [],
      asides: marks.slice(first, next).map((mark) => ({ ...mark, at: mark.at - start })),
    };
  });
};

/** Lines as stretches of the text that they make up, each to stand at the start of its own. */
const stretchesOf = (lines: readonly string[]): Moved[] => {
  let end = -1;
  return lines.map((line) => {
    const start = end + 1;
    end = start + line.length;
    return { start, end, to: 0 };
  });
};

const marksOf = (anchors: ParagraphText['anchors'], { stories, texts }: Known): AsideMark[] =>
  anchors.flatMap(({ story, at }) => {
    const kind = stories[story];
    const text = texts.get(story);
    return kind && text ? [{ kind, text, at }] : [];
  });

/** A table, and behind it the tables within its cells. A table of one cell is a frame around text. */
const tableBlocks = (table: MammothElement, known: Known): RawBlock[] => {
  const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow');
  const cells = rows.flatMap(({ children }) => children ?? []);
  if (cells.length === 1) return (cells[0]?.children ?? []).flatMap((child) => blocksOf(child, known));
  const nested = cells.flatMap(({ children }) => (children ?? []).filter(({ type }) => type === 'table'));
  return [
    {
      kind: 'table',
      rows: rows.map(
        ({ children, isHeader }): RowBlock => ({
          header: isHeader === true,
          cells: (children ?? []).map((cell) => cellBlock(cell, known)),
        }),
      ),
    },
    ...nested.flatMap((inner) => tableBlocks(inner, known)),
  ];
};

const cellBlock = (cell: MammothElement, known: Known): CellBlock => {
  const paragraphs = (cell.children ?? []).filter(({ type }) => type === 'paragraph');
  const own = paragraphs.map((paragraph) => known.paragraphs.get(paragraph));
  const read = paragraphs.map((paragraph, index) => readText(paragraph, own[index]));
  const first = read.findIndex(({ text }) => text.trim() !== '');
  const whole = read.map(({ text }) => text).join('\n');
  const text = cellText(whole);
  return {
    text,
    runs: movedMarks(marksWithin(read), partsOfCell(whole)).flat(),
    look: own[Math.max(0, first)]?.look ?? plainLook,
    labelLength: read[first]?.labelLength ?? 0,
    rowSpan: cell.rowSpan ?? 1,
    columnSpan: cell.colSpan ?? 1,
    notices: own.flatMap((paragraph) => paragraph?.notices ?? []),
    asides: read.flatMap(({ anchors }) => marksOf(anchors, known).map((mark) => ({ ...mark, at: 0 }))),
  };
};

/** The runs of a cell's paragraphs, counted in the text of all of them. */
const marksWithin = (read: readonly ParagraphText[]): RunMark[] => {
  let offset = 0;
  return read.flatMap(({ text, runs }) => {
    const by = offset;
    offset += text.length + 1;
    return runs.map((mark) => ({ ...mark, at: mark.at + by }));
  });
};

/** Where the parts of a cell's text come to stand that `cellText` joins by a blank. */
const partsOfCell = (whole: string): Moved[] => {
  const parts: Moved[] = [];
  let to = 0;
  for (const { 0: part, index } of whole.matchAll(/[^\t\n\r\u2028\u2029]+/g)) {
    const words = part.trim();
    if (words === '') continue;
    const start = index + part.length - part.trimStart().length;
    parts.push({ start, end: start + words.length, to });
    to += words.length + 1;
  }
  return parts;
};
