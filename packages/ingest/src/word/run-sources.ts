import { SaxesParser, type SaxesTagNS } from 'saxes';
import { qualifiedName } from './xml.js';

/** What stands in a run, in the order of the file: a text, or what makes one character of the text, or none. */
export interface RunPiece {
  /** As `XmlElement` names it: `w:t`, `w:tab`, `w:fldChar`. */
  readonly name: string;
  /** The element in the XML, half-open. */
  readonly start: number;
  readonly end: number;
  /** The text of a `w:t`, as XML reads it; else '' or, where the reader makes a character of it, a blank. */
  readonly text: string;
  /** Where a `w:t` starts its text in the XML, behind its start tag. */
  readonly content: number;
}

/** An element of the XML, half-open. */
export interface XmlStretch {
  readonly start: number;
  readonly end: number;
}

/** Where a run (`w:r`) stands in the XML of word/document.xml; offsets are UTF-16. */
export interface RunSource extends XmlStretch {
  /** Its start tag as written. */
  readonly tag: string;
  /** Its `w:rPr` as written; '' where it has none. */
  readonly properties: string;
  readonly pieces: readonly RunPiece[];
  /** The elements that it stands in, from its paragraph inwards. */
  readonly within: readonly string[];
  /** The outermost element of its paragraph that it stands in and that nothing may be put into: see `sealing`. */
  readonly sealed: XmlStretch | null;
  /** Whether it is of a complex field: its result is made anew when the field is. */
  readonly inField: boolean;
}

/** An element that is open while the XML is scanned. */
interface Open {
  readonly name: string;
  readonly start: number;
  end: number;
  readonly content: number;
  text: string;
  /** Of a `w:p`: its number, and how many runs it had so far. */
  paragraph: number;
  runs: number;
  /** Of a `w:r`. */
  run: Building | null;
  sealed: boolean;
}

interface Building {
  readonly paragraph: number;
  readonly number: number;
  readonly tag: string;
  properties: string;
  readonly pieces: RunPiece[];
  readonly within: readonly Open[];
  readonly inField: boolean;
}

/** Content controls of these kinds hold plain text alone, and Word mends a file in which they hold anything else. */
const sealing = new Set(['w:text', 'w:dropDownList', 'w:comboBox', 'w:date', 'w:dataBinding']);

/** What the reader makes one character of. */
const oneCharacter = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:noBreakHyphen', 'w:sym']);

/**
 * Where the runs of some paragraphs stand in the XML of a document that was read: by the numbers that `RunPlace` has,
 * paragraphs and then runs. One pass, in linear time.
 *
 * @param xml the document part as text, whole and well-formed, as the reader took it
 * @param wanted numbers of paragraphs
 */
export const runSourcesOf = (
  xml: string,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlyMap<number, RunSource>> => {
  const scan: Scan = { xml, wanted, found: new Map(), open: [], paragraphs: 0, inBody: false, fields: 0 };
  const parser = new SaxesParser({ xmlns: true });
  const addText = (text: string): void => {
    const element = scan.open.at(-1);
    if (element?.name === 'w:t') element.text += text;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => enter(scan, tag, parser.position));
  parser.on('closetag', () => leave(scan, parser.position));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  return new Map(
    [...scan.found].map(([paragraph, runs]) => [
      paragraph,
      new Map([...runs].map(([number, { building, element }]) => [number, sourceOf(building, element)])),
    ]),
  );
};

/** What was met so far of the XML that is scanned. */
interface Scan {
  readonly xml: string;
  readonly wanted: ReadonlySet<number>;
  readonly found: Map<number, Map<number, { readonly building: Building; readonly element: Open }>>;
  readonly open: Open[];
  paragraphs: number;
  inBody: boolean;
  fields: number;
}

const enter = (scan: Scan, tag: SaxesTagNS, position: number): void => {
  const name = qualifiedName(tag);
  const { open } = scan;
  const element: Open = {
    name,
    start: scan.xml.lastIndexOf('<', position - 1),
    end: position,
    content: position,
    text: '',
    paragraph: -1,
    runs: 0,
    run: null,
    sealed: name === 'w:r',
  };
  if (name === 'w:body') scan.inBody = true;
  if (name === 'w:p' && scan.inBody) {
    element.paragraph = scan.paragraphs;
    scan.paragraphs += 1;
  }
  if (name === 'w:r') element.run = runAt(scan, element);
  if (name === 'w:fldChar') scan.fields += fieldStep(tag);
  const parent = open.at(-1);
  if (parent?.name === 'w:sdtPr' && sealing.has(name)) {
    const control = open.at(-2);
    if (control) control.sealed = true;
  }
  open.push(element);
};

/** Counts a run in its paragraph; null where it is not wanted. */
const runAt = ({ xml, wanted, open, fields }: Scan, { start, end }: Open): Building | null => {
  const at = open.findLastIndex((outer) => outer.name === 'w:p');
  const paragraph = open[at];
  if (!paragraph || paragraph.paragraph < 0) return null;
  const number = paragraph.runs;
  paragraph.runs += 1;
  if (!wanted.has(paragraph.paragraph)) return null;
  return {
    paragraph: paragraph.paragraph,
    number,
    tag: xml.slice(start, end),
    properties: '',
    pieces: [],
    within: open.slice(at + 1),
    inField: fields > 0,
  };
};

const leave = ({ xml, open, found }: Scan, position: number): void => {
  const element = open.pop();
  if (!element) return;
  element.end = position;
  const parent = open.at(-1);
  if (element.run) {
    const { paragraph, number } = element.run;
    const runs = found.get(paragraph) ?? new Map();
    found.set(paragraph, runs.set(number, { building: element.run, element }));
  }
  if (!parent?.run) return;
  const { name, start, end, content, text } = element;
  if (name === 'w:rPr') parent.run.properties = xml.slice(start, end);
  else
    parent.run.pieces.push({
      name,
      start,
      end,
      content,
      text: name === 'w:t' ? text : oneCharacter.has(name) ? ' ' : '',
    });
};

/** How many more fields are open behind a `w:fldChar`. */
const fieldStep = ({ attributes }: SaxesTagNS): -1 | 0 | 1 => {
  const type = Object.values(attributes).find(({ local }) => local === 'fldCharType')?.value;
  if (type === 'begin') return 1;
  return type === 'end' ? -1 : 0;
};

const sourceOf = (
  { tag, properties, pieces, within, inField }: Building,
  { start, end }: Open,
): RunSource => {
  const sealed = within.find((element) => element.sealed);
  return {
    start,
    end,
    tag,
    properties,
    pieces,
    within: within.map(({ name }) => name),
    sealed: sealed ? { start: sealed.start, end: sealed.end } : null,
    inField,
  };
};
