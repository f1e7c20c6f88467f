import { html, type Markup } from '../safe/markup.js';
import { findingId, pageId } from '../view/ids.js';
import type { LineView, MarkBox, PageView, ReportView } from '../view/types.js';
import type { Words } from '../words/index.js';
import { markClass } from './text.js';

/** The pages of a report as they are printed: real text, so that it can be found and copied, and boxes over its figures. */
export const printedPages = ({ pages, index }: ReportView, say: Words): Markup =>
  html`<div class="pages">${pages.map((page) => pageMarkup(page, index, say))}</div>
`;

const pageMarkup = ({ number, width, height, lines, boxes }: PageView, report: number, say: Words): Markup =>
  html`<svg class="page" id="${pageId(report, number)}" viewBox="0 0 ${width} ${height}"><title>${say.page(number)}</title>${lines.map(lineMarkup)}${boxes.map(boxMarkup)}</svg>
`;

const lineMarkup = ({ text, places, baseline, size }: LineView): Markup =>
  html`<text x="${places.join(' ')}" y="${baseline}" font-size="${size}">${text}</text>`;

const boxMarkup = ({ mark, left, top, width, height }: MarkBox): Markup => {
  const { id, finding } = mark;
  const foot = top + height;
  return html`<g class="${markClass(mark)}" data-mark="${id}"${finding !== null && html` data-finding="${findingId(finding)}"`}><rect x="${left}" y="${top}" width="${width}" height="${height}"/><path d="M${left} ${foot}h${width}"/>${finding !== null && html`<text class="number" x="${left + width}" y="${top + 2}">${finding}</text>`}</g>`;
};
