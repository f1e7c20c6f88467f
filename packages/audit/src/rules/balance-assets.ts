import { assetBalances } from '@gouji/lexicon/accounts/identities';
import type { Check } from '../arithmetic/check.js';
import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { computedText, englishNameOf, figureText, nameOf, sumText } from '../findings/wording.js';
import type { Rule } from './rule.js';

const isAssetBalance = ({ relation, result }: Check): boolean =>
  relation.kind === 'balance' && assetBalances.has(result.metric.name);

/** 净值 alone beside 原值: it may be less, and never more. */
const isBound = ({ reading }: Check): boolean => reading.formula === 'at-most';

export const balanceAssets: Rule = {
  id: 'balance/assets',
  severity: 'error',
  title: { zh: '资产、负债、净值关系不符', en: 'Assets, liabilities and net values do not tie' },
  why: {
    zh: '资产总额＝负债总额＋净资产；资产净值＝原值－累计折旧（摊销），净值不大于原值。同一时点的数据才作比较。',
    en: 'Assets = liabilities + net assets; net value = cost − accumulated depreciation, and never above cost. Only figures of one date are compared.',
  },
  source: {
    zh: '《政府会计制度》资产负债表；《政府会计准则第3号——固定资产》',
    en: 'Government accounting system, balance sheet; government accounting standard no. 3, fixed assets',
  },
  advice: {
    zh: '对照资产负债表核对同一时点的各项数据。',
    en: 'Check the figures of that date against the balance sheet.',
  },
  examples: {
    holds: [
      { text: '年末资产总额4120.6万元，负债总额318.2万元，净资产3802.4万元。' },
      { text: '固定资产原值2840.5万元，累计折旧1236.9万元，净值1603.6万元。' },
      { text: '年末资产总额980.4万元，年初净资产815.0万元，年末负债92.1万元。' },
    ],
    breaks: [
      { text: '资产合计1560.9万元，负债合计207.3万元，净资产合计1335.6万元。', quote: '1335.6万元' },
      { text: '2023年末固定资产原值137.14万元，净值185.61万元。', quote: '185.61万元' },
    ],
  },
  find: ({ diagnoses }) =>
    diagnosesOf(diagnoses, isAssetBalance).map(({ diagnosis, check }) => {
      const { result, reading } = check;
      const sum = sumText(reading.terms, reading.signs);
      const [name, english] = [nameOf(result), englishNameOf(result)];
      return draftFrom(
        diagnosis,
        isBound(check)
          ? {
              zh: `${name}${figureText(result)}大于${nameOf(reading.terms[0] ?? result)}${sum}`,
              en: `${english} ${figureText(result)} is above ${englishNameOf(reading.terms[0] ?? result)} ${sum}`,
            }
          : {
              zh: `${name}列为${figureText(result)}，按 ${sum} 推算为${computedText(check)}`,
              en: `${english} is stated as ${figureText(result)}, but ${sum} is ${computedText(check)}`,
            },
      );
    }),
};
