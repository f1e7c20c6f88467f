import { html, type Markup } from '../safe/markup.js';
import { findingId } from '../view/ids.js';
import type { BlockView, CellView, Mark, Piece } from '../view/types.js';
import type { Words } from '../words/index.js';

/** The report's text: its blocks with every mark. */
export const textBlocks = (blocks: readonly BlockView[], say: Words): Markup =>
  html`${blocks.map((block) => html`${blockMarkup(block, say)}\n`)}`;

const blockMarkup = (block: BlockView, say: Words): Markup => {
  if (block.kind === 'table') return tableMarkup(block.rows, say);
  const { anchor } = block;
  const id = anchor === null ? null : html` id="${anchor}"`;
  const pieces = piecesMarkup(block.pieces, say);
  switch (block.kind) {
    case 'heading':
      return headings[block.level](id, pieces);
    case 'paragraph':
      return html`<p${id}>${pieces}</p>`;
    default:
      return html`<p class="${block.kind}"${id}>${pieces}</p>`;
  }
};

type Heading = (id: Markup | null, pieces: Markup) => Markup;

const headings: Readonly<Record<2 | 3 | 4, Heading>> = {
  2: (id, pieces) => html`<h2${id}>${pieces}</h2>`,
  3: (id, pieces) => html`<h3${id}>${pieces}</h3>`,
  4: (id, pieces) => html`<h4${id}>${pieces}</h4>`,
};

const tableMarkup = (rows: readonly (readonly CellView[])[], say: Words): Markup =>
  html`<div class="wide" tabindex="0" role="group" aria-label="${say.tableName}"><table>${rows.map((cells) => html`<tr>${cells.map((cell) => cellMarkup(cell, say))}</tr>\n`)}</table></div>`;

const cellMarkup = ({ pieces, header, number, rowSpan, columnSpan }: CellView, say: Words): Markup => {
  const spans = html`${rowSpan > 1 && html` rowspan="${rowSpan}"`}${columnSpan > 1 && html` colspan="${columnSpan}"`}`;
  const content = piecesMarkup(pieces, say);
  if (header) return html`<th scope="${columnSpan > 1 ? 'colgroup' : 'col'}"${spans}>${content}</th>`;
  return html`<td${number && html` class="number"`}${spans}>${content}</td>`;
};

const piecesMarkup = (pieces: readonly Piece[], say: Words): Markup =>
  html`${pieces.map((piece) => ('mark' in piece ? markMarkup(piece, say) : piece.text))}`;

/** A figure or a passage. Where marks cross, one is in two parts, of which the first has the id. */
const markMarkup = (piece: Extract<Piece, { mark: Mark }>, say: Words): Markup => {
  const { mark, first, last } = piece;
  const { id, finding } = mark;
  const whole = first && last ? wholeFigure(piece) : null;
  const content = whole ?? piecesMarkup(piece.pieces, say);
  const ids = html`${first && html` id="${id}"`} data-mark="${id}"`;
  // A link within a link is no markup: what encloses other marks is told by its number alone.
  const encloses = piece.pieces.some((inner) => 'mark' in inner);
  if (finding === null) return html`<span class="${markClass(mark)}"${ids}>${content}</span>`;
  const number = last && html`<span class="ref"><span class="sr">${say.seeFinding}</span>${finding}</span>`;
  return encloses
    ? html`<span class="${markClass(mark)}"${ids} data-finding="${findingId(finding)}">${content}${last && html`<a class="to" href="#${findingId(finding)}">${number}</a>`}</span>`
    : html`<a class="${markClass(mark)}"${ids} href="#${findingId(finding)}" data-finding="${findingId(finding)}">${content}${number}</a>`;
};

export const markClass = ({ kind, state, finding, severity }: Mark): string =>
  [kind, state, ...(finding === null ? [] : ['suspect', severity === 'error' ? 'wrong' : 'doubtful'])].join(
    ' ',
  );

/** A figure breaks between its number and its unit, never inside either. */
const wholeFigure = ({ mark, pieces }: Extract<Piece, { mark: Mark }>): Markup | null => {
  const [only] = pieces;
  if (mark.kind !== 'figure' || pieces.length !== 1 || !only || 'mark' in only) return null;
  const number = /^[\d.,，]+/.exec(only.text)?.[0] ?? '';
  const unit = only.text.slice(number.length);
  if (number === '' || unit === '' || only.text.includes('\n')) return null;
  return html`<span class="whole">${number}</span><wbr><span class="whole">${unit}</span>`;
};
