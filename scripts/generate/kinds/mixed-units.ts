import { levelOf } from '../aspects/level.js';
import type { Draw, Style } from '../draw.js';
import { type Kind, opening, styled } from '../kind.js';
import { drawAccount } from '../ledger.js';
import { type Piece, type Series, say } from '../pieces.js';
import { join, sumOf } from '../relation.js';
import { partitions } from '../vocabulary/partitions.js';

const phrasings: readonly string[] = [
  '{whole}[为|]{total}，其中：{items}',
  '{whole}{total}（{items}）',
  '{items}，[合计|共计]{total}',
  '{whole}[为|]{total}，包括{items}',
];

/** A total in 万元 over parts in 元 to the cent, as where they were copied from the books; or in 亿元 over 万元. */
export const mixedUnits: Kind = {
  name: 'mixed-units',
  weight: 2,
  compose: (setting) => {
    const { random } = setting;
    const partition = random.pick(
      partitions.filter(({ known, whole }) => known === true && whole !== '地区生产总值'),
    );
    const base = styled(setting, partition.size);
    const units: readonly [Style['unit'], Style['unit']] =
      partition.speaker === 'government' ? ['亿元', '万元'] : ['万元', '元'];
    const fine: Style = {
      ...base.style,
      unit: units[1],
      places: units[1] === '元' ? 2 : 0,
      exact: true,
      trim: false,
    };
    const coarse: Style = { ...base.style, unit: units[0], places: 2, separators: false };
    const partDraw: Draw = { ...base, style: fine };
    const account = drawAccount(partDraw, partition, 1);
    const total = levelOf({ ...base, style: coarse }, account);
    const told = account.children.map((child) => ({ label: child.label, figure: levelOf(partDraw, child) }));
    const items = told.map(({ label, figure }): Piece[] => [label, figure]);
    const series: Series = { type: 'series', items, separator: random.pick(['，', '、']), whole: true };
    const pieces = say(random, random.pick(phrasings), { whole: account.label, total, items: series });
    const sum = sumOf(
      total,
      told.map(({ figure }) => figure),
    );
    return join(opening(base, partition), { pieces, relations: [sum] }, '。');
  },
};
