import { all, targetOf } from './dom.js';

/** How far down the window a heading is that counts as reached. */
const reached = 0.35;

/** Marks the section in the outline that the reader is in. */
export const followReader = (outline: HTMLElement): void => {
  const links = all('a', outline);
  const headings = links.map(targetOf);
  let waiting = false;
  const follow = (): void => {
    waiting = false;
    // A report in another tab has no place in the window.
    if (outline.offsetParent === null) return;
    const line = window.innerHeight * reached;
    let current = 0;
    headings.forEach((heading, at) => {
      if (heading && heading.getBoundingClientRect().top < line) current = at;
    });
    links.forEach((link, at) => {
      if (at === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  };
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
