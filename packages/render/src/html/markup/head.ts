import { stateOrder, stateWords } from '../../words.js';
import { html, type Markup } from '../safe/markup.js';
import type { OutlineItem, ReportView } from '../view/types.js';
import type { Words } from '../words/index.js';
import { icon } from './icons.js';

export interface Head {
  readonly title: string;
  /** Year and file. */
  readonly about: string;
}

/** The head of the page: what it is of, and the tools. */
export const head = ({ title, about }: Head, { tools }: Words): Markup =>
  html`<header class="head"><span class="seal" aria-hidden="true">勾</span><h1>${title}</h1><span class="about">${about}</span>
<div class="tools"><span class="group" id="marks" role="group" aria-label="${tools.marks}"><button type="button" value="all" aria-pressed="true">${tools.all}</button><button type="button" value="contradictions" aria-pressed="false">${tools.contradictions}</button><button type="button" value="none" aria-pressed="false">${tools.none}</button></span><span class="group" id="size" role="group" aria-label="${tools.size}"><button type="button" value="small" aria-pressed="false">${tools.small}</button><button type="button" value="medium" aria-pressed="true">${tools.medium}</button><button type="button" value="large" aria-pressed="false">${tools.large}</button></span><button type="button" class="button" id="theme" aria-pressed="false">${tools.dark}</button><button type="button" class="button" id="print">${tools.print}</button><button type="button" class="button" id="help">${tools.help}</button></div></header>
`;

/** Tabs for the reports of a file; nothing where it has one. */
export const reportTabs = (views: readonly ReportView[], say: Words): Markup | null =>
  views.length < 2
    ? null
    : html`<div class="report-tabs" role="tablist" aria-label="${say.reports}">${views.map(
        ({ index, title, findings }, at) =>
          html`<button type="button" role="tab" id="tab-report-${index}" aria-controls="report-${index}" aria-selected="${at === 0 ? 'true' : 'false'}"${at > 0 && html` tabindex="-1"`}>${title} <span class="badge${findings.some(({ severity }) => severity === 'error') ? '' : ' light'}">${findings.length}<span class="sr">${say.places}</span></span></button>`,
      )}</div>
`;

export const outline = ({ outline: items }: ReportView, say: Words): Markup =>
  html`<nav class="outline" aria-label="${say.outline}" tabindex="0"><h2>${say.contents}</h2>${level(items, say)}</nav>
`;

const level = (items: readonly OutlineItem[], say: Words): Markup | null =>
  items.length === 0
    ? null
    : html`<ol>${items.map(
        ({ target, page, title, badge, children }) =>
          html`<li><a href="#${target}"${page !== '' && html` data-page="${page}"`}><span class="title">${title}</span>${badge && html`<span class="badge${badge.error ? '' : ' light'}">${badge.count}<span class="sr">${say.places}</span></span>`}</a>${level(children, say)}</li>`,
      )}</ol>`;

/** What the marks and the keys mean. */
export const helpDialog = ({ help, language, meanings }: Words): Markup =>
  html`<dialog id="help-dialog" aria-labelledby="help-heading"><h2 id="help-heading">${help.heading}</h2><dl>${stateOrder.map(
    (state) =>
      html`<dt>${icon(state)} <span class="swatch figure ${state}${state === 'contradicted' && ' suspect wrong'}">${stateWords[language][state]}</span></dt><dd>${meanings[state]}</dd>`,
  )}</dl><p>${help.limit}</p><h2>${help.keys}</h2><dl><dt><kbd>n</kbd> <kbd>p</kbd></dt><dd>${help.findings}</dd><dt><kbd>]</kbd> <kbd>[</kbd></dt><dd>${help.figures}</dd><dt><kbd>/</kbd></dt><dd>${help.filter}</dd><dt><kbd>Esc</kbd></dt><dd>${help.fold}</dd></dl><p><label><input type="checkbox" id="keys" checked> ${help.use}</label></p><p><button type="button" class="button" id="close">${help.close}</button></p></dialog>
`;
