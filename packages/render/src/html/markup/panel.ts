import { severityWords } from '../../words.js';
import { html, type Markup } from '../safe/markup.js';
import type { ReportView } from '../view/types.js';
import type { Words } from '../words/index.js';
import { acrossList } from './across.js';
import { figureIndex, figureTemplates, uncheckedList } from './figures.js';
import { findingCard } from './finding.js';

/** The right side: findings, figures, what was not checked. All of it is in the page and is shown without the script. */
export const panel = (view: ReportView, say: Words, sha256: string | null): Markup => {
  const { index, findings, unchecked } = view;
  const tabs = [
    ['findings', `${say.tabs.findings} ${findings.length}`],
    ['figures', say.tabs.figures],
    ['unchecked', `${say.tabs.unchecked} ${uncheckedCount(view)}`],
  ] as const;
  return html`<section class="panel" id="panel-${index}" aria-label="${say.results}" tabindex="0">
<div class="tabs"><div class="tab-list" role="tablist" aria-label="${say.results}">${tabs.map(
    ([name, label], at) =>
      html`<button type="button" role="tab" id="tab-${name}-${index}" aria-controls="${name}-${index}" aria-selected="${at === 0 ? 'true' : 'false'}"${at > 0 && html` tabindex="-1"`}>${label}</button>`,
  )}</div><button type="button" class="button fold">${say.tabs.fold}</button></div>
<div role="tabpanel" class="findings" id="findings-${index}" aria-labelledby="tab-findings-${index}" tabindex="-1"><h2 class="sr">${say.tabs.findings}</h2>
${findings.length > 1 && filters(view, say)}${findings.map((finding) => findingCard(finding, say))}${findings.length === 0 && html`<p class="empty">${nothingFound(view, say)}</p>`}<p class="empty no-match" hidden>${say.filters.none}</p>${acrossList(view.across, say)}</div>
<div role="tabpanel" class="figure-list" id="figures-${index}" aria-labelledby="tab-figures-${index}" tabindex="-1"><h2 class="sr">${say.tabs.figures}</h2><div class="chosen" hidden></div><div class="all">${figureIndex(view, say)}</div></div>
<div role="tabpanel" class="unchecked-panel" id="unchecked-${index}" aria-labelledby="tab-unchecked-${index}" tabindex="-1"><h2${unchecked.length > 0 ? null : html` class="sr"`}>${say.tabs.unchecked}</h2>${uncheckedList(view, say)}
<p class="signature print-only"><span>${say.sign.reviewer}</span><span>${say.sign.date}</span></p>${sha256 !== null && html`<p class="checksum print-only">${say.sign.checksum}${sha256}</p>`}</div>
${figureTemplates(view, say)}</section>
`;
};

const uncheckedCount = ({ coverage }: ReportView): number =>
  coverage.states.find(({ state }) => state === 'unchecked')?.count ?? 0;

const nothingFound = (view: ReportView, say: Words): string =>
  view.checks.length === 0 ? say.nothingChecked : say.nothingFound(view.coverage.total, uncheckedCount(view));

const filters = ({ index, counts, families }: ReportView, { filters: words, language }: Words): Markup =>
  html`<div class="filters" data-shown="${words.shown}"><span class="group" role="group" aria-label="${words.severity}"><button type="button" value="" aria-pressed="true">${words.all}</button>${(
    ['error', 'warning', 'info'] as const
  )
    .filter((level) => counts[level] > 0)
    .map(
      (level) =>
        html`<button type="button" value="${level}" aria-pressed="false">${severityWords[language][level]} ${counts[level]}</button>`,
    )}</span><select id="rule-${index}" aria-label="${words.rule}"><option value="">${words.allRules}</option>${families.map(
    ([family, name]) => html`<option value="${family}">${name}</option>`,
  )}</select><input type="search" id="words-${index}" placeholder="${words.words}" aria-label="${words.label}"></div>
`;
