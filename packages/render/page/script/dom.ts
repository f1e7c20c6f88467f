/** The elements that a selector names, as an array. */
export const all = <E extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): E[] => [...within.querySelectorAll<E>(selector)];

export const one = <E extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): E | null => within.querySelector<E>(selector);

export const byId = (id: string): HTMLElement | null => document.getElementById(id);

/** The element that a link within the page leads to. */
export const targetOf = (link: Element): HTMLElement | null =>
  byId((link.getAttribute('href') ?? '').slice(1));

/** Tells readers that listen what was opened. */
export const say = (text: string): void => {
  const live = byId('live');
  if (live) live.textContent = text;
};

const narrow = window.matchMedia('(max-width: 1080px)');
const still = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Whether panel and text stand below one another. */
export const isNarrow = (): boolean => narrow.matches;

/** How far down the window the figure stands that is being looked at. */
const eyeLevel = 0.42;

/** Moves the text so that an element stands at the height of the eyes. */
export const show = (element: HTMLElement | null): void => {
  if (!element) return;
  if (isNarrow()) {
    element.scrollIntoView({ block: 'center' });
    return;
  }
  const top = element.getBoundingClientRect().top + window.scrollY - window.innerHeight * eyeLevel;
  window.scrollTo({ top: Math.max(0, top), behavior: still.matches ? 'auto' : 'smooth' });
};

/** Presses one button of a group and lets the others up. */
export const press = (buttons: readonly HTMLButtonElement[], pressed: HTMLButtonElement): void => {
  for (const button of buttons) button.setAttribute('aria-pressed', String(button === pressed));
};
