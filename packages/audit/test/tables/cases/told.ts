import type { TableCase } from '../case.js';

const basic = `
| 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 |
| --- | --- | --- | --- | --- | --- |
| 301 | 工资福利支出 | 66.30 | 302 | 商品和服务支出 | 24.05 |
| 30101 | 基本工资 | 40.20 | 30201 | 办公费 | 15.25 |
| 30102 | 津贴补贴 | 26.10 | 30202 | 印刷费 | 8.80 |
| 人员经费合计 | | 66.30 | 公用经费合计 | | 24.05 |`;

const publicExpenses = `
| 项目 | 预算数 | 决算数 |
| --- | --- | --- |
| 合计 | 9.40 | 7.15 |
| 1.因公出国（境）费 | | |
| 2.公务用车购置及运行维护费 | 6.00 | 5.25 |
| （1）公务用车购置费 | | |
| （2）公务用车运行维护费 | 6.00 | 5.25 |
| 3.公务接待费 | 3.40 | 1.90 |`;

const above = '一般公共预算财政拨款基本支出决算表\n\n公开06表\n\n单位：万元';
const heading = '六、一般公共预算财政拨款基本支出决算情况说明';

/** What the text tells under a form's own heading. */
export const told: readonly TableCase[] = [
  {
    id: 'items of basic spending are those of the form, in whatever unit',
    above,
    table: basic,
    below: `${heading}\n\n一般公共预算财政拨款基本支出90.35万元，其中：人员经费663000元，公用经费24.05万元。人员经费中，基本工资40.20万元。`,
    holds: ['same 663000元 = 66.30', 'same 24.05万元 = 24.05', 'same 40.20万元 = 40.20'],
  },
  {
    id: 'an item told otherwise than its cell',
    above,
    table: basic,
    below: `${heading}\n\n公用经费24.05万元，其中：办公费12.55万元，印刷费8.80万元。`,
    violated: ['same 12.55万元 = 15.25', 'sum 24.05万元 = 12.55万元 8.80万元'],
  },
  {
    id: 'the same names under another heading are of something else',
    above,
    table: basic,
    below: '八、项目支出情况\n\n培训项目支出12.55万元，其中：办公费3.75万元，印刷费8.80万元。',
    trap: '办公费 of a project is not that of basic spending',
  },
  {
    id: '年初预算 in the text is the 预算数 of the form where another of them agrees',
    above: '“三公”经费支出决算表\n\n公开07表\n\n单位：万元',
    table: publicExpenses,
    below:
      '七、“三公”经费支出决算情况说明\n\n“三公”经费支出年初预算为9.40万元，支出决算为7.15万元。公务接待费年初预算为3.40万元，支出决算为1.90万元。',
    holds: ['same 9.40万元 = 9.40', 'same 7.15万元 = 7.15', 'same 3.40万元 = 3.40', 'same 1.90万元 = 1.90'],
  },
  {
    id: 'and may be another budget where none agrees',
    above: '“三公”经费支出决算表\n\n公开07表\n\n单位：万元',
    table: publicExpenses,
    below:
      '七、“三公”经费支出决算情况说明\n\n“三公”经费支出年初预算为10.00万元，支出决算为7.15万元。公务接待费年初预算为4.00万元，支出决算为1.90万元。',
    trap: '预算数 of the form may be the adjusted budget',
  },
];
