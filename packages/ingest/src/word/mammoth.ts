/// <reference path="./mammoth-parts.d.ts" />
// Of mammoth what reads a body: to unzip what was never zipped, to make HTML of it and to load what does so takes longer
// than to read it.
import { createBodyReader } from 'mammoth/lib/docx/body-reader.js';
import { Element, type XmlNode } from 'mammoth/lib/xml/nodes.js';
import { SaxesParser } from 'saxes';

/** The parts of mammoth's document that are read here; it publishes no types for them. */
export interface MammothElement {
  readonly type: string;
  readonly children?: readonly MammothElement[];
  /** Of a text. */
  readonly value?: string;
  /** Of a bookmark. */
  readonly name?: string;
  readonly breakType?: string;
  readonly isHeader?: boolean;
  readonly rowSpan?: number;
  readonly colSpan?: number;
}

export interface MammothDocument {
  readonly document: MammothElement;
  /** Whether it left symbols out that it does not know. */
  readonly lostSymbols: boolean;
}

/** UTF-16 units of XML that mammoth reads at once: what it needs while it reads is some hundred times as much. */
const atOnce = 500_000;

/** Has mammoth read the sieved blocks of a document, a stretch of them at a time. */
export const readWithMammoth = (blocks: readonly string[]): MammothDocument => {
  const children: MammothElement[] = [];
  let lostSymbols = false;
  for (let from = 0; from < blocks.length; ) {
    let length = 0;
    let end = from;
    while (end < blocks.length && (length === 0 || length < atOnce)) {
      length += blocks[end]?.length ?? 0;
      end += 1;
    }
    const read = readStretch(blocks.slice(from, end).join(''));
    for (const child of read.document.children ?? []) children.push(child);
    lostSymbols ||= read.lostSymbols;
    from = end;
  }
  return { document: { type: 'document', children }, lostSymbols };
};

const readStretch = (xml: string): MammothDocument => {
  // Of styles, lists, links and pictures the sieve leaves nothing that it would be asked for.
  const { value, messages } = createBodyReader({ styles: {} }).readXmlElements(elementsIn(xml));
  return {
    document: { type: 'document', children: value },
    lostSymbols: messages.some(({ message }) => message.includes('w:sym')),
  };
};

/** Line ends of XML 1.1, which mammoth knows whatever a document calls itself. */
const lineEnds = /\r[\n\u0085]|[\r\u0085\u2028]/g;

/** The sieved XML as mammoth's own elements. */
const elementsIn = (xml: string): readonly XmlNode[] => {
  const body = new Element('w:body');
  const open = [body];
  const parser = new SaxesParser();
  const append = (node: XmlNode): void => {
    open.at(-1)?.children.push(node);
  };
  // Characters that XML 1.0 has none of are text like others: a document of XML 1.1 may hold them.
  parser.on('error', () => {});
  parser.on('text', (value) => append({ type: 'text', value }));
  parser.on('opentag', ({ name, attributes }) => {
    const element = new Element(name, attributes);
    append(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.write(`<w:body>${xml.replace(lineEnds, '\n')}</w:body>`).close();
  return body.children.flatMap((child) => ('children' in child ? child.children : []));
};
