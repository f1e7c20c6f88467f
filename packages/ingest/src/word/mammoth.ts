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

/** Has mammoth read a sieved word/document.xml. */
export const readWithMammoth = async (documentXml: string): Promise<MammothDocument> => {
  const archive = zipSync({ 'word/document.xml': strToU8(documentXml) }, { level: 0 });
  let document: MammothElement = { type: 'document', children: [] };
  const { messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength) },
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
