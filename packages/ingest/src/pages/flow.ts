import { asUnread, type PageContent, type PageItem } from './content.js';
import { joinParts } from './tables/join.js';

const continued = /续表|[（(]续[^（）()]{0,5}[）)]$|续[一二三四五六七八九十\d]{0,2}$/;
const unit = /单位[:：]/;
/** Lines above a table that may stand again above its next part: its title, its number, its unit. */
const longestTitle = 4;

/** Strings pages together: parts of a table that a page end parted are joined, what stands again above them dropped. */
export const flowOf = (pages: readonly PageContent[]): PageItem[] => {
  const flow: PageItem[] = [];
  for (const page of pages) {
    const joined = withContinued(flow, page.items);
    flow.push(...page.items.slice(joined));
  }
  return withoutHalfTables(flow);
};

/** Where one part of a table could not be read, nothing of it is: totals over what was read alone would be wrong. */
const withoutHalfTables = (flow: readonly PageItem[]): PageItem[] => {
  const whole = [...flow];
  const isUnread = (at: number): boolean => whole[at]?.kind === 'unread';
  const unreadAt = (at: number): void => {
    const item = whole[at];
    if (item?.kind === 'table') whole[at] = asUnread(item.table);
  };
  for (let at = 1; at < whole.length; at += 1) if (isUnread(at - 1)) unreadAt(at);
  for (let at = whole.length - 2; at >= 0; at -= 1) if (isUnread(at + 1)) unreadAt(at);
  return whole;
};

/** Joins a page's first table to the table that ends the flow; says how many of the page's items that took. */
const withContinued = (flow: PageItem[], items: readonly PageItem[]): number => {
  const last = flow.at(-1);
  const at = items.findIndex(({ kind }) => kind === 'table');
  const first = items[at];
  if (last?.kind !== 'table' || first?.kind !== 'table' || at > longestTitle) return 0;
  const between = items.slice(0, at).flatMap((item) => (item.kind === 'line' ? [item.line.text] : []));
  const titles = titlesAbove(flow);
  if (!between.every((text) => continued.test(text) || unit.test(text) || titles.has(text))) return 0;
  const isMarked = between.some((text) => continued.test(text));
  const table = joinParts(last.table, first.table, between.length > 0 && !isMarked);
  if (!table) return 0;
  flow[flow.length - 1] = { kind: 'table', table };
  return at + 1;
};

const titlesAbove = (flow: readonly PageItem[]): ReadonlySet<string> => {
  const titles = new Set<string>();
  for (let at = flow.length - 2; at >= Math.max(0, flow.length - 1 - longestTitle); at -= 1) {
    const item = flow[at];
    if (item?.kind !== 'line') break;
    titles.add(item.line.text);
  }
  return titles;
};
