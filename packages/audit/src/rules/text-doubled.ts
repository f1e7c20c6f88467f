import { doubledWords } from '@gouji/lexicon/phrases/choices';
import type { Rule } from './rule.js';
import { wordsStanding } from './words-standing.js';

export const textDoubled: Rule = {
  id: 'text/doubled',
  severity: 'warning',
  title: { zh: '词语重复', en: 'A word that stands twice' },
  why: {
    zh: '“增加增加”“主要主要”是改稿时留下的重复，其间可能漏了金额或比较对象。',
    en: 'A word doubled by editing; an amount or what it is compared with may have been lost between the two.',
  },
  source: {
    zh: '《地方预决算公开操作规程》（财预〔2016〕143号）第四条：公开的形式规范',
    en: '财预〔2016〕143号, article 4: what is published is in good form',
  },
  advice: {
    zh: '删去重复的词，并检查其间有无漏字。',
    en: 'Delete one of the two, and see whether something is missing between them.',
  },
  examples: {
    holds: [
      { text: '支出逐年增加，增加部分用于人员经费。' },
      { text: '社会社区事务由各街道办理，主要是主要领导负责。' },
    ],
    breaks: [
      { text: '比上年预算增加增加27.40万元。', quote: '增加增加' },
      { text: '主要用于用于信息系统维护。', quote: '用于用于' },
      { text: '本年支出合计80.00万元万元。', quote: '万元万元' },
    ],
  },
  find: (context) =>
    wordsStanding(context, doubledWords, {
      confidence: 0.85,
      note: { zh: '词语重复', en: 'doubled' },
      message: (said) => ({ zh: `“${said}”重复`, en: `“${said}” stands twice` }),
    }),
};
