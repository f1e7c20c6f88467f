import type { Aside, Limits, Look } from '@gouji/document';
import type { Notice, RunMark } from '../blocks.js';
import { tooLarge } from '../refusals.js';
import { createInlineReader, type InlineReader, type StoryRequest } from './inline.js';
import { type WordNoticeCode, wordNotice } from './notices.js';
import type { AutomaticLabel, Labeller } from './numbering/labels.js';
import type { WordParts } from './package.js';
import { contentOf, effectiveRunLook, lookOf, type OpenParagraph, openParagraph } from './paragraph.js';
import { paragraphNumbers } from './run-marks.js';
import { readIndent, readNumberingReference, readOutlineLevel, readRunLook, type Styles } from './styles.js';
import { childNamed, elementsOf, toggleOf, valOf, type XmlElement } from './xml.js';

/** What is known of a paragraph beside its text; mammoth gives the paragraphs back in the same order. */
export interface SievedParagraph {
  readonly label: AutomaticLabel | null;
  readonly look: Look;
  /** An entry of a table of contents (目录). */
  readonly contents: boolean;
  readonly notices: readonly Notice[];
  /** The story that it stands in; null for the document's body. */
  readonly story: number | null;
  /** Where its runs stand in its text, its label left out; and how long the text is that they count in. */
  readonly runs: readonly RunMark[];
  readonly length: number;
}

/** A document with nothing in it but what a reader sees. */
export interface SievedDocument {
  /** Paragraphs and tables for mammoth, each as XML of word/document.xml: those of the body, then of the other stories. */
  readonly blocks: readonly string[];
  readonly paragraphs: readonly SievedParagraph[];
  /** Stories (ECMA-376's word) beside the body, by their number: notes, text boxes, headers and footers. */
  readonly stories: readonly Aside['kind'][];
}

/**
 * Keeps what a reader sees of a document: tracked deletions, hidden text and field codes fall through, labels are
 * computed, and notes, text boxes, headers and footers are set behind the body as stories of their own.
 *
 * @throws GoujiError `too-large`
 */
export const sieve = (
  parts: WordParts,
  styles: Styles,
  createLabels: () => Labeller,
  name: string,
  limits: Limits,
): SievedDocument => {
  const body = childNamed(parts.document, 'w:body');
  const sieved: Sieved = {
    styles,
    name,
    limits,
    notes: { footnote: notesById(parts.footnotes), endnote: notesById(parts.endnotes) },
    noteStories: new Map(),
    paragraphs: [],
    stories: [],
    waiting: [],
    characters: 0,
    cells: 0,
  };
  const numbers = paragraphNumbers(body);
  const readStory = (content: readonly XmlElement[], number: number | null): string[] => {
    const add = (request: StoryRequest): number => addStory(sieved, request);
    const story: Story = {
      sieved,
      number,
      labels: createLabels(),
      inline: createInlineReader(styles, add, number === null ? numbers : new Map()),
      unreadNotices: new Set(),
    };
    return readBlocks(story, content, false);
  };
  const blocks = readStory(elementsOf(body), null);
  for (const part of parts.headers) addStory(sieved, { kind: 'header', content: elementsOf(part) });
  for (const part of parts.footers) addStory(sieved, { kind: 'footer', content: elementsOf(part) });
  // Those that are found while one is read wait behind it.
  for (const { story, content } of sieved.waiting)
    for (const block of readStory(content, story)) blocks.push(block);
  return { blocks, paragraphs: sieved.paragraphs, stories: sieved.stories };
};

/** What was kept of a document so far, and the bounds on it. */
interface Sieved {
  readonly styles: Styles;
  readonly name: string;
  readonly limits: Limits;
  readonly notes: Readonly<Record<'footnote' | 'endnote', ReadonlyMap<string, XmlElement>>>;
  readonly noteStories: Map<string, number>;
  readonly paragraphs: SievedParagraph[];
  readonly stories: Aside['kind'][];
  readonly waiting: { readonly story: number; readonly content: readonly XmlElement[] }[];
  characters: number;
  cells: number;
}

