import {
  budgetIn,
  completion,
  completionTemplate,
  labelBefore,
  orderClaim,
  withinClaim,
} from '../aspects/completion.js';
import { budgetOf, levelOf, meaningOf } from '../aspects/level.js';
import { reason } from '../aspects/reason.js';
import { type Draw, money, percent, printedValue } from '../draw.js';
import { type Kind, opening, styled } from '../kind.js';
import { type Account, drawLeaf } from '../ledger.js';
import { type Figure, say, signOf } from '../pieces.js';
import { printedOrder } from '../printed.js';
import { join, minus, plus, type Relation, ratioOf, relation, type Said } from '../relation.js';
import { projects } from '../vocabulary/institutions.js';
import { subjects } from '../vocabulary/subjects.js';

/** Budget, account and the gap between them. */
const gaps: readonly string[] = [
  '{label}年初预算{budget}，支出决算{level}，较[年初|]预算{增加}{gap}',
  '{label}预算数[为|]{budget}，决算数[为|]{level}，[比|较]预算数{增加}{gap}，完成预算的{rate}',
  '{label}决算数{level}，[比|较][年初预算|预算数|年初预算数]{budget}{增加}{gap}',
  '{label}决算{level}，较年初预算{budget}{增加}{gap}，{增长}{excess}',
  '{label}年初预算{budget}，实际支出{level}，{超支}{gap}，预算执行率{rate}',
  '{label}完成[年初|]预算的{rate}，决算数{level}，预算数{budget}',
  '{label}预算{budget}，实际执行{level}，[预算控制率|控制率][为|]{rate}',
];

const gapSaid = (draw: Draw, account: Account): Said & { level: Figure; budget: Figure } => {
  const level = levelOf(draw, account);
  const budget = budgetOf(draw, account);
  const moved = account.now.minus(account.budget);
  const gap = money(draw, moved.abs(), meaningOf(draw, account, 'change'));
  const rate = percent(draw, account.now.div(account.budget), meaningOf(draw, account, 'rate'), {
    otherBase: account.budget.div(account.now),
  });
  const excess = percent(draw, moved.div(account.budget), meaningOf(draw, account, 'change-rate'), {
    otherBase: moved.div(account.now),
  });
  const template = draw.random.pick(gaps);
  const pieces = say(
    draw.random,
    template,
    { label: account.label, level, budget, gap, rate, excess },
    moved.isNegative() ? -1 : 1,
  );
  const relations: Relation[] = [];
  const both = [plus(level), minus(budget)];
  if (pieces.includes(gap)) {
    const result = { figure: gap, sign: signOf(pieces, gap) };
    relations.push(relation('difference', { op: 'sum', result, parts: both }));
  }
  if (pieces.includes(rate)) {
    relations.push(ratioOf('rate', rate, level, budget));
  }
  if (pieces.includes(excess)) {
    const result = { figure: excess, sign: signOf(pieces, excess) };
    relations.push(
      relation('change-rate', { op: 'quotient', result, numerator: both, denominator: [plus(budget)] }),
    );
  }
  return { pieces, relations, level, budget };
};

const claimed = (draw: Draw, account: Account, said: Said, level: Figure): Said => {
  const budget = budgetIn(said.pieces);
  if (budget === undefined) return said;
  const order = printedOrder(level, budget);
  if (order < 0 && draw.random.chance(0.25)) return join(said, withinClaim(draw, level, budget));
  return join(said, orderClaim(draw, account, level, budget, order));
};

const aProject = { size: [50_000, 30_000_000] } as const;

/** A budget, the account, and how the one met the other. */
export const completed: Kind = {
  name: 'completion',
  weight: 5,
  compose: (setting, depth) => {
    const { random } = setting;
    const told = random.pick(
      subjects.filter(
        ({ speaker, side, whole }) =>
          speaker === 'institution' && side === 'spending' && !/合计|总计/u.test(whole),
      ),
    );
    const subject = random.chance(0.2) ? { ...told, ...aProject, whole: random.pick(projects) } : told;
    const draw = styled(setting, subject.size);
    const account = {
      ...drawLeaf(draw, subject.whole, subject.size),
      partition: { ...subject, parts: [] },
    };
    const start = random.chance(0.5) ? '' : opening(draw, subject);
    const gap = account.now.minus(account.budget);
    const apart = !printedValue(money(draw, gap.abs(), meaningOf(draw, account, 'change'))).isZero();
    if (apart && random.chance(0.4)) {
      const why = depth > 0 ? reason(random, gap.isNegative() ? -1 : 1, account) : '';
      return join(start, gapSaid(draw, account), why, '。');
    }
    const manner = completionTemplate(draw);
    const clause = completion(draw, account, manner);
    const stop = account.label.endsWith('（项）') ? random.pick(['', '。']) : '';
    // A name with a stop behind it is a head of its own.
    const head = stop === '' ? start + labelBefore(account.label, manner) : account.label + stop;
    const said = join(head, clause);
    return join(depth > 0 || random.chance(0.3) ? claimed(draw, account, said, clause.level) : said, '。');
  },
};
