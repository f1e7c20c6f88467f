import type { Aside } from '@gouji/document';
import { superscript } from '../superscripts.js';
import { linearEquation } from './equations.js';
import { createFieldTracker, isContents } from './fields.js';
import type { WordNoticeCode } from './notices.js';
import { addMark, addText, effectiveRunLook, escapeXml, type OpenParagraph } from './paragraph.js';
import { runNumbers } from './run-marks.js';
import { type RunLook, readRunLook, type Styles, saysNothing } from './styles.js';
import { drawnIn, seenText } from './symbols.js';
import { childNamed, elementsOf, valOf, type XmlElement } from './xml.js';

/** Content found within a paragraph that belongs to a story of its own. */
export type StoryRequest =
  | { readonly kind: 'footnote' | 'endnote'; readonly noteId: string }
  | {
      readonly kind: Exclude<Aside['kind'], 'footnote' | 'endnote'>;
      readonly content: readonly XmlElement[];
    };

/** Reads what is seen of a paragraph's content into an open paragraph. */
export type InlineReader = (paragraph: XmlElement, open: OpenParagraph) => void;

/** Namespaces that Word asks for in `mc:Choice` and that nothing here trips over. */
const understood = new Set(['cx1', 'cx2', 'wps', 'wpg', 'wpc', 'w14', 'w15', 'wp14', 'a14', 'v']);

/** One reader for each story: fields run over its paragraphs. */
export const createInlineReader = (
  styles: Styles,
  addStory: (request: StoryRequest) => number,
  paragraphs: ReadonlyMap<XmlElement, number>,
): InlineReader => {
  const fields = createFieldTracker();
  return (paragraph, open) => {
    const number = paragraphs.get(paragraph);
    const reading: Reading = {
      styles,
      addStory,
      fields,
      open,
      number,
      runs: number === undefined ? null : runNumbers(paragraph),
      style: styles.paragraph(valOf(childNamed(paragraph, 'w:pPr'), 'w:pStyle')),
    };
    for (const child of elementsOf(paragraph))
      if (child.name !== 'w:pPr') readOne(reading, child, saysNothing, undefined);
  };
};

/** The paragraph that is being read, and what is read with. */
interface Reading {
  readonly styles: Styles;
  readonly addStory: (request: StoryRequest) => number;
  readonly fields: ReturnType<typeof createFieldTracker>;
  readonly open: OpenParagraph;
  readonly number: number | undefined;
  readonly runs: ReadonlyMap<XmlElement, number> | null;
  readonly style: ReturnType<Styles['paragraph']>;
}

type Read = (reading: Reading, element: XmlElement, look: RunLook, font: string | undefined) => void;

const readOne: Read = (reading, element, look, font) => {
  const notice = unread.get(element.name);
  const read = readers.get(element.name);
  if (notice) reading.open.notices.add(notice);
  else if (read) read(reading, element, look, font);
  else if (!silent.has(element.name)) readAll(reading, element, look, font);
};

const readAll: Read = (reading, element, look, font) => {
  for (const child of elementsOf(element)) readOne(reading, child, look, font);
};

const put = ({ fields, open }: Reading, xml: string, width: 0 | 1): void => {
  if (!fields.inCode()) addMark(open, xml, width);
};

const putText = ({ fields, open }: Reading, text: string, look: RunLook): void => {
  if (fields.inCode()) return;
  if (fields.inContents()) open.contents = true;
  const shown = look.raised ? superscript(open.text, text) : text;
  if (shown === null) open.notices.add('note-mark');
  else addText(open, shown, look);
};

/** An equation in line: a blank keeps its figures from those of the text around it. */
const putEquation: Read = (reading, equation, look) => {
  const text = linearEquation(equation);
  const { open } = reading;
  const gap = /[0-9A-Za-z.,%]$/.test(open.text) && /^[0-9A-Za-z.,]/.test(text) ? ' ' : '';
  putText(reading, gap + text, look);
  open.endsInEquation = text !== '';
};

const anchor = (reading: Reading, request: StoryRequest): void =>
  put(reading, `<w:bookmarkStart w:name="story${reading.addStory(request)}"/>`, 0);

const readRun: Read = (reading, run) => {
  const { styles, style, open, number, runs } = reading;
  const place = runs?.get(run);
  open.source =
    number === undefined || place === undefined ? null : { paragraph: number, run: place, from: 0 };
  const properties = childNamed(run, 'w:rPr');
  const character = styles.run(valOf(properties, 'w:rStyle'));
  const look = effectiveRunLook(readRunLook(properties), character, style.run, styles);
  const fonts = childNamed(properties, 'w:rFonts')?.attributes;
  if (look.hidden || look.struck) {
    if (childNamed(run, 'w:t')) open.notices.add(look.hidden ? 'hidden-text' : 'struck-text');
    // Fields go on behind text that is not read.
    for (const child of elementsOf(run))
      if (fieldParts.has(child.name)) readOne(reading, child, look, undefined);
  } else readAll(reading, run, look, fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']);
  open.source = null;
};

const readBreak: Read = (reading, { attributes }) => {
  const type = attributes['w:type'];
  put(reading, type === undefined ? '<w:br/>' : `<w:br w:type="${escapeXml(type)}"/>`, 1);
};

/** Deleted runs are not seen, but the ends of fields in them count. */
const readFieldParts = (reading: Reading, element: XmlElement): void => {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:fldChar') reading.fields.mark(child);
    else readFieldParts(reading, child);
  }
};

