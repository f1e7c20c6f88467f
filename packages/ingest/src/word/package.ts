import type { GoujiError, Limits } from '@gouji/document';
import { tellArchive } from '../other-formats.js';
import { damaged, unknownFormat } from '../refusals.js';
import type { Archive } from './archive.js';
import { elementsOf, parseXml, type XmlBudget, type XmlElement } from './xml.js';

/** The XML parts of a .docx that hold text, or say how it is numbered and how it looks. */
export interface WordParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
  readonly headers: readonly XmlElement[];
  readonly footers: readonly XmlElement[];
}

/**
 * Finds the parts by their relations (ECMA-376 Part 2, 6.5), not by their customary names, and parses them.
 *
 * @throws GoujiError as `parseXml`, and `damaged` where there is no document
 */
export const readParts = async (archive: Archive, name: string, limits: Limits): Promise<WordParts> => {
  const budget: XmlBudget = { nodes: limits.xmlNodes, bytes: limits.xmlBytes };
  const parse = async (part: string): Promise<XmlElement | null> => {
    const chunks = await archive.open(part);
    return chunks && parseXml(chunks, name, limits, budget);
  };
  const relations = async (part: string): Promise<readonly Relation[]> =>
    relationsOf(await parse(relationsPart(part)), folderOf(part));
  const main = targets(await relations(''), 'officeDocument')[0] ?? 'word/document.xml';
  const document = await parse(main);
  if (document?.name !== 'w:document') throw notADocument(archive.names, name);
  const related = await relations(main);
  const parseAll = async (type: string): Promise<XmlElement[]> => {
    const parts = await Promise.all(targets(related, type).map(parse));
    return parts.filter((part) => part !== null);
  };
  const parseOne = async (type: string): Promise<XmlElement | null> => (await parseAll(type))[0] ?? null;
  return {
    document,
    styles: await parseOne('styles'),
    numbering: await parseOne('numbering'),
    footnotes: await parseOne('footnotes'),
    endnotes: await parseOne('endnotes'),
    headers: await parseAll('header'),
    footers: await parseAll('footer'),
  };
};

const notADocument = (names: readonly string[], name: string): GoujiError => {
  const other = tellArchive(names);
  return other ? unknownFormat(name, other) : damaged(name);
};

export interface Relation {
  readonly type: string;
  readonly target: string;
}

export const relationsOf = (root: XmlElement | null, folder: string): Relation[] =>
  elementsOf(root ?? undefined)
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({
      type: attributes.Type?.split('/').at(-1) ?? '',
      target: resolvePath(folder, attributes.Target ?? ''),
    }));

export const targets = (relations: readonly Relation[], type: string): string[] => [
  ...new Set(relations.filter((relation) => relation.type === type).map(({ target }) => target)),
];

export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

export const relationsPart = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** `../media/a.xml` seen from `word/` is `media/a.xml`; a leading slash starts at the package's root. */
const resolvePath = (folder: string, target: string): string => {
  const path: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
};
