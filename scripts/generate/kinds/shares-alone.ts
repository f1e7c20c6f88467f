import { percent } from '../draw.js';
import { type Kind, styled } from '../kind.js';
import { drawAccount } from '../ledger.js';
import { type Piece, type Series, say } from '../pieces.js';
import { join, plus, relation } from '../relation.js';
import { partitions } from '../vocabulary/partitions.js';

const phrasings: readonly string[] = [
  '从{whole}结构看，{items}',
  '{whole}中，{items}',
  '{whole}构成：{items}，合计100%',
  '从结构看，{labels}分别占{whole}的{figures}',
  '{whole}中，{labels}占比分别为{figures}',
];

/** Shares of one whole whose amounts the text does not print: they add up to 100 %. */
export const sharesAlone: Kind = {
  name: 'shares-alone',
  weight: 1,
  compose: (setting) => {
    const { random } = setting;
    const partition = random.pick(partitions.filter(({ known, by }) => known === true && by !== undefined));
    const draw = styled(setting, partition.size);
    const account = drawAccount(draw, partition, 1);
    const told = account.children.map((child) => ({
      label: child.label,
      figure: percent(draw, child.now.div(account.now), {
        metric: child.label,
        period: String(draw.year),
        role: 'share',
      }),
    }));
    const items = told.map(({ label, figure }): Piece[] => [label, '占', figure]);
    const last = random.pick(['和', '、']);
    const figures = told.flatMap(({ figure }, index): Piece[] => [
      index === 0 ? '' : index === told.length - 1 ? last : '、',
      figure,
    ]);
    const phrasing = random.pick(phrasings);
    // Two of three kinds, of which nothing says that they are all, contradict nothing.
    const series: Series = { type: 'series', items, separator: '，', whole: phrasing.includes('合计') };
    const pieces = say(random, phrasing, {
      whole: partition.short?.[0] ?? partition.whole,
      items: series,
      labels: told.map(({ label }) => label).join('、'),
      figures,
    });
    const whole = relation('share', { op: 'whole', parts: told.map(({ figure }) => plus(figure)) });
    return join({ pieces, relations: [whole] }, '。');
  },
};
