import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { inUnitOf, sumText } from '../findings/wording.js';
import type { Rule } from './rule.js';

export const balanceBudget: Rule = {
  id: 'balance/budget',
  severity: 'error',
  title: { zh: '收支结转不平衡', en: 'Income, spending and balances do not tie' },
  why: {
    zh: '年初结转和结余＋本年收入＝本年支出＋年末结转和结余。',
    en: 'Opening balance + income = spending + closing balance.',
  },
  source: {
    zh: '《政府会计制度》预算结转结余变动表；部门决算报表财决01',
    en: 'Government accounting system, statement of changes in budget balances',
  },
  examples: {
    holds: [
      {
        text: '本年收入共计2261.44万元，年初结转和结余5.13万元；本年支出共计2265.2万元，年末结转和结余1.38万元。',
      },
    ],
    breaks: [
      {
        text: '本年收入共计2261.44万元，年初结转和结余5.13万元；本年支出共计2265.20万元，年末结转和结余3.71万元。',
        quote: '3.71万元',
      },
    ],
  },
  find: ({ diagnoses }) =>
    diagnosesOf(diagnoses, ({ relation }) => relation.kind === 'balance').map(({ diagnosis, check }) => {
      const { result, reading, computed } = check;
      const sum = sumText(reading.terms, reading.signs);
      return draftFrom(diagnosis, {
        zh: `年末结转和结余列为${result.quantity.text}，按收支推算 ${sum} 为${inUnitOf(computed, result)}`,
        en: `The closing balance is stated as ${result.quantity.text}, but ${sum} is ${inUnitOf(computed, result)}`,
      });
    }),
};
