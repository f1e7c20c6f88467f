/**
 * 汉字数字. Sources: GB/T 15835 (出版物上数字用法) for the plain forms, 支付结算办法 (中国人民银行 1997) for the 大写 forms,
 * traditional forms as Unicode's kTraditionalVariant gives them.
 */

/** Digits by value. */
export const digitForms: readonly string[] = [
  '零〇○',
  '一壹弌幺',
  '二贰貳两兩弍',
  '三叁參叄弎',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
];

/** 大写 digits that are also everyday words (陆地, 收拾, 队伍, 放肆): alone they are no numeral. */
export const formalDigits = '壹贰貳叁參叄肆伍陆陸柒捌玖弌弍弎';

/** Places within four digits, as powers of ten. */
export const placeForms: readonly (readonly [forms: string, exponent: number])[] = [
  ['十拾', 1],
  ['百佰', 2],
  ['千仟', 3],
];

/** Letters that make a noun with 数 (人数, 总数): behind it 数十 does not mean some tens. */
export const nounsOfNumber = '人户次件个总基系指倍分岁天页字台点例级额股篇辆株头宗班套多少半张本艘名';

/** 廿, 卅, 卌: tens in one character. */
export const tensForms: readonly (readonly [form: string, tens: number])[] = [
  ['廿', 2],
  ['卅', 3],
  ['卌', 4],
];

/** Places above four digits. 兆 is 10¹², as in money; before 瓦 and 赫 it is a prefix of units and not read. */
export const largeForms: readonly (readonly [forms: string, exponent: number])[] = [
  ['万萬', 4],
  ['亿億', 8],
  ['兆', 12],
];
