import { all, isNarrow, one, press, say, show } from './dom.js';
import { light, putOut, shownPart } from './light.js';

/** The findings of a report: one is open at a time. */
export interface Findings {
  /** Opens a finding and lights its terms up. `fromText`: the reader's eyes are in the text. */
  readonly open: (card: HTMLDetailsElement, how?: { readonly fromText?: boolean }) => void;
  readonly step: (by: 1 | -1) => void;
  readonly fold: () => void;
  readonly clearFilter: () => void;
  readonly focusFilter: () => void;
}

/** What a card lights up: `q1-34:a`. */
const litBy = (card: HTMLElement): [string, string][] =>
  (card.dataset.lit ?? '')
    .split(' ')
    .filter((item) => item !== '')
    .map((item) => item.split(':') as [string, string]);

/** @param showPanel brings the findings to the front */
export const makeFindings = (panel: HTMLElement, showPanel: () => void): Findings => {
  const cards = all<HTMLDetailsElement>('.finding', panel);
  let current: HTMLDetailsElement | null = null;

  const fold = (): void => {
    for (const card of cards) card.open = false;
    current = null;
  };

  const open: Findings['open'] = (card, { fromText = false } = {}) => {
    fold();
    showPanel();
    current = card;
    card.open = true;
    putOut();
    const lit = litBy(card);
    for (const [id, letter] of lit) light(id, letter);
    if (isNarrow() && fromText) panel.classList.add('up');
    // Below one another, the text is left where it is while findings are read.
    if (!isNarrow() || fromText) {
      show(shownPart(lit[0]?.[0] ?? ''));
      bringUp(panel, card);
    }
    say(['.level', '.no', 'h3'].map((part) => one(part, card)?.textContent ?? '').join(' '));
  };

  for (const card of cards) {
    card.open = false;
    one('summary', card)?.addEventListener('click', (event) => {
      event.preventDefault();
      if (!card.open) open(card);
      else {
        fold();
        putOut();
      }
    });
  }

  const filter = makeFilter(panel, cards);
  return {
    open,
    fold,
    step: (by) => {
      const shown = cards.filter(({ hidden }) => !hidden);
      const at = current ? shown.indexOf(current) : -1;
      const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length];
      if (!next) return;
      open(next);
      one('summary', next)?.focus({ preventScroll: true });
    },
    clearFilter: filter.clear,
    focusFilter: () => {
      showPanel();
      filter.focus();
    },
  };
};

/** Room that a card leaves above it for what stays at the panel's head. */
const above = 52;

/** Scrolls the panel alone so that a card stands at its head. */
const bringUp = (panel: HTMLElement, card: HTMLElement): void => {
  const by = card.getBoundingClientRect().top - panel.getBoundingClientRect().top - above;
  if (by < 0 || by > panel.clientHeight * 0.4) panel.scrollTop += by;
};

interface Filter {
  readonly clear: () => void;
  readonly focus: () => void;
}

/** Filters by level, family of rules and words: they hide findings, never text. */
const makeFilter = (panel: HTMLElement, cards: readonly HTMLDetailsElement[]): Filter => {
  const bar = one('.filters', panel);
  const rule = one<HTMLSelectElement>('select', panel);
  const words = one<HTMLInputElement>('input[type="search"]', panel);
  const none = one('.no-match', panel);
  if (!bar || !rule || !words || !none) return { clear: () => {}, focus: () => {} };
  const levels = all<HTMLButtonElement>('.group button', bar);
  let level = '';

  const apply = (): void => {
    const wanted = words.value.trim().toLowerCase();
    for (const card of cards)
      card.hidden = !(
        (level === '' || card.dataset.severity === level) &&
        (rule.value === '' || card.dataset.rule?.startsWith(`${rule.value}/`) === true) &&
        (wanted === '' || (card.textContent ?? '').toLowerCase().includes(wanted))
      );
    const shown = cards.filter(({ hidden }) => !hidden).length;
    none.hidden = shown > 0;
    say((bar.dataset.shown ?? '').replace('#', String(shown)));
  };
  const choose = (button: HTMLButtonElement): void => {
    level = button.value;
    press(levels, button);
    apply();
  };
  for (const button of levels) button.addEventListener('click', () => choose(button));
  rule.addEventListener('change', apply);
  words.addEventListener('input', apply);
  return {
    clear: () => {
      words.value = '';
      rule.value = '';
      if (levels[0]) choose(levels[0]);
    },
    focus: () => words.focus({ preventScroll: true }),
  };
};
