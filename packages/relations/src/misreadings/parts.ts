import { restWords, standardWords } from '@gouji/lexicon';
import { excludingWords } from '@gouji/lexicon/phrases/changes';
import { calledMark } from '../across/marks/marks.js';
import { isOfOneRecord, isOneSentence, neighbours, type Witnesses } from '../alibi/witnesses.js';
import { ownWords } from '../sayings/factors.js';
import { isNamed } from '../sayings/names.js';
import { bounds } from '../search/costs.js';
import { addsUp, type Equation } from '../search/equation.js';
import { comesTo, isAtOnce, shareBehind } from './figures.js';
import type { Misreading } from './misreading.js';

/** 其中：A…: a word tells that what follows are parts of what stands right before; none of them is of another order. */
export const isToldAsPart = (
  { result, terms }: Equation,
  { sayings, figures }: Pick<Witnesses, 'sayings' | 'figures'>,
): boolean => {
  const parts = sayings[Math.min(...terms)]?.parts ?? null;
  const most = Math.max(...terms.map((term) => figures[term]?.value ?? 0));
  return parts !== null && parts !== 'main' && most <= bounds.farApart * (figures[result]?.value ?? 0);
};

/** 完成投资5,400万元，到位资金5,670万元，…: parts of which one is more than their whole. */
export const belowPart: Misreading = {
  id: 'sum/below-part',
  title: { zh: '合计小于其中一项', en: 'a total that is less than one of its parts' },
  takenFor: { zh: '各项的合计', en: 'what they come to' },
  examples: {
    leftAlone: [
      '会议经费预算1500万元，核减180万元，核减后为1320万元；另收回存量资金920万元，两项共1100万元。',
    ],
    accused: [['全年支出188.4万元，其中：基本支出1260.0万元，项目支出62.4万元。', '188.4万元']],
  },
  isMisread: ({ equation, equation: { pattern, result, terms }, weight }, around) =>
    addsUp(equation) &&
    pattern !== 'part' &&
    !isAtOnce(equation, around) &&
    !isToldAsPart(equation, around) &&
    (weight.slip?.shape === 'any' ||
      (terms.length === 1 &&
        pattern !== 'same' &&
        ['doubled', 'dropped'].includes(weight.slip?.shape ?? ''))) &&
    terms.some(
      (term) =>
        (around.figures[term]?.value ?? 0) > (around.figures[result]?.value ?? 0) &&
        !isOfOneRecord(term, result, around),
    ),
};

/** 本年支出A万元，其中续建项目累计支出B万元: what came of all years, or of all funds, is no part of what there is of one. */
export const totalAsPart: Misreading = {
  id: 'sum/total-as-part',
  title: { zh: '另一口径的总数', en: 'a total of something wider' },
  takenFor: { zh: '合计的一部分', en: 'one of the parts' },
  examples: {
    leftAlone: [
      '本年支出165.0万元，其中续建项目累计支出402.7万元。',
      '市级安排资金640.0万元，其中管网工程总投资1860.0万元，已开工。',
    ],
    accused: [['本年支出165.0万元，其中续建项目支出402.7万元。', '402.7万元']],
  },
  isMisread: ({ equation, equation: { pattern, result, terms } }, { sayings, figures }) => {
    const [part = -1] = terms;
    const told = sayings[part];
    return (
      addsUp(equation) &&
      pattern !== 'same' &&
      terms.length === 1 &&
      (told?.total === true || told?.cumulative === true) &&
      (figures[part]?.value ?? 0) > (figures[result]?.value ?? 0)
    );
  },
};

