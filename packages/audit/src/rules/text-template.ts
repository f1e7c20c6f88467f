import * as z from 'zod';
import type { Rule } from './rule.js';
import { standing } from './standing.js';
import { option, withOptions } from './with-options.js';

const blank = '(?:[XxＸｘ×]{2,4}|[〇○]{2,4})';
/** What a template leaves to fill in, whatever the report: XX.XX万元, 20XX年, X月X日, ____万元. */
const unfilled = new RegExp(
  [
    `(?<![A-Za-z0-9０-９])${blank}(?:[.．]${blank})?[ 　]?(?:[百千万亿]{0,2}元|[%％]|个百分点)`,
    '20[XxＸｘ×]{2}年度?',
    '(?<![A-Za-z0-9])[XxＸｘ×]{1,2}月[XxＸｘ×]{1,2}日',
    '(?<![0-9_])_{2,}[ 　]?(?:[百千万亿]{0,2}元|[%％]|年度?|人)',
  ].join('|'),
  'g',
);
/** The name left to fill in: remains where the report's own name is known and spelled out. */
const nameless = new RegExp(
  `(?<![A-Za-z0-9０-９])${blank}(?:省|市|县|区|镇|乡|街道)?(?:[局委办]|部门|单位|中心|政府)(?![A-Za-z])`,
  'g',
);
/** Instructions to the writer: （请结合实际填写）. */
const instruction =
  /[（(【](?:此处|请|注：请|如有|如无)[^（）()【】\n]{0,30}(?:填写|填列|补充|删除|修改|删减)[^（）()【】\n]{0,20}[）)】]/g;
const placeholder = new RegExp(blank);

const kinds = [
  { pattern: unfilled, zh: '未填写', en: 'not filled in' },
  { pattern: instruction, zh: '填写说明', en: 'an instruction to the writer' },
] as const;

const options = z.strictObject({
  words: option(z.array(z.string().min(1)).default([]), {
    zh: '模板留下的其他文字（请在此填写）',
    en: 'further words that a template leaves (请在此填写)',
  }),
});

export const textTemplate: Rule = {
  id: 'text/template',
  severity: 'warning',
  title: { zh: '模板痕迹未清除', en: 'Remains of a template' },
  why: {
    zh: '“XX局”“20XX年”“XX万元”和填写说明是模板中留待填写的部分，正式文本中不应出现。',
    en: '“XX局”, “20XX年”, “XX万元” and instructions are what a template leaves to fill in.',
  },
  source: {
    zh: '《地方预决算公开操作规程》（财预〔2016〕143号）第四条：公开的形式规范',
    en: '财预〔2016〕143号, article 4: what is published is in good form',
  },
  advice: {
    zh: '换成本单位的内容，或删去模板文字。',
    en: 'Put the own text in its place, or delete what the template left.',
  },
  examples: {
    holds: [
      { text: 'XX县水务局\n一、概况\nXX县水务局为县政府工作部门。' },
      { text: '采用“XX+”模式推进，建成后每平方米造价降低。' },
    ],
    breaks: [
      { text: '公务接待费XX万元，与上年持平。', quote: 'XX万元' },
      { text: '截至20XX年末，资产账实相符。', quote: '20XX年' },
      { text: '河口县水务局\n一、概况\n略。\n二、XX局2023年度支出情况\n略。', quote: 'XX局' },
      { text: '存在的问题（请结合实际填写）：尚需加强管理。', quote: '（请结合实际填写）' },
      { text: '资金到位率为____%，均已支出。', quote: '____%' },
    ],
  },
  ...withOptions(options, ({ text, report }, { words: own }) => {
    const { start, end } = report.span;
    const words = text.slice(start, end);
    const named = report.entity !== null && !placeholder.test(report.entity + report.title);
    const patterns = [
      ...kinds,
      ...(named ? [{ pattern: nameless, zh: '单位名称未填写', en: 'the name is not filled in' }] : []),
    ];
    const remains = [
      ...patterns.flatMap(({ pattern, zh, en }) =>
        [...words.matchAll(pattern)].map(({ index, 0: said }) => ({
          span: { start: start + index, end: start + index + said.length },
          zh,
          en,
        })),
      ),
      ...own.flatMap((said) =>
        standing(text, said, report.span).map((span) => ({ span, zh: kinds[0].zh, en: kinds[0].en })),
      ),
    ];
    return remains.map(({ span, zh, en }) => {
      const said = text.slice(span.start, span.end);
      return {
        severity: 'warning' as const,
        confidence: 0.8,
        message: { zh: `“${said}”是模板痕迹，${zh}`, en: `“${said}” remains of a template: ${en}` },
        evidence: [{ span, note: { zh, en } }] as const,
        checks: [],
        repair: null,
      };
    });
  }),
};
