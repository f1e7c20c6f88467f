import type { Limits } from '@gouji/document';
import type { RawDocument } from '../blocks.js';
import { type PageContent, readContent } from '../pages/content.js';
import { documentOf } from '../pages/document.js';
import { damaged, encrypted, noText, tooLarge } from '../refusals.js';
import { openPdf } from './open.js';
import { actionsOf } from './operators.js';
import { readPdfPage } from './page.js';
import { excessOf } from './streams.js';

/**
 * Reads a PDF that has a text layer as a person sees its pages: tables, paragraphs, running lines apart.
 *
 * @throws GoujiError `damaged`, `encrypted`, `too-large`, or `no-text` for a scan
 */
export const readPdf = async (bytes: Uint8Array, name: string, limits: Limits): Promise<RawDocument> => {
  refuseExcess(bytes, name, limits);
  const pages = await readPages(bytes, name, limits);
  if (pages.every(({ items }) => items.length === 0)) throw noText(name);
  return documentOf(pages);
};

const refuseExcess = (bytes: Uint8Array, name: string, limits: Limits): void => {
  const { pdfBytes, pdfDepth } = limits;
  const excess = excessOf(bytes, limits);
  if (excess === 'bytes')
    throw tooLarge(name, `解压后多于${pdfBytes}字节`, `unpacks to more than ${pdfBytes} bytes`);
  if (excess === 'depth')
    throw tooLarge(name, `图形状态嵌套深于${pdfDepth}层`, `graphics states nested deeper than ${pdfDepth}`);
};

const readPages = async (bytes: Uint8Array, name: string, limits: Limits): Promise<PageContent[]> => {
  try {
    // pdf.js takes the buffer over: give it a copy of its own.
    const { document, operators } = await openPdf(new Uint8Array(bytes));
    if (document.numPages > limits.pages)
      throw tooLarge(name, `多于${limits.pages}页`, `more than ${limits.pages} pages`);
    const actions = actionsOf(operators);
    const groups = await document.getOptionalContentConfig();
    const pages: PageContent[] = [];
    let glyphs = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const read = await readPdfPage(page, actions, groups);
      glyphs += read.glyphs.length;
      if (glyphs > limits.textLength)
        throw tooLarge(name, `正文多于${limits.textLength}字`, `more than ${limits.textLength} characters`);
      pages.push(readContent(read));
      page.cleanup();
    }
    await document.destroy();
    return pages;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'GoujiError') throw cause;
    throw cause instanceof Error && cause.name === 'PasswordException'
      ? encrypted(name)
      : damaged(name, cause);
  }
};
