import { all, byId, show, targetOf } from './dom.js';

/** How far down the window a heading is that counts as reached. */
const reached = 0.35;

/** Marks the section in the outline that the reader is in. */
export const followReader = (outline: HTMLElement): void => {
  const links = all('a', outline);
  /** The heading, or its page where pages are seen. */
  const placeOf = (link: HTMLElement): HTMLElement | null => {
    const heading = targetOf(link);
    return heading?.getClientRects().length ? heading : byId(link.dataset.page ?? '');
  };
  let waiting = false;
  const follow = (): void => {
    waiting = false;
    // A report in another tab has no place in the window.
    if (outline.offsetParent === null) return;
    const line = window.innerHeight * reached;
    let current = 0;
    links.forEach((link, at) => {
      const place = placeOf(link);
      if (place && place.getBoundingClientRect().top < line) current = at;
    });
    links.forEach((link, at) => {
      if (at === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  };
  outline.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-page]');
    const place = link && placeOf(link);
    if (!place || place === targetOf(link)) return;
    event.preventDefault();
    show(place);
  });
  window.addEventListener(
    'scroll',
    () => {
      if (!waiting) requestAnimationFrame(follow);
      waiting = true;
    },
    { passive: true },
  );
  follow();
};
