import type { Equation } from '@gouji/audit';
import type { Language } from '../words.js';
import { figureIn, pointsUnit, sharedUnit, withMinus } from './numbers.js';

/** How many terms of a long sum are shown: all up to `most`, beyond that the `first` and the `last`. */
export const shownTerms = { most: 12, first: 5, last: 2 } as const;

/** The signs of arithmetic; those of running Chinese text are full-width, those of a terminal have blanks around. */
export const arithmetic = {
  wide: { plus: '＋', minus: '－', times: '×', over: '÷', equals: '＝', open: '（', close: '）' },
  spaced: { plus: ' + ', minus: ' - ', times: ' × ', over: ' ÷ ', equals: ' = ', open: '(', close: ')' },
} as const;

type Signs = (typeof arithmetic)[keyof typeof arithmetic];

const say = {
  zh: {
    items: (count: string) => `列出${count}项`,
    more: (count: number) => `…共 ${count} 项`,
    atMost: '不大于',
    against: ' 与 ',
  },
  en: {
    items: (count: string) => `${count} items listed`,
    more: (count: number) => `… ${count} terms`,
    atMost: 'at most ',
    against: ' against ',
  },
} as const;

/**
 * `300＋37＋30＋6.3＝373.3（万元）`: what the terms give, as a person writes it down; `54 与 53（个）` where one figure is
 * merely said twice.
 */
export const formulaText = (
  equation: Equation,
  language: Language,
  style: keyof typeof arithmetic = 'wide',
): string => {
  const signs = arithmetic[style];
  const unit = sharedUnit(equation);
  const [first = '', ...others] = equation.terms.map((term) => figureIn(term, unit));
  if (equation.formula === 'items') return say[language].items(equation.computed);
  if (equation.formula === 'at-most') return say[language].atMost + first + (unit ?? '');
  const behind = unit === null ? '' : style === 'wide' ? `（${unit}）` : ` ${unit}`;
  if (equation.formula === 'sum' && others.length === 0)
    return first + say[language].against + figureIn(equation.result, unit) + behind;
  const computed = withMinus(equation.computed) + (unit === null ? equation.unit : behind);
  const left = leftSide(equation, [first, ...others], signs, language);
  const isOne = equation.formula === 'product' || others.length === 0;
  const once = equation.times === undefined || isOne ? left : signs.open + left + signs.close;
  const all = equation.times === undefined ? once : once + signs.times + equation.times;
  return `${all}${signs.equals}${computed}`;
};

/** `相差 −30.0`, in points where the figures are percentages. */
export const differenceText = ({ difference, unit }: Equation, language: Language): string =>
  withMinus(difference) + pointsUnit(unit, language);

const leftSide = (
  { formula, terms }: Equation,
  shown: readonly string[],
  signs: Signs,
  language: Language,
): string => {
  const [first = '', second = ''] = shown;
  const isFall = terms[0]?.sign === -1;
  const { plus, minus, times, over, open, close } = signs;
  switch (formula) {
    case 'sum':
      return sumText(
        shown.map((text, index) => {
          if (terms[index]?.sign === -1) return (index === 0 ? minus.trim() : minus) + text;
          return (index === 0 ? '' : plus) + text;
        }),
        language,
      );
    case 'product':
      return shown.join(times);
    case 'products':
      return productsText(shown, signs, language);
    case 'ratio':
      return ratioText(shown, terms, signs, language);
    case 'change-of-current':
      return `${first}${over}${open}${second}${isFall ? plus : minus}${first}${close}`;
    case 'level-over-base':
      return `${first}${over}${open}${first}${terms[1]?.sign === -1 ? plus : minus}${second}${close}`;
    case 'growth': {
      const [more, less] = isFall ? [second, first] : [first, second];
      return `${open}${more}${minus}${less}${close}${over}${second}`;
    }
    default:
      return shown.join(over);
  }
};

/** `（376＋20）÷400`, `（88＋92＋97）÷3`: what is above the line, by what is below it or by how many there are. */
const ratioText = (
  shown: readonly string[],
  terms: Equation['terms'],
  { plus, over, open, close }: Signs,
  language: Language,
): string => {
  const side = (sign: 1 | -1): string => {
    const parts = shown.filter((_, index) => terms[index]?.sign === sign);
    const text = sumText(
      parts.map((part, index) => (index === 0 ? part : plus + part)),
      language,
    );
    return parts.length > 1 ? open + text + close : text;
  };
  return side(1) + over + (side(-1) || String(shown.length));
};

/** `3×20＋8×10`, `（3×20＋8×10）×12`: pairs, and what all of them are taken by. */
const productsText = (
  shown: readonly string[],
  { plus, times, open, close }: Signs,
  language: Language,
): string => {
  const pairs = shown.flatMap((text, index) => {
    const next = shown[index + 1];
    return index % 2 === 0 && next !== undefined ? [text + times + next] : [];
  });
  const added = sumText(
    pairs.map((pair, index) => (index === 0 ? pair : plus + pair)),
    language,
  );
  return shown.length % 2 === 0 ? added : `${open}${added}${close}${times}${shown.at(-1) ?? ''}`;
};

const sumText = (parts: readonly string[], language: Language): string => {
  const { most, first, last } = shownTerms;
  if (parts.length <= most) return parts.join('');
  return [...parts.slice(0, first), say[language].more(parts.length), ...parts.slice(-last)].join('');
};
