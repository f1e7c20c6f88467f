import type { Rule } from './rule.js';

const table = (reached: string, rate = '91%'): string =>
  `\n| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n| --- | --- | --- | --- | --- | --- | --- |\n| 产出指标 | 数量指标 | 改造路灯数量 | ≥300盏 | ${reached} | 50 | 50 |\n| 满意度指标 | 满意度 | 夜间出行满意率 | ≥90% | ${rate} | 50 | 48 |\n\n`;

export const formIndicators: Rule = {
  id: 'form/indicators',
  severity: 'warning',
  title: { zh: '指标完成值文表不一', en: 'An indicator differs between text and table' },
  why: {
    zh: '报告正文所说的指标完成情况，应与绩效自评表的实际完成值一致。等于年度指标值的不报。',
    en: 'What the text says was reached is what the table of the self-evaluation gives. What equals the target is not reported.',
  },
  source: {
    zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：绩效自评表的年度指标值、实际完成值',
    en: '财预〔2020〕10号: target and value reached in the table of the self-evaluation',
  },
  advice: {
    zh: '核对原始资料，改正文中或表中的数。',
    en: 'Check the records and correct the text or the table.',
  },
  examples: {
    holds: [
      { text: `${table('326盏')}全年改造路灯326盏，其中城区200盏。` },
      { text: `${table('326盏')}年初计划改造路灯300盏。` },
      { text: `${table('326盏', '93.5%')}群众夜间出行满意率为93.5%，较上年提高2个百分点。` },
      { text: `${table('326盏', '93.5%')}东片区夜间出行满意率为95%，西片区夜间出行满意率为92%。` },
    ],
    breaks: [
      { text: `${table('326盏')}全年改造路灯362盏，群众反映良好。`, quote: '362盏' },
      { text: `${table('326盏', '93.5%')}经问卷调查，夜间出行满意率达到95.3%。`, quote: '95.3%' },
    ],
  },
  find: ({ indicatorWords, text }) =>
    indicatorWords.map(({ name, told, cell }) => {
      const [a, b] = [told, cell].map(({ start, end }) => text.slice(start, end).replace(/\s/g, ''));
      return {
        severity: 'warning' as const,
        confidence: 0.7,
        message: {
          zh: `${name}文中为${a}，表中实际完成值为${b}`,
          en: `${name} is ${a} in the text and ${b} in the table`,
        },
        evidence: [
          { span: told, note: { zh: '文中', en: 'in the text' } },
          { span: cell, note: { zh: '表中', en: 'in the table' } },
        ] as const,
        checks: [],
        repair: null,
      };
    }),
};
