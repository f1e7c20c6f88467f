import { html, type Markup } from '../safe/markup.js';
import type { AcrossView } from '../view/types.js';
import type { Words } from '../words/index.js';

/** What other reports of the run tell differently, below a report's findings. */
export const acrossList = (across: readonly AcrossView[], say: Words): Markup | null =>
  across.length === 0
    ? null
    : html`<h2>${say.batch.across} ${across.length}</h2><ul class="unchecked-list">${across.map(
        ({ target, quote, severityName, message, advice, rule }) =>
          html`<li><a${target !== null && html` href="#${target}"`}>${quote}</a><span>${message}</span><span class="reason">${severityName}${say.gap}${advice} <code>${rule}</code></span></li>
`,
      )}</ul>`;
