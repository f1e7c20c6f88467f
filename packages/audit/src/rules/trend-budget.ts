import type { Claim } from '@gouji/facts';
import { denialOf } from '../findings/claims.js';
import { figureText } from '../findings/wording.js';
import type { Rule } from './rule.js';

/** Said of all spending, a claim is denied once, whatever number of parts deny it. */
const isFirstDenied = (claim: Claim, at: number, claims: readonly Claim[]): boolean =>
  claim.metric.origin !== 'report' ||
  !claims.slice(0, at).some((one) => one.span.start === claim.span.start && denialOf(one) !== null);

export const trendBudget: Rule = {
  id: 'trend/budget',
  severity: 'warning',
  title: {
    zh: '是否超预算的表述与数据不符',
    en: 'What is said of keeping to the budget is denied by the figures',
  },
  why: {
    zh: '称未超预算，决算数应不大于预算数；称超预算，决算数应大于预算数。未指明哪一项的“无超预算”，各项都应如此。',
    en: 'What kept within its budget is no larger than the budget; what went over it is larger. Said of no item, it holds for each.',
  },
  source: {
    zh: '《地方预决算公开操作规程》（财预〔2016〕143号）第四条：公开的内容准确',
    en: '财预〔2016〕143号, article 4: what is published is accurate',
  },
  advice: {
    zh: '核对预算数与决算数，改正表述。',
    en: 'Check budget and account, and correct what is said of them.',
  },
  examples: {
    holds: [
      { text: '人员经费年初预算560万元，决算数548.2万元，严格控制在预算范围内。' },
      { text: '公务接待费预算5万元，决算6万元，不得超预算的要求未落实。' },
    ],
    breaks: [
      {
        text: '全年资金支出在保证正常运转的情况下厉行节约，无超预算。\n人员经费年初预算629万元，公用经费年初预算127万元。\n人员经费支出654万元，公用经费支出113万元。',
        quote: '无超预算',
      },
      { text: '无超预算情况：公用经费预算88万元，支出93.5万元。', quote: '无超预算' },
      { text: '培训费支出超预算，培训费预算6万元，实际支出4.7万元。', quote: '超预算' },
    ],
  },
  find: ({ claims, text }) =>
    claims
      .filter(({ kind }) => kind === 'within-budget' || kind === 'over-budget')
      .filter(isFirstDenied)
      .flatMap((claim) => {
        const denial = denialOf(claim);
        if (!denial || 'change' in denial) return [];
        const { present, base } = denial;
        const words = text.slice(claim.span.start, claim.span.end);
        const { name, origin } = claim.metric;
        // Said of all spending, and denied by a part of it.
        const isOfAll = origin === 'report';
        return [
          {
            severity: 'warning' as const,
            confidence: 0.7,
            message: isOfAll
              ? {
                  zh: `文中称“${words}”，而其中${name}预算为${figureText(base)}，实际为${figureText(present)}`,
                  en: `The text says “${words}”, but of all spending ${name} had a budget of ${figureText(base)}, and ${figureText(present)} was spent`,
                }
              : {
                  zh: `${name}称“${words}”，而预算为${figureText(base)}，实际为${figureText(present)}`,
                  en: `${name} is said to be “${words}”, with a budget of ${figureText(base)} and ${figureText(present)} spent`,
                },
            evidence: [
              { span: claim.span, note: { zh: '与所列数据不符', en: 'denied by the figures' } },
              { span: present.quantity.span, note: { zh: '实际', en: 'spent' } },
              { span: base.quantity.span, note: { zh: '预算', en: 'budget' } },
            ] as const,
            checks: [],
            repair: null,
          },
        ];
      }),
};
