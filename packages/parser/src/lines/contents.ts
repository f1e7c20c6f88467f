import type { Line } from './lines.js';

const contentsTitle = /^[【[]?目[\s　]*[录次][】\]]?$/;
/** A page number behind its leader: dots, or the field that Word keeps it in. */
const leader = /(?:[.…·．]{3,}[\s　]*|PAGEREF[^\n]{0,40}[\s　])[-—]?\d{1,4}[-—]?$/;
/** Within a 目录 blanks lead to the number as well. */
const pageNumber = /(?:[.…·．]{1,200}[\s　]*|[\t 　][\s　]*|PAGEREF[^\n]{0,40}[\s　])[-—]?\d{1,4}[-—]?$/;
const longestEntry = 60;
const entriesLookedFor = 3;

const bare = ({ text }: Line): string => text.replace(pageNumber, '').replace(/[\s　.…·：:]/g, '');

/** Leaves out 目录: its title and its entries; and entries with leaders and page numbers wherever they stand. */
export const withoutContents = (lines: readonly Line[]): Line[] => {
  const at = lines.findIndex((line) => contentsTitle.test(line.text));
  const end = at < 0 ? 0 : endOfContents(lines, at + 1);
  return lines.filter((line, index) => (index < at || index >= end) && !isEntry(line, leader));
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
