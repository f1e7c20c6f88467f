import { all, byId } from './dom.js';

/** What shows an id in the text: a figure cut by another mark has two parts, and a page of print has its own. */
const partsOf = (id: string): HTMLElement[] => {
  const first = byId(id);
  return first?.dataset.mark === undefined ? (first ? [first] : []) : all(`.text [data-mark="${id}"]`);
};

/** The part of it that can be seen now: as printed or as read. */
export const shownPart = (id: string): HTMLElement | null =>
  partsOf(id).find((part) => part.getClientRects().length > 0) ?? byId(id);

/** Lights a figure up, with its letter of the ledger where it has one. */
export const light = (id: string, letter = ''): void => {
  partsOf(id).forEach((part, at) => {
    part.classList.add('lit');
    if (letter !== '' && at === 0) part.dataset.letter = letter;
  });
};

/** Frames the one figure that is looked at. */
export const frame = (id: string): void => {
  for (const part of partsOf(id)) part.classList.add('here');
};

export const putOut = (): void => {
  for (const element of all('.lit')) {
    element.classList.remove('lit');
    delete element.dataset.letter;
  }
  unframe();
};

export const unframe = (): void => {
  for (const element of all('.here')) element.classList.remove('here');
};
