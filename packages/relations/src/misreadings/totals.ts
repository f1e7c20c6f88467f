import { standardWords } from '@gouji/lexicon';
import { notListed } from '@gouji/lexicon/phrases/compared';
import { isOfOneRecord, isOneSentence, type Witnesses } from '../alibi/witnesses.js';
import { addsUp, type Equation } from '../arithmetic/equation.js';
import { isNamed, isTotalName } from '../sayings/names.js';
import type { Saying } from '../sayings/saying.js';
import { bounds } from '../search/bounds.js';
import type { Taken } from '../search/state.js';
import { alikeBetween, comesTo, isAtOnce, shareBehind } from './figures.js';
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

/** 人员经费A万元。…按功能分类：B、C、D万元: of two kinds or more, none a slip of the pen, where a grouping is not said to be of that amount. */
const isOfOtherTotal = (
  { result, terms }: Equation,
  { slip }: Taken['weight'],
  { sayings }: Pick<Witnesses, 'sayings'>,
): boolean =>
  terms.length > 1 &&
  slip?.shape === 'any' &&
  sayings[Math.min(...terms)]?.grouped === true &&
  !isOneSentence([result, ...terms], sayings);

/** 完成投资A万元，到位资金B万元，…: parts of which one is more than their whole. */
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
    (!isToldAsPart(equation, around) || isOfOtherTotal(equation, weight, around)) &&
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

/** 全市总收入A亿元，其中地方收入B亿元。市本级总收入C亿元: in a sentence of its own, what the total is called by as well is no part beside others that are not. */
export const ofOneLevel: Misreading = {
  id: 'sum/of-one-level',
  title: {
    zh: '另一句所述本级的同名合计',
    en: 'what a part of the whole calls its own total, in a new sentence',
  },
  takenFor: { zh: '合计的一部分', en: 'one of its parts' },
  examples: {
    leftAlone: [
      '全市实现财政总收入132.40亿元，其中，地方一般预算收入70.25亿元，同比增长12.6%。统计还显示，市本级财政总收入41.36亿元，同比增长9.4%。',
    ],
    accused: [
      [
        '全市实现财政总收入132.40亿元。其中，市本级财政总收入41.36亿元，县级财政总收入90.14亿元。',
        '132.40亿元',
      ],
    ],
  },
  isMisread: ({ equation, equation: { result, terms } }, { sayings }) => {
    const total = sayings[result]?.name ?? null;
    if (!addsUp(equation) || terms.length < 2 || !total || !isTotalName(total)) return false;
    const isAlike = (at: number): boolean => sayings[at]?.name?.term === total.term;
    const isAnew = (at: number): boolean => {
      const said = sayings[at];
      return said !== undefined && said.mark >= 4 && said.item === null && said.parts === null;
    };
    return terms.some((at) => at > result && isAnew(at) && isAlike(at)) && !terms.every(isAlike);
  },
};

/** 甲集团利润总额A亿元，乙集团利润总额B亿元，丙集团利润总额C亿元: of several that are all called by one total word none is what the others come to. */
export const ofPeers: Misreading = {
  id: 'sum/of-peers',
  title: { zh: '并列各单位的同名指标', en: 'one measure, told of several in a row' },
  takenFor: { zh: '其余各项的合计', en: 'what the others come to' },
  examples: {
    leftAlone: [
      '甲集团利润总额1.52亿元，乙集团利润总额0.81亿元，丙集团利润总额0.91亿元，丁集团利润总额0.13亿元。',
    ],
    accused: [['全县利润总额1.72亿元，其中甲集团利润总额0.81亿元，乙集团利润总额0.97亿元。', '1.72亿元']],
  },
  isMisread: ({ equation, equation: { result, terms } }, { sayings }) => {
    const [first, ...others] = [result, ...terms].flatMap((at) => sayings[at] ?? []);
    const measure = first?.name?.text.slice(-bounds.wordLetters) ?? '';
    const isPeer = ({ total, gathered, parts, grouped, name }: Saying): boolean =>
      total && !gathered && parts === null && !grouped && isNamed(name) && name.text.endsWith(measure);
    return (
      addsUp(equation) &&
      others.length > 1 &&
      first !== undefined &&
      isPeer(first) &&
      others.every(isPeer) &&
      !notListed.some((all) => first.name?.text.startsWith(all))
    );
  },
};

