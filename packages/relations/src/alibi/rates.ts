import type { NamedRate } from '@gouji/lexicon';
import { calledRate, endsInOne, formulasCalled } from '../across/rates/rate-names.js';
import type { Equation } from '../arithmetic/equation.js';
import type { Figure } from '../arithmetic/figure.js';
import { likeness } from '../sayings/names.js';
import {
  isOfItemBeside,
  isOneSentence,
  isSameAgain,
  neighbours,
  type Standing,
  usedElsewhere,
  type Witnesses,
} from './witnesses.js';

/** The rate by other amounts: by one of those accused and another, and by any two of the rate's own sentence. */
export const ratesOf = (equation: Equation, read: Standing, witnesses: Witnesses): Equation[] => {
  const { figures, sayings } = witnesses;
  const { result, terms, formula } = equation;
  // 以到位资金为基数: of nothing else.
  if (equation.pattern === 'based-rate') return [];
  const amounts = [...new Set([...neighbours(result, witnesses), ...terms])].filter((at) =>
    isAmount(figures[at]),
  );
  const isLess = (figures[result]?.value ?? 0) <= 1;
  const pairs = amounts.flatMap((part) => amounts.map((whole) => [part, whole] as const));
  const formulas = formulasOf(equation, witnesses);
  const said = isWholeSaid(equation, witnesses) ? terms[1] : undefined;
  const byOthers = pairs.filter(([part, whole]) => {
    if (said !== undefined && whole !== said && !isCalledSo(result, whole, witnesses)) return false;
    if (formulas && !fits(formulas, part, whole, witnesses)) return false;
    const [a, b] = [figures[part], figures[whole]];
    if (part === whole || !a || !b || a.kind !== b.kind || a.value <= b.value !== isLess) return false;
    const kept = terms.filter((term) => term === part || term === whole);
    if (kept.length > 1 || usedElsewhere(read, result, [part, whole], true)) return false;
    if (equation.pattern === 'share' && isOfItemBeside(part, whole, witnesses)) return false;
    if (kept.length === 0 && !isOneSentence([part, whole, result], sayings)) return false;
    const other = kept[0] === part ? whole : part;
    // Of two of one value nobody knows which is kept.
    const replaced = terms.filter(
      (term) => !kept.includes(term) || terms.every((at) => figures[at]?.value === figures[term]?.value),
    );
    if (kept.length === 1 && replaced.some((term) => isSameAgain(term, other, witnesses))) return false;
    return !isOwnBase(equation, a, b, figures);
  });
  const rates = [
    ...byOthers.map((pair) => rate('quotient', result, pair)),
    ...growthsOf(equation, amounts, witnesses),
  ];
  // 超目标2亿元的8%: by how much it is more, where it was taken for what part it is.
  return formula === 'quotient' && terms.length === 2 ? [rate('growth', result, terms), ...rates] : rates;
};

/**
 * 占资金总额的63.0%；…，占27.0%: the whole that the shares beside are of. 已付A万元，剩余10%即B万元: what is left is a share of both together.
 */
export const commonWholesOf = (equation: Equation, read: Standing, witnesses: Witnesses): Equation[] => {
  const { pattern, result, terms } = equation;
  const [part = -1, whole = -1] = terms;
  if (pattern !== 'share' || isWholeSaid(equation, witnesses)) return [];
  const shares = neighbours(result, witnesses).filter((at) => witnesses.sayings[at]?.column === 'share');
  const wholes = shares.flatMap((at) =>
    read(at).flatMap(({ weight, seen, equation }) =>
      weight.outcome === 'ties' && !seen && equation.pattern === 'share' && equation.result === at
        ? (equation.terms[1] ?? [])
        : [],
    ),
  );
  return [
    ...[...new Set(wholes)]
      .filter((one) => one !== whole)
      .map((one) => rate('quotient', result, [part, one])),
    shareOfBoth(equation),
  ];
};

/** A share of what its two amounts come to. */
export const shareOfBoth = ({ result, terms: [part = -1, whole = -1] }: Equation): Equation => ({
  ...rate('ratio', result, [part, part, whole]),
  signs: [1, -1, -1],
});

