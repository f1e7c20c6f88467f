/**
 * What is paid out bit by bit, by the ends of its name, beside budgets and money that came in; and words that it was paid. Source:
 * 资金支付 and 合同履行 of 绩效评价报告.
 */
export const grantWords: readonly string[] = [
  '合同价',
  '合同总价',
  '合同金额',
  '合同额',
  '中标价',
  '概算',
  '结算价',
];
export const paidWords: readonly string[] = ['已付', '实付', '已拨', '已用', '付款', '实际支出'];
