import { escapeXml } from './xml-text.js';

/** The namespaces that a .docx is written in: transitional, or ISO 29500 Strict. */
export interface Names {
  readonly main: string;
  /** The base of the types of relationships. */
  readonly relations: string;
}

const transitional: Names = {
  main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const strict: Names = {
  main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The start tag of a part's root element. */
const rootOf = (xml: string): string => /<[^\s!?/>][^<>]*>/.exec(xml)?.[0] ?? '';

/** The namespaces of a document part. */
export const namesOf = (xml: string): Names =>
  rootOf(xml).includes(`"${strict.main}"`) ? strict : transitional;

/** Writes an element of WordprocessingML: its name without prefix, attributes, content; null content closes nothing. */
export type Writer = (
  name: string,
  attributes?: Readonly<Record<string, string>>,
  content?: string,
) => string;

/**
 * Writes elements that may be put anywhere into a part: with the prefix `w` where the part has bound it once and to
 * the right namespace, else with a binding of their own.
 */
export const writerFor = (xml: string, { main }: Names): Writer => {
  const [, double, single] = /\sxmlns:w=(?:"([^"]*)"|'([^']*)')/.exec(rootOf(xml)) ?? [];
  const isBound = (double ?? single) === main;
  const isBoundOnce = xml.indexOf('xmlns:w=') === xml.lastIndexOf('xmlns:w=');
  const binding = isBound && isBoundOnce ? '' : ` xmlns:w="${main}"`;
  return (name, attributes = {}, content) => {
    const said = Object.entries(attributes).map(([key, value]) => ` w:${key}="${escapeXml(value)}"`);
    const head = `<w:${name}${binding}${said.join('')}`;
    return content === undefined ? `${head}/>` : `${head}>${content}</w:${name}>`;
  };
};

/** XML put at the end of a part's root element, which may be empty. */
export const appended = (xml: string, content: string): string => {
  const end = xml.lastIndexOf('</');
  if (end >= 0) return xml.slice(0, end) + content + xml.slice(end);
  const root = rootOf(xml);
  const name = /^<([^\s/>]+)/.exec(root)?.[1] ?? '';
  return xml.replace(root, () => `${root.slice(0, -2).trimEnd()}>${content}</${name}>`);
};

/** The prefix, with its colon, that a part's root element has: '' for none. */
export const prefixOf = (xml: string): string => /^<([^\s/>:]+:)/.exec(rootOf(xml))?.[1] ?? '';
