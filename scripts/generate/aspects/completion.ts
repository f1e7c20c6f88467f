import { type Draw, percent } from '../draw.js';
import type { Account } from '../ledger.js';
import { type Figure, flatten, type Piece, say, settle } from '../pieces.js';
import { plus, ratioOf, relation, type Said } from '../relation.js';
import { orderWord } from '../vocabulary/directions.js';
import { budgetOf, levelOf, meaningOf } from './level.js';
import { reason } from './reason.js';

/** A budget, its account, and how far one met the other. */
const phrasings: readonly string[] = [
  '年初预算[为|数为|]{budget}，支出决算[为|数为|]{level}，完成年初预算的{rate}',
  '年初预算[为|数为|]{budget}，决算[为|数为|]{level}，完成[预算的|年初预算的|率为|预算]{rate}',
  '全年预算[为|数|]{budget}，[执行数|实际支出|实际执行]{level}，[预算执行率为|执行率|执行率为]{rate}',
  '预算[安排|数为|]{budget}，[实际支出|支出|实际使用]{level}，[预算完成率为|预算完成率|支付率为|预算执行率]{rate}',
  '[支出决算为|决算数为]{level}，年初预算[为|数为]{budget}，[完成年初预算的|为年初预算的]{rate}',
  '[支出|实际支出]{level}，[完成|占][年初|]预算{budget}的{rate}',
  '年初预算{budget}，决算{level}',
];

/** A label before a template that begins with 支出 or 实际支出 loses its own 支出. */
export const labelBefore = (label: string, template: string): string =>
  /^\[?(支出|实际支出)/u.test(template) ? label.replace(/支出$/u, '') : label;

/** One manner of telling budgets and accounts, to be held through a list. */
export const completionTemplate = (draw: Draw): string => settle(draw.random, draw.random.pick(phrasings));

/** A clause on budget and account, instead of the level alone: gives the level's figure too. */
export const completion = (
  draw: Draw,
  account: Account,
  template = completionTemplate(draw),
): Said & { level: Figure } => {
  const ratio = account.now.div(account.budget);
  const rate = percent(draw, ratio, meaningOf(draw, account, 'rate'), {
    otherBase: account.budget.div(account.now.isZero() ? 1 : account.now),
  });
  const level = levelOf(draw, account);
  const budget = budgetOf(draw, account);
  const pieces = say(draw.random, template, { level, budget, rate });
  return { pieces, relations: pieces.includes(rate) ? [ratioOf('rate', rate, level, budget)] : [], level };
};

const within: readonly string[] = [
  '，控制在预算以内',
  '，未超预算',
  '，无超预算支出',
  '，支出控制在年初预算范围内',
];

/** `，控制在预算以内` behind an account below its budget. */
export const withinClaim = (draw: Draw, level: Figure, budget: Figure): Said => {
  const word = { type: 'word', text: draw.random.pick(within), sign: -1, others: [] } as const;
  const order = { op: 'order', word, left: plus(level), right: plus(budget) } as const;
  return { pieces: [word], relations: [relation('direction', order)] };
};

/** The budget that a clause tells, where it tells one. */
export const budgetIn = (pieces: readonly Piece[]): Figure | undefined =>
  flatten(pieces).find(
    (piece): piece is Figure => piece.type === 'figure' && piece.meaning.role === 'budget',
  );

/** `。决算数小于预算数的主要原因是…` behind a budget and an account. */
export const orderClaim = (
  draw: Draw,
  account: Account,
  level: Figure,
  budget: Figure,
  sign: -1 | 0 | 1,
): Said => {
  const word = orderWord(sign);
  const lead = draw.random.pick(['。决算数', '，决算数', '。支出决算数']);
  const behind = draw.random.pick(['预算数', '年初预算数']);
  const why = reason(draw.random, sign, account)
    .replace(/^，/, '的')
    .replace(/^的(主要是由于|主要是|原因是|主要系)/, '的主要原因是');
  const pieces = [lead, word, behind, ...(draw.random.chance(0.7) ? [why] : [])];
  return {
    pieces,
    relations: [relation('direction', { op: 'order', word, left: plus(level), right: plus(budget) })],
  };
};