/** 较执行数A万元增加B万元，较预算数C万元增长P%: a growth from another amount than the one taken. */
const growthsOf = (equation: Equation, amounts: readonly number[], witnesses: Witnesses): Equation[] => {
  const { result, terms, formula } = equation;
  const { figures, sayings } = witnesses;
  const column = sayings[result]?.column ?? '';
  if (!column.startsWith('growth') && formula === 'quotient') return [];
  const sign = sayings[result]?.sign === -1 ? -1 : 1;
  const [change = -1, own = -1] = terms;
  // 办案追回A万元。2025年预算B万元，比2024年减少C万元，下降P%: the level that moved is another one.
  const byOtherLevels =
    formula === 'change-of-current'
      ? amounts
          .filter((at) => at !== change && at !== own && figures[at]?.kind === figures[change]?.kind)
          .filter((at) => !isSameAgain(own, at, witnesses))
          .map((at) => ({ ...equation, terms: [change, at] }))
      : [];
  const byOtherBases = amounts.flatMap((level) =>
    amounts
      .filter(
        (base) =>
          base !== level &&
          figures[base]?.kind === figures[level]?.kind &&
          sayings[base]?.column === 'prior' &&
          !(terms.includes(base) && terms.includes(level)),
      )
      .map((base) => ({ ...rate('growth', result, [level, base]), signs: [sign, 1] }) satisfies Equation),
  );
  return [...byOtherLevels, ...byOtherBases];
};

/** 占A万元的P%, 占授予中小企业合同金额的P%: the words say what the rate is of. */
const isWholeSaid = ({ result, terms: [, whole = -1] }: Equation, witnesses: Witnesses): boolean =>
  witnesses.sayings[whole]?.column === 'whole' || isCalledSo(result, whole, witnesses);

/** 占中央资金的P%, where 中央A万元 and 中央资金支出B万元 are told: whether an amount's name is like that of what a share is of. */
const isCalledSo = (share: number, amount: number, { sayings }: Witnesses): boolean => {
  const [of, name] = [sayings[share]?.of ?? null, sayings[amount]?.name ?? null];
  return of !== null && !of.generic && name !== null && ['same', 'near'].includes(likeness(of, name));
};

const rate = (
  formula: 'quotient' | 'growth' | 'ratio',
  result: number,
  terms: readonly number[],
): Equation => ({
  pattern: 'named-rate',
  formula,
  result,
  terms,
  signs: [1, 1],
});

const isAmount = (figure: Figure | null | undefined): boolean =>
  figure !== null && figure !== undefined && (figure.kind === 'money' || figure.kind.startsWith('count'));

/** A growth by what it came to, instead of by what it came from: a common slip, and no alibi. */
const isOwnBase = (
  { formula, terms }: Equation,
  part: Figure,
  whole: Figure,
  figures: readonly (Figure | null)[],
): boolean => {
  if (formula === 'quotient') return false;
  const [first = 0, second = 0] = terms.map((term) => figures[term]?.value);
  const change = formula === 'growth' ? Math.abs(first - second) : first;
  const isOfTerm = terms.some((term) => figures[term]?.value === whole.value);
  return isOfTerm && Math.abs(part.value - change) < part.ulp;
};

/** 资产负债率, 成新率: everyone knows what it is worked out by; null for other rates. */
const formulasOf = (
  { pattern, result }: Equation,
  { sayings, rates }: Witnesses,
): readonly NamedRate[] | null => {
  const saying = sayings[result];
  const name = pattern === 'named-rate' && saying ? calledRate(saying) : null;
  const known = name === null ? [] : formulasCalled(name, rates);
  return known.length > 0 ? known : null;
};

/** Whether amounts are called what the rate is worked out by. */
const fits = (
  formulas: readonly NamedRate[],
  part: number,
  whole: number,
  { sayings }: Witnesses,
): boolean => {
  const isCalled = (at: number, ends: readonly string[]): boolean =>
    endsInOne(sayings[at]?.name ?? null, ends);
  return formulas.some(({ first, second }) => isCalled(part, first) && isCalled(whole, second));
};
