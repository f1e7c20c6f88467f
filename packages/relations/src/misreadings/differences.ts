import { openings } from '@gouji/lexicon';
import { addsUp, type Equation } from '../arithmetic/equation.js';
import { ties } from '../arithmetic/weigh.js';
import { ownWords } from '../sayings/factors.js';
import { holdingOf } from '../sayings/holding.js';
import { likeness } from '../sayings/names.js';
import { isMoveColumn, type Saying } from '../sayings/saying.js';
import { budgets } from '../search/common.js';
import { comesTo, tiesEitherWay, turnedRound } from './figures.js';
import type { Misreading } from './misreading.js';

/** 2023年收入A万元，…2022年收入B万元；支出C万元。当年收支差额D万元: with what is called so of another year the two give it. */
export const ofOtherYearsTerm: Misreading = {
  id: 'difference/of-other-years-term',
  title: { zh: '同名另一年的数', en: 'what is called so in another year' },
  takenFor: { zh: '本年的数', en: 'what is called so this year' },
  examples: {
    leftAlone: [
      '一、收入情况。2023年总收入5600.00万元，其中财政拨款3864.20万元、教育事业收入1200.40万元、科研收入243.15万元、其他收入292.25万元。对比2022年，总收入5489.75万元，增长2.01%；科研收入198.64万元，增长22.41%。\n二、支出情况。总支出5341.36万元，人员经费3624.20万元，占67.85%；公用支出1717.16万元，占32.15%。公用支出里，水电暖251.68万元、维修184.05万元、耗材136.29万元、差旅41.27万元，设备592.04万元，这些是金额较大的几项。\n三、收支对比。当年收支差额258.64万元，年初结转结余613.45万元，年末结转结余872.09万元，其中项目结转421.50万元。',
    ],
    accused: [
      ['总收入5600.00万元，总支出5341.36万元，当年收支差额285.64万元。', '285.64万元'],
      [
        '2022年度收入总计1863.40万元，较上年减少205.80万元，主要原因是：一是事业收入增加316.25万元；二是其他收入减少62.70万元；三是年初结转和结余减少462.35万元。\n收入情况。2022年度收入合计1702.90万元，较上年增加253.55万元，主要原因是：事业收入增加316.25万元；其他收入减少62.70万元。',
        '205.80万元',
      ],
    ],
  },
  isMisread: ({ equation, equation: { formula, terms, signs } }, { entries, entryOf, figures, sayings }) =>
    formula === 'sum' &&
    signs.includes(-1) &&
    terms.some((term, place) => {
      const own = entries[entryOf[term] ?? -1];
      return entries.some(
        (other) =>
          likeness(other.name, own?.name ?? null) === 'same' &&
          Object.values(other.columns).some(
            (at) =>
              !terms.includes(at) &&
              isOfAnotherYear(sayings[at], sayings[term]) &&
              figures[at]?.kind === figures[term]?.kind &&
              ties({ ...equation, terms: terms.with(place, at) }, figures),
          ),
      );
    }),
};

/** What moved is told from the year before, whose year it need not say: two moves called alike are one, unless both say of which year. */
const isOfAnotherYear = (other: Saying | undefined, own: Saying | undefined): boolean => {
  const [a, b] = [other?.year ?? null, own?.year ?? null];
  return a !== b && ((a !== null && b !== null) || !isMoveColumn(own?.column));
};

