import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { readCharacterMap } from '#character-maps';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfOperators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'];

/** Opens a PDF with pdf.js. The bytes are handed over to it: give it a copy. Nothing is fetched, pictures are not unpacked. */
export const openPdf = async (
  data: Uint8Array,
): Promise<{ readonly document: PdfDocument; readonly operators: PdfOperators }> => {
  lendTransfer();
  const { OPS } = await getResolvedPDFJS();
  const document = await getDocumentProxy(data, {
    verbosity: 0,
    BinaryDataFactory: CMapFolder,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    standardFontDataUrl: 'standard_fonts/',
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 0,
  });
  return { document, operators: OPS };
};

/** The CMaps that fonts name without embedding them (GBK-EUC-H, UniGB-UCS2-H …), as pdfjs-dist ships them. */
class CMapFolder {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]{1,60}\.bcmap$/.test(filename))
      throw new Error(`no ${kind} ${filename}`);
    return readCharacterMap(filename);
  }
}

/** pdf.js calls a method that Node has only from version 21 on (ECMA-262, 25.1.6.8). */
const lendTransfer = (): void => {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const copy = new ArrayBuffer(length);
    new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return copy;
  };
};
