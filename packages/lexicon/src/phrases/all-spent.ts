/**
 * Words behind an amount by which it is all of what was told before (该项资金A万元全部执行完毕), and those that stand for its name.
 * Source: published 部门预算 and 绩效自评 reports.
 */
export const allOfIt: readonly string[] = ['全部', '已全部', '均已', '均按', '已按规定全部'];
export const thatFund: readonly string[] = [
  '该项资金',
  '该资金',
  '该笔资金',
  '该项经费',
  '该项目资金',
  '上述资金',
  '此项资金',
];
