import { reach } from '../tables/bounds.js';
import {
  digitAt,
  isBlankAt,
  isIdeographAt,
  isLetterAt,
  isLineEndAt,
  isOneOf,
  skipBlanks,
} from './characters.js';
import { scanUnit } from './declaration.js';

/** What a dash or 负 before a figure does: makes it negative, nothing (it joins or parts), or nobody can tell. */
export type Sign = 'minus' | 'none' | 'doubtful';

const minusBehind = '为是率幅额达长降少加减值余差亏了至比到速计约近动化升';

/** What the sign at `at` means for the figure right behind it. */
export const signAt = (text: string, at: number): Sign => {
  if (isOneOf(text, at, '负負')) return 'minus';
  if (isIdeographAt(text, at - 1))
    return isOneOf(text, at - 1, minusBehind) ? 'minus' : signBehindName(text, at);
  const joins =
    isOneOf(text, at - 1, '0123456789０１２３４５６７８９-－−—–%％〕]》”）)') || isLetterAt(text, at - 1);
  return joins && !isBlankAt(text, at - 1) ? 'none' : 'minus';
};

/**
 * 上解-60万元: a minus, or a dash between name and figure. The other amounts of the sentence tell: where most follow
 * their names without a dash, it is a minus (税收1,500万元，补助500万元，上解-60万元); where most have one, it parts
 * (办公费-2万元，印刷费-3万元，合计5万元).
 */
const signBehindName = (text: string, at: number): Sign => {
  let plain = 0;
  let dashed = 0;
  const from = endOfSentence(text, at, -1);
  const to = endOfSentence(text, at, 1);
  for (let index = from; index < to; index += 1) {
    if (digitAt(text, index) < 0 || isInFigure(text, index - 1) || !isMoney(text, index)) continue;
    if (isOneOf(text, index - 1, '-−－')) dashed += isIdeographAt(text, index - 2) ? 1 : 0;
    else if (isIdeographAt(text, index - 1)) plain += 1;
  }
  if (plain > dashed) return 'minus';
  return dashed > 1 && dashed > plain ? 'none' : 'doubtful';
};

const endOfSentence = (text: string, at: number, step: 1 | -1): number => {
  for (let index = at; Math.abs(index - at) < reach.sentence; index += step) {
    if (index < 0 || index >= text.length) return Math.max(index, 0);
    if (isOneOf(text, index, '。') || (isLineEndAt(text, index) && !goesOnBefore(text, index))) return index;
  }
  return at + reach.sentence * step;
};

/** 补助500万元；⏎上解-60万元: a line that ends in such a mark is no end of a sentence. */
const goesOnBefore = (text: string, lineEnd: number): boolean => {
  let at = lineEnd - 1;
  while (isBlankAt(text, at)) at -= 1;
  return isOneOf(text, at, '；;，,、：:');
};

const isInFigure = (text: string, at: number): boolean =>
  digitAt(text, at) >= 0 || (isOneOf(text, at, '.．,，') && digitAt(text, at - 1) >= 0);

const isMoney = (text: string, start: number): boolean => {
  let end = start;
  while (isInFigure(text, end)) end += 1;
  return scanUnit(text, skipBlanks(text, end))?.unit.kind === 'money';
};
