import type { Decimal } from 'decimal.js';
import { moveClaims } from '../aspects/direction.js';
import { meaningOf } from '../aspects/level.js';
import { type Draw, money } from '../draw.js';
import { type Kind, styled } from '../kind.js';
import { type Account, drawAccount } from '../ledger.js';
import { type Figure, type Piece, type Series, say, signOf } from '../pieces.js';
import { join, minus, plus, type Relation, relation, type SignedFigure, sumOf } from '../relation.js';
import { partitions } from '../vocabulary/partitions.js';

const wholes: readonly string[] = [
  '{label}由年初预算{from}调整为{to}，{调增}{move}',
  '{label}[年初预算|预算]由{from}{追加到}{to}，{增加}{move}',
  '{label}调整[预算数|后]为{to}，[较|比]年初预算[数|]{from}{增加}{move}',
];

const items: readonly string[] = [
  '{label}由{from}调整为{to}，{调增}{move}',
  '{label}由{from}调整到{to}，{增加}{move}',
];

const moves: readonly string[] = ['{label}{调增}{move}', '{调增}{label}{move}'];

interface Told {
  readonly pieces: readonly Piece[];
  readonly relations: readonly Relation[];
  readonly from: Figure;
  readonly to: Figure;
  readonly move: Figure;
  readonly signed: SignedFigure;
}

const tell = (draw: Draw, account: Account, template: string): Told => {
  const moved = account.now.minus(account.budget);
  const of = (yuan: Decimal, role: 'budget' | 'change') => money(draw, yuan, meaningOf(draw, account, role));
  const [from, to, move] = [
    of(account.budget, 'budget'),
    of(account.now, 'budget'),
    of(moved.abs(), 'change'),
  ];
  const pieces = say(
    draw.random,
    template,
    { label: account.label, from, to, move },
    moved.isNegative() ? -1 : 1,
  );
  const signed = { figure: move, sign: signOf(pieces, move) };
  const difference = relation('difference', { op: 'sum', result: signed, parts: [plus(to), minus(from)] });
  return {
    pieces,
    relations: pieces.includes(from) ? [difference, ...moveClaims(pieces, to, from)] : [],
    from,
    to,
    move,
    signed,
  };
};

/** A budget moved from one figure to another, and what moved in it. */
export const adjust: Kind = {
  name: 'adjust',
  weight: 2,
  compose: (setting, depth) => {
    const { random } = setting;
    const partition = random.pick(
      partitions.filter(({ stock, side, by }) => stock !== true && side !== undefined && by !== '来源'),
    );
    const draw = styled(setting, partition.size);
    const account = drawAccount(draw, partition, 1);
    const whole = tell(draw, account, random.pick(wholes));
    if (depth === 0) return join(whole, '。');
    const children = account.children.filter(({ now, budget }) => !now.eq(budget));
    const full = children.length === account.children.length && random.chance(0.6);
    const template = random.pick(full ? items : moves);
    const told = children.map((child) => tell(draw, child, template));
    const series: Series = {
      type: 'series',
      items: told.map(({ pieces }, index) => [full ? `${'一二三四五六'[index]}是` : '', ...pieces]),
      separator: full ? '；' : '、',
      whole: true,
    };
    const net = relation('sum', { op: 'sum', result: whole.signed, parts: told.map(({ signed }) => signed) });
    const sums = full
      ? [
          sumOf(
            whole.from,
            told.map(({ from }) => from),
          ),
          sumOf(
            whole.to,
            told.map(({ to }) => to),
          ),
        ]
      : [];
    const lead = full
      ? random.pick(['，主要调整事项：', '，具体为：', '，其中：'])
      : random.pick(['，其中', '，包括']);
    const list = {
      pieces: [lead, series],
      relations: [net, ...sums, ...told.flatMap(({ relations }) => relations)],
    };
    return join(whole, list, '。');
  },
};
