import { restWords } from '@gouji/lexicon';
import { enterpriseMeasureOf } from '@gouji/lexicon/accounts/measures';
import { excludingWords } from '@gouji/lexicon/phrases/changes';
import { calledMark } from '../across/marks/marks.js';
import { isOneSentence, neighbours } from '../alibi/witnesses.js';
import { addsUp } from '../arithmetic/equation.js';
import { isTelling } from '../arithmetic/figure.js';
import { ties } from '../arithmetic/weigh.js';
import { ownWords } from '../sayings/factors.js';
import { alikeBetween, comesTo } from './figures.js';
import type { Misreading } from './misreading.js';

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

/** 基本支出A万元，项目支出B万元。按功能科目分：C、D、E万元: what comes to all that a row before tells is divided anew, and is not what one of that row comes to. */
export const ofWholeRow: Misreading = {
  id: 'sum/of-whole-row',
  title: { zh: '前面各项之和的另一种划分', en: 'what all of a row before is divided into anew' },
  takenFor: { zh: '其中一项的组成', en: 'what one of that row is made of' },
  examples: {
    leftAlone: [
      '按支出性质：基本支出2,210.40万元，项目支出631.85万元，占22.2%。\n按功能科目：城乡社区支出1,302.31万元，社会保障支出1,286.44万元，卫生健康支出98.20万元，住房保障支出155.30万元。检查发现问题96个，涉及金额26,418.35万元。',
    ],
    accused: [
      ['基本支出2,210.40万元。其中：工资福利支出1,902.31万元，商品和服务支出286.44万元。', '2,210.40万元'],
    ],
  },
  isMisread: ({ equation, equation: { result, terms } }, around) => {
    const { figures, sayings } = around;
    if (!addsUp(equation) || terms.length < 2) return false;
    const from = sayings.slice(0, result + 1).findLastIndex(({ mark }) => mark >= 4);
    const row = alikeBetween(from, Math.min(...terms), result, around);
    const others = row.filter((at) => at !== result);
    if (others.length === 0 || !isOneSentence(row, sayings)) return false;
    const signs = [...terms.map(() => 1), ...others.map(() => -1)] as (1 | -1)[];
    return ties({ ...equation, terms: [...terms, ...others], signs }, figures);
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

/** 利润总额A亿元，净利润B亿元，上缴税费C亿元: measures that an enterprise is told by are none of one another's parts. */
export const ofOtherMeasures: Misreading = {
  id: 'sum/of-other-measures',
  title: { zh: '企业的另一项指标', en: 'another measure of enterprises' },
  takenFor: { zh: '合计的一部分', en: 'one of the parts' },
  examples: {
    leftAlone: [
      '2022年，县属企业营业总收入5.42亿元，利润总额1.16亿元，净利润0.93亿元，上缴税费0.63亿元。按行业划分，城建类企业营业收入2.58亿元，水利类1.47亿元，文旅类0.52亿元，粮食类0.85亿元。',
    ],
    accused: [['县属企业利润总额1.32亿元，其中城建类0.58亿元、水利类1.24亿元。', '1.32亿元']],
  },
  isMisread: ({ equation, equation: { result, terms } }, { sayings }) => {
    const [total, ...parts] = [result, ...terms].map((at) =>
      enterpriseMeasureOf(sayings[at]?.name?.text ?? ''),
    );
    return (
      addsUp(equation) &&
      total != null &&
      parts.some((part) => part !== null && part !== undefined && part !== total)
    );
  },
};

/** A、B、C、D万元。居前两位的是甲和丁，两项合计E万元: so many of the amounts before a total come to it, though not the last of them. */
export const ofSomeBefore: Misreading = {
  id: 'sum/of-some-before',
  title: { zh: '前面另外几项的合计', en: 'what as many others of the amounts before come to' },
  takenFor: { zh: '紧邻几项的合计', en: 'what the last of them come to' },
  examples: {
    leftAlone: [
      '1.按支出性质分。\n2.按功能分类分。公共服务支出1342.18万元，文化支出286.40万元，社会保障支出774.52万元，卫生支出188.36万元，城乡社区支出962.75万元。居前两位的是公共服务和城乡社区，两项合计2304.93万元，占全部支出的64.85%。',
    ],
    accused: [['卫生支出188.36万元，城乡社区支出962.75万元，两项合计1115.11万元。', '1115.11万元']],
  },
  isMisread: ({ equation, equation: { result, terms }, weight }, around) => {
    const { figures } = around;
    const isPair = addsUp(equation) && terms.length === 2 && result > Math.max(...terms);
    if (!isPair || weight.slip?.shape !== 'any' || !isTelling(figures[result])) return false;
    const before = neighbours(result, around).filter(
      (at) => at < result && figures[at]?.kind === figures[result]?.kind,
    );
    return before.some((one, place) =>
      before.slice(place + 1).some((other) => comesTo(equation, [one, other], figures)),
    );
  },
};

/** 归集总额A亿元，余额B亿元。全年提取C亿元；提取总额D亿元: of amounts in which no word opens a list, some that come to the total are all of it. */
export const oneTooMany: Misreading = {
  id: 'sum/one-too-many',
  title: {
    zh: '除去其间一数即得合计',
    en: 'amounts that come to the total without one that stands between them',
  },
  takenFor: { zh: '合计的一部分', en: 'one of the parts' },
  examples: {
    leftAlone: [
      '全年新开户单位386家，实缴单位3940家，实缴职工22.30万人，年末缴存总额288.14亿元，缴存余额117.42亿元。全年8.10万名缴存职工提取24.86亿元，其中住房消费类提取19.35亿元、非住房消费类提取5.51亿元；年末提取总额170.72亿元。',
    ],
    accused: [
      ['支出311.27万元，其中：人员支出117.42万元、差旅支出24.86万元、设备支出170.72万元。', '311.27万元'],
    ],
  },
  isMisread: ({ equation, equation: { result, terms } }, { figures, sayings }) =>
    addsUp(equation) &&
    terms.length > 2 &&
    isTelling(figures[result]) &&
    terms.every((at) => sayings[at]?.parts === null && sayings[at]?.item === null && !sayings[at]?.grouped) &&
    terms.slice(1, -1).some((one) =>
      comesTo(
        equation,
        terms.filter((at) => at !== one),
        figures,
      ),
    ),
};
