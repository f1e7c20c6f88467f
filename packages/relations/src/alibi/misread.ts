import { restWords } from '@gouji/lexicon';
import { excludingWords } from '@gouji/lexicon/phrases/changes';
import { periodsOfYear } from '@gouji/lexicon/products';
import { ownWords } from '../sayings/factors.js';
import { bounds } from '../search/costs.js';
import { addsUp, type Equation, type Formula, weigh } from '../search/equation.js';
import type { Taken } from '../search/state.js';
import { shareOfBoth } from './rates.js';
import { isOfOneRecord, isOneSentence, neighbours, type Standing, type Witnesses } from './witnesses.js';

/** 其中：A…: a word tells that what follows are parts of what stands right before; none of them is of another order. */
const isToldAsPart = ({ result, terms }: Equation, { sayings, figures }: Witnesses): boolean => {
  const parts = sayings[Math.min(...terms)]?.parts ?? null;
  const most = Math.max(...terms.map((term) => figures[term]?.value ?? 0));
  return parts !== null && parts !== 'main' && most <= bounds.farApart * (figures[result]?.value ?? 0);
};

/** 完成投资5,400万元，到位资金5,670万元，…: parts of which one is more than their whole. */
export const isBelowTerm = (
  { equation, equation: { pattern, result, terms }, weight }: Taken,
  witnesses: Witnesses,
): boolean =>
  addsUp(equation) &&
  !isAtOnce(equation, witnesses) &&
  !isToldAsPart(equation, witnesses) &&
  (weight.slip?.shape === 'any' ||
    (terms.length === 1 &&
      pattern !== 'same' &&
      ['doubled', 'dropped'].includes(weight.slip?.shape ?? ''))) &&
  terms.some(
    (term) =>
      (witnesses.figures[term]?.value ?? 0) > (witnesses.figures[result]?.value ?? 0) &&
      !isOfOneRecord(term, result, witnesses),
  );

/** 结余96,287.45元，按万元列报为9.6万元，尾差0.4万元: one of several parts is the whole itself, printed less finely. */
export const isTermAgain = (
  { equation, equation: { result, terms }, weight }: Taken,
  figures: Witnesses['figures'],
): boolean =>
  addsUp(equation) &&
  terms.length > 1 &&
  weight.slip?.shape === 'any' &&
  terms.some(
    (term) =>
      figures[term]?.ulp !== figures[result]?.ulp &&
      weigh({ pattern: 'same', formula: 'sum', result, terms: [term], signs: [1] }, figures)?.outcome ===
        'ties',
  );

/** 共A万元，结余B万元。上述A万元由…组成: an amount told again in a new sentence is neither a part of itself nor what comes of itself. */
export const isToldAgain = (equation: Equation, { figures, sayings }: Witnesses): boolean => {
  const { result, terms } = equation;
  return (
    addsUp(equation) &&
    terms.length > 1 &&
    terms.some((term) => {
      const again = sayings[Math.max(term, result)];
      const isAnew = again !== undefined && again.mark >= 4 && again.item === null;
      return isAnew && figures[term]?.value === figures[result]?.value;
    })
  );
};

/** 决策15分…，对应满分分别为15分、25分…: of figures told in turn one alone is no part, beside others that are not of them. */
export const isOutOfTurn = (equation: Equation, { sayings }: Witnesses): boolean => {
  const { formula, result, terms } = equation;
  const members = new Set(terms);
  // 预算依次为A、B、C万元，…合计D万元，执行率P%: no more is one of them what all were set against.
  const isRate = formula === 'quotient' && sayings[result]?.run == null;
  return (
    ((addsUp(equation) && terms.length > 2) || isRate) &&
    terms.some((term) => {
      const run = sayings[term]?.run;
      return (
        run != null &&
        run.size > (isRate ? 2 : 1) &&
        turnsBeside(term, sayings).every((at) => !members.has(at))
      );
    })
  );
};

/** The other figures of the turn that a figure is told in. */
const turnsBeside = (term: number, sayings: Witnesses['sayings']): number[] => {
  const run = sayings[term]?.run;
  if (!run) return [];
  return Array.from({ length: run.size }, (_, at) => run.first + at).filter((at) => at !== term);
};

/** 剔除A万元后为B万元，不剔除则为C万元: two amounts taken the other way round, where no word says which way they go. */
export const isTurned = (equation: Equation, figures: Witnesses['figures']): boolean => {
  const { pattern, formula, terms, signs } = equation;
  if (formula !== 'sum' || terms.length !== 2 || signs[0] === signs[1]) return false;
  // Of income and spending 结余 or 亏损 says which is the greater.
  if (pattern.startsWith('difference') || pattern === 'settlement') return false;
  return (
    weigh({ ...equation, signs: signs.map((sign) => (sign === 1 ? -1 : 1)) }, figures)?.outcome === 'ties'
  );
};

