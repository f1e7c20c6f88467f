import type { PageContent, PageItem } from './content.js';
import type { Printed } from './printed.js';

const pageNumber =
  /^[-—–·\s]{0,5}(?:第\s{0,3})?\d{1,4}(?:\s{0,3}页)?(?:\s{0,3}[/／，,]?\s{0,3}共?\s{0,3}\d{1,4}\s{0,3}页?)?[-—–·\s]{0,5}$/;

/** A unit or the mark of a table's next part is no running head, however often it stands at the top. */
const belongsToTable = /单位[:：]|续表|[（(]续/;

/** Lines nearer to the page's edge than this part of its height may run. */
const margin = 0.15;
/** Where two pages alone show it, nearer than this. */
const outermost = 0.075;

/**
 * Takes the running heads and feet and the page numbers off pages: lines at a page's edge that stand at the same place
 * on a third of all pages, figures in them aside: on three at least, or on two if they stand where no text does.
 */
export const withoutRunningLines = (
  pages: readonly PageContent[],
): { pages: PageContent[]; heads: string[]; feet: string[] } => {
  const counts = new Map<string, Set<number>>();
  for (const page of pages)
    for (const item of page.items)
      if (item.kind === 'line' && isAtEdge(item.line, page)) {
        const key = keyOf(item.line, page);
        counts.set(key, (counts.get(key) ?? new Set()).add(page.number));
      }
  const runs = ({ line }: { line: Printed }, page: PageContent): boolean => {
    if (!isAtEdge(line, page) || belongsToTable.test(line.text)) return false;
    if (pageNumber.test(line.text)) return true;
    const on = counts.get(keyOf(line, page))?.size ?? 0;
    const isFarOut = line.baseline < outermost * page.height || line.baseline > (1 - outermost) * page.height;
    return on * 3 >= pages.length && (on >= 3 || (on === 2 && isFarOut));
  };
  const heads = new Set<string>();
  const feet = new Set<string>();
  const kept = pages.map((page) => {
    let from = 0;
    let to = page.items.length;
    for (; from < to; from += 1) {
      const item = page.items[from];
      if (item?.kind !== 'line' || !runs(item, page)) break;
      heads.add(item.line.text);
    }
    for (; to > from; to -= 1) {
      const item = page.items[to - 1];
      if (item?.kind !== 'line' || !runs(item, page)) break;
      feet.add(item.line.text);
    }
    return { ...page, items: page.items.slice(from, to) };
  });
  return { pages: kept, heads: [...heads], feet: [...feet] };
};

const isAtEdge = ({ baseline }: Printed, { height }: PageContent): boolean =>
  baseline < margin * height || baseline > (1 - margin) * height;

/** Lines alike but for their figures, at the same height, are the same running line. */
const keyOf = ({ text, baseline }: Printed, { height }: PageContent): string =>
  `${text.replace(/\d+/g, '0')} ${Math.round((baseline < height / 2 ? baseline : height - baseline) / 3)}`;

/** The lines of small print at a page's foot that are notes, apart from the text above them. */
export const splitFootnotes = (
  page: PageContent,
  bodySize: number,
): { items: readonly PageItem[]; notes: Printed[] } => {
  let from = page.items.length;
  while (from > 0) {
    const item = page.items[from - 1];
    if (item?.kind !== 'line' || item.line.size > 0.85 * bodySize || item.line.baseline < 0.7 * page.height)
      break;
    from -= 1;
  }
  const first = page.items[from];
  const above = page.items[from - 1];
  const isApart =
    first?.kind === 'line' &&
    above?.kind === 'line' &&
    first.line.top - above.line.bottom > 1.5 * first.line.size;
  if (!isApart) return { items: page.items, notes: [] };
  return {
    items: page.items.slice(0, from),
    notes: page.items.slice(from).flatMap((item) => (item.kind === 'line' ? [item.line] : [])),
  };
};