/** 标准由每人A元提高到B元，其中重度残疾提高到C元: what those of a kind are given is no part of what everybody else is. */
export const standardOfKind: Misreading = {
  id: 'sum/standard-of-kind',
  title: { zh: '某一类的标准', en: 'the standard of one kind' },
  takenFor: { zh: '标准的一部分', en: 'a part of the standard' },
  examples: {
    leftAlone: ['困难群众补助标准由每人640元提高到705元，其中重度残疾由640元提高到760元。'],
    accused: [['困难群众补助标准由每人640元提高到705元，提高75元。', '75元']],
  },
  isMisread: ({ equation, equation: { pattern, result, terms } }, { entries, entryOf, figures }) => {
    const total = entries[entryOf[result] ?? -1];
    return (
      addsUp(equation) &&
      pattern !== 'same' &&
      terms.length === 1 &&
      standardWords.some((word) => total?.name?.text.includes(word) === true) &&
      (figures[terms[0] ?? -1]?.value ?? 0) > (figures[result]?.value ?? 0)
    );
  },
};

/** 共A万元，结余B万元。上述A万元由…组成: an amount told again in a new sentence is neither a part of itself nor what comes of itself. */
export const wholeAgain: Misreading = {
  id: 'sum/whole-again',
  title: { zh: '另起一句重述的合计', en: 'the whole, told again in a new sentence' },
  takenFor: { zh: '合计的一部分', en: 'one of its parts' },
  examples: {
    leftAlone: [
      '项目实际支出480.00万元，执行率96.00%，结余20.00万元。上述支出480.00万元由以下各项组成：设备费128.35万元，安装费216.45万元，监理费84.90万元，培训费50.30万元。',
    ],
    accused: [
      [
        '上述支出480.00万元由以下各项组成：设备费128.35万元，安装费216.45万元，监理费84.90万元，培训费53.00万元。',
        '53.00万元',
      ],
      [
        '2021年发行地方政府债券3.64亿元。按债券性质分：新增债券3.64亿元，置换债券0.40亿元，再融资债券0.00亿元。',
        '0.40亿元',
      ],
    ],
  },
  isMisread: ({ equation, equation: { result, terms } }, { figures, sayings }) =>
    addsUp(equation) &&
    terms.length > 1 &&
    terms.some((term) => {
      const again = sayings[Math.max(term, result)];
      const isAnew = again !== undefined && again.mark >= 4 && again.item === null;
      // 按债券性质分：新增债券A万元，置换债券B万元: what a grouping begins with is one of its kinds, though it be all.
      const isKind = again?.index === term && again.grouped && isNamed(again.name);
      return isAnew && !isKind && figures[term]?.value === figures[result]?.value;
    }),
};

/** 补助364万元（含结转44万元，不含配套120万元）: what is said to be left out is no part. */
export const leftOut: Misreading = {
  id: 'sum/left-out',
  title: { zh: '写明不含的数', en: 'what is said to be left out' },
  takenFor: { zh: '合计的一部分', en: 'one of the parts' },
  examples: {
    leftAlone: ['补助资金412.00万元（含上年结转72.00万元，不含市级配套140.00万元）。'],
    accused: [['补助资金412.00万元（含上年结转72.00万元、当年下达304.00万元）。', '304.00万元']],
  },
  isMisread: ({ equation }, { sayings }) =>
    addsUp(equation) &&
    equation.terms.some((term) => {
      const saying = sayings[term];
      return saying !== undefined && excludingWords.some((word) => ownWords(saying).trim().startsWith(word));
    }),
};

