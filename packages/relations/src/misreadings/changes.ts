import { openings } from '@gouji/lexicon';
import { adjustingWords } from '@gouji/lexicon/phrases/changes';
import { isOneSentence, neighbours } from '../alibi/witnesses.js';
import { ownWords } from '../sayings/factors.js';
import { likeness } from '../sayings/names.js';
import { isMoveColumn } from '../sayings/saying.js';
import { budgets } from '../search/common.js';
import { addsUp, type Equation, weigh } from '../search/equation.js';
import { comesTo, shareBehind } from './figures.js';
import type { Misreading } from './misreading.js';

/** 2022年、2023年、2024年分别为A、B、C万元。2023年增加D万元，增长P%: what moved in one year did not lead to the level of another. */
export const ofOtherYear: Misreading = {
  id: 'change/of-other-year',
  title: { zh: '变动属于另一年', en: 'what moved in another year' },
  takenFor: { zh: '所写年份的变动', en: 'what led to the level of the year told' },
  examples: {
    leftAlone: ['2022年收支总计均为3,640.00万元，2023年分别增加273.00万元，增长7.50%。'],
    accused: [['2023年收支总计均为3,640.00万元，比上年分别增加273.00万元，增长7.50%。', '7.50%']],
  },
  isMisread: ({ equation: { formula, result, terms } }, { sayings }) => {
    const [change = -1, level = -1] = terms;
    const told = sayings[level]?.year ?? null;
    const own = sayings[result]?.year ?? sayings[change]?.year ?? null;
    return formula === 'change-of-current' && told !== null && own !== null && told !== own;
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
    if (weigh(share, figures)?.outcome !== 'ties') return false;
    const sign = equation.signs[0] ?? 1;
    return neighbours(level, around).some(
      (at) =>
        figures[at]?.kind === figures[level]?.kind &&
        !isMoveColumn(sayings[at]?.column) &&
        weigh(
          { pattern: 'sum', formula: 'sum', result: at, terms: [level, change], signs: [1, sign] },
          figures,
        )?.outcome === 'ties',
    );
  },
};

/** 2023年收入A万元，…2022年收入B万元；支出C万元。当年收支差额D万元: with what is called so of another year the two give it. */
export const ofOtherYearsTerm: Misreading = {
  id: 'difference/of-other-years-term',
  title: { zh: '同名另一年的数', en: 'what is called so in another year' },
  takenFor: { zh: '本年的数', en: 'what is called so this year' },
  examples: {
    leftAlone: [
      '一、收入情况。2023年总收入5600.00万元，其中财政拨款3864.20万元、教育事业收入1200.40万元、科研收入243.15万元、其他收入292.25万元。对比2022年，总收入5189.75万元，增长7.91%；科研收入198.64万元，增长22.41%。\n二、支出情况。总支出5341.36万元，人员经费3624.20万元，占67.85%；公用支出1717.16万元，占32.15%。公用支出里，水电暖251.68万元、维修184.05万元、耗材136.29万元、差旅41.27万元，设备592.04万元，这些是金额较大的几项。\n三、收支对比。当年收支差额258.64万元，年初结转结余613.45万元，年末结转结余872.09万元，其中项目结转421.50万元。',
    ],
    accused: [['总收入5600.00万元，总支出5341.36万元，当年收支差额285.64万元。', '285.64万元']],
  },
  isMisread: ({ equation, equation: { formula, terms, signs } }, { entries, entryOf, figures, sayings }) =>
    formula === 'sum' &&
    signs.includes(-1) &&
    terms.some((term, place) => {
      const own = entries[entryOf[term] ?? -1];
      const year = sayings[term]?.year ?? null;
      return entries.some(
        (other) =>
          likeness(other.name, own?.name ?? null) === 'same' &&
          Object.values(other.columns).some(
            (at) =>
              !terms.includes(at) &&
              (sayings[at]?.year ?? null) !== year &&
              figures[at]?.kind === figures[term]?.kind &&
              weigh({ ...equation, terms: terms.with(place, at) }, figures)?.outcome === 'ties',
          ),
      );
    }),
};

