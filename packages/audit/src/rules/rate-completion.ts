import type { Reading } from '@gouji/facts';
import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { computedText, englishNameOf, figureText, isMean, nameOf, ratioText } from '../findings/wording.js';
import type { Rule } from './rule.js';

const quotientText = (reading: Reading, done: string, planned: string): string => {
  if (reading.formula === 'ratio') return ratioText(reading);
  // 合格率, told by what is not 合格.
  return reading.formula === 'growth' ? `(${planned} − ${done}) ÷ ${planned}` : `${done} ÷ ${planned}`;
};

export const rateCompletion: Rule = {
  id: 'rate/completion',
  severity: 'error',
  title: { zh: '完成率、执行率与所列数据不符', en: 'A completion rate does not match its figures' },
  why: {
    zh: '完成率、执行率、控制率、办结率应等于文中实际数与计划数（预算数、受理数）之比。',
    en: 'Rates of completion, execution, control or closure should equal what was done ÷ what was planned or received.',
  },
  source: {
    zh: '《预算绩效评价共性指标体系框架》（财预〔2013〕53号）',
    en: 'Common indicator framework for budget performance (Caiyu [2013] No. 53)',
  },
  advice: {
    zh: '按实际数与计划数重新计算比率后改正。',
    en: 'Compute the rate anew from what was done and what was planned.',
  },
  examples: {
    holds: [
      { text: '公务接待费年初预算20万元，支出决算15万元，完成年初预算的75%。' },
      { text: '全年共受理工单3701件，办结3701件，办结率100%。' },
      { text: '抽查村卫生室40家，优18家、良14家、中8家，优良率80%。' },
    ],
    breaks: [
      { text: '公务接待费年初预算20万元，支出决算15万元，完成年初预算的57%。', quote: '57%', repair: '75%' },
      { text: '平台共受理工单3701件，已办结3678件，办结率100%。', quote: '100%' },
      { text: '抽查村卫生室40家，优18家、良14家、中8家，优良率45%。', quote: '45%' },
    ],
  },
  find: ({ diagnoses }) =>
    diagnosesOf(diagnoses, ({ relation, reading }) => relation.kind === 'rate' && !isMean(reading)).map(
      ({ diagnosis, check }) => {
        const { result, reading } = check;
        const [done = '', other = ''] = reading.terms.map(figureText);
        // What was planned is told by what is left of it, or by how much was done beyond it.
        const gap = (reading.signs[1] ?? 1) < 0 ? '+' : '−';
        const planned = reading.formula === 'level-over-base' ? `(${done} ${gap} ${other})` : other;
        const formula = quotientText(reading, done, planned);
        return draftFrom(diagnosis, {
          zh: `${nameOf(result)}列为${figureText(result)}，按${formula}计算为${computedText(check)}`,
          en: `${englishNameOf(result)} is stated as ${figureText(result)}; ${formula} gives ${computedText(check)}`,
        });
      },
    ),
};
