import { isBlankAt, isIdeographAt, isLetterAt, isOneOf } from './characters.js';

/** What a dash or 负 before a figure does: makes it negative, nothing (it joins or parts), or nobody can tell. */
export type Sign = 'minus' | 'none' | 'doubtful';

const minusBehind = '为是率幅额达长降少加减值余差亏了至比到速计约近动化升';

/** What the sign at `at` means for the figure right behind it. */
export const signAt = (text: string, at: number): Sign => {
  if (isOneOf(text, at, '负負')) return 'minus';
  if (isIdeographAt(text, at - 1)) {
    // 项目支出-5万元: a minus or a dash between name and figure.
    return isOneOf(text, at - 1, minusBehind) ? 'minus' : 'doubtful';
  }
  const joins =
    isOneOf(text, at - 1, '0123456789０１２３４５６７８９-－−—–%％〕]》”）)') || isLetterAt(text, at - 1);
  return joins && !isBlankAt(text, at - 1) ? 'none' : 'minus';
};
