import type { Fact } from '@gouji/facts';
import type { Diagnosis } from '../causes/diagnose.js';
import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { computedText, englishNameOf, figureText, gapText, nameOf, sumText } from '../findings/wording.js';
import type { Rule } from './rule.js';

/** Where nothing tells which figure is wrong, the total that the classes are held against is named first. */
const totalFirst = (diagnosis: Diagnosis, result: Fact): Diagnosis => {
  const { cause, determined, alternatives } = diagnosis;
  if (determined || diagnosis.figure === result) return diagnosis;
  return {
    ...diagnosis,
    figure: result,
    alternatives: [...(cause ? [cause] : []), ...alternatives].filter(
      ({ fact }) => fact.quantity !== result.quantity,
    ),
  };
};

export const sumClassification: Rule = {
  id: 'sum/classification',
  severity: 'error',
  title: { zh: '分类合计与总额不符', en: 'A classification does not add up to its total' },
  why: {
    zh: '按功能分类或经济分类列示的支出覆盖全部支出，各类之和应等于支出总额。',
    en: 'A classification by function or by economic nature covers all spending, so its classes should add up to the total.',
  },
  source: {
    zh: '财政部《政府收支分类科目》',
    en: 'Ministry of Finance, classification of government revenue and expenditure',
  },
  advice: {
    zh: '对照决算表核对各分类与总额，改正不符的一处。',
    en: 'Check the classes and the total against the accounts and correct the one that differs.',
  },
  examples: {
    holds: [
      {
        text: '本年支出500万元。按支出功能分类：一般公共服务支出450万元，卫生健康支出20万元，住房保障支出30万元。',
      },
    ],
    breaks: [
      {
        text: '本年支出500万元。按支出功能分类：一般公共服务支出450万元，卫生健康支出20万元，住房保障支出12.5万元。',
        quote: '500万元',
      },
    ],
  },
  find: ({ diagnoses }) =>
    diagnosesOf(diagnoses, ({ relation }) => relation.kind === 'sum' && relation.classification).map(
      ({ diagnosis, check }) => {
        const { reading, result } = check;
        const sum = sumText(reading.terms, reading.signs);
        const total = computedText(check);
        return draftFrom(totalFirst(diagnosis, result), {
          zh: `${nameOf(result)}为${figureText(result)}，而按分类所列 ${sum} 合计${total}，相差${gapText(check)}`,
          en: `${englishNameOf(result)} is ${figureText(result)}, but the classes ${sum} add up to ${total}: ${gapText(check)} apart`,
        });
      },
    ),
};
