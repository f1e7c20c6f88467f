import type { Rule } from './rule.js';
import { wordsStanding } from './words-standing.js';

/** Words that announce something, and a full stop right behind them: 主要原因是。 其中主要用于：； */
const nothingBehind =
  /(?:原因(?:是|为|在于|主要是)[：:]?|原因[：:]|主要(?:用于|包括|是|为)[：:]?|(?:用于|包括)[：:])\s?[。；]/g;

export const textUnfinished: Rule = {
  id: 'text/unfinished',
  severity: 'warning',
  title: { zh: '“主要原因是”等之后没有内容', en: 'Nothing stands behind “the main reason is”' },
  why: {
    zh: '模板要求说明原因或用途，句子写到“主要原因是”“主要用于”便结束，内容漏填。',
    en: 'The form asks for a reason or a use; the sentence ends where it should begin.',
  },
  source: {
    zh: '财政部关于部门决算公开的要求：增减变化应说明原因',
    en: 'Ministry of Finance on publishing departmental accounts: changes are to be explained',
  },
  advice: {
    zh: '补写原因或内容。',
    en: 'Write what is missing.',
  },
  examples: {
    holds: [
      { text: '人员增加是支出增长的主要原因。' },
      { text: '支出增长，主要原因是人员增加。' },
      { text: '主要用于：\n1.办公费；\n2.差旅费。' },
    ],
    breaks: [
      { text: '支出比上年有所增长，主要原因是。', quote: '原因是。' },
      { text: '其他支出主要用于：。', quote: '主要用于：。' },
      { text: '两项均有减少，原因：；此外无变化。', quote: '原因：；' },
    ],
  },
  find: (context) =>
    wordsStanding(context, nothingBehind, {
      confidence: 0.8,
      note: { zh: '内容漏填', en: 'left out' },
      message: (said) => {
        const words = said.replace(/(?<![：:。；\s])[：:。；\s]+$/, '');
        return { zh: `“${words}”之后没有内容`, en: `Nothing stands behind “${words}”` };
      },
    }),
};