/** 上年结转A万元，收入B万元，动用历年结余C万元，总计D万元。支出E万元，结余F万元: what is left is left of a total that holds what was told before it. */
export const ofTotal: Misreading = {
  id: 'difference/of-total',
  title: { zh: '由合计减得', en: 'what is left of a total' },
  takenFor: { zh: '由合计的一部分减得', en: 'what is left of some of its parts' },
  examples: {
    leftAlone: [
      '事业收入900万元，加上上年结转46万元、动用基金27万元，收入总计973万元。事业支出642万元。当年结余331万元，结转下年使用。',
    ],
    accused: [
      ['事业收入538万元，加上上年结转46万元，收入总计584万元。事业支出495万元，当年结余80万元。', '80万元'],
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
        return ties(left, figures);
      }),
    );
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
        sentence === own?.sentence &&
        columns.prior !== undefined &&
        columns.level !== undefined &&
        Math.max(columns.prior, columns.level) < result,
    );
    if (moved.length < 2 || !own || !moved.includes(own)) return false;
    const ends = moved.flatMap(({ columns }) => [columns.level ?? -1, columns.prior ?? -1]);
    const all: Equation = {
      pattern: 'sum',
      formula: 'sum',
      result,
      terms: ends,
      signs: ends.map((_, at) => (at % 2 === 0 ? 1 : -1)),
    };
    return tiesEitherWay(all, figures);
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
    // Of income and spending 结余 or 亏损 says which is the greater, of posts and people 空编 or 超编.
    if (pattern.startsWith('difference') || pattern === 'settlement' || pattern === 'vacancy') return false;
    return ties(turnedRound(equation), figures);
  },
};

