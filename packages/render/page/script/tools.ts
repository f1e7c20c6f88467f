import { all, byId, press } from './dom.js';

const root = document.documentElement;

/** The buttons of the page's head. Nothing is remembered. */
export const setUpTools = (): void => {
  setUpGroup('marks');
  setUpGroup('size');
  setUpTheme();
  setUpPrint();
  setUpHelp();
};

const setUpGroup = (name: 'marks' | 'size'): void => {
  const buttons = all<HTMLButtonElement>(`#${name} button`);
  for (const button of buttons)
    button.addEventListener('click', () => {
      root.dataset[name] = button.value;
      press(buttons, button);
    });
};

const setUpTheme = (): void => {
  const button = byId('theme');
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean =>
    root.dataset.theme === undefined ? system.matches : root.dataset.theme === 'dark';
  button?.setAttribute('aria-pressed', String(isDark()));
  button?.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    button.setAttribute('aria-pressed', String(isDark()));
  });
};

/** Paper shows every finding open, whatever the screen shows. */
const setUpPrint = (): void => {
  byId('print')?.addEventListener('click', () => window.print());
  const cards = all<HTMLDetailsElement>('.finding');
  let open: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    open = cards.filter((card) => card.open);
    for (const card of cards) card.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const card of cards) card.open = open.includes(card);
  });
};

const setUpHelp = (): void => {
  const dialog = byId('help-dialog') as HTMLDialogElement | null;
  byId('help')?.addEventListener('click', () => dialog?.showModal());
  byId('close')?.addEventListener('click', () => dialog?.close());
};

/** For how long a button says that it has copied. */
const saidFor = 1600;

/** Copies what a button offers; a page from disk has no clipboard but this. */
export const copyFrom = (button: HTMLElement): void => {
  const { copy = '', copied = '', byHand = '' } = button.dataset;
  const said = button.textContent;
  const field = document.createElement('textarea');
  field.value = copy;
  document.body.append(field);
  field.select();
  button.textContent = document.execCommand('copy') ? copied : byHand;
  field.remove();
  button.focus();
  setTimeout(() => {
    button.textContent = said;
  }, saidFor);
};
