import { adjustingWords } from '@gouji/lexicon/phrases/changes';
import { isOneSentence, neighbours } from '../alibi/witnesses.js';
import type { Equation } from '../arithmetic/equation.js';
import { ties } from '../arithmetic/weigh.js';
import { ownWords } from '../sayings/factors.js';
import { isMoveColumn, type Saying } from '../sayings/saying.js';
import { shareBehind, turnedRound } from './figures.js';
import type { Misreading } from './misreading.js';

/**
 * 2022年、2023年、2024年分别为A、B、C万元。2023年增加D万元，增长P%: what moved in one year did not lead to the level of another. 2023年A万元；2022年B万元，
 * 为上年的P%: what is told behind the amount of the earlier year may be of that one, unless a slip of the pen explains it.
 */
export const ofOtherYear: Misreading = {
  id: 'change/of-other-year',
  title: { zh: '变动属于另一年', en: 'what moved in another year' },
  takenFor: { zh: '所写年份的变动', en: 'what led to the level of the year told' },
  examples: {
    leftAlone: [
      '2022年收支总计均为3,640.00万元，2023年分别增加273.00万元，增长7.50%。',
      '2023年会议费支出50.00万元，比上年增加10.00万元；2022年支出40.00万元，为上年的96.00%。',
      '2023年会议费支出50.00万元，2022年支出40.00万元，比上年下降4.00%。',
    ],
    accused: [
      ['2023年收支总计均为3,640.00万元，比上年分别增加273.00万元，增长7.50%。', '7.50%'],
      ['2023年会议费支出50.00万元，2022年支出40.00万元，增长52.00%。', '52.00%'],
    ],
  },
  isMisread: ({ equation: { formula, pattern, result, terms }, weight }, { sayings }) => {
    const [first, second, own] = [...terms, result].map((at) => sayings[at]?.year ?? null);
    if (formula === 'change-of-current') {
      const of = own ?? first ?? null;
      return second != null && of !== null && second !== of;
    }
    const isOfTwo = formula === 'growth' || pattern === 'ratio-to-prior' || pattern === 'growth-of-prior';
    return (
      isOfTwo &&
      weight.slip?.shape === 'any' &&
      own != null &&
      own === second &&
      first != null &&
      first !== own
    );
  },
};

/** 全年奖补412.6万元。…2022年438.5万元，减少25.9万元，下降5.91%: the level told last is what it moved from, and what it moved to stands before. */
export const fromLevel: Misreading = {
  id: 'change/from-level',
  title: { zh: '所写的是变动的基数', en: 'what it moved from' },
  takenFor: { zh: '变动之后的数', en: 'what it moved to' },
  examples: {
    leftAlone: [
      '全年发放奖补412.6万元，其中上半年205.0万元、下半年207.6万元，惠及农户530户。2022年奖补438.5万元，减少25.9万元，下降5.91%。',
    ],
    accused: [['全年发放奖补412.6万元，比上年减少25.9万元，下降6.91%。', '6.91%']],
  },
  isMisread: ({ equation, equation: { formula, result, terms } }, around) => {
    const [change = -1, level = -1] = terms;
    const { figures, sayings } = around;
    if (formula !== 'change-of-current') return false;
    const share: Equation = {
      pattern: 'share',
      formula: 'quotient',
      result,
      terms: [change, level],
      signs: [1, 1],
    };
    if (!ties(share, figures)) return false;
    const sign = equation.signs[0] ?? 1;
    return neighbours(level, around).some(
      (at) =>
        figures[at]?.kind === figures[level]?.kind &&
        !isMoveColumn(sayings[at]?.column) &&
        ties(
          { pattern: 'sum', formula: 'sum', result: at, terms: [level, change], signs: [1, sign] },
          figures,
        ),
    );
  },
};

