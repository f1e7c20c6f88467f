import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

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
export const readWithMammoth = async (blocks: readonly string[]): Promise<MammothDocument> => {
  const children: MammothElement[] = [];
  let lostSymbols = false;
  for (let from = 0; from < blocks.length; ) {
    let length = 0;
    let end = from;
    while (end < blocks.length && (length === 0 || length < atOnce)) {
      length += blocks[end]?.length ?? 0;
      end += 1;
    }
    const read = await readStretch(blocks.slice(from, end).join(''));
    for (const child of read.document.children ?? []) children.push(child);
    lostSymbols ||= read.lostSymbols;
    from = end;
  }
  return { document: { type: 'document', children }, lostSymbols };
};

const header = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';

const readStretch = async (xml: string): Promise<MammothDocument> => {
  const archive = zipSync(
    { 'word/document.xml': strToU8(`${header}${xml}</w:body></w:document>`) },
    { level: 0 },
  );
  let document: MammothElement = { type: 'document', children: [] };
  const { messages } = await mammoth.convertToHtml(
    // The one is taken in Node, the other in a browser.
    { buffer: archive, arrayBuffer: archive.buffer } as unknown as { buffer: Buffer },
    {
      styleMap: [],
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      // The document is what is wanted; there is nothing left to make HTML of.
      transformDocument: (read: MammothElement) => {
        document = read;
        return { ...read, children: [] };
      },
    },
  );
  return { document, lostSymbols: messages.some(({ message }) => message.includes('w:sym')) };
};