/** 甲41个，乙29个，丙等9个，丁7个，共86个: with one figure that stands between them the terms come to the total. */
export const oneBetween: Misreading = {
  id: 'sum/one-between',
  title: { zh: '加上其间一数即得合计', en: 'parts that come to the total with one that stands between them' },
  takenFor: { zh: '合计的全部', en: 'all parts of the total' },
  examples: {
    leftAlone: [
      '全年安排课题74个，分四类：政策研究36个、经费1520万元；数据分析21个、经费830万元；走访和问卷计划等调查类8个、经费240万元；成果出版9个、经费310万元。',
    ],
    accused: [
      [
        '全年安排课题78个，分四类：政策研究36个、经费1520万元；数据分析21个、经费830万元；走访和问卷调查8个、经费240万元；成果出版9个、经费310万元。',
        '78个',
      ],
    ],
  },
  isMisread: ({ equation, equation: { result, terms } }, { figures, sayings, read }) => {
    if (!addsUp(equation) || terms.length < 2) return false;
    const markOf = (at: number) => {
      const saying = sayings[at];
      return saying ? calledMark(saying) : null;
    };
    const from = Math.min(...terms);
    return Array.from({ length: Math.max(...terms) - from }, (_, at) => from + at).some(
      (at) =>
        at !== result &&
        !terms.includes(at) &&
        figures[at]?.kind === figures[result]?.kind &&
        // 得28分，扣2分: what was taken off is none of what was given.
        terms.some((term) => markOf(term) === markOf(at)) &&
        // What stands in another equation is told of that.
        !read(at).some(({ weight, seen }) => weight.outcome === 'ties' && !seen) &&
        comesTo(equation, [...terms, at], figures),
    );
  },
};

/** 局机关A万元；执法队B万元；其余3个单位合计C万元: a list of which what is left over is told right behind it, and was not taken. */
export const beforeRest: Misreading = {
  id: 'sum/before-rest',
  title: { zh: '其余部分写在后面', en: 'a list of which the rest is told behind it' },
  takenFor: { zh: '合计的全部', en: 'all parts of the total' },
  examples: {
    leftAlone: [
      '1.基本支出2.35亿元，占本年支出的18.40%；2.项目支出10.42亿元，占本年支出的81.60%。\n按单位划分，局机关11862.40万元；养护中心48215.73万元；执法支队16390.28万元；运输中心22841.06万元；港口中心7624.59万元；其余3个单位合计20765.94万元。',
    ],
    accused: [['本年支出12.77亿元，其中：局机关4.12亿元，执法队5.83亿元，运输中心2.28亿元。', '12.77亿元']],
  },
  isMisread: ({ equation, equation: { result, terms } }, { sayings, figures }) => {
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
  },
};

/** 问题48个，立行立改33个，限期整改11个，长期整改4个。已完成整改41个，正在整改7个: two of the parts are all of something else. */
export const allOfAnother: Misreading = {
  id: 'sum/all-of-another',
  title: { zh: '其中几项合起来是另一合计', en: 'some of the parts are all of something else' },
  takenFor: { zh: '同一合计的各部分', en: 'parts of one total' },
  examples: {
    leftAlone: [
      '巡察反映的问题共涉及4个方面、48个，要求立行立改33个，限期整改11个，长期整改4个。到年底，已完成整改41个，正在整改7个。其中，立行立改类已全部完成整改；限期整改类完成7个；长期整改类完成1个。',
    ],
    accused: [
      ['巡察指出问题48个，已完成整改44个，正在整改7个。', '48个'],
      [
        '全市经营收入52.4亿元，动用历年结余12.6亿元，收入总计65.0亿元。市本级经营收入38.5亿元，加上上年结转收入0.1亿元、动用历年结余12.6亿元，市本级收入合计54.2亿元。',
        '38.5亿元',
      ],
    ],
  },
  isMisread: ({ equation, equation: { result, terms } }, around) => {
    const { figures, sayings } = around;
    if (!addsUp(equation) || terms.length < 3) return false;
    const others = neighbours(result, around).filter(
      (at) =>
        !terms.includes(at) &&
        sayings[at]?.column === sayings[result]?.column &&
        figures[at]?.kind === figures[result]?.kind &&
        // 上年结转0.1亿元、动用结余15.3亿元: what is one of them told before is not what it comes to with a little more.
        terms.every((term) => figures[term]?.value !== figures[at]?.value),
    );
    // The last of them, two or more, in the order in which they are told; their own total stands before them.
    return terms
      .slice(1, -1)
      .some((_, from) =>
        others.some(
          (at) =>
            at < (terms[from + 1] ?? 0) &&
            comesTo({ ...equation, result: at }, terms.slice(from + 1), figures),
        ),
      );
  },
};