/** 税收收入拟调整为A万元，调减B万元，下降P%: by how much a budget was adjusted, and by how much less it is than last year, is not told of one base. */
export const ofAdjustment: Misreading = {
  id: 'change/of-adjustment',
  title: { zh: '调整额与增减率的基数不同', en: 'an adjustment, and a growth from another base' },
  takenFor: { zh: '调整额对应的增减率', en: 'the growth that the adjustment makes' },
  examples: {
    leftAlone: [
      '契税收入拟调整为6400万元，调减1200万元，下降9.3%；耕地占用税收入2100万元，保持不变。',
      '契税收入由7600万元调整为6400万元，调减1200万元，下降9.3%；耕地占用税收入2100万元，保持不变。',
    ],
    accused: [
      ['契税收入6400万元，比上年减少1200万元，下降9.3%。', '9.3%'],
      ['契税收入由7600万元调整为6400万元，调减1200万元，调减幅度9.3%。', '9.3%'],
    ],
  },
  isMisread: ({ equation: { formula, result, terms }, weight }, { sayings }) => {
    const rate = sayings[result];
    const isGrowth = rate?.column.startsWith('growth') === true;
    const isAdjusted = (saying: Saying | undefined): boolean =>
      saying !== undefined && adjustingWords.some((word) => ownWords(saying).includes(word));
    return (
      (formula === 'change-of-current' || (formula !== 'sum' && isGrowth)) &&
      // The adjustment ties, so that no slip of its figures explains it.
      (weight.slip?.shape === 'any' || weight.slip?.at !== result) &&
      terms.some((term) => isAdjusted(sayings[term])) &&
      rate !== undefined &&
      !isAdjusted(rate)
    );
  },
};

/**
 * 2022年增长5.9%，两年累计增加A万元: what came of several years is not what one of them grew by. 五年累计支出A亿元，2023年达到B亿元，比2018年增长P%: nor
 * is it what the level of one is measured from, unless a slip of the pen explains the rate.
 */
export const ofSeveralYears: Misreading = {
  id: 'change/of-several-years',
  title: { zh: '累计变动属于数年', en: 'what came of several years' },
  takenFor: { zh: '一年的增减率', en: 'what one of them grew by' },
  examples: {
    leftAlone: [
      '三年总收入依次为58000万元、61480万元、65168.8万元，2021年比2020年增长6.0%，2022年比2021年增长6.0%，两年累计增加7168.8万元。',
      '“十三五”期间，全市教育支出累计1482.6亿元，年均增长6.4%，2020年达到338.5亿元，比2015年增长36.2%。',
    ],
    accused: [
      ['2022年总收入65168.8万元，比上年增加3688.8万元，增长9.0%。', '9.0%'],
      ['2023年累计发放补贴363.1万元，2022年累计发放259.2万元，同比增长4.1%。', '4.1%'],
    ],
  },
  isMisread: ({ equation: { formula, result, terms }, weight }, { sayings }) => {
    const [first = -1, second = -1] = terms;
    const isSummed = (at: number): boolean => sayings[at]?.cumulative === true;
    if (formula === 'growth') return weight.slip?.shape === 'any' && isSummed(second) && !isSummed(first);
    return formula === 'change-of-current' && first > result && isSummed(first) && !isSummed(result);
  },
};

/** 项目支出A万元，占21.14%。…与上年相比，支出增加B万元，增长P%: what is said of spending in a new sentence is not of its last part. */
export const ofWhole: Misreading = {
  id: 'change/of-whole',
  title: { zh: '另起一句说的是整体的变动', en: 'what a new sentence says of the whole' },
  takenFor: { zh: '最后一部分的变动', en: 'what the last part moved by' },
  examples: {
    leftAlone: [
      '基本支出1880.00万元，占80.00%；项目支出470.00万元，占20.00%。与2021年相比，支出增加150.00万元，增长6.82%。',
    ],
    accused: [
      [
        '基本支出1880.00万元，占80.00%；项目支出470.00万元，占20.00%，比上年增加20.00万元，增长4.84%。',
        '4.84%',
      ],
    ],
  },
  isMisread: ({ equation: { formula, terms }, weight }, { sayings }) => {
    const [change = -1, level = -1] = terms;
    if (formula !== 'change-of-current' || weight.slip?.shape !== 'any' || change < level) return false;
    const name = sayings[change]?.name ?? null;
    const isPart = shareBehind(level, sayings) !== null;
    return isPart && (name === null || name.generic) && !isOneSentence([level, change], sayings);
  },
};

