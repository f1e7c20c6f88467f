import { getDocumentProxy } from 'unpdf';
import { plainLook, type RawDocument } from '../blocks.js';
import type { Limits } from '../limits.js';
import { damaged, encrypted, noText, tooLarge } from '../refusals.js';
import { joinLines } from './pdf-lines.js';
import { linesOfPage, type PdfLine } from './pdf-page.js';
import { unpacksToMore } from './pdf-streams.js';

/**
 * Reads a PDF that has a text layer: lines are joined into the paragraphs that they were, page numbers and
 * repeated heads dropped. Tables come as lines, their cells divided by tabs.
 *
 * @throws GoujiError `damaged`, `encrypted`, `too-large`, or `no-text` for a scan
 */
export const readPdf = async (bytes: Uint8Array, name: string, limits: Limits): Promise<RawDocument> => {
  if (unpacksToMore(bytes, limits.pdfBytes))
    throw tooLarge(name, `解压后多于${limits.pdfBytes}字节`, `unpacks to more than ${limits.pdfBytes} bytes`);
  const { pages, middle } = await readPages(bytes, name, limits);
  if (pages.every((lines) => lines.length === 0)) throw noText(name);
  return {
    blocks: joinLines(pages, middle).map(({ text, fontSize, centered }) => ({
      kind: 'line',
      text,
      look: { ...plainLook, fontSize, centered },
    })),
    notices: [
      {
        code: 'pdf-layout',
        message: 'PDF 不保存段落和表格结构，段落由版面推断；有原始 Word 文件时请审核原文件',
        messageEn:
          'A PDF keeps no paragraphs and tables; they were told by the layout: audit the Word file if there is one',
      },
    ],
  };
};

interface Pages {
  readonly pages: readonly (readonly PdfLine[])[];
  /** Of the first page, from left to right. */
  readonly middle: number;
}

const readPages = async (bytes: Uint8Array, name: string, limits: Limits): Promise<Pages> => {
  try {
    // pdf.js takes the buffer over: give it a copy of its own.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (document.numPages > limits.pages)
      throw tooLarge(name, `多于${limits.pages}页`, `more than ${limits.pages} pages`);
    const pages: PdfLine[][] = [];
    let middle = 0;
    let length = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const [left = 0, , right = 0] = page.view;
      if (number === 1) middle = (left + right) / 2;
      const lines = linesOfPage(
        items.flatMap((item) =>
          'str' in item
            ? [
                {
                  text: item.str,
                  x: item.transform[4],
                  y: item.transform[5],
                  width: item.width,
                  size: item.height,
                },
              ]
            : [],
        ),
        (left + right) / 2,
      );
      length += lines.reduce((sum, { text }) => sum + text.length, 0);
      if (length > limits.textLength)
        throw tooLarge(name, `正文多于${limits.textLength}字`, `more than ${limits.textLength} characters`);
      pages.push(lines);
      page.cleanup();
    }
    await document.destroy();
    return { pages, middle };
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'GoujiError') throw cause;
    throw cause instanceof Error && cause.name === 'PasswordException'
      ? encrypted(name)
      : damaged(name, cause);
  }
};
