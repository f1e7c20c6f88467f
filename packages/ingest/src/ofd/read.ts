import type { Limits } from '@gouji/document';
import type { RawDocument } from '../blocks.js';
import { type PageContent, readContent } from '../pages/content.js';
import { documentOf } from '../pages/document.js';
import { damaged, encrypted, noText, tooLarge } from '../refusals.js';
import { openArchive } from '../word/archive.js';
import { childNamed, childrenNamed, parseXml, type XmlBudget, type XmlElement } from '../word/xml.js';
import { readOfdPage, textIn } from './page.js';

/**
 * Reads an OFD (GB/T 33190): a ZIP of XML whose text objects place each character on its page. Its pages are read as
 * those of a PDF are. Seals, annotations and attachments are no part of the pages' content.
 *
 * @throws GoujiError `damaged`, `encrypted`, `too-large`, `unsafe-xml`, or `no-text` for a scan
 */
export const readOfd = async (bytes: Uint8Array, name: string, limits: Limits): Promise<RawDocument> => {
  const archive = await openArchive(bytes, name, limits);
  // GM/T 0099: an encrypted OFD lists what is encrypted there.
  if (archive.names.includes('encryptions.xml')) throw encrypted(name);
  const budget: XmlBudget = { nodes: limits.xmlNodes, bytes: limits.xmlBytes };
  const parse: Parse = async (part) => {
    const chunks = await archive.open(part);
    return chunks && parseXml(chunks, name, limits, budget);
  };
  const pages: PageContent[] = [];
  for await (const page of pagesOf(parse, name)) {
    if (pages.length >= limits.pages)
      throw tooLarge(name, `多于${limits.pages}页`, `more than ${limits.pages} pages`);
    pages.push(page);
  }
  if (pages.every(({ items }) => items.length === 0)) throw noText(name);
  return documentOf(pages);
};

type Parse = (part: string) => Promise<XmlElement | null>;

async function* pagesOf(parse: Parse, name: string): AsyncGenerator<PageContent> {
  const root = await parse('OFD.xml');
  const documents = childrenNamed(root ?? undefined, 'DocBody').map((body) =>
    textIn(childNamed(body, 'DocRoot')),
  );
  if (documents.length === 0) throw damaged(name);
  let number = 0;
  for (const part of documents.map((location) => resolve('', location))) {
    const document = await parse(part);
    if (!document) throw damaged(name);
    const common = childNamed(document, 'CommonData');
    const templates = new Map(
      childrenNamed(common, 'TemplatePage').map(({ attributes }) => [
        attributes.ID,
        attributes.BaseLoc ?? '',
      ]),
    );
    for (const { attributes } of childrenNamed(childNamed(document, 'Pages'), 'Page')) {
      const page = await parse(resolve(part, attributes.BaseLoc ?? ''));
      if (!page) throw damaged(name);
      const behind = await Promise.all(
        childrenNamed(page, 'Template').map(({ attributes: own }) => {
          const location = templates.get(own.TemplateID);
          return location === undefined ? null : parse(resolve(part, location));
        }),
      );
      const contents = [...behind.filter((template) => template !== null), page];
      number += 1;
      yield readContent(readOfdPage(number, page, contents, childNamed(common, 'PageArea')));
    }
  }
}

/** A location is relative to the folder of the part that names it, or starts at the root (GB/T 33190, 7.3.2). */
const resolve = (from: string, location: string): string => {
  const parts = location.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of location.split(/[/\\]/)) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  return parts.join('/');
};