/** The story that is being read: null stands for the body's number. */
interface Story {
  readonly sieved: Sieved;
  readonly number: number | null;
  readonly labels: Labeller;
  readonly inline: InlineReader;
  /** What is to be said of rows, cells and paragraphs that are not read: at the next that is. */
  readonly unreadNotices: Set<WordNoticeCode>;
}

const addStory = (sieved: Sieved, request: StoryRequest): number => {
  if ('content' in request) return openStory(sieved, request.kind, request.content);
  // A note that is referred to twice is read once.
  const { kind, noteId } = request;
  const key = `${kind}/${noteId}`;
  const story =
    sieved.noteStories.get(key) ?? openStory(sieved, kind, elementsOf(sieved.notes[kind].get(noteId)));
  sieved.noteStories.set(key, story);
  return story;
};

const openStory = (
  { stories, waiting }: Sieved,
  kind: Aside['kind'],
  content: readonly XmlElement[],
): number => {
  const story = stories.push(kind) - 1;
  waiting.push({ story, content });
  return story;
};

const closeParagraph = (
  { sieved, number, labels, unreadNotices }: Story,
  element: XmlElement,
  open: OpenParagraph,
  contents: boolean,
): string => {
  const { styles, paragraphs, limits, name } = sieved;
  const properties = childNamed(element, 'w:pPr');
  const style = styles.paragraph(valOf(properties, 'w:pStyle'));
  const label = labels(readNumberingReference(properties), style);
  if (paragraphs.length >= limits.paragraphs)
    throw tooLarge(name, `段落多于${limits.paragraphs}个`, `more than ${limits.paragraphs} paragraphs`);
  paragraphs.push({
    label,
    look: lookOf(open, style, {
      alignment: valOf(properties, 'w:jc'),
      outlineLevel: readOutlineLevel(properties),
      indented: readIndent(properties),
    }),
    contents: contents || open.contents || /^(?:toc|目录) ?\d$/i.test(style.name),
    notices: [...unreadNotices, ...open.notices].map(wordNotice),
    story: number,
    runs: open.runs,
    length: open.length,
  });
  unreadNotices.clear();
  sieved.characters += open.characters + (label?.text.length ?? 0);
  if (sieved.characters > limits.textLength)
    throw tooLarge(name, `正文多于${limits.textLength}字`, `more than ${limits.textLength} characters`);
  return `<w:p><w:r>${contentOf(open)}</w:r></w:p>`;
};

/** A paragraph whose end is not seen. */
interface Pending {
  readonly open: OpenParagraph;
  readonly element: XmlElement;
}

/** The blocks of a body, a cell or a note. A paragraph whose end is not seen runs on into the next. */
const readBlocks = (story: Story, elements: readonly XmlElement[], contents: boolean): string[] => {
  const blocks: Blocks = { xml: [], pending: null };
  for (const element of elements) readBlock(story, element, contents, blocks);
  const { xml, pending } = blocks;
  if (pending && contentOf(pending.open) !== '')
    xml.push(closeParagraph(story, pending.element, pending.open, contents));
  else if (pending) for (const code of pending.open.notices) story.unreadNotices.add(code);
  return xml;
};

interface Blocks {
  readonly xml: string[];
  pending: Pending | null;
}

const readBlock = (story: Story, element: XmlElement, contents: boolean, blocks: Blocks): void => {
  const { xml } = blocks;
  switch (element.name) {
    case 'w:p': {
      const open = blocks.pending?.open ?? openParagraph();
      blocks.pending = null;
      story.inline(element, open);
      if (hasUnseenEnd(element, story.sieved.styles) || isStruckOut(open)) blocks.pending = { open, element };
      else xml.push(closeParagraph(story, element, open, contents));
      return;
    }
    case 'w:tbl':
      xml.push(
        `<w:tbl>${rowsOf(element)
          .map((row) => readRow(story, row))
          .join('')}</w:tbl>`,
      );
      return;
    case 'w:altChunk':
      xml.push(closeParagraph(story, element, noticed('embedded-document'), false));
      return;
    case 'w:sdt': {
      const properties = childNamed(element, 'w:sdtPr');
      const gallery = valOf(childNamed(properties, 'w:docPartObj'), 'w:docPartGallery');
      const inContents = contents || gallery === 'Table of Contents';
      for (const child of elementsOf(childNamed(element, 'w:sdtContent')))
        readBlock(story, child, inContents, blocks);
      return;
    }
    case 'w:customXml':
    case 'w:ins':
    case 'w:moveTo':
    case 'mc:AlternateContent':
    case 'mc:Choice':
      for (const child of elementsOf(element)) readBlock(story, child, contents, blocks);
      return;
  }
};

