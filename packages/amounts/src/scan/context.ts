/** Words that make a bare 万 or 亿 behind them money. */
const moneyWords = /[资款费额钱价值]|金额|经费|支出|收入|投资|预算|采购|元|奖池|拨款|补助|成本|报账/;

const reach = 24;

/** Whether money is spoken of in the clause before `at`. */
export const isMoneyContext = (text: string, at: number): boolean => {
  const words = text.slice(Math.max(0, at - reach), at);
  const clause = words.slice(
    Math.max(words.lastIndexOf('。'), words.lastIndexOf('；'), words.lastIndexOf('\n')) + 1,
  );
  return moneyWords.test(clause);
};
