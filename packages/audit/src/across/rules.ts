import type { CrossRule } from '../rules/rule.js';

const closing2022 =
  '某县林业局2022年度部门决算\n一、收支情况\n2022年本年收入861.20万元，年末结转和结余15.50万元。\n二、“三公”经费\n2022年公务接待费支出3.62万元。';

/** One fact printed in two reports. */
export const sameFact: CrossRule = {
  id: 'cross/same-fact',
  severity: 'warning',
  title: { zh: '同一数据在不同报告中不一致', en: 'Reports tell one fact differently' },
  why: {
    zh: '同一单位、同一时点、同一口径的数据，在自评、决算等不同报告中应当一致；本年年初数即上年年末数，本年所列上年数即上年报告的数。只比较单位、时点、口径都写明的数据。',
    en: 'What reports state of one institution, time and fund is one figure: this year opens with what last year closed with, and the comparison with last year is the figure of last year’s report. Only figures whose institution, time and fund are said are compared.',
  },
  source: {
    zh: '部门决算报表财决01收入支出决算总表：年初结转和结余、年末结转和结余',
    en: 'Forms of departmental accounts, 财决01: what is brought forward and carried over',
  },
  advice: {
    zh: '对照两份报告和账表，改正写错的一处；口径不同的，写明口径。',
    en: 'Check both reports against the books; where they count differently, say so.',
  },
  examples: {
    holds: [
      {
        texts: [
          closing2022,
          '某县林业局2023年度部门决算\n一、收支情况\n2023年初结转和结余15.5万元，本年收入902.75万元。',
        ],
      },
      {
        texts: [
          closing2022,
          '某县水利局2023年度部门决算\n一、收支情况\n2023年初结转和结余48.30万元，本年收入1398.40万元。',
        ],
      },
    ],
    breaks: [
      {
        texts: [
          closing2022,
          '某县林业局2023年度部门决算\n一、收支情况\n2023年初结转和结余15.05万元，本年收入902.75万元。',
        ],
        quotes: ['15.50万元', '15.05万元'],
      },
    ],
  },
};

/** Last year's level, and what this year's comparison makes of it. */
export const priorYear: CrossRule = {
  id: 'cross/prior-year',
  severity: 'warning',
  title: { zh: '比上年增减与上年报告不衔接', en: 'A comparison does not meet last year’s report' },
  why: {
    zh: '本年数减去比上年增减额（或按增减率倒推），应得上年报告所列的数，四舍五入之差除外。上年数另行写出的，只比较写出的数。',
    en: 'This year’s level less its change gives the level that last year’s report states, but for rounding. Where last year’s level is printed, that alone is compared.',
  },
  source: null,
  advice: {
    zh: '对照上年报告核对增减额、增减率；上年数有调整的，写明调整。',
    en: 'Check the change against last year’s report; where last year was restated, say so.',
  },
  examples: {
    holds: [
      {
        texts: [
          closing2022,
          '某县林业局2023年度部门决算\n一、“三公”经费\n2023年公务接待费支出3.14万元，比上年减少0.48万元，下降13.3%。',
        ],
      },
    ],
    breaks: [
      {
        texts: [
          closing2022,
          '某县林业局2023年度部门决算\n一、“三公”经费\n2023年公务接待费支出3.14万元，比上年减少0.84万元。',
        ],
        quotes: ['3.62万元', '3.14万元', '0.84万元'],
      },
    ],
  },
};

export const crossRules: readonly CrossRule[] = [sameFact, priorYear];
