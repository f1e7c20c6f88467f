import { all, byId, isNarrow, one, say, show } from './dom.js';
import { frame, light, putOut, shownPart } from './light.js';

/** 数字台账: what a figure is, and every check it stands in. */
export interface Figures {
  readonly has: (id: string) => boolean;
  readonly open: (id: string) => void;
  readonly step: (by: 1 | -1) => void;
  /** Lists all figures, or those of one state, named by `name`. */
  readonly list: (state?: string, name?: string) => void;
  /** Forgets the figure chosen. */
  readonly close: () => void;
}

/** The lowest place in the window that is hidden behind the page's head. */
const behindHead = 100;

export const makeFigures = (panel: HTMLElement, showPanel: () => void): Figures => {
  const order = all('.figures tbody a', panel).map((link) => (link.getAttribute('href') ?? '').slice(1));
  const known = new Set(order);
  const chosen = one('.chosen', panel);
  const whole = one('.all', panel);
  let current: string | null = null;

  const close = (): void => {
    current = null;
    if (chosen) chosen.hidden = true;
    if (whole) whole.hidden = false;
  };

  const open = (id: string): void => {
    const card = contentOf(`t-${id}`);
    if (!card || !chosen || !whole) return;
    putOut();
    for (const slot of all('[data-check]', card)) {
      const check = contentOf(slot.dataset.check ?? '');
      if (check) slot.replaceWith(check);
    }
    lightTerms(card, id);
    chosen.replaceChildren(card);
    chosen.hidden = false;
    whole.hidden = true;
    current = id;
    showPanel();
    frame(id);
    show(shownPart(id));
    if (isNarrow()) panel.classList.add('up');
    else panel.scrollTop = 0;
    say(`${one('.printed', chosen)?.textContent ?? ''} ${one('.state b', chosen)?.textContent ?? ''}`);
  };

  return {
    has: (id) => known.has(id),
    open,
    close,
    step: (by) => {
      const at = current === null ? beforeReader(order, by) : order.indexOf(current);
      const next = order[(at + by + order.length) % order.length];
      if (next === undefined) return;
      open(next);
      byId(next)?.focus({ preventScroll: true });
    },
    list: (state, name = '') => {
      close();
      for (const row of all('.figures tbody tr', panel))
        row.hidden = state !== undefined && row.dataset.state !== state;
      const only = one('.only', panel);
      const words = one('.only span', panel);
      if (only && words) {
        only.hidden = state === undefined;
        words.textContent = (words.dataset.template ?? '').replace('#', name);
      }
    },
  };
};

/** A copy of what a template keeps. */
const contentOf = (id: string): DocumentFragment | null => {
  const template = byId(id);
  return template instanceof HTMLTemplateElement
    ? (template.content.cloneNode(true) as DocumentFragment)
    : null;
};

/** Lights the other terms of a figure's checks up, and sets the figure itself off in its ledgers. */
const lightTerms = (card: DocumentFragment, id: string): void => {
  for (const link of all('.ledger a', card)) {
    const target = (link.getAttribute('href') ?? '').slice(1);
    if (target === id) link.closest('tr')?.classList.add('self');
    else light(target);
  }
};

/** Where the reader is: the index before (behind, going back) the first figure that can be seen. */
const beforeReader = (order: readonly string[], by: 1 | -1): number => {
  const first = order.findIndex((id) => (shownPart(id)?.getBoundingClientRect().top ?? 0) > behindHead);
  if (first < 0) return by > 0 ? -1 : order.length;
  return by > 0 ? first - 1 : first;
};
