/**
 * The words that headings and captions of budgets and accounts are made of, behind their year.
 * Source: the forms of 部门决算公开 and 部门预算公开 (财政部), and 绩效自评报告.
 */
const formWords = [
  '一般公共预算',
  '政府性基金预算',
  '国有资本经营预算',
  '财政拨款',
  '财政',
  '部门',
  '单位',
  '本级',
  '收入',
  '支出',
  '收支',
  '“三公”',
  '三公',
  '经费',
  '机关运行',
  '基本',
  '项目',
  '整体',
  '绩效',
  '自评',
  '评价',
  '决算',
  '预算',
  '总体',
  '情况',
  '说明',
  '报告',
  '总表',
  '明细表',
  '报表',
  '表',
  '公开',
  '的',
  '及',
  '和',
  '、',
] as const;

const onlyFormWords = new RegExp(`^(?:${formWords.join('|')}){1,24}$`);

/** Whether words are those of a form and nothing else: no 对比, 执行, 结转 or 安排, that may speak of another year. */
export const isFormName = (words: string): boolean => onlyFormWords.test(words);

/** Names of funds: their 预算 tells nothing of the report. */
const funds = /一般公共预算|政府性基金预算|国有资本经营预算/g;

/** What a report or a part of it is. */
export type Kind = 'accounts' | 'budget' | 'evaluation';

const kinds = [
  { kind: 'accounts', word: '决算' },
  { kind: 'budget', word: '预算' },
  { kind: 'evaluation', word: '自评' },
  { kind: 'evaluation', word: '评价' },
] as const;

/** What a title or heading says that it is: by the one kind that it names; null where it names none or several. */
export const kindOf = (name: string): Kind | null => {
  const words = name.replace(funds, '');
  const found = new Set(kinds.filter(({ word }) => words.includes(word)).map(({ kind }) => kind));
  const [only, other] = found;
  return only && !other ? only : null;
};

/** Whether a title's year may be that of publication, with the accounts those of the year before: 2024年部门决算公开. */
export const mayNamePublication = (title: string): boolean =>
  kindOf(title) === 'accounts' && title.includes('公开');
