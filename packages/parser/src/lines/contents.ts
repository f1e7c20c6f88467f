import type { Line } from './lines.js';

const contentsTitle = /^[【[]?[^，。；：\s]{0,16}?目[\s　]*[录次][】\]]?$/;
/** A page number behind its leader: dots, or the field that Word keeps it in. Bounded as the entries are. */
const leader = /(?:[.…·．]{3,60}[\s　]{0,60}|PAGEREF[^\n]{0,40}[\s　])[-—]?\d{1,4}[-—]?$/;
/** Within a 目录 blanks lead to the number as well. */
const pageNumber =
  /(?:[.…·．]{1,60}[\s　]{0,60}|[\t 　][\s　]{0,60}|PAGEREF[^\n]{0,40}[\s　])[-—]?\d{1,4}[-—]?$/;
const longestEntry = 60;
const entriesLookedFor = 3;
const fewestEntries = 3;

const bare = ({ text }: Line): string => text.replace(pageNumber, '').replace(/[\s　.…·：:]/g, '');

/** Leaves out 目录: its title and its entries; and entries with leaders and page numbers wherever they stand. */
export const withoutContents = (lines: readonly Line[]): Line[] => {
  const at = lines.findIndex((line) => contentsTitle.test(line.text));
  const { from, to } = at < 0 ? untitledContents(lines) : { from: at, to: endOfContents(lines, at + 1) };
  return lines.filter((line, index) => (index < from || index >= to) && !isEntry(line, leader));
};

/** A 目录 without its title: the first headings stand together, without text, and come again in the same order. */
const untitledContents = (lines: readonly Line[]): { readonly from: number; readonly to: number } => {
  const none = { from: 0, to: 0 };
  const from = lines.findIndex(({ form }) => form !== null);
  const first = lines[from];
  if (!first || first.text.length > longestEntry) return none;
  const words = bare(first);
  const to = lines.findIndex(
    (line, index) =>
      index > from && line.form !== null && line.text.length <= longestEntry && bare(line) === words,
  );
  const entries = lines.slice(from, to);
  if (to < 0 || entries.length < fewestEntries) return none;
  const isList = entries.every(
    ({ form, table, text }) => form !== null && !table && text.length <= longestEntry,
  );
  const behind = new Set(lines.slice(to).map((line) => (line.text.length > longestEntry ? '' : bare(line))));
  return isList && entries.every((entry) => behind.has(bare(entry))) ? { from, to } : none;
};

const isEntry = ({ text, table }: Line, number: RegExp): boolean =>
  table === null && text.length <= longestEntry && number.test(text);

/** Where the text begins behind a 目录: where one of its first entries stands again. */
const endOfContents = (lines: readonly Line[], from: number): number => {
  const bares = lines.map((line) => (line.table || line.text.length > longestEntry ? null : bare(line)));
  for (let entry = from; entry < Math.min(lines.length, from + entriesLookedFor); entry += 1) {
    const words = bares[entry];
    // A heading may be broken after its label: 第一部分, and below it its title.
    const again = bares.findIndex(
      (other, index) =>
        index > entry && other && words && (other === words || other + (bares[index + 1] ?? '') === words),
    );
    if (again > 0) return again;
  }
  const first = lines[from];
  const anew = lines.findIndex(
    ({ label, form }, index) => index > from && form !== null && form === first?.form && label?.ordinal === 1,
  );
  if (anew > 0) return anew;
  const after = lines.findIndex((line, index) => index >= from && !isEntry(line, pageNumber));
  return after < 0 ? lines.length : after;
};