/** 上年结转A万元，收入B万元，动用历年结余C万元，总计D万元。支出E万元，结余F万元: what is left is left of a total that holds what was told before it. */
export const ofTotal: Misreading = {
  id: 'difference/of-total',
  title: { zh: '由合计减得', en: 'what is left of a total' },
  takenFor: { zh: '由合计的一部分减得', en: 'what is left of some of its parts' },
  examples: {
    leftAlone: [
      '事业收入616万元，加上上年结转21万元、动用基金153万元，收入总计790万元。事业支出757万元。当年结余33万元，结转下年使用。',
    ],
    accused: [
      ['事业收入616万元，加上上年结转21万元，收入总计637万元。事业支出557万元，当年结余90万元。', '90万元'],
    ],
  },
  isMisread: ({ equation, equation: { formula, result, terms, signs } }, { figures, read }) => {
    if (formula !== 'sum' || !signs.includes(-1)) return false;
    const parts = terms.filter((_, at) => signs[at] === 1);
    const taken = terms.filter((_, at) => signs[at] === -1);
    return parts.some((part) =>
      read(part).some(({ equation: whole, weight }) => {
        if (weight.outcome === 'violated' || !addsUp(whole) || !whole.terms.includes(part)) return false;
        if (whole.result === result || whole.terms.length < 2) return false;
        const rest = taken.filter((term) => !whole.terms.includes(term));
        if (rest.length === 0 || terms.includes(whole.result)) return false;
        const left = {
          ...equation,
          terms: [whole.result, ...rest],
          signs: [1 as const, ...rest.map(() => -1 as const)],
        };
        return weigh(left, figures)?.outcome === 'ties';
      }),
    );
  },
};

/** 税收收入拟调整为A万元，调减B万元，下降P%: by how much a budget was adjusted, and by how much less it is than last year, is not told of one base. */
export const ofAdjustment: Misreading = {
  id: 'change/of-adjustment',
  title: { zh: '调整额与增减率的基数不同', en: 'an adjustment, and a growth from another base' },
  takenFor: { zh: '调整额对应的增减率', en: 'the growth that the adjustment makes' },
  examples: {
    leftAlone: ['契税收入拟调整为6400万元，调减1200万元，下降9.3%；耕地占用税收入2100万元，保持不变。'],
    accused: [['契税收入6400万元，比上年减少1200万元，下降9.3%。', '9.3%']],
  },
  isMisread: ({ equation: { formula, result, terms }, weight }, { sayings }) => {
    const change = sayings[terms[0] ?? -1];
    const rate = sayings[result];
    return (
      formula === 'change-of-current' &&
      weight.slip?.shape === 'any' &&
      change !== undefined &&
      rate !== undefined &&
      adjustingWords.some((word) => ownWords(change).includes(word)) &&
      !adjustingWords.some((word) => ownWords(rate).includes(word))
    );
  },
};

