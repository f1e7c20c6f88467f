import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { computedText, englishNameOf, figureText, gapText, nameOf, sumText } from '../findings/wording.js';
import type { Rule } from './rule.js';
import { shortLists } from './sum-known-parts.js';
import { isTail, tailOptions } from './tail.js';
import { withOptions } from './with-options.js';

export const sumComponents: Rule = {
  id: 'sum/components',
  severity: 'error',
  title: { zh: '分项合计与总额不符', en: 'Parts do not add up to their total' },
  why: {
    zh: '文中列出的各分项之和应等于其总额。差额超出各数据末位四舍五入所能解释的范围时，分项或总额必有一处有误。',
    en: 'The parts that the text lists should add up to their total. Where rounding of the printed digits cannot explain the gap, a part or the total is wrong.',
  },
  source: {
    zh: '误差按 XBRL Calculations 1.1 的区间法判断；构成关系见《政府会计制度》及部门决算报表',
    en: 'Tolerance by intervals (XBRL Calculations 1.1); compositions by the government accounting system and the final-accounts forms',
  },
  advice: {
    zh: '逐项核对分项与合计，改正写错的一处，或补上漏列的分项。',
    en: 'Check the parts and the total against the books; correct the wrong one, or add the part left out.',
  },
  examples: {
    holds: [
      { text: '2023年项目支出423.75万元，其中：平台建设项目300万元，运维项目123.75万元。' },
      { text: '本年支出合计587.63万元，其中：基本支出163.89万元，项目支出423.75万元。' },
      { text: '全年支出500万元，其中：公务接待费3.2万元。' },
      { text: '项目支出200万元，主要包括：信息化建设60万元、设备购置30万元等。' },
    ],
    breaks: [
      {
        text: '2023年项目支出423.75万元，其中：甲项目300万元，乙项目37万元，丙项目30万元，丁项目6.3万元，共涉及资金343.3万元，业务经费50.45万元。',
        quote: '343.3万元',
        repair: '373.3万元',
      },
      { text: '基本支出237.33万元，其中：人员经费170.4万元；日常公用经费66.6万元。', quote: '237.33万元' },
    ],
  },
  ...withOptions(tailOptions, (context, { tail }) => {
    // What sum/known-parts tells is told by what is left out.
    const short = new Set(shortLists(context).map(({ evidence: [{ span }] }) => span.start));
    return diagnosesOf(
      context.diagnoses,
      ({ relation }) => relation.kind === 'sum' && !relation.classification,
    )
      .filter(
        ({ diagnosis, check }) => !isTail(diagnosis, tail) && !short.has(check.result.quantity.span.start),
      )
      .map(({ diagnosis, check }) => {
        const { reading, result } = check;
        const sum = sumText(reading.terms, reading.signs);
        const total = computedText(check);
        return draftFrom(diagnosis, {
          zh: `${nameOf(result)}列为${figureText(result)}，而各分项 ${sum} 合计${total}，相差${gapText(check)}`,
          en: `${englishNameOf(result)} is stated as ${figureText(result)}, but its parts ${sum} add up to ${total}: ${gapText(check)} apart`,
        });
      });
  }),
};
