/** Spending that one form tells a part of (of 基本支出 alone) and another tells whole (基本支出 and 项目支出). */
export interface SpentWithin {
  /** The form that tells the part, and its line, by its code. */
  readonly part: string;
  readonly code: string;
  /** The form that tells the whole, and the standard name of its line. */
  readonly whole: string;
  readonly name: string;
}

/*
 * 公开06表 is of 基本支出 alone, 公开07表 of all that was spent on the same. Source: the notes below the two forms; 财政部
 * 《政府收支分类科目》, 30212, 30217, 30231.
 */
const basic = '一般公共预算财政拨款基本支出决算表';
const expenses = '三公经费支出决算表';

export const spentWithin: readonly SpentWithin[] = [
  { part: basic, code: '30212', whole: expenses, name: '因公出国（境）费' },
  { part: basic, code: '30217', whole: expenses, name: '公务接待费' },
  { part: basic, code: '30231', whole: expenses, name: '公务用车运行维护费' },
  { part: basic, code: '31013', whole: expenses, name: '公务用车购置费' },
];