/** 收入A万元，占预算B万元的P%，…上年结余C万元: what was carried in is not what an account leaves of its budget. */
export const carriedIn: Misreading = {
  id: 'difference/carried-in',
  title: { zh: '上年结转不是预算与决算之差', en: 'what was carried in' },
  takenFor: { zh: '预算执行后的余额', en: 'what an account leaves of its budget' },
  examples: {
    leftAlone: ['镇级收入完成523.8万元，占预算500万元的104.8%。上级补助1200.5万元，上年结余16.3万元。'],
    accused: [
      ['上级补助收入1200.5万元，其他收入523.8万元，上年结余16.3万元，收入总计1704.6万元。', '1704.6万元'],
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

/** 由A万元调减为B万元，调减640万元；支出调减980万元，调增340万元，净调减640万元: the net of the moves behind it, told again of what it was told of first. */
export const netAgain: Misreading = {
  id: 'difference/net-again',
  title: { zh: '净额已在前面写过', en: 'a net change that was told before' },
  takenFor: { zh: '另一项变动', en: 'one move more' },
  examples: {
    leftAlone: [
      '基金收入由5120万元调减为4480万元，调减640万元；相应调减征地支出980万元，调增债券安排的支出340万元，净调减640万元。',
    ],
    accused: [['调减征地支出980万元，调增债券安排的支出340万元，净调减680万元。', '680万元']],
  },
  isMisread: ({ equation, equation: { formula, result, terms, signs } }, { figures }) =>
    formula === 'sum' &&
    signs.includes(-1) &&
    terms.length > 2 &&
    terms.some((term, at) => {
      if (figures[term]?.value !== figures[result]?.value) return false;
      const others = { ...equation, terms: terms.toSpliced(at, 1), signs: signs.toSpliced(at, 1) };
      return tiesEitherWay(others, figures);
    }),
};

/** 预算8.40万元，其中甲5.60万元、乙2.80万元；比上年9.10万元减少0.70万元: what is said behind a list is said of the total, by which it ties. */
export const ofListedTotal: Misreading = {
  id: 'difference/of-listed-total',
  title: { zh: '列举之后说的是合计', en: 'what is said of the total behind its parts' },
  takenFor: { zh: '最后一部分的变动', en: 'what the last part moved by' },
  examples: {
    leftAlone: [
      '2024年办公用品购置费预算18.60万元，其中纸张购置费14.00万元、耗材购置费4.60万元，无家具购置费和电脑购置费；比上年预算19.70万元减少1.10万元。',
    ],
    accused: [['全年会议培训费预算8.40万元，比上年预算9.10万元减少0.90万元。', '0.90万元']],
  },
  isMisread: ({ equation, equation: { formula, terms, signs } }, { entries, entryOf, figures }) =>
    formula === 'sum' &&
    terms.length === 2 &&
    signs.includes(-1) &&
    terms.some((term, place) => {
      const total = entries[entries[entryOf[term] ?? -1]?.under ?? -1];
      const amount = total?.columns[total.main];
      if (amount === undefined || terms.includes(amount)) return false;
      return ties({ ...equation, terms: terms.with(place, amount) }, figures);
    }),
};

/** 调增460万元与调减460万元相抵；基金支出增加1250万元: two moves that leave nothing are not what led to another. */
export const ofNothing: Misreading = {
  id: 'difference/of-nothing',
  title: { zh: '两数相抵，另一数与之无关', en: 'two moves that leave nothing, and another' },
  takenFor: { zh: '两数之差', en: 'what the two leave' },
  examples: {
    leftAlone: ['调增支出460万元与调减支出460万元相抵，总额不变；基金支出相应增加1250万元。'],
    accused: [['教育支出增加350万元，农业支出减少280万元，增减相抵后净增加90万元。', '90万元']],
  },
  isMisread: ({ equation: { pattern, terms, signs, result } }, { figures }) => {
    const [one, other] = terms.map((term) => figures[term]);
    return (
      pattern === 'named-difference' &&
      terms.length === 2 &&
      signs.includes(-1) &&
      one?.value === other?.value &&
      figures[result]?.value !== 0
    );
  },
};

/** 收入A，支出A。…收入B，支出C，当年收支结余D: what is left ties with figures that all stand nearer to it. */
export const leftOfNearer: Misreading = {
  id: 'difference/left-of-nearer',
  title: { zh: '由更近的两数减得', en: 'what figures nearer to it leave' },
  takenFor: { zh: '由更远的两数减得', en: 'what figures further away leave' },
  examples: {
    leftAlone: [
      '全县基金收入总额8,462万元。基金支出总额8,462万元，收支持平。\n全县社会保险基金收入完成6,305万元。全县社会保险基金支出5,917万元。当年收支结余388万元。',
    ],
    accused: [
      ['全县社会保险基金收入完成6,305万元，社会保险基金支出5,917万元，当年收支结余588万元。', '588万元'],
    ],
  },
  isMisread: ({ equation: { formula, result, terms, signs } }, { read }) =>
    formula === 'sum' &&
    signs.includes(-1) &&
    read(result).some(({ weight, equation: other }) => {
      const others = [other.result, ...other.terms].filter((at) => at !== result);
      return (
        weight.outcome === 'ties' &&
        other.formula === 'sum' &&
        others.length === 2 &&
        others.every((at) => at > Math.max(...terms) && at < result)
      );
    }),
};

/** 新购A辆、报废B辆，总数比年初的C辆减少D辆: what moved is not what there is, to be set against what there was. */
export const ofMove: Misreading = {
  id: 'difference/of-move',
  title: { zh: '增减数不是现有数', en: 'what moved, and not what there is' },
  takenFor: { zh: '与年初数相比的现有数', en: 'what there is, set against what there was' },
  examples: {
    leftAlone: [
      '截至2022年末，本部门共有车辆25辆，其中：执法执勤用车19辆、特种专业技术用车2辆、其他用车4辆，其他用车主要是下属单位的业务用车。单位价值50万元以上通用设备8台（套），单位价值100万元以上专用设备4台（套），共12台（套）。2022年新购车辆3辆、报废5辆，车辆总数比年初的27辆减少2辆。',
    ],
    accused: [['年末车辆25辆，比年初的27辆减少4辆。', '4辆']],
  },
  isMisread: ({ equation: { formula, result, terms, signs } }, { sayings }) => {
    const isMove = (at: number): boolean => {
      const saying = sayings[at];
      return (
        saying !== undefined &&
        saying.quantity?.kind === 'count' &&
        saying.column === 'level' &&
        holdingOf(saying).way !== null
      );
    };
    const isHeldBefore = (at: number): boolean => {
      const saying = sayings[at];
      return saying?.column === 'prior' && openings.some((word) => ownWords(saying).includes(word));
    };
    if (formula !== 'sum') return false;
    // What was held before is no total of what moved since.
    if (!signs.includes(-1)) return terms.length > 1 && isHeldBefore(result) && terms.every(isMove);
    return isMoveColumn(sayings[result]?.column) && terms.some(isMove) && terms.some(isHeldBefore);
  },
};
