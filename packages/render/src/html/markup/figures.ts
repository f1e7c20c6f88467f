import { html, type Markup } from '../safe/markup.js';
import { findingId } from '../view/ids.js';
import type { CheckView, FigureView, ReportView, UncheckedView } from '../view/types.js';
import type { Words } from '../words/index.js';
import { icon } from './icons.js';
import { ledgerTable } from './ledger.js';

/** All figures of a report as a table, in the order of the text. */
export const figureIndex = ({ figures }: ReportView, say: Words): Markup =>
  html`<p class="lead">${say.index.lead}</p><p class="only" hidden><span data-template="${say.index.only}"></span> <button type="button" class="button" data-all-figures>${say.figure.all}</button></p>
<table class="figures"><thead><tr><th scope="col"><span class="sr">${say.index.state}</span></th><th scope="col">${say.figure.metric}</th><th scope="col" class="number">${say.index.printed}</th><th scope="col">${say.figure.place}</th></tr></thead><tbody>
${figures.map(
  ({ id, text, state, stateName, metric, place }) =>
    html`<tr data-state="${state}"><td>${icon(state)}<span class="sr">${stateName}</span></td><td>${metric || '—'}</td><td class="number"><a href="#${id}">${text}</a></td><td class="place">${place}</td></tr>
`,
)}</tbody></table>`;

/** What the page shows of a figure when it is chosen: kept aside until then. The checks are filled in from theirs. */
export const figureTemplates = ({ figures, checks }: ReportView, say: Words): Markup =>
  html`${checks.map((check) => checkTemplate(check, say))}${figures.map((figure, at) =>
    figureTemplate(figure, `${at + 1} / ${figures.length}`, say),
  )}`;

const checkTemplate = ({ id, ledger, outcome, state }: CheckView, say: Words): Markup =>
  html`<template id="${id}"><div class="check"><span class="outcome ${state}">${icon(state)} ${outcome}</span>${ledgerTable(ledger, say)}</div></template>
`;

const figureTemplate = (figure: FigureView, position: string, { figure: words }: Words): Markup => {
  const { id, text, state, stateName, why, facts, checks, findings } = figure;
  return html`<template id="t-${id}"><div class="card"><p class="steps"><button type="button" class="button" data-step="-1">← ${words.previous}</button><button type="button" class="button" data-step="1">${words.next} →</button><button type="button" class="button" data-all-figures>${words.all}</button><span class="position">${position}</span></p>
<h3 class="printed">${text}</h3><p class="state"><b class="${state}">${icon(state)} ${stateName}</b><span>${why}</span></p>
<dl class="facts">${facts.map(([name, said]) => html`<dt>${name}</dt><dd>${said}</dd>`)}</dl>
${findings.length > 0 && html`<p class="found">${findings.map((number) => html`<a class="button" href="#${findingId(number)}">${words.toFinding(number)}</a>`)}</p>`}<h4>${checks.length > 0 ? words.checks(checks.length) : words.noCheck}</h4>${checks.map((check) => html`<div data-check="${check}"></div>`)}</div></template>
`;
};

/** What was not checked, with the reason, and what was only seen. */
export const uncheckedList = ({ unchecked, seen }: ReportView, say: Words): Markup =>
  html`<p class="lead">${unchecked.length > 0 ? say.uncheckedLead : say.allChecked}</p>${unchecked.length > 0 && list(unchecked)}${seen.length > 0 && html`<p class="lead">${say.seenLead}</p>${list(seen)}`}`;

const list = (items: readonly UncheckedView[]): Markup =>
  html`<ul class="unchecked-list">${items.map(
    ({ target, text, about, reason }) =>
      html`<li><a href="#${target}">${text}</a><span>${about}</span><span class="reason">${reason}</span></li>
`,
  )}</ul>`;
