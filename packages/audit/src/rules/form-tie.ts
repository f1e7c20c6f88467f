import { draftFrom, tiesOf } from '../findings/from-diagnosis.js';
import { tieWords } from '../findings/tie-words.js';
import { computedText, englishNameOf, figureText, gapText, nameOf, sumText } from '../findings/wording.js';
import type { Rule } from './rule.js';
import { isTail, tailOptions } from './tail.js';
import { withOptions } from './with-options.js';

export const formTie: Rule = {
  id: 'form/tie',
  severity: 'error',
  title: { zh: '报表勾稽关系不符', en: 'Figures of an official form do not tie' },
  why: {
    zh: '部门决算、部门预算的公开表式规定了表内、表间的平衡关系，说明文字中的数据又取自这些表。平衡关系不成立，或文中数据与表中同一科目不同时，必有一处有误。',
    en: 'The official forms of accounts and budgets fix what must balance within a table and between tables, and the text takes its figures from them. Where they do not balance, or the text differs from the table, one figure is wrong.',
  },
  source: {
    zh: '财政部《部门决算报表》基本平衡公式（财决01表：27行=1行+…+8行，31行=27行+28行+29行，31行=88行等）、表间公式；部门预决算公开操作规程所附表式',
    en: 'Balance and inter-table formulas of the final-accounts report forms (财决01: rows 27, 31, 84, 88) and the forms annexed to the disclosure rules of the Ministry of Finance',
  },
  advice: {
    zh: '对照原报表逐项核对，改正写错的一格或一处文字。',
    en: 'Check the cells against the original forms, and correct the wrong cell or sentence.',
  },
  examples: {
    holds: [
      {
        text: '\n支出决算表\n\n单位：万元\n\n| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |\n| --- | --- | --- | --- | --- |\n|  | 合计 | 90.00 | 60.00 | 30.00 |\n| 205 | 教育支出 | 90.00 | 60.00 | 30.00 |\n| 20502 | 普通教育 | 90.00 | 60.00 | 30.00 |',
      },
    ],
    breaks: [
      {
        text: '\n支出决算表\n\n单位：万元\n\n| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |\n| --- | --- | --- | --- | --- |\n|  | 合计 | 96.40 | 60.00 | 36.40 |\n| 205 | 教育支出 | 96.40 | 60.00 | 36.40 |\n| 20502 | 普通教育 | 69.40 | 60.00 | 36.40 |',
        quote: '69.40',
        repair: '96.40',
      },
    ],
  },
  ...withOptions(tailOptions, ({ diagnoses }, { tail }) =>
    tiesOf(diagnoses)
      .filter(({ diagnosis }) => !isTail(diagnosis, tail))
      .map(({ diagnosis, check, form }) => {
        const { result, reading } = check;
        const sum = sumText(reading.terms, reading.signs);
        const printed = figureText(result);
        const apart = gapText(check);
        const title = `《${form.name}》${form.number ? `（${form.number}）` : ''}`;
        return draftFrom(diagnosis, {
          zh: `${title}勾稽关系“${tieWords(form.equation, 'zh')}”不成立：${nameOf(result)}列为${printed}，应为 ${sum}${reading.terms.length > 1 ? ` = ${computedText(check)}` : ''}，相差${apart}`,
          en: `${title}: “${tieWords(form.equation, 'en')}” does not hold; ${englishNameOf(result)} is printed as ${printed}, but should be ${sum}${reading.terms.length > 1 ? ` = ${computedText(check)}` : ''}: ${apart} apart`,
        });
      }),
  ),
};
