import type { Witnesses } from '../alibi/witnesses.js';
import { addsUp, type Equation, type Formula } from '../arithmetic/equation.js';
import { type Figure, isTelling } from '../arithmetic/figure.js';
import { summed } from '../arithmetic/formulas.js';
import { ties } from '../arithmetic/weigh.js';
import { areOfOtherAccounts } from '../sayings/names.js';
import { isMoveColumn } from '../sayings/saying.js';
import { bounds } from '../search/bounds.js';
import type { Taken } from '../search/state.js';
import { asPrinted, isAtOnce } from './figures.js';
import type { Misreading, Surroundings } from './misreading.js';

const holds = ({ weight }: Taken): boolean => weight.outcome !== 'violated';

/** The formulas by which one rate may be worked out, whichever its words mean. */
const alike: Readonly<Partial<Record<Formula, readonly Formula[]>>> = {
  growth: ['growth', 'change-of-current'],
  'change-of-current': ['growth', 'change-of-current'],
  quotient: ['quotient'],
};

/**
 * A growth that ties by other figures is the growth of these. 全年预算A，决算B，执行率P%。较年初预算C多支D: a rate that ties by one of the budgets is
 * not worked out by another as well. 年初A，新增B，处置C，年末D: nor what ties by all of its terms by some of them.
 * Of a total each list must tie.
 */
export const tiedOtherwise: Misreading = {
  id: 'tie/otherwise',
  title: { zh: '这个数已由另外的数得出', en: 'a figure that follows from others' },
  takenFor: { zh: '由这几项得出的数', en: 'what follows from these' },
  examples: {
    leftAlone: [
      '全年预算860.00万元，决算支出842.80万元，预算执行率98.0%。较年初预算800.00万元多支42.80万元。',
    ],
    accused: [['全年预算860.00万元，决算支出842.80万元，预算执行率89.0%。', '89.0%']],
  },
  isMisread: ({ equation, equation: { formula, pattern, result } }, { read }) => {
    const own = alike[formula];
    // 以到位资金为基数: of nothing but what its words say.
    if (addsUp(equation) || pattern === 'based-rate') return false;
    return read(result).some(
      ({ weight, seen, equation: other }) =>
        weight.outcome !== 'violated' &&
        !seen &&
        other.result === result &&
        (own ? own.includes(other.formula) : other.pattern === pattern),
    );
  },
};

/**
 * 在职88人，离退休60人，其中离休3人、退休57人: a sum that takes in a total beside all that this total is made of counts the same things
 * twice. …增加A。收入B，支出C，当年结余D: where some of its figures add up by themselves, a further one among them is of something else.
 */
export const addedAlready: Misreading = {
  id: 'sum/added-already',
  title: { zh: '其中几项自成等式', en: 'figures of which some add up by themselves' },
  takenFor: { zh: '全部各项的等式', en: 'one sum of all of them' },
  examples: {
    leftAlone: ['本单位在职人员82人，离退休人员50人，其中离休4人、退休46人。'],
    accused: [['本单位在职人员82人，离退休人员50人，其中离休4人、退休64人。', '64人']],
  },
  isMisread: ({ equation, whole }, { read }) => {
    if (equation.formula !== 'sum' || whole) return false;
    const members = new Set([equation.result, ...equation.terms]);
    return [...members].some((member) =>
      read(member).some(
        (one) =>
          holds(one) &&
          one.equation.formula === 'sum' &&
          one.equation.terms.length > 1 &&
          one.equation.terms.length < equation.terms.length &&
          [one.equation.result, ...one.equation.terms].every((at) => members.has(at)),
      ),
    );
  },
};

