import { type Draw, percent } from '../draw.js';
import type { Account } from '../ledger.js';
import { type Figure, say, settle } from '../pieces.js';
import { ratioOf, type Said } from '../relation.js';
import { meaningOf } from './level.js';

/** A part's share, behind its figure; `{whole}` names the base. */
const named: readonly string[] = [
  '[占|约占]{whole}的{share}',
  '占{whole}的比[重|例]为{share}',
  '占{whole}[比重为|的比重为|的比重达]{share}',
  '[占到|达到]{whole}的{share}',
];

/** Within a list, where the base is the list's total. */
const bare: readonly string[] = ['占{share}', '占比{share}', '占比为{share}', '占总额的{share}'];

/** The share of an account in a whole whose figure is `of`, behind the account's own figure `part`. */
export const share = (
  draw: Draw,
  account: Account,
  part: Figure,
  whole: Account,
  of: Figure,
  manner: { readonly base: 'named' | 'bare'; readonly template?: string },
): Said => {
  const other = whole.children.find((child) => child !== account && !child.now.isZero());
  const figure = percent(draw, account.now.div(whole.now), meaningOf(draw, account, 'share'), {
    otherBase: other && account.now.div(other.now),
  });
  const template = manner.template ?? shareTemplate(draw, manner.base);
  const label = draw.random.pick([whole.label, ...(whole.partition?.short ?? [])]);
  const pieces = say(draw.random, template, { share: figure, whole: label });
  return { pieces, relations: [ratioOf('share', figure, part, of)] };
};

/** One manner of telling shares, to be held through a list. */
export const shareTemplate = (draw: Draw, base: 'named' | 'bare'): string =>
  settle(draw.random, draw.random.pick(base === 'named' ? named : bare));
