import type { Quantity } from '@gouji/amounts';
import type { Check } from '../arithmetic/check.js';
import { sumOf } from '../arithmetic/sums.js';
import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { isLastDigit } from '../findings/severity.js';
import { computedText, figureText } from '../findings/wording.js';
import type { Rule } from './rule.js';

export const sharePercent: Rule = {
  id: 'share/percent',
  severity: 'error',
  title: { zh: '占比与金额不符', en: 'A share does not match its amounts' },
  why: {
    zh: '占比＝部分÷整体，应与所列金额一致（按百分比所印位数判断）。',
    en: 'A share is part ÷ whole and should agree with the amounts given, to the digits printed.',
  },
  source: null,
  advice: {
    zh: '按所列金额重新计算占比后改正。',
    en: 'Compute the share anew from its amounts.',
  },
  examples: {
    holds: [
      { text: '本年支出2265.2万元，其中：基本支出603.65万元，占26.65%；项目支出1661.55万元，占73.35%。' },
      { text: '财政拨款收入2254.36万元，占本年收入2261.44万元的99.69%。' },
    ],
    breaks: [
      {
        text: '本年支出237.00万元，其中：工资福利支出170.4万元，占全部支出的70%；商品和服务支出66.6万元，占全部支出的28%。',
        quote: '70%',
      },
    ],
  },
  find: ({ diagnoses, checks }) =>
    diagnosesOf(diagnoses, ({ relation }) => relation.kind === 'share').map(({ diagnosis, check }) => {
      const { result, reading } = check;
      const [part, whole] = reading.terms;
      const amounts = `${part ? figureText(part) : ''} ÷ ${whole ? figureText(whole) : ''}`;
      const draft = draftFrom(diagnosis, {
        zh: `${part?.metric.name ?? ''}占比列为${figureText(result)}，按金额 ${amounts} 计算为${computedText(check)}`,
        en: `The share of ${part?.metric.name ?? 'the part'} is stated as ${figureText(result)}; ${amounts} gives ${computedText(check)}`,
      });
      return isSetToWhole(check, checks) ? { ...draft, severity: 'info' as const } : draft;
    }),
};

/** Out by one in its last digit so that all shares of the whole come to 100 %, as is often done with the last of them. */
const isSetToWhole = (check: Check, checks: readonly Check[]): boolean => {
  const wholeOf = ({ reading }: Check): Quantity | undefined => reading.terms[1]?.quantity;
  const shares = checks.filter(
    (other) => other.relation.kind === 'share' && wholeOf(other) === wholeOf(check),
  );
  return isLastDigit(check) && sumOf(shares.map(({ result }) => result)).eq(1);
};
