import { openings } from '@gouji/lexicon';
import { isOneSentence } from '../alibi/witnesses.js';
import { budgets } from '../search/common.js';
import { type Equation, weigh } from '../search/equation.js';
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
