import { type Language, severityWords, stateWords } from '../../words.js';
import { html, type Markup } from '../safe/markup.js';
import { barWidth } from '../view/coverage.js';
import type { CoverageView, ReportView } from '../view/types.js';
import type { Words } from '../words/index.js';
import { icon } from './icons.js';

/** `错误 5，存疑 2，提示 0` in pieces. */
export const countWords = ({ counts }: Pick<ReportView, 'counts'>, language: Language): string[] =>
  (['error', 'warning', 'info'] as const).map(
    (level) => `${severityWords[language][level]} ${counts[level]}`,
  );

/** What was found, the bar of the five states and their counts: the line that stays at the head of a report. */
export const summaryLine = (view: ReportView, say: Words): Markup => {
  const [before, total, after] = say.verdict(String(view.findings.length), countWords(view, say.language));
  return html`<div class="summary"><p class="verdict">${before}<b>${total}</b>${after}</p><div class="coverage">${coverageBar(view.coverage, say)}<ul class="legend">${view.coverage.states.map(
    ({ state, count }) =>
      html`<li><button type="button" data-state="${state}" data-name="${stateWords[say.language][state]}">${icon(state)}<span class="swatch figure ${state}${state === 'contradicted' && ' suspect wrong'}">${stateWords[say.language][state]}</span><b>${count}</b></button></li>`,
  )}</ul></div><p class="total">${say.total(view.coverage.total)}</p></div>
`;
};

/** The five states as parts of one bar. */
export const coverageBar = ({ total, states }: CoverageView, say: Words): Markup => {
  const label =
    say.total(total) +
    say.colon +
    states.map(({ state, count }) => `${stateWords[say.language][state]} ${count}`).join(say.comma);
  return html`<svg class="bar" width="${barWidth}" height="14" viewBox="0 0 ${barWidth} 14" preserveAspectRatio="none" role="img" aria-label="${label}">${states
    .filter(({ width }) => width > 0)
    .map(
      ({ state, from, width }) =>
        html`<rect class="${state}" x="${from}" y="0.5" width="${width}" height="13"/>`,
    )}</svg>`;
};

/** The patterns that the bars of all reports are filled with. */
export const patterns = html`<svg class="symbols" width="0" height="0" aria-hidden="true"><defs><pattern id="h-rounding" width="4" height="4" patternUnits="userSpaceOnUse"><line x1="0" y1="2" x2="4" y2="2"/></pattern><pattern id="h-seen" width="4" height="4" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1"/></pattern><pattern id="h-unchecked" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="4"/></pattern></defs></svg>
`;