/** 支出A亿元，其中债务类支出B亿元，注资C亿元，其他D亿元: a total and its supposed parts that are parts of one total together. */
export const partBesideOthers: Misreading = {
  id: 'sum/part-beside-others',
  title: { zh: '与其他各项同为一个合计的分项', en: 'a part beside others of one total' },
  takenFor: { zh: '其后各项的合计', en: 'the total of those behind it' },
  examples: {
    leftAlone: [
      '支出完成1.32亿元，其中化解历史债务及安置职工支出0.57亿元，国有企业资本金注入0.39亿元，其他国有资本经营预算支出0.36亿元。',
    ],
    accused: [
      [
        '支出完成1.32亿元，其中化解历史债务及安置职工支出0.57亿元，国有企业资本金注入0.93亿元，其他国有资本经营预算支出0.36亿元。',
        '0.93亿元',
      ],
    ],
  },
  isMisread: ({ equation, equation: { result, terms } }, { read }) =>
    addsUp(equation) &&
    terms.length > 1 &&
    read(result).some(
      (one) =>
        holds(one) &&
        addsUp(one.equation) &&
        one.equation.result !== result &&
        [result, ...terms].every((at) => one.equation.terms.includes(at)),
    ),
};

/**
 * A claim that does not hold, by no slip of the pen, over figures each of which another equation bears out: a wrong figure
 * would break that one too. 上半年63万元，下半年75.6万元，全年138.6万元: nor are figures one amount that tie together in one equation.
 */
export const borneOut: Misreading = {
  id: 'tie/borne-out',
  title: { zh: '每个数都已由别的等式印证', en: 'figures each of which another equation bears out' },
  takenFor: { zh: '这几项之间的等式', en: 'an equation of these' },
  examples: {
    leftAlone: [
      '三季度付款1850万元，四季度付款2340万元，多490万元；全年累计0.774亿元，其中上半年3550万元。',
      '各项基金资产总额18422.75万元，负债总额2915.31万元，权益总额15507.44万元。其中：甲基金资产总额18357.20万元，负债总额2916.12万元，权益总额15441.08万元；乙基金资产总额71.90万元，负债总额5.54万元，权益总额66.36万元。',
    ],
    accused: [
      ['上半年支出63.00万元，下半年支出75.60万元，全年136.80万元。', '136.80万元'],
      ['甲基金资产826.19亿元，乙基金资产16.17亿元，合计824.36亿元。', '824.36亿元'],
    ],
  },
  isMisread: ({ equation, weight, whole }, around) => {
    // 以到位资金为基数: of nothing but what its words say.
    if (weight.slip?.shape !== 'any' || equation.pattern === 'based-rate' || whole) return false;
    const figures = [equation.result, ...equation.terms];
    return equation.pattern === 'same'
      ? tiesOf(equation.result, around).some(({ result, terms }) =>
          figures.every((one) => one === result || terms.includes(one)),
        )
      : figures.every((one) => tiesOf(one, around).length > 0 || tiesInRow(one, around, figures));
  },
};

/** 资产A，负债B，权益C: whether three amounts told in a row, one of them the figure, are one of them what the others come to. */
const tiesInRow = (figure: number, { figures, sayings }: Surroundings, accused: readonly number[]): boolean =>
  [figure - 2, figure - 1, figure].some((first) => {
    const row = [first, first + 1, first + 2];
    const isRow = row.every((at) => {
      const one = figures[at];
      return (
        one?.kind === figures[figure]?.kind &&
        isTelling(one) &&
        (at === first || (sayings[at]?.mark ?? 0) <= 2)
      );
    });
    if (!isRow || row.every((at) => accused.includes(at))) return false;
    return row.some((result) => {
      const terms = row.filter((at) => at !== result);
      return ties({ pattern: 'sum', formula: 'sum', result, terms, signs: [1, 1] }, figures);
    });
  });

/** The equations that a figure ties in; a number told twice is no equation of others, and 增长四分之一 ties with too much. */
const tiesOf = (figure: number, { read, figures }: Surroundings): Equation[] =>
  read(figure)
    .filter((one) => holds(one) && !one.seen && one.equation.terms.length > 1)
    .map(({ equation }) => equation)
    .filter(({ result }) => !isCoarse(figures[result]));

const isCoarse = (figure: Figure | null | undefined): boolean =>
  (figure?.kind === 'percent' || figure?.kind === 'multiple') && figure.ulp >= bounds.coarse;

