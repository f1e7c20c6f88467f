import type { Fact, Verdict } from '@gouji/facts';
import type { Check } from '../arithmetic/check.js';
import { doubtful } from '../findings/doubtful.js';
import { severityOfWords } from '../findings/severity.js';
import type { Bilingual, Draft, Rule } from './rule.js';

const ways: Readonly<Record<'1' | '0' | '-1', Bilingual>> = {
  '1': { zh: '大于', en: 'larger than' },
  '0': { zh: '等于', en: 'equal to' },
  '-1': { zh: '小于', en: 'smaller than' },
};

const wayOf = (sign: number): Bilingual => ways[sign > 0 ? '1' : sign < 0 ? '-1' : '0'];

/** 896万元约占1,344万元的三分之一: what it is of it. */
const shareDenied = (
  words: string,
  { span, level, whole, margin }: Verdict & { readonly whole: Fact },
  checks: readonly Check[],
): Draft => {
  const [part, all] = [level.quantity, whole.quantity];
  const ratio = part.value.div(all.value);
  const share = `${ratio.times(100).toDecimalPlaces(2)}%`;
  return {
    severity: severityOfWords(margin),
    confidence: 0.9,
    message: {
      zh: `写为“${words}”，而${part.text.trim()}为${all.text.trim()}的${share}`,
      en: `The text says “${words}”, but ${part.text.trim()} is ${share} of ${all.text.trim()}`,
    },
    evidence: [
      { span, note: { zh: '与所列数据不符', en: 'denied by the figures' } },
      { span: part.span, note: { zh: '部分', en: 'part' } },
      { span: all.span, note: { zh: '整体', en: 'whole' } },
    ],
    checks: [],
    repair: null,
    alternatives: doubtful([level, whole], checks),
  };
};

export const comparisonDirection: Rule = {
  id: 'comparison/direction',
  severity: 'error',
  title: {
    zh: '大小、高低、先后的表述与数据不符',
    en: 'What is said to be larger, smaller, level, first or last is not',
  },
  why: {
    zh: '决算数大于（小于、等于）预算数、与上年持平、低于上年、最高的是某项、均未超过某数、逐年下降，都应与所列各数的大小一致。',
    en: 'What is said to be above, below or level with its budget or the year before, the first or last of a list, within a bound, or to go one way year by year, must be so by the figures.',
  },
  advice: {
    zh: '核对决算数与预算数（或上年数）后，改正表述或数字。',
    en: 'Compare the two figures and correct the words or the figure.',
  },
  source: {
    zh: '《地方预决算公开操作规程》（财预〔2016〕143号）第四条：公开的内容准确',
    en: '财预〔2016〕143号, article 4: what is published is accurate',
  },
  examples: {
    holds: [
      {
        text: '行政运行（项）。年初预算为860.20万元，支出决算为842.15万元。决算数小于预算数的主要原因：厉行节约。',
      },
      { text: '培训费年初预算为3.00万元，支出决算为3.00万元，决算数等于预算数。' },
      { text: '邮电费4.36万元，比上年的4.61万元有所下降；印刷费2.18万元，比预算的2.10万元略高。' },
      { text: '债务余额31.40亿元，低于限额2.60亿元，低于上年的32.15亿元。' },
      { text: '基本绩效160.40万元，超额绩效240.20万元，超编人员经费265.00万元，合计665.60万元。' },
      { text: '对合格率低于85%的站点不予补助，东湖站合格率为91%，高于85%的标准。' },
      {
        text: '东湖站接待1,260人次，满意率95%；西湖站接待1,540人次，满意率92%；南湖站接待980人次，满意率97%。满意率最高的是南湖站，接待最多的是西湖站。',
      },
      { text: '全区巡查费86.00万元，其中东片41.00万元、中片27.00万元、西片18.00万元，东片最多。' },
      { text: '租金2021年36.20万元，2022年34.80万元，2023年35.10万元，其间物业费逐年下降。' },
      { text: '各站空置率分别为1.6%、0.9%、3.2%，均未超过4%的控制线。' },
      {
        text: '全年养护费84.00万元，其中路面44.60万元，超过一半，绿化26.30万元，占三成多，桥梁13.10万元，不足两成。',
      },
      { text: '维修补助每户每年900元，村集体承担三分之一，全年支出126.00万元。' },
      { text: '在岗率75.0%，即四分之三；门票收入64.20万元，恰为上年32.10万元的两倍。' },
    ],
    breaks: [
      {
        text: '行政运行（项）。年初预算为860.20万元，支出决算为842.15万元。决算数大于预算数的主要原因：人员增加。',
        quote: '决算数大于预算数',
      },
      {
        text: '住房公积金（项）。年初预算为62.30万元，支出决算为61.20万元，完成年初预算的98.23%。决算数等于预算数。',
        quote: '决算数等于预算数',
      },
      { text: '邮电费4.61万元，比上年的4.36万元有所下降。', quote: '比上年的4.36万元有所下降' },
      { text: '车均油耗9.8升，低于上年的9.2升。', quote: '低于上年的9.2升' },
      { text: '车均油耗9.2升，超过上年9.8升。', quote: '超过上年9.8升' },
      {
        text: '东湖站接待1,260人次，满意率95%；西湖站接待1,540人次，满意率92%；南湖站接待980人次，满意率97%。满意率最低的是东湖站。',
        quote: '满意率最低的是东湖站',
      },
      { text: '租金2021年为36.20万元，2022年为34.80万元，2023年为35.10万元，逐年下降。', quote: '逐年下降' },
      { text: '各站空置率分别为1.6%、0.9%、4.7%，均未超过4%的控制线。', quote: '均未超过4%的控制线' },
      {
        text: '全年养护费84.00万元，其中路面44.60万元，约占三分之一，绿化39.40万元。',
        quote: '约占三分之一',
      },
      { text: '门票收入由2022年的31.40万元增至2023年的58.20万元，正好翻了一番。', quote: '正好翻了一番' },
      { text: '大型展位240个、小型展位60个，大型展位为小型展位的6倍。', quote: '大型展位为小型展位的6倍' },
    ],
  },
  find: ({ verdicts, text, checks }) =>
    verdicts.map(({ span, level, base, whole, margin }) => {
      const words = text.slice(span.start, span.end);
      const [a, b] = [level.quantity, base.quantity];
      const way = wayOf(a.value.cmp(b.value));
      if (whole) return shareDenied(words, { span, level, base, whole, margin }, checks);
      return {
        severity: severityOfWords(margin),
        confidence: 0.9,
        message: {
          zh: `写为“${words}”，而${a.text.trim()}${way.zh}${b.text.trim()}`,
          en: `The text says “${words}”, but ${a.text.trim()} is ${way.en} ${b.text.trim()}`,
        },
        evidence: [
          { span, note: { zh: '与所列数据不符', en: 'denied by the figures' } },
          { span: a.span, note: { zh: '所说的数', en: 'what is said of' } },
          { span: b.span, note: { zh: '比较的基数', en: 'what it is compared with' } },
        ] as const,
        checks: [],
        repair: null,
        alternatives: doubtful([level, base], checks),
      };
    }),
};
