/** Places in a sentence where the changes put something. */

/** An amount that something is said of behind a comma (…8.36万元，比上年增加…). */
export interface SaidOf {
  /** Behind the amount, before the comma. */
  readonly end: number;
  readonly number: string;
  readonly unit: string;
}

const saying =
  /(?<number>\d[\d,]*(?:\.\d+)?)(?<unit>[万亿]?元)(?=[，,](?:占|比上年|较上年|与上年|同比|完成年初|完成预算))/gu;
/** Words that make an amount a change, whose parts would be a list of changes. */
const change = /(?:增加|减少|增长|下降|上升|节约)[了至到]?$/u;
/** The last of several amounts in turn (分别为A元、B元): what is said of all of them is said behind it. */
const inTurn = /元、$/u;

/** The first amount of a text that something is said of, where it is no change itself. */
export const firstSaidOf = (text: string): SaidOf | null => {
  for (const { index, 0: printed, groups } of text.matchAll(saying)) {
    const { number = '', unit = '' } = groups ?? {};
    const before = text.slice(0, index);
    if (change.test(before) || inTurn.test(before)) continue;
    return { end: index + printed.length, number: number.replaceAll(',', ''), unit };
  }
  return null;
};

const label = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．](?!\d)|[①-⑳]|——)/u;

/** Whether a text is an item of a list, by its label or the mark that it ends with: nothing but its label stands in front of it. */
export const isItem = (text: string): boolean => label.test(text) || /[；;]$/u.test(text);

export const insertAt = (text: string, at: number, words: string): string =>
  text.slice(0, at) + words + text.slice(at);

/** A list of names with one amount each behind 其中, up to the end of its sentence. */
export interface PlainList {
  /** From the mark before 其中 to before the full stop. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly string[];
  readonly separator: string;
}

const list = /[，。,]其中[：:，,]?(?<items>[^。\n]+)(?=。(?:\n|$))/u;
/** What is one of the parts: no amount told again in another unit, and no list within the list. */
const item = /^(?!折合|其中)[^\d，；、。（）：占]+\d[\d,]*(?:\.\d+)?[万亿]?元$/u;

/** The plain list of a text: each item a name and an amount, nothing else, at the end of a paragraph. */
export const plainList = (text: string): PlainList | null => {
  const match = list.exec(text);
  const items = match?.groups?.items;
  if (!match || items === undefined || items.includes('分别')) return null;
  for (const separator of ['；', '，', '、', ';']) {
    const parts = items.split(separator);
    if (parts.length > 1 && parts.every((part) => item.test(part)))
      return { start: match.index, end: match.index + match[0].length, items: parts, separator };
  }
  return null;
};

export const replaceList = (text: string, { start, end }: PlainList, words: string): string =>
  text.slice(0, start) + words + text.slice(end);
