import { choices, levelWord, type ChoiceWord as Word } from '@gouji/lexicon/phrases/choices';
import type { Rule } from './rule.js';
import { wordsStanding } from './words-standing.js';

/** Both orders of every pair, as one alternative of a pattern. */
const pairs = (name: keyof typeof choices, join: (one: Word, other: Word) => string): string => {
  const { ups, downs } = choices[name];
  return `(?:${ups.flatMap((up) => downs.flatMap((down) => [join(up, down), join(down, up)])).join('|')})`;
};

/** 下降（增长）: a form's two words, with the mark that sets them apart. */
const marked = ({ word }: Word, other: Word): string =>
  `${word}(?:[（(]或?${other.word}[）)]|[/／]${other.word})`;
/** 减增加, 增加减少: one word, or the half of it, before the other. */
const glued = ({ word, half }: Word, other: Word): string =>
  `(?:${half === null ? word : `${word}|${half}`})${other.word}`;

/** 增加持平: a change, and none. */
const movesAndLevel = (['ups', 'downs'] as const)
  .flatMap((way) => choices.changes[way].map(({ word }) => word + levelWord))
  .join('|');

/** A figure, or what a level is compared with; not 增加（减少）额, a head of a table. */
const compared = '(?=[ 　]?[0-9０-９]|[预决]算|年初|上年)';
const figure = '(?=了?[ 　]?[0-9０-９][0-9０-９.,，]{0,15}[ 　]?(?:[%％]|[百千万亿]{0,2}元))';

const both = new RegExp(
  [
    `(?:${pairs('changes', marked)}|${pairs('levels', marked)})${compared}`,
    `${pairs('changes', glued)}${figure}`,
    `(?<=[数算额])${pairs('levels', glued)}`,
    `(?:${movesAndLevel})(?=[。；，])`,
  ].join('|'),
  'g',
);

export const textAlternatives: Rule = {
  id: 'text/alternatives',
  severity: 'warning',
  title: { zh: '二选一的词语都留在文中', en: 'Both words of a choice were left standing' },
  why: {
    zh: '模板中的“增长（下降）”“大于（小于）”应按实际情况保留其一；两者并存，读者无从判断方向。',
    en: 'Of “增长（下降）” or “大于（小于）” in a form one is to be kept; with both no reader knows the direction.',
  },
  source: {
    zh: '《地方预决算公开操作规程》（财预〔2016〕143号）第四条：公开的形式规范',
    en: '财预〔2016〕143号, article 4: what is published is in good form',
  },
  advice: {
    zh: '按实际情况保留其中一个词。',
    en: 'Keep the word that is true and delete the other.',
  },
  examples: {
    holds: [
      { text: '增加（减少）额按实际列示，本年增加3.20万元。' },
      { text: '收支增减变动较小，决算数大于预算数。' },
      { text: '增收减支成效明显，在上年基础上下降3.20%。' },
    ],
    breaks: [
      { text: '与上年相比下降（增长）12.50%。', quote: '下降（增长）' },
      { text: '与上年相比增长（或减少）12.50%。', quote: '增长（或减少）' },
      { text: '决算数大于（小于）预算数的主要原因是人员增加。', quote: '大于（小于）' },
      { text: '决算数大小于预算数，主要是项目结转。', quote: '大小于' },
      { text: '比上年减增加21.00万元。', quote: '减增加' },
      { text: '比上年增加减少21.00万元。', quote: '增加减少' },
      { text: '政府性基金预算支出0万元，与上年预算增加持平。', quote: '增加持平' },
    ],
  },
  find: (context) =>
    wordsStanding(context, both, {
      confidence: 0.85,
      note: { zh: '应保留其一', en: 'keep one' },
      message: (said) => ({
        zh: `“${said}”两词并存，应保留其一`,
        en: `“${said}” holds both words of a choice; one is to be kept`,
      }),
    }),
};
