import { canChange, change, tellChange } from '../aspects/change.js';
import { levelOf, priorOf } from '../aspects/level.js';
import { reason } from '../aspects/reason.js';
import type { Draw } from '../draw.js';
import { type Kind, opening, styled } from '../kind.js';
import { type Account, drawLeaf } from '../ledger.js';
import { say } from '../pieces.js';
import { deeper, join, plus, relation, type Said } from '../relation.js';
import { uses } from '../vocabulary/asides.js';
import { type Subject, subjects } from '../vocabulary/subjects.js';

/** From last year's figure to this year's. */
const moves: readonly string[] = [
  '{label}由上年的{prior}{增加到}{now}，{增幅}{growth}',
  '{label}[由|从]{last}年的{prior}{增至}{year}年的{now}，{增加}{change}，{增长}{growth}',
  '{label}[由|从]{last}年的{prior}{提高到}{year}年的{now}，[{增幅为}|{增长}]{growth}',
  '{label}从去年的{prior}{增加到}今年的{now}，{增幅为}{growth}',
  '{label}{last}年为{prior}，{year}年为{now}，[同比|]{增加}{change}，{增长}{growth}',
  '{last}年{label}{prior}，{year}年{now}，{增长}{growth}',
  '上年度{label}[为|]{prior}，本年度[为|]{now}，{增加}{change}，[增减率|变动率为]{signed}',
  '[较上年的|与上年的]{prior}相比，{label}{now}，{增加}{change}，{增长}{growth}',
];

/** What stands between a label and its figure. */
const cuesFor = ({ speaker, whole }: Subject): readonly string[] => {
  if (/合计|总计/u.test(whole)) return ['', '', '为'];
  return speaker === 'government' ? ['', '为', '完成', '达'] : ['', '', '为', '决算为'];
};

const drawSubject = (
  setting: Parameters<Kind['compose']>[0],
): { draw: Draw; subject: Subject; account: Account } => {
  const subject = setting.random.pick(subjects);
  const draw = styled(setting, subject.size);
  const account = { ...drawLeaf(draw, subject.whole, subject.size), partition: { ...subject, parts: [] } };
  return { draw, subject, account };
};

const move = (draw: Draw, account: Account): Said =>
  tellChange(draw, account, levelOf(draw, account), draw.random.pick(moves), { label: account.label });

const level = (draw: Draw, account: Account): Said => {
  const now = levelOf(draw, account);
  const prior = priorOf(draw, { ...account, prior: account.now });
  const pieces = say(
    draw.random,
    '{label}[为|]{now}，[上年为{prior}|上年{prior}]，[与上年持平|与上年相比无变化|同比持平]',
    {
      label: account.label,
      now,
      prior,
    },
  );
  return { pieces, relations: [relation('same', { op: 'same', result: plus(prior), of: plus(now) })] };
};

/** A figure and how it moved since the year before. */
export const changed: Kind = {
  name: 'change',
  weight: 5,
  compose: (setting, depth) => {
    const { draw, subject, account } = drawSubject(setting);
    const { random } = draw;
    const start = opening(draw, subject);
    if (!canChange(draw, account)) return join(start, level(draw, account), '。');
    const why =
      depth > 0 && random.chance(0.5) ? reason(random, account.now.cmp(account.prior), account) : '';
    if (random.chance(0.35)) return join(move(draw, account), why, '。');
    const now = levelOf(draw, account);
    const head: Said = {
      pieces: [account.label + random.pick(cuesFor(subject)), now],
      relations: [],
    };
    const used = depth > 0 && subject.side === 'spending' && random.chance(0.4);
    const between = used ? `，主要用于${random.pick(uses)}` : '';
    const said = change(draw, account, now);
    const stop = random.pick(['，', '，', '，', '。']);
    return join(start, head, between, stop, used ? deeper(said) : said, why, '。');
  },
};
