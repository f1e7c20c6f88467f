import { assetBalances } from '@gouji/lexicon/accounts/identities';
import type { Check } from '../arithmetic/check.js';
import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { computedText, englishNameOf, figureText, nameOf, sumText } from '../findings/wording.js';
import type { Rule } from './rule.js';

const isBudgetBalance = ({ relation, result }: Check): boolean =>
  relation.kind === 'balance' && !assetBalances.has(result.metric.name);

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
  advice: {
    zh: '对照收支决算总表核对收入、支出与结转结余。',
    en: 'Check income, spending and balances against the summary of accounts.',
  },
  examples: {
    holds: [
      {
        text: '本年收入共计2261.44万元，年初结转和结余5.13万元；本年支出共计2265.2万元，年末结转和结余1.38万元。',
      },
      { text: '本年度收入共计640.18万元，本年度支出共计640.18万元，本年度无结余。' },
      { text: '财政拨款收入1502.6万元，本年支出1611.3万元，年末结转和结余22.9万元。' },
    ],
    breaks: [
      {
        text: '本年收入共计2261.44万元，年初结转和结余5.13万元；本年支出共计2265.20万元，年末结转和结余3.71万元。',
        quote: '3.71万元',
      },
      {
        text: '本年度收入共计640.18万元，本年度支出共计634.81万元，本年度无结余。',
        quote: '634.81万元',
      },
    ],
  },
  find: ({ diagnoses }) =>
    diagnosesOf(diagnoses, isBudgetBalance).map(({ diagnosis, check }) => {
      const { result, reading } = check;
      const sum = sumText(reading.terms, reading.signs);
      return draftFrom(diagnosis, {
        zh: `${nameOf(result)}列为${figureText(result)}，按收支推算 ${sum} 为${computedText(check)}`,
        en: `${englishNameOf(result)} is stated as ${figureText(result)}, but ${sum} is ${computedText(check)}`,
      });
    }),
};
