import type { Decimal } from 'decimal.js';
import { type Draw, money, percent, printedValue } from '../draw.js';
import type { Account } from '../ledger.js';
import { type Figure, type Piece, say, settle, signOf } from '../pieces.js';
import { minus, plus, type Relation, relation, type Said } from '../relation.js';
import { moveClaims } from './direction.js';
import { meaningOf, priorOf } from './level.js';

/** What is said of a change behind the year's figure. `{change}`: the move, `{growth}`: its rate, `{prior}`: last year's. */
const phrasings: readonly string[] = [
  '[较上年|比上年|与上年相比|同比|较上年度|比去年|比上年度|较去年]{增加}{change}，{增长}{growth}',
  '[较|比]{last}年[度|]{增加}{change}，{增长}{growth}',
  '[与{last}年相比，|与{last}年度相比，|与上年度相比，|与上年同期相比]{增加}{change}，[{增长}|{上升}]{growth}',
  '[较|比]上年[决算数|决算|]{增加}{change}，[增减率为|变动率为|变动幅度为]{signed}',
  '[较上年|同比]{增加}{change}（{增长}{growth}）',
  '[较上年|同比|比上年]{增加}{change}，{增幅}{growth}',
  '[较上年|同比|比上年]{增长}{growth}，{净增加}{change}',
  '[较上年|同比]{增长}{growth}，{增加额为}{change}',
  '上年[为|决算为|同期为|]{prior}，[同比|]{增加}{change}，{增长}{growth}',
  '上年[为|决算数为|]{prior}，[同比|]{增长}{growth}',
  '[较上年的|比上年的|较{last}年的]{prior}{增加}{change}，{增长}{growth}',
  '[较上年的|比上年的]{prior}{增长}{growth}',
  '[较上年|比上年]{prior}{增加}{change}',
];

/** Phrasings that a list's item can bear: short ones. */
const brief: readonly string[] = [
  '[较上年|同比|比上年]{增加}{change}，{增长}{growth}',
  '[较上年|同比|比上年|][{增长}|{上升}]{growth}，{增加}{change}',
  '上年{prior}，{增长}{growth}',
];

/** Changes can be told of this account: there was something last year and this, and the two differ in print, by more than 0%. */
export const canChange = (draw: Draw, account: Account): boolean =>
  !account.prior.isZero() &&
  !account.now.isZero() &&
  !changeFigure(draw, account).value.isZero() &&
  !printedValue(growthFigure(draw, account)).isZero();

const changeFigure = (draw: Draw, account: Account): { figure: Figure; value: Decimal } => {
  const figure = money(draw, account.now.minus(account.prior).abs(), meaningOf(draw, account, 'change'));
  return { figure, value: printedValue(figure) };
};

const growthFigure = (draw: Draw, account: Account): Figure => {
  const moved = account.now.minus(account.prior);
  return percent(draw, moved.div(account.prior), meaningOf(draw, account, 'change-rate'), {
    otherBase: moved.div(account.now),
  });
};

/** The relations between the figures of a change that were printed. */
const changeRelations = (
  pieces: readonly Piece[],
  now: Figure,
  told: Readonly<Record<'change' | 'growth' | 'signed' | 'prior', Figure | undefined>>,
): Relation[] => {
  const { change, prior } = told;
  const growth = told.growth ?? told.signed;
  const signed = (figure: Figure) => ({ figure, sign: figure === told.signed ? 1 : signOf(pieces, figure) });
  const relations: Relation[] = [];
  if (change && prior) {
    relations.push(
      relation('difference', { op: 'sum', result: signed(change), parts: [plus(now), minus(prior)] }),
    );
  }
  if (growth && prior) {
    const formula = {
      op: 'quotient',
      result: signed(growth),
      numerator: [plus(now), minus(prior)],
      denominator: [plus(prior)],
    } as const;
    relations.push(relation('change-rate', formula));
  } else if (growth && change) {
    const moved = signed(change);
    const before = [plus(now), { ...moved, negated: true } as const];
    relations.push(
      relation('change-rate', {
        op: 'quotient',
        result: signed(growth),
        numerator: [moved],
        denominator: before,
      }),
    );
  }
  return relations;
};

/** One manner of telling changes, to be held through a list. */
export const changeTemplate = (draw: Draw): string => settle(draw.random, draw.random.pick(brief));

/** What is said of an account's change, behind its figure `now`. */
export const change = (
  draw: Draw,
  account: Account,
  now: Figure,
  template = draw.random.pick(phrasings),
): Said => tellChange(draw, account, now, template);

/**
 * Fills a phrasing of a change: `{change}`, `{growth}`, `{prior}`, and `{signed}`, the growth with its own sign; `now`
 * stands before it, or in it as `{now}`.
 */
export const tellChange = (
  draw: Draw,
  account: Account,
  now: Figure,
  template: string,
  words: Readonly<Record<string, string>> = {},
): Said => {
  const moved = account.now.minus(account.prior);
  const growth = growthFigure(draw, account);
  const signed = { ...growth, digits: moved.isNegative() ? `-${growth.digits}` : growth.digits };
  const figures = {
    change: changeFigure(draw, account).figure,
    growth,
    signed,
    prior: priorOf(draw, account),
  };
  const fillings = { ...words, ...figures, now, last: String(draw.year - 1), year: String(draw.year) };
  const pieces = say(draw.random, template, fillings, moved.isNegative() ? -1 : 1);
  const printed = (figure: Figure): Figure | undefined => (pieces.includes(figure) ? figure : undefined);
  return {
    pieces,
    relations: [
      ...changeRelations(pieces, now, {
        change: printed(figures.change),
        growth: printed(growth),
        signed: printed(signed),
        prior: printed(figures.prior),
      }),
      ...moveClaims(pieces, now, figures.prior),
    ],
  };
};