/** 2022年、2023年、2024年分别为A、B、C万元。2023年增加D万元，增长P%: what moved in one year did not lead to the level of another. */
export const isOfOtherYear = (
  { formula, result, terms: [change = -1, level = -1] }: Equation,
  { sayings }: Witnesses,
): boolean => {
  const told = sayings[level]?.year ?? null;
  const own = sayings[result]?.year ?? sayings[change]?.year ?? null;
  return formula === 'change-of-current' && told !== null && own !== null && told !== own;
};

/** A growth that ties by other figures is the growth of these. */
export const isTiedOtherwise = ({ formula, result }: Equation, read: Standing): boolean =>
  growthFormulas.has(formula) &&
  read(result).some(
    ({ weight, seen, equation: other }) =>
      weight.outcome === 'ties' && !seen && other.result === result && growthFormulas.has(other.formula),
  );

const growthFormulas: ReadonlySet<Formula> = new Set(['growth', 'change-of-current']);

/** 甲由A万元压减到B万元，乙由C万元压减到D万元，共压减E万元: what several moved by together is not what the last of them did. */
export const isOfAllMoves = (
  { formula, result, terms, signs }: Equation,
  { entries, entryOf, figures }: Witnesses,
): boolean => {
  if (formula !== 'sum' || terms.length !== 2 || signs[0] === signs[1]) return false;
  const own = entries[entryOf[terms[0] ?? -1] ?? -1];
  const moved = entries.filter(
    ({ sentence, columns }) =>
      sentence === own?.sentence && columns.prior !== undefined && columns.level !== undefined,
  );
  if (moved.length < 2) return false;
  const ends = moved.flatMap(({ columns }) => [columns.level ?? -1, columns.prior ?? -1]);
  const all = (sign: 1 | -1): Equation => ({
    pattern: 'sum',
    formula: 'sum',
    result,
    terms: ends,
    signs: ends.map((_, at) => (at % 2 === 0 ? sign : sign === 1 ? -1 : 1)),
  });
  return [all(1), all(-1)].some((sum) => weigh(sum, figures)?.outcome === 'ties');
};

/** 补助364万元（含结转44万元，不含配套120万元）: what is said to be left out is no part. */
export const isOfLeftOut = (equation: Equation, { sayings }: Witnesses): boolean =>
  addsUp(equation) &&
  equation.terms.some((term) => {
    const saying = sayings[term];
    return saying !== undefined && excludingWords.some((word) => ownWords(saying).trim().startsWith(word));
  });

/** 14个乡镇平均1,679万元，最多的2,860万元: a product that is far off by no slip of the pen is of something else, or lacks a factor. */
export const isLooseProduct = ({ equation, weight }: Taken, figures: Witnesses['figures']): boolean => {
  const { formula, result, terms } = equation;
  const isByRate = terms.some((term) => figures[term]?.kind === 'percent');
  if (formula !== 'product' || weight.slip?.shape !== 'any' || isByRate) return false;
  const stated = Math.abs(figures[result]?.value ?? 0);
  const product = terms.reduce((all, term) => all * Math.abs(figures[term]?.value ?? 0), 1);
  // Eight batches of nobody: nothing multiplies to something.
  return stated * product > 0 && Math.max(stated, product) > bounds.looseProduct * Math.min(stated, product);
};

/** 1,286,530元，折合128.65万元: one amount, and right behind it the same once more. */
const isAtOnce = ({ pattern, result, terms }: Equation, { sayings, figures }: Witnesses): boolean =>
  pattern === 'same' &&
  figures[result]?.kind === 'money' &&
  terms.every((term) => Math.abs(term - result) === 1 && (sayings[Math.max(term, result)]?.mark ?? 0) <= 2);

/** 累计回收率98.7%，当年回收率99.2%: two figures of one name that no slip ties are of two things. */
export const isLooselySame = (
  { equation, equation: { pattern }, weight }: Taken,
  witnesses: Witnesses,
): boolean => pattern === 'same' && weight.slip?.shape === 'any' && !isAtOnce(equation, witnesses);

/** 拖拉机83台，…购机款1,070万元，占30%: things are no share of money. */
export const isOfTwoKinds = (
  { pattern, terms: [part = -1, whole = -1] }: Equation,
  figures: Witnesses['figures'],
): boolean => pattern === 'share' && figures[part]?.kind !== figures[whole]?.kind;

/** 使用A万元，占收到数的109.5%。超过收到数的32.40万元…: a part of which the supposed whole is the lesser, by no slip. */
export const isAboveWhole = (
  { equation: { pattern, terms }, weight }: Taken,
  figures: Witnesses['figures'],
): boolean => {
  const [part, whole] = terms.map((term) => figures[term]?.value ?? 0);
  return pattern === 'share' && weight.slip?.shape === 'any' && (part ?? 0) > (whole ?? 0);
};

