import {
  type AsideMark,
  type CellBlock,
  cellText,
  type LineBlock,
  plainLook,
  type RawBlock,
  type RawDocument,
  type RowBlock,
} from '../blocks.js';
import type { Aside } from '../types.js';
import type { MammothDocument, MammothElement } from './mammoth.js';
import { wordNotice } from './notices.js';
import type { SievedDocument, SievedParagraph } from './sieve.js';

/** Puts together what the sieve knows of the paragraphs and what mammoth read of their text. */
export const joinBlocks = (
  sieved: SievedDocument,
  { document, lostSymbols }: MammothDocument,
): RawDocument => {
  const elements = document.children ?? [];
  const body = elements.filter((element) => storyOf(element, sieved) === null);
  const texts = storyTexts(elements, sieved);
  const apart = sieved.stories.flatMap((kind, story): Aside[] => {
    const text = texts.get(story) ?? '';
    return (kind === 'header' || kind === 'footer') && text !== '' ? [{ kind, text, at: null }] : [];
  });
  return {
    blocks: body.flatMap((element) => blocksOf(element, sieved, texts)),
    asides: [...new Map(apart.map((aside) => [`${aside.kind}/${aside.text}`, aside])).values()],
    notices: lostSymbols ? [wordNotice('unknown-symbol')] : [],
  };
};

type StoryTexts = ReadonlyMap<number, string>;

const paragraphsOf = (element: MammothElement): MammothElement[] =>
  element.type === 'paragraph' ? [element] : (element.children ?? []).flatMap(paragraphsOf);

const sievedOf = (paragraph: MammothElement, { paragraphs }: SievedDocument): SievedParagraph | undefined =>
  paragraphs[Number(paragraph.children?.find(({ type }) => type === 'bookmarkStart')?.name)];

/** The story that a block stands in; null for the body. */
const storyOf = (element: MammothElement, sieved: SievedDocument): number | null => {
  const [first] = paragraphsOf(element);
  return (first && sievedOf(first, sieved)?.story) ?? null;
};

const storyTexts = (elements: readonly MammothElement[], sieved: SievedDocument): StoryTexts => {
  const lines = new Map<number, string[]>();
  for (const paragraph of elements.flatMap(paragraphsOf)) {
    const story = sievedOf(paragraph, sieved)?.story ?? null;
    if (story === null) continue;
    const text = readText(paragraph, sieved).text.trim();
    if (text === '') continue;
    const known = lines.get(story);
    if (known) known.push(text);
    else lines.set(story, [text]);
  }
  return new Map([...lines].map(([story, texts]) => [story, texts.join('\n')]));
};

interface ParagraphText {
  /** With its automatic label; manual line breaks as line ends. */
  readonly text: string;
  readonly labelLength: number;
  readonly anchors: readonly { readonly story: number; readonly at: number }[];
}

const readText = (paragraph: MammothElement, sieved: SievedDocument): ParagraphText => {
  const label = sievedOf(paragraph, sieved)?.label ?? null;
  const anchors: { story: number; at: number }[] = [];
  let text = label ? `${label.text}${label.gap ? ' ' : ''}` : '';
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
  return {
    text: text.slice(leading).replace(/\f+$/, '').replace(/\f/g, '\n'),
    labelLength: label?.text.length ?? 0,
    anchors: anchors.map(({ story, at }) => ({ story, at: Math.max(0, at - leading) })),
  };
};

const blocksOf = (element: MammothElement, sieved: SievedDocument, texts: StoryTexts): RawBlock[] => {
  if (element.type === 'table') return tableBlocks(element, sieved, texts);
  return element.type === 'paragraph' ? lineBlocks(element, sieved, texts) : [];
};

/** A manual line break (Shift+Enter) starts a line as a new paragraph does. */
const lineBlocks = (paragraph: MammothElement, sieved: SievedDocument, texts: StoryTexts): LineBlock[] => {
  const known = sievedOf(paragraph, sieved);
  const { text, labelLength, anchors } = readText(paragraph, sieved);
  let offset = 0;
  return text.split('\n').map((line, index) => {
    const start = offset;
    offset += line.length + 1;
    return {
      kind: 'line',
      text: line,
      look: known?.look ?? plainLook,
      labelLength: index === 0 ? labelLength : 0,
      apart: known?.contents ?? false,
      notices: index === 0 ? (known?.notices ?? []) : [],
      asides: marksOf(
        anchors.filter(({ at }) => at >= start && at < offset),
        start,
        sieved,
        texts,
      ),
    };
  });
};

const marksOf = (
  anchors: ParagraphText['anchors'],
  start: number,
  { stories }: SievedDocument,
  texts: StoryTexts,
): AsideMark[] =>
  anchors.flatMap(({ story, at }) => {
    const kind = stories[story];
    const text = texts.get(story);
    return kind && text ? [{ kind, text, at: at - start }] : [];
  });

/** A table, and behind it the tables within its cells. A table of one cell is a frame around text. */
const tableBlocks = (table: MammothElement, sieved: SievedDocument, texts: StoryTexts): RawBlock[] => {
  const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow');
  const cells = rows.flatMap(({ children }) => children ?? []);
  if (cells.length === 1)
    return (cells[0]?.children ?? []).flatMap((child) => blocksOf(child, sieved, texts));
  const nested = cells.flatMap(({ children }) => (children ?? []).filter(({ type }) => type === 'table'));
  return [
    {
      kind: 'table',
      rows: rows.map(
        ({ children, isHeader }): RowBlock => ({
          header: isHeader === true,
          cells: (children ?? []).map((cell) => cellBlock(cell, sieved, texts)),
        }),
      ),
    },
    ...nested.flatMap((inner) => tableBlocks(inner, sieved, texts)),
  ];
};

const cellBlock = (cell: MammothElement, sieved: SievedDocument, texts: StoryTexts): CellBlock => {
  const paragraphs = (cell.children ?? []).filter(({ type }) => type === 'paragraph');
  const read = paragraphs.map((paragraph) => readText(paragraph, sieved));
  const known = paragraphs.map((paragraph) => sievedOf(paragraph, sieved));
  const first = read.findIndex(({ text }) => text.trim() !== '');
  return {
    text: cellText(read.map(({ text }) => text).join('\n')),
    look: known[Math.max(0, first)]?.look ?? plainLook,
    labelLength: read[first]?.labelLength ?? 0,
    rowSpan: cell.rowSpan ?? 1,
    columnSpan: cell.colSpan ?? 1,
    notices: known.flatMap((paragraph) => paragraph?.notices ?? []),
    asides: read.flatMap(({ anchors }) =>
      marksOf(anchors, 0, sieved, texts).map((mark) => ({ ...mark, at: 0 })),
    ),
  };
};