const readDeleted: Read = (reading, element) => {
  reading.open.notices.add('tracked-deletion');
  readFieldParts(reading, element);
};

const readInserted: Read = (reading, element, look, font) => {
  reading.open.notices.add('tracked-insertion');
  readAll(reading, element, look, font);
};

const readNote =
  (kind: 'footnote' | 'endnote'): Read =>
  (reading, { attributes }) => {
    reading.open.notices.add('note');
    anchor(reading, { kind, noteId: attributes['w:id'] ?? '' });
  };

const readWithin =
  (name: string): Read =>
  (reading, element, look, font) =>
    readAll(reading, childNamed(element, name) ?? element, look, font);

const readSymbol: Read = (reading, element, look) => {
  const code = element.attributes['w:char'] ?? '';
  const value = /^[0-9A-Fa-f]{1,4}$/.test(code) ? Number.parseInt(code, 16) : 0;
  // Outside of the private use area the character is what it is; within it mammoth knows the fonts.
  if (value >= 0x100 && !(value >= 0xe000 && value <= 0xf8ff)) {
    putText(reading, seenText(String.fromCharCode(value)), look);
    return;
  }
  const fontName = escapeXml(element.attributes['w:font'] ?? '');
  put(reading, `<w:sym w:font="${fontName}" w:char="${escapeXml(code.toUpperCase())}"/>`, 1);
};

const readTab: Read = (reading) => put(reading, '<w:tab/>', 1);

/** How each kind of element is read; any other by what it holds. */
const readers: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['w:r', readRun],
  ['m:oMath', putEquation],
  ['w:t', (reading, element, look, font) => putText(reading, drawnIn(font, seenText(textOf(element))), look)],
  ['w:tab', readTab],
  ['w:ptab', readTab],
  ['w:br', readBreak],
  ['w:cr', readBreak],
  ['w:noBreakHyphen', (reading, _, look) => putText(reading, '-', look)],
  ['w:sym', readSymbol],
  ['w:instrText', ({ fields }, element) => fields.addCode(textOf(element))],
  [
    'w:fldChar',
    (reading, element, look) => {
      const standIn = reading.fields.mark(element);
      putText(reading, look.hidden || look.struck ? '' : standIn, look);
    },
  ],
  [
    'w:fldSimple',
    (reading, element, look, font) => {
      if (isContents(element.attributes['w:instr'] ?? '')) reading.open.contents = true;
      readAll(reading, element, look, font);
    },
  ],
  ['w:footnoteReference', readNote('footnote')],
  ['w:endnoteReference', readNote('endnote')],
  ['w:del', readDeleted],
  ['w:moveFrom', readDeleted],
  ['w:ins', readInserted],
  ['w:moveTo', readInserted],
  ['mc:AlternateContent', (reading, element, look, font) => readAll(reading, chosen(element), look, font)],
  [
    'w:txbxContent',
    (reading, element) => {
      reading.open.notices.add('text-box');
      anchor(reading, { kind: 'text-box', content: elementsOf(element) });
    },
  ],
  ['w:ruby', readWithin('w:rubyBase')],
  ['w:sdt', readWithin('w:sdtContent')],
]);

/** What is not read, and what is said of it. */
const unread: ReadonlyMap<string, WordNoticeCode> = new Map<string, WordNoticeCode>([
  ['w:commentReference', 'comment'],
  ['pic:pic', 'picture'],
  ['v:imagedata', 'picture'],
  ['c:chart', 'chart'],
  ['cx:chart', 'chart'],
  ['dgm:relIds', 'diagram'],
  ['w:object', 'embedded-object'],
  ['o:OLEObject', 'embedded-object'],
]);

const fieldParts = new Set(['w:fldChar', 'w:instrText']);

/** Properties and marks that hold nothing to see. */
const silent = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:delText',
  'w:delInstrText',
  'w:softHyphen',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:annotationRef',
  'w:separator',
  'w:continuationSeparator',
  'w:smartTagPr',
  'w:customXmlPr',
  'm:ctrlPr',
]);

/** What Word shows of alternatives: the first choice that it understands, else the fallback. */
const chosen = (alternatives: XmlElement): XmlElement => {
  const choices = elementsOf(alternatives);
  return (
    choices.find(
      ({ name, attributes }) =>
        name === 'mc:Choice' &&
        (attributes.Requires ?? '').split(/\s+/).every((prefix) => prefix !== '' && understood.has(prefix)),
    ) ??
    choices.find(({ name }) => name === 'mc:Fallback') ?? { name: '', attributes: {}, children: [] }
  );
};

const textOf = ({ children }: XmlElement): string =>
  children.filter((child) => typeof child === 'string').join('');
