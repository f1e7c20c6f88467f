import { html, type Markup, nothing } from '../safe/markup.js';
import type { ShownState } from '../view/types.js';

/** The signs of the states, drawn once and used by their ids. */
export const symbols = html`<svg class="symbols" width="0" height="0" aria-hidden="true">
<symbol id="i-verified" viewBox="0 0 16 16"><path d="M2.5 8.5l3.7 4L13.5 4"/></symbol>
<symbol id="i-rounding" viewBox="0 0 16 16"><path d="M2 6.2c2-2.4 4-2.4 6 0s4 2.4 6 0M2 11c2-2.4 4-2.4 6 0s4 2.4 6 0"/></symbol>
<symbol id="i-contradicted" viewBox="0 0 16 16"><path d="M3.5 3.5l9 9M12.5 3.5l-9 9"/></symbol>
<symbol id="i-seen" viewBox="0 0 16 16"><path d="M8 3l6 10.5H2z"/></symbol>
<symbol id="i-unchecked" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.6"/></symbol>
</svg>
`;

/** The sign of a state; nothing for a figure that has none. A word always stands beside it. */
export const icon = (state: ShownState): Markup =>
  state === 'plain' ? nothing : html`<svg class="icon" aria-hidden="true"><use href="#i-${state}"/></svg>`;
