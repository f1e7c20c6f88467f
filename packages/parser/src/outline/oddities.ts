import { printLabel } from '../labels.js';
import type { LabelStyle, NumberingOddity } from '../types.js';
import type { Placed, Row } from './rows.js';

/** The style that stands below another: 一、 over （一） over 1. over （1） (GB/T 9704 7.3.3). */
const below: ReadonlyMap<LabelStyle, LabelStyle> = new Map([
  ['part', 'cn'],
  ['cn', 'cn-paren'],
  ['cn-paren', 'arabic'],
  ['arabic', 'arabic-paren'],
]);

/** The style that a row means: that of most of its members; among equals, the one that belongs under its parent. */
export const styleOfRow = ({ members, parent }: Row): LabelStyle => {
  const counts = new Map<LabelStyle, number>();
  for (const { label } of members) counts.set(label.style, (counts.get(label.style) ?? 0) + 1);
  const due = parent ? below.get(parent.label.style) : 'cn';
  const ranked = [...counts].sort((a, b) => Number(b[0] === due) - Number(a[0] === due) || b[1] - a[1]);
  return ranked[0]?.[0] ?? 'cn';
};

/** What is wrong with the labels of the outline, in reading order. */
export const odditiesOf = (placed: Iterable<Placed>): NumberingOddity[] => {
  const styles = new Map<Row, LabelStyle>();
  const oddities: NumberingOddity[] = [];
  for (const place of placed) {
    const { row, label, how } = place;
    const style = styles.get(row) ?? styleOfRow(row);
    styles.set(row, style);
    const index = row.members.indexOf(place);
    const previous = row.members[index - 1]?.label ?? null;
    const like = row.members.find((member) => member.label.style === style)?.label.text ?? null;
    const under = row.parent ? (row.parent.line.text.slice(0, 40).split(/[。：:\n]/)[0] ?? null) : null;
    const base = { label, previous, under };
    if (label.style !== style) {
      const ordinal = how === 'first' ? 1 : place.ordinal;
      oddities.push({
        ...base,
        kind: 'style',
        expected: printLabel(style, ordinal, like),
        certain: row.members.length > 2,
      });
    } else if (how === 'duplicate') {
      oddities.push({
        ...base,
        kind: 'duplicate',
        expected: printLabel(style, place.ordinal, label.text),
        certain: true,
      });
    } else if (how === 'gap') {
      oddities.push({
        ...base,
        kind: 'gap',
        expected: printLabel(style, place.ordinal, label.text),
        certain: true,
      });
    }
  }
  return oddities;
};
