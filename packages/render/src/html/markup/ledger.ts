import { html, type Markup } from '../safe/markup.js';
import type { LedgerRowView, LedgerView } from '../view/types.js';
import type { Words } from '../words/index.js';
import { icon } from './icons.js';

/** A ledger as a table: letter, sign, name, number, place. */
export const ledgerTable = ({ caption, unit, rows }: LedgerView, say: Words): Markup =>
  html`<table class="ledger"><caption><b>${caption}</b>${unit === null ? '' : `${say.gap}${say.unit}${unit}`}</caption><tbody>${rows.map((row) => line(row, say))}</tbody></table>`;

const line = (row: LedgerRowView, say: Words): Markup => {
  const { isSuspect, letter, sign, name, number, target, place, ditto } = row;
  const mark = isSuspect ? html`${icon('contradicted')}<span class="sr">${say.contradicted}</span>` : letter;
  const shown = target === null ? html`${number}` : html`<a href="#${target}">${number}</a>`;
  const where = ditto ? html`<span aria-hidden="true">〃</span><span class="sr">${place}</span>` : place;
  return html`<tr class="${rowClass(row)}"><td class="letter">${mark}</td><td class="sign">${sign}</td><th scope="row">${name}</th><td class="number${shortClass(row)}">${shown}</td><td class="place">${where}</td></tr>`;
};

const rowClass = ({ role, isSuspect, number }: LedgerRowView): string =>
  [
    role,
    ...(isSuspect ? ['suspect'] : []),
    // Red is for contradictions: no difference is none.
    ...(role === 'difference' && /[1-9]/.test(number) ? ['some'] : []),
  ].join(' ');

/** Numbers stand with their points in one line by padding that the styles give; a style attribute would need leave of the policy. */
const shortClass = ({ short: { digits, point } }: LedgerRowView): string =>
  (digits > 0 ? ` short-${digits}` : '') + (point ? ' no-point' : '');
