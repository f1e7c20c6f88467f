import type { Limits } from '@gouji/document';
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { damaged, tooLarge, unsafeXml } from '../refusals.js';

/** An element, its names written with the prefixes that the standard uses, whatever the file's own are. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** What is left for one file's parts together of `Limits.xmlNodes` and `Limits.xmlBytes`. */
export interface XmlBudget {
  nodes: number;
  bytes: number;
}

/** Namespaces of ECMA-376 (transitional and strict) and of Word's extensions, by the prefix used here. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.microsoft.com/office/drawing/2014/chartex': 'cx',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/**
 * Parses one XML part. Entities other than XML's own five are never expanded, and a DTD is refused.
 *
 * @throws GoujiError `damaged`, `unsafe-xml` or `too-large`
 */
export const parseXml = async (
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limits: Limits,
  budget: XmlBudget,
): Promise<XmlElement> => {
  const builder = createBuilder(name, limits, budget);
  try {
    let decoder: InstanceType<typeof TextDecoder> | null = null;
    for await (const chunk of chunks) {
      budget.bytes -= chunk.length;
      if (budget.bytes < 0)
        throw tooLarge(name, `XML 多于${limits.xmlBytes}字节`, `more than ${limits.xmlBytes} bytes of XML`);
      decoder ??= decoderFor(chunk, name);
      builder.write(decoder.decode(chunk, { stream: true }));
    }
    return builder.end();
  } catch (cause) {
    throw cause instanceof Error && cause.name === 'GoujiError' ? cause : damaged(name, cause);
  }
};

/** A .docx is written in UTF-8 or UTF-16 (ECMA-376 Part 2, 8.1.4); what declares another encoding is none. */
const decoderFor = (chunk: Uint8Array, name: string): InstanceType<typeof TextDecoder> => {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return new TextDecoder('utf-16le');
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return new TextDecoder('utf-16be');
  const head = new TextDecoder('latin1').decode(chunk.subarray(0, 200));
  const declared = /^[^<]{0,3}<\?xml[^>]{0,150}encoding=["']([\w-]{1,40})/.exec(head)?.[1];
  if (declared !== undefined && !/^utf-?8$|^us-ascii$/i.test(declared)) throw damaged(name);
  return new TextDecoder('utf-8');
};

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
}

// Most elements have neither attributes nor children: one of each for all of them halves what a part takes in memory.
const noAttributes: Readonly<Record<string, string>> = Object.freeze({});
const noChildren: XmlNode[] = [];

const createBuilder = (name: string, limits: Limits, budget: XmlBudget) => {
  const parser = new SaxesParser({ xmlns: true });
  const root: OpenElement = { name: '', attributes: noAttributes, children: noChildren };
  const open: OpenElement[] = [root];
  const spend = (nodes: number): void => {
    budget.nodes -= nodes;
    if (budget.nodes < 0)
      throw tooLarge(name, `XML 节点多于${limits.xmlNodes}个`, `more than ${limits.xmlNodes} XML nodes`);
  };
  const append = (node: XmlNode): void => {
    spend(1);
    const parent = open.at(-1);
    if (parent?.children === noChildren) parent.children = [node];
    else parent?.children.push(node);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw unsafeXml(name);
  });
  parser.on('opentag', (tag) => {
    if (open.length > limits.xmlDepth)
      throw tooLarge(name, `XML 嵌套深于${limits.xmlDepth}层`, `XML nested deeper than ${limits.xmlDepth}`);
    const attributes = attributesOf(tag);
    spend(Object.keys(attributes).length);
    const element = { name: qualifiedName(tag), attributes, children: noChildren };
    append(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    if (open.length > 1) append(text);
  });
  parser.on('cdata', append);
  return {
    write: (text: string): void => {
      // The parser keeps each reference (&amp;) as a piece of its own until the text ends.
      spend(countOf(text, '&'));
      parser.write(text);
    },
    end: (): XmlElement => {
      parser.close();
      const [element] = root.children;
      if (typeof element !== 'object') throw damaged(name);
      return element;
    },
  };
};

const countOf = (text: string, character: string): number => {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
};

export const qualifiedName = ({ uri, local }: SaxesTagNS | SaxesAttributeNS): string => {
  const prefix = prefixes[uri];
  return prefix === undefined ? local : `${prefix}:${local}`;
};

const attributesOf = ({ attributes }: SaxesTagNS): Record<string, string> => {
  let own: Record<string, string> | null = null;
  for (const attribute of Object.values(attributes)) {
    own ??= {};
    own[qualifiedName(attribute)] = attribute.value;
  }
  return own ?? noAttributes;
};

export const elementsOf = (element: XmlElement | undefined): readonly XmlElement[] =>
  (element?.children ?? []).filter((child) => typeof child === 'object');

export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  elementsOf(element).filter((child) => child.name === name);

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined => {
  for (const child of element?.children ?? [])
    if (typeof child === 'object' && child.name === name) return child;
  return undefined;
};

/** The `w:val` of a child element. */
export const valOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childNamed(element, name)?.attributes['w:val'];

/** A whole number within the bounds of 32 bits; undefined for anything else. */
export const integerOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;

/** A toggle such as `<w:b/>`: undefined where it is not said (ECMA-376 Part 1, 17.17.4). */
export const toggleOf = (element: XmlElement | undefined, name: string): boolean | undefined => {
  const toggle = childNamed(element, name);
  if (!toggle) return undefined;
  return !['0', 'false', 'off'].includes(toggle.attributes['w:val'] ?? '1');
};