/**
 * 指标24个，…，得满分的16个。其中定量指标15个、定性指标9个: parts that do not come to the last figure before them, and do come to an earlier one, are
 * of that. 预算分别为A、B万元，支出分别为C、D万元，合计预算E万元，支出F万元: amounts that do not come to a total, and do come to the figure right behind it,
 * are what that one totals.
 */
export const ofAnother: Misreading = {
  id: 'sum/of-another',
  title: { zh: '各项合计是另一个数', en: 'parts that come to another figure' },
  takenFor: { zh: '邻近一数的各部分', en: 'parts of the figure next to them' },
  examples: {
    leftAlone: ['年末在职人员86人：局机关32人，二级单位54人，其中男50人、女36人。'],
    accused: [
      ['年末在职人员86人：局机关32人，二级单位54人，其中男30人、女42人。', '42人'],
      [
        '2024年预算总收入648.35万元，其中财政拨款收入648.35万元。2024年预算总支出645.35万元，其中基本支出531.20万元，项目支出117.15万元。',
        '645.35万元',
      ],
    ],
  },
  isMisread: ({ equation }, { sayings, figures }) => {
    const { formula, pattern, result, terms } = equation;
    if (formula !== 'sum' || terms.length < 2) return false;
    const first = Math.min(...terms);
    const unit = sayings[result]?.quantity?.unit;
    const others = [
      ...(result < first ? figures.slice(0, first).map((_, at) => at) : []).filter(
        (at) => sayings[at]?.quantity?.unit === unit,
      ),
      ...(pattern === 'total' ? [result + 1] : []),
    ];
    return others.some(
      (at) =>
        at !== result &&
        !isOfOtherSide(at, terms, sayings) &&
        !isMoveOfAmounts(at, terms, sayings) &&
        isSumOf(at, equation, figures),
    );
  },
};

/** 总收入A万元。总支出B万元，其中基本支出…: where a budget balances, what the parts of its spending come to is its income as well, and proves nothing. */
const isOfOtherSide = (at: number, terms: readonly number[], sayings: Witnesses['sayings']): boolean =>
  terms.some((term) => areOfOtherAccounts(sayings[at]?.name ?? null, sayings[term]?.name ?? null));

/** 采购预算A万元，同比增加B万元，其中货物C万元、服务D万元: by how much a total moved is no total of amounts. */
const isMoveOfAmounts = (at: number, terms: readonly number[], sayings: Witnesses['sayings']): boolean =>
  isMoveColumn(sayings[at]?.column) && terms.every((term) => !isMoveColumn(sayings[term]?.column));

const isSumOf = (at: number, equation: Equation, figures: Witnesses['figures']): boolean => {
  const one = figures[at];
  if (!one || one.kind !== figures[equation.result]?.kind) return false;
  return Math.abs(one.value - summed(equation, figures)) <= one.ulp / 2;
};

/** 增加A万元，其中甲增加B.BB万元，乙增加C.CC万元: an amount of several digits without decimals may be rounded, though those beside it have some. */
export const roundedWhole: Misreading = {
  id: 'tie/rounded',
  title: { zh: '取整的数', en: 'an amount that was rounded' },
  takenFor: { zh: '精确到末位的数', en: 'one that is exact to the last place of those beside it' },
  examples: {
    leftAlone: [
      '全年总费用9.62亿元，同比增加5268万元，其中项目经费减少341.36万元，科研经费增加96.15万元，业务支出增加5513.42万元。',
    ],
    accused: [
      ['全年总费用5268万元，其中项目经费341.36万元，科研经费96.15万元，业务支出4380.49万元。', '4380.49万元'],
    ],
  },
  isMisread: ({ equation }, around) => {
    const figure = around.figures[equation.result];
    return (
      equation.formula === 'sum' &&
      (isTelling(figure) || isAtOnce(equation, around)) &&
      ties(equation, asPrinted(equation, around))
    );
  },
};
