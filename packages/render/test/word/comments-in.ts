import { defaultLimits } from '@gouji/document';
import { parseXml } from '@gouji/ingest/word';
import { unzipSync } from 'fflate';

type XmlElement = Awaited<ReturnType<typeof parseXml>>;

async function* inOne(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

const parsed = (bytes: Uint8Array): Promise<XmlElement> =>
  parseXml(inOne(bytes), 'a.docx', defaultLimits, { nodes: 1e7, bytes: 1e9 });

/** The parts of a .docx by name. */
export const partsOf = (docx: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(docx);

export interface CommentIn {
  readonly id: string;
  readonly author: string | undefined;
  readonly date: string | undefined;
  /** Its paragraphs. */
  readonly lines: readonly string[];
  /** What is read between its start and its end; null where it is not hung up. */
  readonly on: string | null;
}

/** The comments of a .docx and what each is on, read without anything of what wrote them. */
export const commentsIn = async (docx: Uint8Array): Promise<CommentIn[]> => {
  const parts = partsOf(docx);
  const named = (pattern: RegExp): Uint8Array | undefined =>
    Object.entries(parts).find(([name]) => pattern.test(name))?.[1];
  const comments = named(/^word\/comments\d*\.xml$/);
  const document = named(/^word\/document\d*\.xml$/);
  if (!comments || !document) return [];
  const ranges = rangesIn(await parsed(document));
  return elements(await parsed(comments)).map((comment) => {
    const id = comment.attributes['w:id'] ?? '';
    return {
      id,
      author: comment.attributes['w:author'],
      date: comment.attributes['w:date'],
      lines: elements(comment).map(textIn),
      on: ranges.get(id) ?? null,
    };
  });
};

const elements = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

const textIn = (element: XmlElement): string =>
  element.children
    .map((child) => (typeof child !== 'string' ? textIn(child) : element.name === 'w:t' ? child : ''))
    .join('');

/** Every comment that starts and ends once and is referred to once, with the text between. */
const rangesIn = (root: XmlElement): ReadonlyMap<string, string> => {
  const open = new Map<string, string>();
  const closed = new Map<string, string>();
  const whole = new Map<string, string>();
  const visit = (element: XmlElement): void => {
    const id = element.attributes['w:id'] ?? '';
    if (element.name === 'w:commentRangeStart') open.set(id, '');
    else if (element.name === 'w:commentRangeEnd') {
      const text = open.get(id);
      if (text !== undefined) closed.set(id, text);
      open.delete(id);
    } else if (element.name === 'w:commentReference') {
      const text = closed.get(id);
      if (text !== undefined && !whole.has(id)) whole.set(id, text);
    } else if (element.name === 'w:t') {
      for (const [key, text] of open) open.set(key, text + textIn(element));
    } else for (const child of elements(element)) visit(child);
  };
  visit(root);
  return whole;
};
