import { labelNumerals as numerals } from '@gouji/lexicon/particles';

/** Labels of items within running text (一、 1. （1） ①), by their first letters. */
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const longestNumber = 2;

export interface ItemLabel {
  readonly style: string;
  readonly ordinal: number;
  readonly end: number;
}

const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9' && letter.length === 1;

const numberAt = (text: string, at: number): { value: number; end: number; cn: boolean } | null => {
  let end = at;
  while (end - at < longestNumber && isDigit(text.charAt(end))) end += 1;
  if (end > at && !isDigit(text.charAt(end))) return { value: Number(text.slice(at, end)), end, cn: false };
  if (end > at) return null;
  const first = numerals.indexOf(text.charAt(at));
  if (text.charAt(at) === '' || first < 0) return null;
  const second = numerals.indexOf(text.charAt(at + 1));
  if (text.charAt(at + 1) !== '' && first === numerals.length - 1 && second >= 0 && second < 9)
    return { value: 11 + second, end: at + 2, cn: true };
  return { value: first + 1, end: at + 1, cn: true };
};

/** The label of an item at `at`; null where none stands. The caller knows that a clause begins there. */
export const itemAt = (text: string, at: number): ItemLabel | null => {
  const round = text.charAt(at) === '' ? -1 : circled.indexOf(text.charAt(at));
  if (round >= 0) return { style: 'circled', ordinal: round + 1, end: at + 1 };
  if (text.charAt(at) === '（') {
    const inner = numberAt(text, at + 1);
    if (!inner || text.charAt(inner.end) !== '）') return null;
    return { style: inner.cn ? 'cn-paren' : 'arabic-paren', ordinal: inner.value, end: inner.end + 1 };
  }
  const number = numberAt(text, at);
  if (!number) return null;
  const mark = text.charAt(number.end);
  const isLabel = mark === '、' || mark === '．' || (mark === '.' && !isDigit(text.charAt(number.end + 1)));
  if (!isLabel) return null;
  return { style: number.cn ? 'cn' : 'arabic', ordinal: number.value, end: number.end + 1 };
};
