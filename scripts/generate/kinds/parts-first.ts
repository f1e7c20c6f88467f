import { levelOf } from '../aspects/level.js';
import { type Kind, styled } from '../kind.js';
import { drawAccount } from '../ledger.js';
import { type Piece, type Series, say } from '../pieces.js';
import { deeper, join, sumOf } from '../relation.js';
import { uses } from '../vocabulary/asides.js';
import { partitions } from '../vocabulary/partitions.js';

/** Parts, then what they come to. `{whole}` names the total where it is there. */
const totals: readonly string[] = [
  '{items}，[共计|合计|总计|累计]{total}',
  '{items}，[以上|上述|][{count}项合计|{count}项共计]{total}',
  '{items}。[以上|上述][{count}项|各项]合计{total}',
  '{items}，{whole}[合计|共计|总计]{total}',
  '{items}，加上{final}，[合计|总计|共计]{total}',
  '{items}及{final}，[共计|合计]{total}',
];

/** Parts, then their total. */
export const partsFirst: Kind = {
  name: 'parts-first',
  weight: 3,
  compose: (setting, depth) => {
    const { random } = setting;
    const partition = random.pick(partitions);
    const draw = styled(setting, partition.size);
    const account = drawAccount(draw, partition, 1);
    const total = levelOf(draw, { ...account, label: partition.whole });
    const told = account.children.map((child) => ({ label: child.label, figure: levelOf(draw, child) }));
    const template = random.pick(totals);
    const withUses =
      depth > 0 && partition.side === 'spending' && partition.speaker === 'institution' && random.chance(0.4);
    const cue = random.pick(['', '', '为']);
    const item = ({ label, figure }: (typeof told)[number]): Piece[] => [
      label + cue,
      figure,
      ...(withUses ? [`，主要用于${random.pick(uses)}`] : []),
    ];
    const last = told[told.length - 1];
    const apart = template.includes('{final}') && told.length > 2 && last !== undefined;
    const series: Series = {
      type: 'series',
      items: (apart ? told.slice(0, -1) : told).map(item),
      separator: withUses ? '；' : random.pick(['，', '、', '；']),
      whole: true,
    };
    const fitted = apart ? template : template.replace(/(?:，加上|及)\{final\}/u, '');
    const whole = partition.whole.replace(/合计$|总额$/u, '');
    const pieces = say(random, fitted, {
      items: series,
      final: last && apart ? item(last) : '',
      total,
      whole,
      count: ['零', '一', '两', '三', '四', '五', '六'][told.length] ?? String(told.length),
    });
    const sum = sumOf(
      total,
      told.map(({ figure }) => figure),
    );
    const said = { pieces, relations: [sum] };
    return join(random.pick(['', '', `${draw.year}年，`, '全年']), withUses ? deeper(said) : said, '。');
  },
};
