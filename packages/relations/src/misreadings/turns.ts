import { isOneSentence, neighbours, type Witnesses } from '../alibi/witnesses.js';
import { addsUp } from '../arithmetic/equation.js';
import { bounds } from '../search/bounds.js';
import { comesTo } from './figures.js';
import type { Misreading } from './misreading.js';

/** The other figures of the turn that a figure is told in. */
const turnsBeside = (term: number, sayings: Witnesses['sayings']): number[] => {
  const run = sayings[term]?.run;
  if (!run) return [];
  return Array.from({ length: run.size }, (_, at) => run.first + at).filter((at) => at !== term);
};

/** 甲类A期、B人次；乙类C期、D人次: whether figures stand in one place, each of a turn of its own. */
const isOfOnePlace = (terms: readonly number[], sayings: Witnesses['sayings']): boolean => {
  const runs = terms.flatMap((term) => sayings[term]?.run ?? []);
  return (
    runs.length === terms.length &&
    new Set(runs.map(({ first }) => first)).size === runs.length &&
    new Set(runs.map(({ at }) => at)).size === 1
  );
};

/** 决策15分…，对应满分分别为15分、25分…: of figures told in turn one alone is no part, beside others that are not of them. */
export const outOfTurn: Misreading = {
  id: 'turn/one-alone',
  title: { zh: '分别所列各数之一', en: 'one of figures told in turn' },
  takenFor: { zh: '合计的一部分，或比率的一项', en: 'a part beside others, or what a rate is of' },
  examples: {
    leftAlone: [
      '自评总分91分：决策14分，过程23分，产出30分，效益24分，对应满分分别为15分、25分、33分、27分，合计100分。',
    ],
    accused: [
      ['自评总分91分：决策14分，过程23分，产出30分，效益21分。', '91分'],
      [
        '全年授课9期，听课1280人次，支出8.60万元。其中：政策宣讲4期、560人次，支出3.60万元；业务辅导3期、410人次，支出2.80万元；安全培训2期、130人次，支出2.20万元。',
        '1280人次',
      ],
    ],
  },
  isMisread: ({ equation, equation: { formula, result, terms } }, { sayings }) => {
    const members = new Set(terms);
    if (formula === 'sum' && isOfOnePlace(terms, sayings)) return false;
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
  },
};

/** 三年支出为A、B、C万元，其中X D、E、F万元，占当年支出的x%、y%、z%: each is of what stands in its own place. */
export const ofOtherPlace: Misreading = {
  id: 'turn/of-other-place',
  title: { zh: '各数依次对应', en: 'what stands in another place of its turn' },
  takenFor: { zh: '另一位置上的数', en: 'what the rate is of' },
  examples: {
    leftAlone: [
      '三年总支出为50000万元、52000万元、56000万元，其中资本性支出7000万元、6500万元、7840万元，占当年总支出的比例分别为14.0%、12.5%、14.0%。',
      '全年实际支出312.40万元，支出率95.50%。三类支出依次为158.60万元、97.20万元和56.60万元，支出率依次为97.40%、93.10%和94.60%。',
    ],
    accused: [
      [
        '两年总支出为50000万元、52000万元，其中资本性支出7000万元、6500万元，占当年总支出的比例分别为41.0%、12.5%。',
        '41.0%',
      ],
    ],
  },
  isMisread: ({ equation: { formula, result, terms }, weight }, { sayings }) => {
    const rate = sayings[result];
    const run = rate?.run;
    if (formula !== 'quotient' || run == null) return false;
    // 支出依次为A、B万元，支出率依次为x%、y%: rates in turn, by no slip those of one total, are of as many budgets.
    const inTurn = terms.filter((term) => sayings[term]?.run != null).length;
    const isOfEach = rate?.column === 'rate' && weight.slip?.shape === 'any' && inTurn === 1;
    return (
      isOfEach ||
      terms.some((term) => {
        const other = sayings[term]?.run;
        return other != null && other.size === run.size && other.at !== run.at;
      })
    );
  },
};

