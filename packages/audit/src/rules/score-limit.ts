import { englishNameOf, figureText, nameOf } from '../findings/wording.js';
import type { Rule } from './rule.js';

export const scoreLimit: Rule = {
  id: 'score/limit',
  severity: 'error',
  title: { zh: '得分高于分值', en: 'More marks given than the item is worth' },
  why: {
    zh: '一项指标的得分不应高于其分值（满分）。加分项不在此列。',
    en: 'An item cannot be given more marks than its full marks. Extra marks are left out.',
  },
  source: {
    zh: '财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）：指标按权重（分值）计分',
    en: 'Ministry of Finance, measures for the performance evaluation of projects (2020): items are marked within their weights',
  },
  advice: {
    zh: '对照评分表核对分值与得分。',
    en: 'Check full marks and marks given against the score sheet.',
  },
  examples: {
    holds: [
      { text: '产出指标50分，得48.5分；效益指标30分，得27.5分。' },
      { text: '满意度指标满分10分，自评得10分。' },
      { text: '另设加分项5分，得6分。' },
    ],
    breaks: [
      { text: '产出指标30分，得34.5分；效益指标30分，得27.5分。', quote: '34.5分' },
      { text: '满意度指标（10分）得12分。', quote: '12分' },
    ],
  },
  find: ({ bounds }) =>
    bounds
      .filter(({ fact, most }) => fact.quantity.value.gt(most.quantity.value))
      .map(({ fact, most }) => ({
        severity: 'error' as const,
        confidence: 0.9,
        message: {
          zh: `${nameOf(fact)}得${figureText(fact)}，高于其分值${figureText(most)}`,
          en: `${englishNameOf(fact)} is given ${figureText(fact)}, more than its full ${figureText(most)}`,
        },
        evidence: [
          { span: fact.quantity.span, note: { zh: '得分', en: 'marks given' } },
          { span: most.quantity.span, note: { zh: '分值', en: 'full marks' } },
        ] as const,
        checks: [],
        repair: null,
      })),
};