/** 2022年增长5.9%，两年累计增加A万元: what came of several years is not what one of them grew by. */
export const ofSeveralYears: Misreading = {
  id: 'change/of-several-years',
  title: { zh: '累计变动属于数年', en: 'what came of several years' },
  takenFor: { zh: '一年的增减率', en: 'what one of them grew by' },
  examples: {
    leftAlone: [
      '三年总收入依次为58000万元、61480万元、65168.8万元，2021年比2020年增长6.0%，2022年比2021年增长6.0%，两年累计增加7168.8万元。',
    ],
    accused: [['2022年总收入65168.8万元，比上年增加3688.8万元，增长9.0%。', '9.0%']],
  },
  isMisread: ({ equation: { formula, result, terms } }, { sayings }) => {
    const [change = -1] = terms;
    return (
      formula === 'change-of-current' &&
      change > result &&
      sayings[change]?.cumulative === true &&
      sayings[result]?.cumulative !== true
    );
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

/** 甲由A万元压减到B万元，乙由C万元压减到D万元，共压减E万元: what several moved by together is not what the last of them did. */
export const ofAllMoves: Misreading = {
  id: 'difference/of-all-moves',
  title: { zh: '合计变动属于前面各项', en: 'what several moved by together' },
  takenFor: { zh: '最后一项的变动', en: 'what the last of them moved by' },
  examples: {
    leftAlone: [
      '绿化项目由2140.00万元压减到1926.00万元，亮化项目由4580.00万元压减到4122.00万元，共压减672.00万元。',
    ],
    accused: [
      [
        '绿化项目由2140.00万元压减到1926.00万元，亮化项目由4580.00万元压减到4122.00万元，压减485.00万元。',
        '485.00万元',
      ],
    ],
  },
  isMisread: ({ equation: { formula, result, terms, signs } }, { entries, entryOf, figures }) => {
    if (formula !== 'sum' || terms.length !== 2 || signs[0] === signs[1]) return false;
    const own = entries[entryOf[terms[0] ?? -1] ?? -1];
    const moved = entries.filter(
      ({ sentence, columns }) =>
        sentence === own?.sentence && columns.prior !== undefined && columns.level !== undefined,
    );
    if (moved.length < 2 || !own || !moved.includes(own)) return false;
    const ends = moved.flatMap(({ columns }) => [columns.level ?? -1, columns.prior ?? -1]);
    const all = (sign: 1 | -1): Equation => ({
      pattern: 'sum',
      formula: 'sum',
      result,
      terms: ends,
      signs: ends.map((_, at) => (at % 2 === 0 ? sign : sign === 1 ? -1 : 1)),
    });
    return [all(1), all(-1)].some((sum) => weigh(sum, figures)?.outcome === 'ties');
  },
};

/** 剔除A万元后为B万元，不剔除则为C万元: two amounts taken the other way round, where no word says which way they go. */
export const turned: Misreading = {
  id: 'difference/turned',
  title: { zh: '两数相减的先后相反', en: 'two amounts taken the other way round' },
  takenFor: { zh: '一数减另一数', en: 'one less the other' },
  examples: {
    leftAlone: ['剔除划转单位96.40万元后，支出1,870.20万元；不剔除则为1,966.60万元。'],
    accused: [['收入1,870.20万元，支出1,773.80万元，结余69.40万元。', '69.40万元']],
  },
  isMisread: ({ equation }, { figures }) => {
    const { pattern, formula, terms, signs } = equation;
    if (formula !== 'sum' || terms.length !== 2 || signs[0] === signs[1]) return false;
    // Of income and spending 结余 or 亏损 says which is the greater.
    if (pattern.startsWith('difference') || pattern === 'settlement') return false;
    return (
      weigh({ ...equation, signs: signs.map((sign) => (sign === 1 ? -1 : 1)) }, figures)?.outcome === 'ties'
    );
  },
};

/** 收入A万元，占预算B万元的P%，…上年结余C万元: what was carried in is not what an account leaves of its budget. */
export const carriedIn: Misreading = {
  id: 'difference/carried-in',
  title: { zh: '上年结转不是预算与决算之差', en: 'what was carried in' },
  takenFor: { zh: '预算执行后的余额', en: 'what an account leaves of its budget' },
  examples: {
    leftAlone: [
      '一般公共预算收入完成826.4万元，占预算800万元的103.3%，比上年增长8.0%（上年完成765.2万元）。上级补助收入1964.8万元，上年结余33.7万元，收入总计2824.9万元。',
    ],
    accused: [
      ['上级补助收入1964.8万元，其他收入826.4万元，上年结余33.7万元，收入总计2842.9万元。', '2842.9万元'],
    ],
  },
  isMisread: ({ equation: { pattern, result, terms } }, { sayings }) =>
    pattern === 'named-difference' &&
    openings.some((word) => sayings[result]?.name?.text.startsWith(word) === true) &&
    terms.some((term) => ['whole', ...budgets].includes(sayings[term]?.column ?? '')),
};

/** 扣减A万元，追回B万元，两项合计C万元: what is taken off elsewhere is added up here. */
export const allAdded: Misreading = {
  id: 'difference/all-added',
  title: { zh: '扣减数在此相加', en: 'amounts taken off elsewhere, added up here' },
  takenFor: { zh: '相减之差', en: 'one less the other' },
  examples: {
    leftAlone: ['审核扣减违规费用312.40万元，现场检查追回938.15万元，两项合计1250.55万元。'],
    accused: [['审核扣减违规费用312.40万元，现场检查追回938.15万元，两项合计1205.55万元。', '1205.55万元']],
  },
  isMisread: ({ equation }, { figures }) =>
    equation.formula === 'sum' &&
    // What is taken off first is taken off nothing.
    equation.signs[0] === -1 &&
    equation.result > Math.max(...equation.terms) &&
    comesTo(equation, equation.terms, figures),
};
