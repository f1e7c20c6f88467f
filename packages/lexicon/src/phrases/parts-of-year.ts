/**
 * Parts of a year of which an amount is told (一季度, 上半年, 1—9月, 12月), by their first and last month. Source: how 预算执行情况 reports
 * and 支出进度 passages of 绩效自评 texts part a year.
 */

/** A part's words, and how its months follow from what the words capture. */
interface PartOfYear {
  readonly words: RegExp;
  readonly months: (captured: readonly string[]) => readonly [from: number, to: number];
}

const numerals = '一二三四五六七八九十';
const numberOf = (word = ''): number => {
  if (/^\d/.test(word)) return Number(word);
  if (word === '两') return 2;
  const tens = word.startsWith('十') ? 10 : 0;
  return tens + numerals.indexOf(word.slice(tens ? 1 : 0)) + 1;
};

/** The longest come first: each part is met once. */
export const partsOfYear: readonly PartOfYear[] = [
  { words: /前([两二三])个?季度/, months: ([, count]) => [1, 3 * numberOf(count)] },
  { words: /([一二三四])季度[末底]/, months: ([, quarter]) => [1, 3 * numberOf(quarter)] },
  {
    words: /第?([一二三四])季度/,
    months: ([, quarter]) => [3 * numberOf(quarter) - 2, 3 * numberOf(quarter)],
  },
  { words: /上半年/, months: () => [1, 6] },
  { words: /下半年/, months: () => [7, 12] },
  {
    words: /(?<!\d)(\d{1,2})月?[—–~～至-]{1,2}(\d{1,2})月/,
    months: ([, from, to]) => [Number(from), Number(to)],
  },
  { words: /前([两一二三四五六七八九十]+|\d{1,2})个月/, months: ([, count]) => [1, numberOf(count)] },
  { words: /后([两一二三四五六七八九十]+|\d{1,2})个月/, months: ([, count]) => [13 - numberOf(count), 12] },
  { words: /(?<!\d)(\d{1,2})月(?:份)?[末底]/, months: ([, month]) => [1, Number(month)] },
  { words: /(?<![\d年])(\d{1,2})月份?(?!\d)/, months: ([, month]) => [Number(month), Number(month)] },
  { words: /全年|年末累计/, months: () => [1, 12] },
];

/** Words by which a part is told from the year's beginning (三季度累计). */
export const sinceYearStart = /累计|截至|截止/;

/** Words of what is not yet, or of more than one year, so that the parts of a year do not make it. */
export const notOfParts =
  /预计|计划|目标|任务|预算|拟|还需|尚需|力争|上年|去年|同期|投资|以来|余额|结余|结转|月均|季均|平均/;

const quarters: readonly string[] = ['一季度', '二季度', '三季度', '四季度'];
const monthsInTurn =
  /((?:[一二三四五六七八九十]{1,2}、){1,11}[一二三四五六七八九十]{1,2})月(?:份)?[^，。；\d]{0,8}$/;

/** The quarters or months that words give figures in turn of (一至四季度分别为, 七、八、九月分别为); null where they name none, or not so many. */
export const partsInTurn = (words: string, count: number): readonly string[] | null => {
  if (count === quarters.length && /(?:一至四|四个|各)季度[^，。；\d]{0,8}$/.test(words)) return quarters;
  const months = monthsInTurn.exec(words)?.[1]?.split('、') ?? [];
  return months.length === count && count > 1 ? months.map((month) => `${month}月`) : null;
};

/** A part of a year and nothing else (三季度最高). */
export const partAlone =
  /^(?:第?[一二三四]季度|[上下]半年|\d{1,2}月(?:份)?|[一二三四五六七八九十]{1,2}月(?:份)?)$/;
