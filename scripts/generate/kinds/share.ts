import { levelOf, meaningOf } from '../aspects/level.js';
import { share } from '../aspects/share.js';
import { type Draw, percent } from '../draw.js';
import { type Kind, opening, styled } from '../kind.js';
import { type Account, drawAccount } from '../ledger.js';
import { enumerated, flatten, say } from '../pieces.js';
import { deeper, join, plus, ratioOf, relation, type Said } from '../relation.js';
import { asides, uses } from '../vocabulary/asides.js';
import { partitions } from '../vocabulary/partitions.js';

/** Amounts and shares of several parts, each list in its place. */
const paired: readonly string[] = [
  '{whole}[为|]{total}。其中，{labels}分别为{amounts}，[分别占|占{whole}的]{shares}',
  '{whole}[为|]{total}，{labels}分别为{amounts}，占比分别为{shares}',
  '{whole}{total}。{labels}规模分别为{amounts}，占{whole}的[比例为|比重为|]{shares}',
  '{whole}[为|]{total}，{labels}[分别为|分别是|依次为]{amounts}',
  '{whole}[为|]{total}，其中{labels}分别为{amounts}',
];

/** One part and the whole that it is measured by. */
const single: readonly string[] = [
  '{whole}[为|]{total}，其中{part}[为|]{amount}，{share}',
  '{whole}[为|]{total}，其中{part}[为|]{amount}，{part}占比[为|达|]{ratio}',
  '{whole}[为|]{total}。{part}{amount}，{share}',
  '{part}[为|]{amount}，{share}。{whole}[为|]{total}',
  '在{whole}{total}中，{part}{amount}，{share}',
  '{whole}{total}（其中{part}{amount}，{share}）',
  '{part}{amount}（{share}），{whole}{total}',
];

const severalParts = (draw: Draw, account: Account, parts: readonly Account[]): Said => {
  const { random } = draw;
  const total = levelOf(draw, account);
  const template = random.pick(paired);
  const last = random.pick(['和', '、']);
  const figures = parts.map((part) => ({
    amount: levelOf(draw, part),
    share: percent(draw, part.now.div(account.now), meaningOf(draw, part, 'share')),
  }));
  const pieces = say(random, template, {
    whole: account.label,
    total,
    labels: parts.map(({ label }) => label).join('、'),
    amounts: enumerated(
      figures.map(({ amount }) => [amount]),
      last,
    ),
    shares: enumerated(
      figures.map((figure) => [figure.share]),
      last,
    ),
  });
  const sum = relation('sum', {
    op: 'sum',
    result: plus(total),
    parts: figures.map(({ amount }) => plus(amount)),
    ...(account.partition?.known === true ? {} : { open: true as const }),
  });
  const shared = figures.filter((figure) => pieces.includes(figure.share));
  return {
    pieces,
    relations: [sum, ...shared.map((figure) => ratioOf('share', figure.share, figure.amount, total))],
  };
};

const onePart = (draw: Draw, account: Account, part: Account, depth: number): Said & { template: string } => {
  const { random } = draw;
  const total = levelOf(draw, account);
  const amount = levelOf(draw, part);
  const told = share(draw, part, amount, account, total, { base: 'named' });
  const template = random.pick(single);
  const between = depth > 0 && random.chance(0.5) && template.includes('。');
  const { side, speaker } = account.partition ?? {};
  const aside =
    side === 'spending' && speaker === 'institution'
      ? `${part.label}主要用于${random.pick(uses)}。`
      : random.pick(asides);
  const pieces = say(random, between ? template.replace('。', `。${aside}`) : template, {
    whole: account.label,
    total,
    part: part.label,
    amount,
    share: told.pieces,
    ratio: flatten(told.pieces),
  });
  const said: Said = { pieces, relations: told.relations };
  return { ...(between ? deeper(said) : said), template };
};

/** Parts with their shares in a whole that the text names. */
export const shares: Kind = {
  name: 'share',
  weight: 4,
  compose: (setting, depth) => {
    const { random } = setting;
    const partition = random.pick(
      partitions.filter(({ parts }) => !parts.some((part) => part.endsWith('项目'))),
    );
    const draw = styled(setting, partition.size);
    const account = drawAccount(draw, partition, 1);
    const start = opening(draw, partition);
    const parts = account.children.filter(({ now }) => !now.isZero());
    if (parts.length === 1) return shares.compose(setting, depth);
    if (random.chance(0.4)) return join(start, severalParts(draw, account, parts), '。');
    const said = onePart(draw, account, random.pick(parts), depth);
    const lead = said.template.startsWith('在') ? random.pick(['', `${draw.year}年，`]) : start;
    return join(lead, said, '。');
  },
};