/** 批准的支出A亿元，…，调整后为B亿元，净增C亿元: behind what an amount became a move is told of that, from what it was. */
export const toLaterStage: Misreading = {
  id: 'change/to-later-stage',
  title: { zh: '由原数到调整后数的变动', en: 'a move to what an amount became' },
  takenFor: { zh: '由调整后数到原数的变动', en: 'a move from there' },
  examples: {
    leftAlone: ['代表大会批准的支出为36.40亿元，调整后为38.15亿元，净增1.75亿元，增长4.81%。'],
    accused: [['本年预算数38.15亿元，决算数36.40亿元，比预算数增加1.75亿元。', '36.40亿元']],
  },
  isMisread: ({ equation, equation: { formula, result, terms }, weight }, { sayings, figures }) => {
    const stages = terms.map((term) => sayings[term]).sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0));
    return (
      formula === 'sum' &&
      weight.slip?.shape === 'sign' &&
      sayings[result]?.base?.said !== true &&
      stages.length === 2 &&
      stages[0]?.column === 'level' &&
      stages[1]?.column === 'adjusted' &&
      ties(turnedRound(equation), figures)
    );
  },
};

/**
 * 收入合计A万元，其中：拨款B万元…。拨款比上年增加C万元，增长P%; 挽回损失A万元。下年预算B万元，减少C万元，下降P%: what is said of an amount by its name, or
 * right behind it, is not of another.
 */
export const ofAnotherAmount: Misreading = {
  id: 'change/of-another-amount',
  title: { zh: '同名或紧邻一数的变动', en: 'what moved by the name that it is told by, or right before it' },
  takenFor: { zh: '另一数的变动', en: 'what another amount moved by' },
  examples: {
    leftAlone: [
      '本年度收入合计4,526.38万元，其中：财政拨款收入3,985.20万元，占88.04%；事业收入412.60万元，占9.12%；其他收入128.58万元，占2.84%。财政拨款收入较上年增加285.20万元，增长7.71%，剔除一次性补助150.00万元后，同口径增长3.65%。',
      '全年预算2764.00万元，年中无调整，决算支出2706.50万元，执行率97.9%。投诉接件18640件，按期办结率98.7%，挽回损失358.20万元。2025年经费预算2730.84万元，比2024年预算减少33.16万元，下降1.2%，比2024年决算多24.34万元。',
    ],
    accused: [
      [
        '本年度收入合计4,526.38万元，其中：财政拨款收入3,985.20万元，事业收入541.18万元。财政拨款收入较上年增加285.20万元，增长9.71%。',
        '9.71%',
      ],
    ],
  },
  isMisread: ({ equation, equation: { formula, terms }, weight }, around) => {
    const [change = -1, level = -1] = terms;
    const { figures, sayings } = around;
    const called = sayings[change]?.name?.text;
    if (formula !== 'change-of-current' || weight.slip?.shape !== 'any') return false;
    const isRight = (at: number): boolean => at === change - 1 && (sayings[change]?.mark ?? 0) <= 2;
    return neighbours(change, around).some(
      (at) =>
        at < change &&
        at !== level &&
        (isRight(at) ||
          (called !== undefined && sayings[at]?.column === 'level' && sayings[at]?.name?.text === called)) &&
        figures[at]?.kind === figures[level]?.kind &&
        ties({ ...equation, terms: [change, at] }, figures),
    );
  },
};
