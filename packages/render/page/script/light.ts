import { all, byId } from './dom.js';

/** The stretches of the text that belong to an id: a figure cut by another mark has two. */
const partsOf = (id: string): HTMLElement[] => {
  const first = byId(id);
  return first?.dataset.mark === undefined ? (first ? [first] : []) : all(`.sheet [data-mark="${id}"]`);
};

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
