import type { Check } from '../arithmetic/check.js';
import { isReversed } from '../findings/direction.js';
import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { computedText, englishNameOf, figureText, nameOf } from '../findings/wording.js';
import type { Rule } from './rule.js';

/** A change's rate, or a difference of rates; where two directions are opposite, `trend/direction` says so. */
const isOfChange = (check: Check): boolean => {
  const { relation, reading, result } = check;
  if (isReversed(check)) return false;
  if (relation.kind === 'difference') return result.quantity.kind === 'points';
  return (
    relation.kind === 'change-rate' &&
    !reading.terms.some(({ role, sign }) => role === 'change' && sign !== result.sign)
  );
};

/** 支出31万元，较上年增加71万元: what was before would be less than nothing. */
const isMoreThanAll = ({ reading, computed }: Check): boolean =>
  reading.formula === 'change-of-current' && reading.signs[0] !== -1 && computed.isNegative();

const moreThanAll = ({ result, reading }: Check): { readonly zh: string; readonly en: string } => {
  const [change, level] = reading.terms.map(figureText);
  return {
    zh: `${nameOf(result)}的增减列为${figureText(result)}，而增加的${change}多于现有的${level}，上年数不可能为负`,
    en: `The change of ${englishNameOf(result)} is stated as ${figureText(result)}, but the rise of ${change} is more than the ${level} there is`,
  };
};

export const changeRate: Rule = {
  id: 'change/rate',
  severity: 'error',
  title: { zh: '增减率不符', en: 'A rate of change does not match its figures' },
  why: {
    zh: '增减率＝增减额÷基数；基数未写明时由本年数与增减额推得。两个比率之差为百分点。',
    en: 'Rate = change ÷ base, where an unprinted base follows from the present level and the change. Two rates differ by percentage points.',
  },
  source: null,
  advice: {
    zh: '按本年数与基数重新计算增减率后改正。',
    en: 'Compute the rate anew from both levels and correct what differs.',
  },
  examples: {
    holds: [
      { text: '公务接待费11.95万元，较上年减少5.52万元，下降31.59%。' },
      { text: '本年支出587.63万元，比上年增加33.46万元，增长6.04%。' },
      { text: '群众满意度由2022年的94.26%提升至97.81%，提高3.55个百分点。' },
    ],
    breaks: [
      { text: '公务接待费11.95万元，较上年减少5.52万元，下降13.59%。', quote: '13.59%' },
      // Divided by this year's figure instead of last year's.
      { text: '“三公”经费支出9.07万元，较上年减少0.71万元，下降7.83%。', quote: '7.83%', repair: '7.26%' },
      { text: '群众满意度由2022年的94.26%提升至97.81%，提高4.55个百分点。', quote: '4.55个百分点' },
    ],
  },
  find: ({ diagnoses }) =>
    diagnosesOf(diagnoses, isOfChange).map(({ diagnosis, check }) => {
      const { result, computed, reading } = check;
      const from = reading.terms.map(figureText);
      // A table prints the sign of a change; in a sentence the words say it.
      const printsSign = result.quantity.value.isNegative();
      if (isMoreThanAll(check)) return draftFrom(diagnosis, moreThanAll(check));
      const should = computedText(check, printsSign ? computed.abs().negated() : computed.abs());
      return draftFrom(diagnosis, {
        zh: `${nameOf(result)}的增减列为${figureText(result)}，按${from.join('与')}计算应为${should}`,
        en: `The change of ${englishNameOf(result)} is stated as ${figureText(result)}; ${from.join(' and ')} give ${should}`,
      });
    }),
};
