import { type Amount, amountOf } from './amount.js';
import { isOneOf, skipBlanks } from './characters.js';
import { scanMeasure } from './count.js';
import type { Figure } from './figure.js';
import { scanMoney } from './money.js';
import { scanRatioUnit } from './ratio.js';
import { scaleAt } from './scale.js';

/** Reads the unit in brackets behind `figure`: 12.5（万元）, 12.5（单位：万元）, 12（人）. Null where none stands there. */
export const scanBoxedUnit = (text: string, figure: Figure): Amount | null => {
  const open = skipBlanks(text, figure.end);
  if (!isOneOf(text, open, '（(') || figure.scale > 0 || figure.spoken) return null;
  const start = endOfNaming(text, open + 1);
  if (!isAmountLike(text, figure, start > open + 1)) return null;
  const scale = scaleAt(text, start);
  if (scale.inner || scale.letter) return null;
  const inside: Figure = {
    ...figure,
    end: Math.max(scale.end, start),
    scale: scale.exponent,
    scaleText: scale.text,
    unitStart: start,
  };
  const unit = unitAt(text, inside);
  if (!unit) return null;
  const close = skipBlanks(text, unit.end);
  return isOneOf(text, close, '）)') ? { ...unit, end: close + 1 } : null;
};

/** Behind 单位： or 人民币 that only name the unit. */
const endOfNaming = (text: string, at: number): number => {
  if (!text.startsWith('单位', at)) return at;
  return isOneOf(text, at + 2, '：:') ? skipBlanks(text, at + 3) : at;
};

const unitAt = (text: string, figure: Figure): Amount | null => {
  const ratio = scanRatioUnit(text, figure.end);
  if (ratio) return amountOf(figure, ratio);
  const money = scanMoney(text, figure, { declared: false, prefix: null });
  if (money) return money;
  const count = scanMeasure(text, figure.end, figure);
  return (
    count &&
    amountOf(figure, { kind: 'count', name: count.value, exponent: 0, currency: null, end: count.end })
  );
};

/** 表3（单位：万元） and 2023（万元） head a table: without a point a number may be a title's. */
const isAmountLike = (text: string, { start, end, digits, exponent }: Figure, named: boolean): boolean => {
  if (exponent < 0 || end - start > digits.length) return true;
  if (named || isOneOf(text, start - 1, '表图件号第页章条')) return false;
  return !(digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20')));
};