/** 一事扣A分；二事扣B分；三事扣C分，共扣D分: with the figure right beside them the terms come to the total. */
export const shortOfNext: Misreading = {
  id: 'sum/short-of-next',
  title: { zh: '加上紧邻一数即得合计', en: 'parts that come to the total with the figure right beside them' },
  takenFor: { zh: '合计的全部', en: 'all parts of the total' },
  examples: {
    leftAlone: ['扣分原因：验收滞后扣2分；档案不规范扣1.6分；满意度未达标扣1分，共扣4.6分。'],
    accused: [['验收滞后扣2分、档案不规范扣1.6分、满意度未达标扣1分，三项合计扣分6.4分。', '6.4分']],
  },
  isMisread: ({ equation, equation: { result, terms } }, { figures }) => {
    if (!addsUp(equation) || terms.length < 2 || result < Math.max(...terms)) return false;
    const before = Math.min(...terms) - 1;
    if (figures[before]?.kind !== figures[result]?.kind) return false;
    return comesTo(equation, [before, ...terms], figures);
  },
};

/** 到6月底A万元，占49%；到9月底B万元，占79%: what are more than all together are no parts. */
export const moreThanAll: Misreading = {
  id: 'sum/more-than-all',
  title: { zh: '各项占比之和超过百分之百', en: 'amounts whose shares are more than all together' },
  takenFor: { zh: '合计的各部分', en: 'parts of a total' },
  examples: {
    leftAlone: [
      '到6月底支出2450万元，占49.0%；到9月底3950万元，占79.0%；到12月底累计支出4950万元，支出率99.0%。',
    ],
    accused: [['支出4950万元，其中基本支出2450万元，占49.5%；项目支出2050万元，占50.5%。', '2050万元']],
  },
  isMisread: ({ equation }, { figures, sayings }) => {
    const shares = equation.terms.map((term) => figures[shareBehind(term, sayings) ?? -1]?.value);
    const told = shares.filter((share) => share !== undefined);
    return (
      addsUp(equation) &&
      told.length === equation.terms.length &&
      told.reduce((all, share) => all + share, 0) > 1 + bounds.coarse
    );
  },
};

/** 行政编制A名，实有B人；事业编制C名，实有D人；编制共E名: a total is of what is counted as it is. */
export const ofOtherUnits: Misreading = {
  id: 'sum/of-other-units',
  title: { zh: '合计的是同一量词的各数', en: 'a total of what is counted as it is' },
  takenFor: { zh: '不同量词的数相加', en: 'what all counts come to' },
  examples: {
    leftAlone: [
      '镇本级支出合计2400.00万元，完成年初预算2250.00万元的106.67%。超年初预算150.00万元，主要是年中追加防汛经费。\n1.按支出性质分。基本支出1280.00万元，占53.33%；项目支出1120.00万元，占46.67%。2.按功能分类分。教育支出920.40万元，卫生健康支出189.60万元，农林水支出526.30万元，住房保障支出124.50万元，城乡社区支出639.20万元。居前两位的是教育和城乡社区，两项合计1559.60万元，占全部支出的64.98%。3.按经济分类分。工资福利支出1024.00万元，商品和服务支出850.00万元，对个人和家庭的补助250.60万元，资本性支出275.40万元。\n4.人员情况。行政编制24名，实有22人；事业编制31名，实有28人；两类合计编制55名、实有50人。',
    ],
    accused: [['行政编制24名，事业编制31名，编制合计58名。', '58名']],
  },
  isMisread: ({ equation, equation: { result, terms } }, around) => {
    const { sayings, figures } = around;
    const unitOf = (at: number): string | undefined => sayings[at]?.quantity?.unit;
    const own = unitOf(result);
    if (!addsUp(equation) || !figures[result]?.kind.startsWith('count')) return false;
    if (terms.every((term) => unitOf(term) === own)) return false;
    const like = neighbours(result, around).filter(
      (at) => at < result && unitOf(at) === own && isOneSentence([at, result], sayings),
    );
    return like.length > 1 && comesTo(equation, like, figures);
  },
};
