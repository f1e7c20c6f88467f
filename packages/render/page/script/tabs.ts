import { byId } from './dom.js';

/** A row of tabs and their panels: one is seen, the others are found by Ctrl+F where the browser can. */
export interface Tabs {
  readonly open: (tab: HTMLElement, focus?: boolean) => void;
}

/** @param opened is told of a tab that was opened, by whatever means */
export const makeTabs = (
  tabs: readonly HTMLElement[],
  opened: (tab: HTMLElement) => void = () => {},
): Tabs => {
  const panelOf = (tab: HTMLElement): HTMLElement | null => byId(tab.getAttribute('aria-controls') ?? '');
  const open = (chosen: HTMLElement, focus = false): void => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      if (isChosen) panelOf(tab)?.removeAttribute('hidden');
      else panelOf(tab)?.setAttribute('hidden', 'until-found');
    }
    if (focus) chosen.focus();
    opened(chosen);
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener('click', () => open(tab));
    tab.addEventListener('keydown', ({ key }) => {
      const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      const next = tabs[(at + by + tabs.length) % tabs.length];
      if (by !== 0 && next) open(next, true);
    });
    panelOf(tab)?.addEventListener('beforematch', () => open(tab));
  });
  return { open };
};
