import { printLabel } from '../labels/print.js';
import type { NumberingOddity } from '../types.js';
import { bodyOf } from './phrases.js';
import type { Placed, Row } from './rows.js';

const longestName = 40;

/** What is wrong with the labels of the outline, in reading order. */
export const odditiesOf = (placed: Iterable<Placed>): NumberingOddity[] => {
  const oddities: NumberingOddity[] = [];
  const likes = new Map<Row, string | null>();
  for (const place of placed) {
    const { slip, entry, row, expected, certain } = place;
    if (!slip || !entry.label || !row.style) continue;
    // 第二部分 is often a file of its own (决算报表), so a part that is left out is no slip.
    if (slip === 'gap' && row.style === 'part') continue;
    const like = likes.get(row) ?? labelLike(row);
    likes.set(row, like);
    oddities.push({
      kind: slip,
      label: entry.label,
      previous: row.members[place.index - 1]?.entry.label ?? null,
      expected: printLabel(row.style, expected, like),
      // One label against one other proves nothing: either may be the wrong one.
      certain: certain && (slip !== 'style' || row.members.length > 2 || expected > 2),
      under: nameOf(row.parent),
    });
  }
  return oddities;
};

/** A sibling that is printed in the row's style. */
const labelLike = ({ members, style }: Row): string | null =>
  members.find(({ entry }) => entry.style === style)?.entry.label?.text ?? null;

/** A heading as people name it: 一、单位概况. */
const nameOf = (place: Placed | null): string | null =>
  place ? `${place.entry.label?.text ?? ''}${bodyOf(place.entry.line).phrase}`.slice(0, longestName) : null;
