/** How developers' commands look at findings: what accuses, and which figure it names. */
import type { Finding, Span } from 'gouji';

/** A finding that accuses: at `warning` or above. */
export const accuses = ({ severity }: Finding): boolean => severity !== 'info';

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A text without white space, and where each of its characters stood. */
const withoutSpace = (text: string): { readonly bare: string; readonly places: readonly number[] } => {
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  return { bare: text.replace(/\s/g, ''), places };
};

/** `before[asked]after`: words that stand together, of which those in brackets are meant; without brackets all. */
const partsOf = (quote: string): { readonly whole: string; readonly from: number; readonly to: number } => {
  const whole = quote.replace(/[[\]\s]/g, '');
  const [before = '', asked] = quote.replace(/\s/g, '').split(/[[\]]/);
  return asked === undefined
    ? { whole, from: 0, to: whole.length }
    : { whole, from: before.length, to: before.length + asked.length };
};

/**
 * Where a figure or words stand in a text: not as the tail or head of a longer figure; white space is no matter.
 *
 * @param quote as printed; `before[asked]after` gives the places of `asked` between these words alone
 * @returns spans in UTF-16 into `text`
 */
export const placesOf = (text: string, quote: string): Span[] => {
  const { bare, places } = withoutSpace(text);
  const { whole, from, to } = partsOf(quote);
  const found: Span[] = [];
  for (let at = bare.indexOf(whole); at >= 0; at = bare.indexOf(whole, at + 1)) {
    const [first, last] = [places[at], places[at + whole.length - 1]];
    const [start, end] = [places[at + from], places[at + to - 1]];
    if (first === undefined || last === undefined || start === undefined || end === undefined) break;
    const isTail = /^\d/.test(whole) && /\d[.,]?$/.test(text.slice(Math.max(0, first - 2), first));
    const isHead = /\d$/.test(whole) && /^[.,]?\d/.test(text.slice(last + 1, last + 3));
    if (!isTail && !isHead) found.push({ start, end: end + 1 });
  }
  return found;
};

/** Whether a finding names the quoted figure among its evidence, wherever the text prints it. */
export const namesFigure = ({ evidence }: Finding, text: string, quote: string): boolean =>
  placesOf(text, quote).some((place) => evidence.some(({ span }) => overlap(place, span)));
