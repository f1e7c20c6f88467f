import { paragraphsOf } from './paragraphs.js';
import type { Rule } from './rule.js';

/** Words of which a writer takes one, by the form that both stand in. */
const opposites = [
  ['增加', '减少'],
  ['增长', '下降'],
  ['上升', '下降'],
  ['提高', '降低'],
  ['大于', '小于'],
  ['高于', '低于'],
  ['超过', '低于'],
] as const;

const pairs = opposites.flatMap(([one, other]) => [
  `${one}[（(/／]${other}[）)]?`,
  `${other}[（(/／]${one}[）)]?`,
]);
/** Before a figure or what is compared with it: 下降（增长）27.78%, 大于（小于）预算数; not 增加（减少）额, a head of a table. */
const bothStand = `(?:${pairs.join('|')})(?=[ 　]?[0-9０-９]|[预决]算|年初|上年|0)`;
/** Half of one word left before the other: 大小于, 减增加. */
const halfStands =
  '(?<=[数算额])(?:大小于|小大于|高低于|低高于)|(?:减增加|增减少|降增长|增下降|升下降|降上升)(?=了?[ 　]?[0-9０-９])';
const both = new RegExp(`${bothStand}|${halfStands}`, 'g');

export const textAlternatives: Rule = {
  id: 'text/alternatives',
  severity: 'warning',
  title: { zh: '二选一的词语都留在文中', en: 'Both words of a choice were left standing' },
  why: {
    zh: '模板中的“增长（下降）”“大于（小于）”应按实际情况保留其一；两者并存，读者无从判断方向。',
    en: 'Of “增长（下降）” or “大于（小于）” in a form one is to be kept; with both no reader knows the direction.',
  },
  source: null,
  advice: {
    zh: '按实际情况保留其中一个词。',
    en: 'Keep the word that is true and delete the other.',
  },
  examples: {
    holds: [
      { text: '增加（减少）额按实际列示，本年增加3.20万元。' },
      { text: '收支增减变动较小，决算数大于预算数。' },
    ],
    breaks: [
      { text: '与上年相比下降（增长）12.50%。', quote: '下降（增长）' },
      { text: '决算数大于（小于）预算数的主要原因是人员增加。', quote: '大于（小于）' },
      { text: '决算数大小于预算数，主要是项目结转。', quote: '大小于' },
      { text: '比上年减增加21.00万元。', quote: '减增加' },
    ],
  },
  find: ({ text, report }) =>
    paragraphsOf(text, report).flatMap(({ span, words }) =>
      [...words.matchAll(both)].map(({ index, 0: said }) => ({
        severity: 'warning' as const,
        confidence: 0.85,
        message: {
          zh: `“${said}”两词并存，应保留其一`,
          en: `“${said}” holds both words of a choice; one is to be kept`,
        },
        evidence: [
          {
            span: { start: span.start + index, end: span.start + index + said.length },
            note: { zh: '应保留其一', en: 'keep one' },
          },
        ] as const,
        checks: [],
        repair: null,
      })),
    ),
};