/** 局机关A万元；执法队B万元；其余3个单位合计C万元: a list of which what is left over is told right behind it, and was not taken. */
export const isBeforeRest = (equation: Equation, { sayings, figures }: Witnesses): boolean => {
  const { result, terms } = equation;
  const last = Math.max(...terms);
  return (
    addsUp(equation) &&
    terms.length > 1 &&
    sayings
      .slice(last + 1, last + 3)
      .some(
        ({ index, name }) =>
          index !== result &&
          figures[index]?.kind === figures[result]?.kind &&
          name !== null &&
          restWords.includes(name.text),
      )
  );
};

/** 480平方米，月租金每平方米35元，年租金20.16万元: what is left out is how many times a year it was paid. */
export const isOverPeriods = (equation: Equation, figures: Witnesses['figures']): boolean => {
  const result = figures[equation.result];
  if (equation.formula !== 'product' || !result) return false;
  return periodsOfYear.some((periods) => {
    const times = { ...result, value: result.value / periods, ulp: result.ulp / periods };
    return weigh(equation, figures, { at: equation.result, figure: times })?.outcome === 'ties';
  });
};

/** 资金918万元，…累计支付872.6万元，支付率95.05%: what is a share of one of its supposed parts is not their sum. */
export const isPartOfTerm = (equation: Equation, read: Standing): boolean =>
  addsUp(equation) &&
  read(equation.result).some(
    ({
      weight,
      equation: {
        formula: other,
        terms: [part, whole],
      },
    }) =>
      weight.outcome === 'ties' &&
      other === 'quotient' &&
      part === equation.result &&
      whole !== undefined &&
      equation.terms.includes(whole),
  );

/** 共62.38万元，…公车费49.18万元，接待费13.20万元。两家合计28.84万元: parts that another total is made of are not this one's, where no slip explains it. */
export const isOfOtherTotal = ({ equation, weight }: Taken, read: Standing): boolean =>
  equation.formula === 'sum' &&
  equation.terms.length > 1 &&
  weight.slip?.shape === 'any' &&
  read(equation.terms[0] ?? -1).some(
    ({ weight, seen, equation: { formula, terms } }) =>
      weight.outcome !== 'violated' &&
      !seen &&
      formula === 'sum' &&
      terms.length === equation.terms.length &&
      terms.every((term) => equation.terms.includes(term)),
  );

/** 已付90%，即A万元，剩余10%即B万元: what is left is a share of both together. */
export const isOfWhatWasPaid = (equation: Equation, { sayings, figures }: Witnesses): boolean => {
  const { pattern, result, terms } = equation;
  const name = sayings[result]?.name ?? sayings[terms[0] ?? -1]?.name ?? null;
  if (pattern !== 'share' || name === null || !restWords.includes(name.text)) return false;
  return weigh(shareOfBoth(equation), figures)?.outcome === 'ties';
};

/**
 * 支出A万元。按安排数，用于X B万元，占63.0%；用于Y C万元，占27.0%；用于Z D万元，占10.0%: shares that agree on a whole that is not told there are not of an
 * amount of the sentence before.
 */
export const isOfUntoldWhole = (equation: Equation, witnesses: Witnesses): boolean => {
  const { sayings, figures } = witnesses;
  const { pattern, result, terms } = equation;
  const [part = -1, whole = -1] = terms;
  const [own, said] = [figures[part], figures[result]];
  if (pattern !== 'share' || !own || !said || said.value === 0) return false;
  if (isOneSentence([whole, part], sayings)) return false;
  const agreeing = neighbours(result, witnesses).filter((at) => {
    const [other, share] = [figures[at - 1], figures[at]];
    if (sayings[at]?.column !== 'share' || !other || !share || other.kind !== own.kind) return false;
    const times = other.value / own.value;
    return Math.abs(said.value * times - share.value) <= (share.ulp + said.ulp * times) / 2;
  });
  return agreeing.length >= bounds.fewestAgreeing;
};

/** 到位资金A万元…县级配套B万元，均已到位，到位率100%: what is told to be all of something is hardly a small share of what it was set against. */
export const isOfAll = ({ equation, weight }: Taken, figures: Witnesses['figures']): boolean => {
  const { formula, result, terms } = equation;
  const [part, whole] = terms.map((term) => figures[term]?.value ?? 0);
  return (
    formula === 'quotient' &&
    figures[result]?.value === 1 &&
    weight.slip?.shape === 'any' &&
    Math.max(part ?? 0, whole ?? 0) > bounds.farApart * Math.min(part ?? 0, whole ?? 0)
  );
};