/** 甲镇支出、乙镇支出: whether figures are called alike, or not at all; 决策得A分，过程得B分 are of one measure as well, and none is told in turn with it. */
const areOfOneMeasure = (turn: readonly number[], sayings: Witnesses['sayings']): boolean =>
  new Set(turn.map((at) => sayings[at]?.name?.text.slice(-bounds.wordLetters) ?? '')).size === 1;

/** 甲补助A万元、支出B万元，乙补助C万元、支出D万元: of two measures told of each in turn one alone comes to the total. */
export const everySecond: Misreading = {
  id: 'turn/every-second',
  title: { zh: '合计的是逐项交替的两类数之一', en: 'one of two measures told of each' },
  takenFor: { zh: '两类数一并相加', en: 'parts of both measures' },
  examples: {
    leftAlone: [
      '甲镇补助120.00万元、支出118.00万元，乙镇补助96.00万元、支出91.00万元，丙镇补助84.00万元、支出83.00万元，支出合计292.00万元。',
    ],
    accused: [
      ['甲镇支出118.00万元，乙镇支出91.00万元，丙镇支出83.00万元，支出合计229.00万元。', '229.00万元'],
      [
        '“三公”经费支出5283.60元。其中：因公出国（境）费支出0元，占0%；公务用车购置费支出2.00元，占0%；公务用车运行维护费支出1378.60元，占26.09%；公务接待费支出3905.00元，占73.91%，具体是国内接待费3905.00元。',
        '2.00元',
      ],
      ['自评总分98分，其中决策20分，过程67分，产出30分，效益31分。', '67分'],
    ],
  },
  isMisread: ({ equation }, around) => {
    const { result, terms } = equation;
    const { figures, sayings } = around;
    if (!addsUp(equation) || terms.length < 4) return false;
    const from = Math.min(...terms);
    const row = [...neighbours(from, around), from]
      .filter((at) => at >= from && at !== result && figures[at]?.kind === figures[result]?.kind)
      .filter((at) => isOneSentence([from, at], sayings))
      .sort((a, b) => a - b);
    return [0, 1].some((first) => {
      const turn = row.filter((_, at) => at % 2 === first);
      return turn.some((_, last) => {
        const told = turn.slice(0, last + 1);
        // Beside an amount and nothing else that is any, 0 comes to it in every turn; what was not added up in between is of no turn.
        const some = told.filter((at) => figures[at]?.value !== 0);
        const within = told.filter((at) => at <= Math.max(...terms));
        return (
          some.length > 1 &&
          areOfOneMeasure(told, sayings) &&
          within.every((at) => terms.includes(at)) &&
          comesTo(equation, told, figures)
        );
      });
    });
  },
};

/** 应改的A个问题已改到位B个，另C个问题已改到位D个: what is told of each in one clause is no part of the first of them. */
export const ofPairs: Misreading = {
  id: 'turn/of-pairs',
  title: { zh: '逐项写的应做数与已做数', en: 'of each how many there were and how many were done' },
  takenFor: { zh: '第一项的各部分', en: 'parts of the first of them' },
  examples: {
    leftAlone: [
      '审计工作报告反映的93个问题中，要求立行立改的54个问题已整改到位52个，要求分阶段整改的27个问题已整改到位19个，要求持续整改的12个问题已整改到位5个，合计整改到位76个，尚有17个正在整改，整改率81.7%。',
    ],
    accused: [['问题22个，其中已整改15个，整改中17个。', '17个']],
  },
  isMisread: ({ equation, equation: { result, terms } }, { sayings, figures }) => {
    const isPair = (at: number): boolean =>
      sayings[at + 1]?.mark === 0 && figures[at + 1]?.kind === figures[result]?.kind;
    return (
      addsUp(equation) &&
      terms.includes(result + 1) &&
      isPair(result) &&
      terms.some((at) => isPair(at) && !terms.includes(at + 1))
    );
  },
};
