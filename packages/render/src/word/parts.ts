import { defaultLimits } from '@gouji/document';
import { folderOf, parseXml, type Relation, relationsOf, relationsPart, targets } from '@gouji/ingest/word';
import { appended, type Names, namesOf, prefixOf } from './names.js';
import { decodeXml, escapeXml } from './xml-text.js';
import type { ZipParts } from './zip.js';

/** The parts of a .docx that comments touch, as text; null where there is none yet. */
export interface CommentParts {
  readonly document: Part;
  readonly relations: Part;
  readonly comments: Part;
  readonly types: Part;
  readonly names: Names;
}

export interface Part {
  readonly name: string;
  readonly xml: string | null;
  readonly encode: (xml: string) => Uint8Array;
}

const typesPart = '[Content_Types].xml';
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const typesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Finds the parts by their relations, as they are when a .docx is read; `file` is its name for errors. */
export const commentParts = async (zip: ZipParts, file: string): Promise<CommentParts> => {
  const part = (name: string): Part => {
    const bytes = zip.read(name);
    const { text, encode } = decodeXml(bytes ?? new Uint8Array());
    return { name, xml: bytes && text, encode };
  };
  const relations = async ({ name, xml }: Part): Promise<Relation[]> => {
    if (xml === null) return [];
    const budget = { nodes: defaultLimits.xmlNodes, bytes: defaultLimits.xmlBytes };
    const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    return relationsOf(
      await parseXml(inOne(new TextEncoder().encode(xml)), file, defaultLimits, budget),
      folderOf(owner),
    );
  };
  const main = targets(await relations(part(relationsPart(''))), 'officeDocument')[0] ?? 'word/document.xml';
  const related = part(relationsPart(main));
  const known = targets(await relations(related), 'comments')[0];
  const document = part(main);
  return {
    document,
    relations: related,
    comments: part(known ?? freeName(zip, folderOf(main))),
    types: part(typesPart),
    names: namesOf(document.xml ?? ''),
  };
};

async function* inOne(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** A name for the comments that no part has, whatever else is in the folder. */
const freeName = (zip: ZipParts, folder: string): string => {
  for (let index = 0; ; index += 1) {
    const name = `${folder}comments${index === 0 ? '' : index}.xml`;
    if (!zip.read(name)) return name;
  }
};

/** The parts with comments in them; those of the relations and types only where the comments part is new. */
export const withComments = (
  { document, relations, comments, types, names }: CommentParts,
  documentXml: string,
  commentsXml: string,
): Map<string, Uint8Array> => {
  const changed = new Map([[document.name, document.encode(documentXml)]]);
  const empty = `${xmlHead}<w:comments xmlns:w="${names.main}"></w:comments>`;
  changed.set(comments.name, comments.encode(appended(comments.xml ?? empty, commentsXml)));
  if (comments.xml !== null) return changed;
  const target = comments.name.slice(folderOf(document.name).length);
  const related = relations.xml ?? `${xmlHead}<Relationships xmlns="${relationsNamespace}"></Relationships>`;
  changed.set(relations.name, relations.encode(appended(related, relationXml(related, names, target))));
  const listed = types.xml ?? `${xmlHead}<Types xmlns="${typesNamespace}"></Types>`;
  changed.set(types.name, types.encode(appended(listed, overrideXml(listed, comments.name))));
  return changed;
};

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationXml = (related: string, names: Names, target: string): string => {
  let id = 'rIdGouji';
  while (related.includes(`"${id}"`)) id += '0';
  return `<${prefixOf(related)}Relationship Id="${id}" Type="${names.relations}/comments" Target="${escapeXml(target)}"/>`;
};

const overrideXml = (listed: string, part: string): string =>
  `<${prefixOf(listed)}Override PartName="/${escapeXml(part)}" ContentType="${commentsType}"/>`;
