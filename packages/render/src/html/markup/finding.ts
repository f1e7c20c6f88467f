import { html, type Markup } from '../safe/markup.js';
import { findingId } from '../view/ids.js';
import type { FindingView } from '../view/types.js';
import type { Words } from '../words/index.js';
import { ledgerTable } from './ledger.js';

/** A finding: open, as it is without the script, which folds all but one. */
export const findingCard = (finding: FindingView, say: Words): Markup => {
  const {
    number,
    severity,
    severityName,
    title,
    message,
    section,
    confidence,
    ledgers,
    ruleTitle,
    rule,
    shortId,
  } = finding;
  const lit = finding.lit.map(({ target, letter }) => `${target}:${letter}`).join(' ');
  return html`<details class="finding ${severity}" id="${findingId(number)}" data-severity="${severity}" data-rule="${rule}" data-lit="${lit}" open>
<summary><span class="no">${number}</span><h3>${title}</h3><span class="by"><span class="level">${severityName}</span>${section === '' ? null : html`<span>${section}</span>`}<span>${confidence}</span></span></summary>
<div class="body"><p class="message">${message}</p>${ledgers.map((ledger) => ledgerTable(ledger, say))}${rowsOf(finding, say)}<p class="meta">${say.rows.rule}${say.gap}${ruleTitle} <code>${rule}</code>${say.gap}${say.rows.id} ${shortId}</p><p class="opinion"><span>${say.rows.verdicts}</span><span>${say.rows.opinion}</span></p></div>
</details>
`;
};

const rowsOf = ({ repair, rows }: FindingView, say: Words): Markup =>
  html`<dl class="rows">${repair && html`<div><dt>${say.rows.repair}</dt><dd>${change(repair, say)}</dd></div>`}${rows.map(([name, said]) => html`<div><dt>${name}</dt><dd>${said}</dd></div>`)}</dl>`;

const change = ({ from, to }: NonNullable<FindingView['repair']>, { rows }: Words): Markup =>
  html`<span class="change"><del>${from}</del><span aria-hidden="true">→</span><ins>${to}</ins><button type="button" class="button" data-copy="${to}" data-copied="${rows.copied}" data-by-hand="${rows.byHand}" aria-label="${rows.copy} ${to}">${rows.copy}</button></span>`;
