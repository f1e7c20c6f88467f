import { sentenceEnds } from '@gouji/lexicon/particles';
import { takenOff } from '@gouji/lexicon/phrases/changes';
import type { Witnesses } from '../alibi/witnesses.js';
import type { Equation, Formula } from '../arithmetic/equation.js';
import { isTelling } from '../arithmetic/figure.js';
import { mayBeSlip } from '../arithmetic/slips.js';
import { rightFor } from '../arithmetic/weigh.js';
import { bounds } from '../search/bounds.js';
import { areApart } from './figures.js';
import type { Misreading } from './misreading.js';

/**
 * 到位资金A万元…县级配套B万元，均已到位，到位率100%: what is told to be all of something is hardly a small share of what it was set against.
 * 计划1000万元，中央720万元。…中央资金到位率100%: all of it, told in a sentence of its own, is of whatever that sentence speaks of.
 */
export const allOfSomething: Misreading = {
  id: 'rate/all-of-something',
  title: { zh: '百分之百说的是另一项的全部', en: 'all of something else' },
  takenFor: { zh: '所写两项之比', en: 'a rate of two amounts told' },
  examples: {
    leftAlone: [
      '计划资金2268.00万元，其中省级补助1740.00万元，县级配套528.00万元，均于9月底前到位，到位率100%。',
      '总投资计划1000.00万元，分别为省级600.00万元和县级400.00万元。省级资金到位率100%，县级到位300.00万元、到位率75%，合计到位率90%。',
    ],
    accused: [
      [
        '计划资金2268.00万元，其中省级补助1740.00万元，县级配套528.00万元，到位资金2068.00万元，到位率100%。',
        '100%',
      ],
    ],
  },
  isMisread: ({ equation: { formula, result, terms }, weight }, { figures, sayings }) => {
    const said = figures[result];
    if (formula !== 'quotient' || said?.value !== 1 || weight.slip?.shape !== 'any') return false;
    const [part, whole] = terms.map((term) => figures[term]?.value ?? 0);
    const isFar = Math.max(part ?? 0, whole ?? 0) > bounds.farApart * Math.min(part ?? 0, whole ?? 0);
    const isAnew = sayings.slice(Math.max(...terms) + 1, result + 1).some(({ mark }) => mark >= 4);
    return isFar || (said.kind === 'percent' && isAnew);
  },
};

/** 资产负债率22.01%，资产295.59万元，负债659.31万元: a rate of some digits that would come out with one of its terms a slip of the pen away. */
const isOfPen = (equation: Equation, figures: Witnesses['figures']): boolean => {
  const said = figures[equation.result];
  if (!said || !isTelling(said)) return false;
  const half = said.ulp / 2;
  return equation.terms.some((at) => {
    const own = figures[at];
    const ends = [-half, half].map((move) => {
      const moved = figures.map((figure, index) =>
        figure && index === equation.result ? { ...figure, value: figure.value + move } : figure,
      );
      return rightFor(equation, moved, at) ?? Number.NaN;
    });
    return own != null && mayBeSlip(own, Math.min(...ends), Math.max(...ends));
  });
};

/** 托管收益1.75亿元，托管收益率2.10%: a rate that is of another order than the two amounts give, by no slip of the pen, is of others. */
export const ofOtherOrder: Misreading = {
  id: 'rate/of-other-order',
  title: { zh: '相差数量级的比率', en: 'a rate of another order' },
  takenFor: { zh: '这两项之比', en: 'the rate of these two' },
  examples: {
    leftAlone: [
      '全年托管收入3.12亿元，托管支出1.37亿元，其中人工1.16亿元、其他0.21亿元；托管收益1.75亿元，托管收益率2.10%。',
      '生活垃圾收费标准居民8元，商户20.5元，全年征收865.40万元，征收率93.5%。',
    ],
    accused: [
      ['预算865.40万元，支出812.62万元，执行率39.9%。', '39.9%'],
      ['资产负债率为22.01%，年末资产总额295.59万元，负债总额659.31万元。', '295.59万元'],
    ],
  },
  isMisread: ({ equation, equation: { formula, result, terms }, weight }, { figures }) => {
    const [part = 0, whole = 0] = terms.map((term) => figures[term]?.value ?? 0);
    return (
      formula === 'quotient' &&
      weight.slip?.shape === 'any' &&
      areApart(figures[result]?.value ?? 0, part / whole, bounds.otherOrder) &&
      !isOfPen(equation, figures)
    );
  },
};

/** 资助支出A万元，其中救灾B万元。扣除救灾部分后，公益支出比例为P%: a rate of what is left when something is taken off, which is not told in figures. */
export const ofWhatIsLeft: Misreading = {
  id: 'rate/of-what-is-left',
  title: { zh: '扣除某部分之后的比率', en: 'a rate of what is left' },
  takenFor: { zh: '未作扣除的比率', en: 'the rate of all of it' },
  examples: {
    leftAlone: [
      '年度资助支出5.2亿元，其中3.6亿元为防汛救助支出。剔除防汛捐入和支出后，日常公益支出比例为67.3%。',
    ],
    accused: [['年度资助支出520万元，其中防汛救助支出360万元，占资助支出的61.3%。', '61.3%']],
  },
  isMisread: ({ equation: { formula, result } }, { sayings }) =>
    rateFormulas.has(formula) && takenOff.test(ownSentence(sayings[result]?.factor?.before ?? '')),
};

/** The words before a figure, of its own sentence alone. */
const ownSentence = (before: string): string =>
  before.slice(Math.max(...[...sentenceEnds].map((end) => before.lastIndexOf(end))) + 1);

const rateFormulas: ReadonlySet<Formula> = new Set(['quotient', 'growth', 'change-of-current']);

/** 14个乡镇平均1,679万元，最多的2,860万元: a product that is far off by no slip of the pen is of something else, or lacks a factor. */
export const looseProduct: Misreading = {
  id: 'product/loose',
  title: { zh: '相差悬殊的金额不是两数之积', en: 'an amount that is far from the product' },
  takenFor: { zh: '数量乘以单价', en: 'the product of number and price' },
  examples: {
    leftAlone: ['12个乡镇平均1,450万元，最多的2,310万元，最少的780万元。'],
    accused: [
      ['12个乡镇平均补助1,450万元，共补助17,040万元。', '17,040万元'],
      ['治理撂荒地3150亩，折合250公顷。', '250公顷'],
    ],
  },
  isMisread: ({ equation: { formula, result, terms, times = 1 }, weight }, { figures }) => {
    const isByRate = terms.some((term) => figures[term]?.kind === 'percent');
    if (formula !== 'product' || weight.slip?.shape !== 'any' || isByRate) return false;
    const product = terms.reduce((all, term) => all * (figures[term]?.value ?? 0), times);
    // Eight batches of nobody: nothing multiplies to something.
    return areApart(figures[result]?.value ?? 0, product, bounds.looseProduct);
  },
};
