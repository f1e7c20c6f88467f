import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { figureText } from '../findings/wording.js';
import type { Rule } from './rule.js';

export const countList: Rule = {
  id: 'count/list',
  severity: 'error',
  title: { zh: '数量与所列名称个数不符', en: 'A count does not match the names listed' },
  why: {
    zh: '“分别是”之后逐一列出的名称个数应等于前面的数量。',
    en: 'The names listed one by one should be as many as the count before them.',
  },
  source: null,
  advice: {
    zh: '核对名称是否列全，或改正数量。',
    en: 'Check whether the list is complete, or correct the count.',
  },
  examples: {
    holds: [
      {
        text: '共设置内设机构7个，分别是综合股、秘书股、政务服务管理股、调研信息股、金融股、外事股、督查室。',
      },
      { text: '内设科室5个，分别为办公室、财务科、人事科等。' },
    ],
    breaks: [{ text: '共设置内设机构4个，分别是综合股、秘书股、金融股、外事股、督查室。', quote: '4个' }],
  },
  find: ({ diagnoses }) =>
    diagnosesOf(diagnoses, ({ relation }) => relation.kind === 'count-of-list').map(
      ({ diagnosis, check }) => {
        const { result, reading } = check;
        return draftFrom(diagnosis, {
          zh: `数量写为${figureText(result)}，而其后列出${reading.items ?? 0}个名称`,
          en: `The count is ${figureText(result)}, but ${reading.items ?? 0} names are listed`,
        });
      },
    ),
};
