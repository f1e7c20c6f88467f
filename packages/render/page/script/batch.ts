import { all, byId } from './dom.js';

/** The index of a batch: its table sorts by each head and is filtered by words. What could not be read stays last. */

document.documentElement.classList.add('js');

const table = document.querySelector<HTMLTableElement>('.batch-table');
const body = table?.tBodies[0];
const heads = all('th', table?.tHead ?? document);

const shownIn = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset.value ?? cell?.textContent ?? '';
};

const sortBy = (head: HTMLElement, kind: string): void => {
  if (!body) return;
  const column = heads.indexOf(head);
  const isNumber = kind === 'number';
  const falls = isNumber
    ? head.getAttribute('aria-sort') !== 'descending'
    : head.getAttribute('aria-sort') === 'ascending';
  const compare = (a: HTMLTableRowElement, b: HTMLTableRowElement): number =>
    isNumber
      ? Number(shownIn(a, column)) - Number(shownIn(b, column))
      : shownIn(a, column).localeCompare(shownIn(b, column), 'zh');
  const rows = [...body.rows].sort((a, b) => (falls ? compare(b, a) : compare(a, b)));
  body.append(...rows);
  for (const other of heads) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', falls ? 'descending' : 'ascending');
};

for (const head of heads) {
  const button = head.querySelector<HTMLButtonElement>('button');
  button?.addEventListener('click', () => sortBy(head, button.dataset.sort ?? 'text'));
}

const words = byId('words') as HTMLInputElement | null;
words?.addEventListener('input', () => {
  const wanted = words.value.trim().toLowerCase();
  for (const row of all('tbody tr', table ?? document))
    row.hidden = !(row.textContent ?? '').toLowerCase().includes(wanted);
});