/** 开工前预付30%，计A万元；完工付40%，计B万元: what a rate comes to is not what all amounts before it come to. */
export const ofRate: Misreading = {
  id: 'sum/amount-of-rate',
  title: { zh: '按比例计得的数', en: 'what a rate comes to' },
  takenFor: { zh: '前面各数的合计', en: 'what the amounts before it come to' },
  examples: {
    leftAlone: [
      '礼堂改造合同价980.00万元，约定分四次付款：开工前预付30%，计294.00万元；主体完工付40%，计392.00万元；验收合格付27%，计264.60万元；余下3%即29.40万元作质保金。',
    ],
    accused: [
      ['预付款375.00万元，进度款500.00万元，尾款占30%，计375.00万元，共计1,520.00万元。', '1,520.00万元'],
    ],
  },
  isMisread: ({ equation, equation: { result, pattern } }, { read }) =>
    equation.formula === 'sum' &&
    pattern === 'total' &&
    read(result).some(
      (one) =>
        one.weight.outcome !== 'violated' &&
        !one.seen &&
        one.equation.pattern === 'share' &&
        one.equation.result === result - 1 &&
        one.equation.terms[0] === result,
    ),
};

/** 本息合计A万元。年均收入B万元，扣除成本C万元，…累计D万元: what is taken off is taken off what stands right before it. */
export const offNearer: Misreading = {
  id: 'sum/off-nearer',
  title: { zh: '从紧邻的数中扣除', en: 'what is taken off the amount right before it' },
  takenFor: { zh: '从前一句的数中扣除', en: 'what is taken off an amount of a sentence before' },
  examples: {
    leftAlone: [
      '发行专项债券4,500万元，期限15年。存续期内应付利息2,106万元，本息合计6,606万元。项目年均租金收入预计640万元，扣除管理成本130万元，年均净收益510万元，15年累计7,650万元。',
    ],
    accused: [['本息合计8,808万元。财政贴息2,000万元，扣除手续费160万元，共计1,480万元。', '1,480万元']],
  },
  isMisread: ({ equation: { formula, result, terms, signs } }, { sayings, figures }) =>
    formula === 'sum' &&
    terms.some((term, at) => {
      const before = sayings[term - 1];
      return (
        signs[at] === -1 &&
        sayings[term]?.plus === -1 &&
        before !== undefined &&
        (sayings[term]?.mark ?? 0) <= 2 &&
        figures[before.index]?.kind === figures[term]?.kind &&
        ![result, ...terms].includes(before.index) &&
        terms.every((other) => other >= term || !isOneSentence([other, term], sayings))
      );
    }),
};

/** …丁项D万元。一项A万元，二项B万元，三项C万元，三项合计E万元: a total of as many amounts as stand right before it is of those. */
export const ofNearest: Misreading = {
  id: 'sum/of-nearest',
  title: { zh: '紧邻各项的合计', en: 'the total of the amounts right before it' },
  takenFor: { zh: '更远各项的合计', en: 'the total of amounts further away' },
  examples: {
    leftAlone: [
      '城管局2023年支出决算2,914.36万元。较年初预算2,760.00万元，较调整预算2,980.00万元，完成97.8%。年中追加220.00万元，用在三个方面：垃圾清运96.0万元，人员调资81.5万元，路灯维修42.5万元。\n基本支出2,210.42万元，占75.8%（人员经费1,905.17万元，公用经费305.25万元）；项目支出703.94万元，占24.2%。\n按功能科目：城乡社区支出2,388.25万元，检查发现问题共84个，设施管理方面13个。正在整改11个，要求持续整改的6个问题均有方案。从整改结果看，上缴财政2,716.35万元，归还垫付资金1,642.80万元，盘活存量资金8,215.00万元，调整账目5,436.27万元，促进资金拨付1,908.40万元，五项合计19,918.82万元。',
    ],
    accused: [
      [
        '上缴财政3,216.48万元，归还原渠道1,872.60万元，盘活存量资金9,540.00万元，三项合计14,926.08万元。',
        '14,926.08万元',
      ],
    ],
  },
  isMisread: ({ equation, equation: { result, terms } }, around) => {
    if (!addsUp(equation) || terms.length < 2 || terms.some((term) => term > result)) return false;
    const nearest = alikeBetween(0, result, result, around).slice(-terms.length);
    return nearest.some((at) => !terms.includes(at)) && comesTo(equation, nearest, around.figures);
  },
};
