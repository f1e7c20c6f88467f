import { Decimal } from 'decimal.js';
import { foreignUnits, measureWords, multipliers, yuanUnits } from '../tables/units.js';
import { isLetter, skipBlanks, wordAt } from './characters.js';

/** What stands behind a figure: its unit, and what one of it is worth. */
export interface ScannedUnit {
  readonly kind: 'money' | 'foreign' | 'percent' | 'points' | 'multiple' | 'count';
  readonly unit: string;
  /** Value of the printed 1, in the base unit. */
  readonly worth: Decimal;
  readonly currency: string | null;
  /** 余, 多 between figure and unit. */
  readonly over: boolean;
  readonly end: number;
  /** A multiplier without 元 (1.2亿): money only where the words before it say so. */
  readonly bare: boolean;
}

const one = new Decimal(1);
const longestMultiplier = 3;
const measures: ReadonlyMap<string, true> = new Map([...measureWords].map((word) => [word, true]));
const over = /^[余多]/;

/** Scans the unit at `at`, blanks and one line end before it passed over; null where none follows. */
export const scanUnit = (text: string, at: number): ScannedUnit | null => {
  const start = skipBlanks(text, at, true);
  const ratio = scanRatio(text, start);
  if (ratio) return ratio;
  let from = start;
  let isOver = over.test(text.charAt(from));
  if (isOver) from += 1;
  let worth = one;
  let multiplier = '';
  for (let count = 0; count < longestMultiplier; count += 1) {
    const value = multipliers.get(text.charAt(from));
    if (value === undefined) break;
    worth = worth.times(value);
    multiplier += text.charAt(from);
    from += 1;
  }
  if (multiplier !== '' && over.test(text.charAt(from))) {
    isOver = true;
    from += 1;
  }
  const name = multiplier === '' ? from : skipBlanks(text, from);
  const base = { over: isOver, bare: false };
  const foreign = wordAt(text, name, foreignUnits, 5);
  if (foreign) {
    return {
      ...base,
      kind: 'foreign',
      unit: multiplier + foreign.word,
      worth,
      currency: foreign.value,
      end: name + foreign.word.length,
    };
  }
  const yuan = wordAt(text, name, yuanUnits, 4);
  if (yuan && !/^[素旦件宵月]/.test(text.charAt(name + yuan.word.length))) {
    const unit = multiplier + yuan.word.charAt(0).replace('圆', '元');
    return {
      ...base,
      kind: 'money',
      unit,
      worth: worth.times(yuan.value),
      currency: null,
      end: name + yuan.word.length,
    };
  }
  const measure = wordAt(text, from, measures, 6);
  if (measure && isMeasure(text, from, measure.word)) {
    return {
      ...base,
      kind: 'count',
      unit: multiplier + measure.word,
      worth,
      currency: null,
      end: from + measure.word.length,
    };
  }
  if (multiplier === '' || isLetter(text.charAt(from))) return null;
  return { ...base, kind: 'count', unit: multiplier, worth, currency: null, end: from, bare: true };
};

/** 号 after 个 and the like are no measures; 分 as in 九分五, 名 as in 名单, 点 as in 点位 are left to what they are. */
const isMeasure = (text: string, at: number, word: string): boolean => {
  const next = text.charAt(at + word.length);
  if (word === '分' || word === '角') return false;
  if (word === '名') return !/[单称义额次]/.test(next);
  if (word === '部') return !/[门委局分队]/.test(next) || next === '门';
  if (word === '项') return !/[规]/.test(next);
  if (word === '级' || word === '步') return false;
  if (word === '点') return false;
  if (word === '年') return true;
  if (word === '月') return false;
  if (word === '周') return !/[岁年边]/.test(next);
  if (word === '天') return !/[然津水]/.test(next);
  if (word === '日') return false;
  if (word === '度') return false;
  if (word === '把' || word === '对' || word === '面' || word === '方' || word === '里')
    return !/[握关于向式法案面位]/.test(next);
  if (word === '小时') return !/[自服热不]/.test(next);
  return true;
};

const percentSigns = new Set(['%', '％', '﹪']);

const scanRatio = (text: string, at: number): ScannedUnit | null => {
  const base = { currency: null, over: false, bare: false };
  const character = text.charAt(at);
  if (percentSigns.has(character)) {
    // A doubled sign is a slip of the finger, not another unit.
    const end = percentSigns.has(text.charAt(at + 1)) ? at + 2 : at + 1;
    return { ...base, kind: 'percent', unit: text.slice(at, end), worth: new Decimal('0.01'), end };
  }
  if (character === '‰')
    return { ...base, kind: 'percent', unit: '‰', worth: new Decimal('0.001'), end: at + 1 };
  for (const word of ['个百分点', '百分点']) {
    if (text.startsWith(word, at))
      return { ...base, kind: 'points', unit: word, worth: new Decimal('0.01'), end: at + word.length };
  }
  if (character === '倍' && text.charAt(at + 1) !== '增')
    return { ...base, kind: 'multiple', unit: '倍', worth: one, end: at + 1 };
  return null;
};
