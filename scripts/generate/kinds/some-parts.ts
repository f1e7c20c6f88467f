import { levelOf } from '../aspects/level.js';
import { type Kind, opening, styled } from '../kind.js';
import { drawAccount } from '../ledger.js';
import { type Piece, say } from '../pieces.js';
import { join, plus, relation } from '../relation.js';
import { partitions } from '../vocabulary/partitions.js';

/** A total and some of its parts: no sum is stated, and none of the parts can be more than the total. */
const mentions: readonly string[] = [
  '{whole}[为|]{total}，主要包括{items}等',
  '{whole}[为|]{total}，主要用于{items}等方面',
  '{whole}{total}，其中{items}等重点支出得到保障',
  '{whole}[为|]{total}，其中，{first}最多，为{amount}',
  '{whole}{total}，其中{first}{amount}',
  '{whole}[为|]{total}，支出较大的有{items}',
];

/** A total beside some of its parts. */
export const someParts: Kind = {
  name: 'some-parts',
  weight: 2,
  compose: (setting) => {
    const { random } = setting;
    const partition = random.pick(
      partitions.filter(
        ({ choice, side, known }) => choice === true && known !== true && side === 'spending',
      ),
    );
    const draw = styled(setting, partition.size);
    const account = drawAccount(draw, partition, 1);
    const sorted = [...account.children].sort((one, other) => other.now.cmp(one.now));
    const chosen = sorted.slice(0, Math.max(1, Math.min(3, sorted.length - 1)));
    const total = levelOf(draw, account);
    const figures = chosen.map((child) => ({ label: child.label, figure: levelOf(draw, child) }));
    const items = figures.flatMap(({ label, figure }, index): Piece[] => [
      index > 0 ? '、' : '',
      label,
      figure,
    ]);
    const [first] = figures;
    // 印刷费 is no 重点支出.
    const weighty = partition.parts.every((part) => /支出$|项目$|资金$/u.test(part));
    const fitting = mentions.filter((one) => weighty || !one.includes('重点支出'));
    const pieces = say(random, random.pick(fitting), {
      whole: account.label,
      total,
      items,
      first: first?.label ?? '',
      amount: first?.figure ?? '',
    });
    const printed = figures.filter(({ figure }) => pieces.includes(figure));
    const bound = relation('sum', {
      op: 'sum',
      result: plus(total),
      parts: printed.map(({ figure }) => plus(figure)),
      open: true,
    });
    return join(opening(draw, partition), { pieces, relations: [bound] }, '。');
  },
};