const readRow = (story: Story, row: XmlElement): string => {
  const { unreadNotices } = story;
  const properties = childNamed(row, 'w:trPr');
  const isDeleted = childNamed(properties, 'w:del') !== undefined;
  if (isDeleted) unreadNotices.add('tracked-row');
  if (isDeleted || toggleOf(properties, 'w:hidden')) return '';
  if (childNamed(properties, 'w:ins')) unreadNotices.add('tracked-insertion');
  const isHeader = toggleOf(properties, 'w:tblHeader') ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
  const before = spanOf(valOf(properties, 'w:gridBefore'), 0);
  const filler = before > 0 ? `<w:tc>${gridSpan(before)}</w:tc>` : '';
  const cells = cellsOf(row).map((cell) => readCell(story, cell));
  return `<w:tr>${isHeader}${filler}${cells.join('')}</w:tr>`;
};

const readCell = (story: Story, cell: XmlElement): string => {
  const { sieved, unreadNotices } = story;
  const most = sieved.limits.tableCells;
  sieved.cells += 1;
  if (sieved.cells > most)
    throw tooLarge(sieved.name, `表格单元格多于${most}个`, `more than ${most} table cells`);
  const properties = childNamed(cell, 'w:tcPr');
  if (childNamed(properties, 'w:cellDel')) {
    unreadNotices.add('tracked-row');
    return '';
  }
  const merge = childNamed(properties, 'w:vMerge');
  const restart = merge?.attributes['w:val'] === 'restart';
  const vMerge = merge ? `<w:vMerge${restart ? ' w:val="restart"' : ''}/>` : '';
  const own = gridSpan(spanOf(valOf(properties, 'w:gridSpan'), 1), vMerge);
  // What stands in a cell that continues one above is not seen.
  const seen = merge && !restart ? [] : readBlocks(story, elementsOf(cell), false);
  return `<w:tc>${own}${seen.join('')}</w:tc>`;
};

/** All of it was struck out: as if it were deleted, with its number. */
const isStruckOut = (open: OpenParagraph): boolean =>
  open.notices.has('struck-text') && contentOf(open) === '';

const noticed = (code: WordNoticeCode): OpenParagraph => {
  const open = openParagraph();
  open.notices.add(code);
  return open;
};

const notesById = (root: XmlElement | null): ReadonlyMap<string, XmlElement> =>
  new Map(elementsOf(root ?? undefined).map((note) => [note.attributes['w:id'] ?? '', note]));

/** The paragraph's end is deleted or hidden: it and the next are one to a reader (17.13.5.15, 17.3.2.41). */
const hasUnseenEnd = (element: XmlElement, styles: Styles): boolean => {
  const properties = childNamed(element, 'w:pPr');
  const mark = childNamed(properties, 'w:rPr');
  if (childNamed(mark, 'w:del') || childNamed(mark, 'w:moveFrom')) return true;
  const style = styles.paragraph(valOf(properties, 'w:pStyle'));
  const character = styles.run(valOf(mark, 'w:rStyle'));
  return effectiveRunLook(readRunLook(mark), character, style.run, styles).hidden === true;
};

const wrappers = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'];

const through = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : wrappers.includes(child.name) ? through(child, name) : [],
  );

const rowsOf = (table: XmlElement): readonly XmlElement[] => through(table, 'w:tr');

const cellsOf = (row: XmlElement): readonly XmlElement[] => through(row, 'w:tc');

// Word allows 63 columns.
const spanOf = (value: string | undefined, fallback: number): number =>
  value !== undefined && /^\d{1,3}$/.test(value) ? Math.min(Number(value), 256) : fallback;

const gridSpan = (span: number, more = ''): string =>
  `<w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${more}</w:tcPr>`;
