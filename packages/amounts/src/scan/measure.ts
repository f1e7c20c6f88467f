import { type Amount, amountOf, type Unit } from './amount.js';
import { scanBoxedUnit } from './boxed.js';
import { codesOf, isInSet, isLetterAt, isOneOf, makeCharacterSet, skipBlanks } from './characters.js';
import { isMoneyContext } from './context.js';
import { measureStarts, scanMeasure } from './count.js';
import { endOfCutShort, type Figure } from './figure.js';
import { scanFraction, scanSlashed } from './fraction.js';
import { type MoneyPrefix, moneyStarts, prefixUnit, scanMoney } from './money.js';
import { ratioStarts, scanDiscount, scanRatioUnit, scanTenths } from './ratio.js';
import { endOfSlip } from './slip.js';

/** What is known of a figure before its unit is read. */
export interface Surroundings {
  /** Unit declared elsewhere for bare figures. */
  readonly declared: Unit | null;
  readonly prefix: MoneyPrefix | null;
}

/** What can make a quantity of the figure before it begins with one of these. */
export const unitStarts: readonly number[] = [
  ...codesOf(`${ratioStarts}（(`),
  ...measureStarts,
  ...moneyStarts,
];

const unitSet = makeCharacterSet(unitStarts);

/** Reads `figure` with the unit that stands behind it; null where none does. */
export const measure = (text: string, figure: Figure, { declared, prefix }: Surroundings): Amount | null => {
  const at = skipBlanks(text, figure.end, true);
  if (!isInSet(text, at, unitSet)) return null;
  const ratio = scanRatioUnit(text, at);
  if (ratio) return amountOf(figure, ratio);
  const money = scanMoney(text, figure, { declared: declared?.kind === 'money', prefix });
  if (money) return money;
  if (figure.letter) return null;
  const words =
    scanTenths(text, figure) ??
    scanDiscount(text, figure.start) ??
    scanFraction(text, figure) ??
    scanSlashed(text, figure);
  if (words) return words;
  const count = prefix ? null : scanMeasure(text, skipBlanks(text, figure.end), figure);
  if (!count) return prefix ? null : scanBoxedUnit(text, figure);
  return amountOf(figure, { kind: 'count', name: count.value, exponent: 0, currency: null, end: count.end });
};

/** Reads a figure that no unit follows: by the sign before it, by the unit declared, by its own 万. Null for a bare number. */
export const measureBare = (text: string, figure: Figure, around: Surroundings): Amount | null => {
  const { declared, prefix } = around;
  if (endOfCutShort(text, figure) > 0) return null;
  if (declared?.name !== '' && endOfSlip(text, figure) > 0) return null;
  if (prefix) return amountOf(figure, prefixUnit(prefix, figure));
  if (declared) return bareAmount(text, figure, declared);
  if (figure.scale < 4 && !figure.large && !figure.letter) return null;
  const kind = isMoneyContext(text, figure.start, figure.end) ? 'money' : 'count';
  if (figure.letter && kind === 'count') return null;
  return amountOf(figure, { kind, name: '', exponent: 0, currency: null, end: figure.end });
};

/** A figure right before a word is a code or a label (301工资福利支出), and so are 59号 and the year of 〔2023〕. */
const bareAmount = (text: string, figure: Figure, declared: Unit): Amount | null => {
  const anyNumber = declared.kind === 'count' && declared.name === '';
  // 3M, 2e5, 1/2, 2^5: parts of something else.
  if (
    isLetterAt(text, figure.end) ||
    isOneOf(text, figure.end, '/／^半') ||
    isOneOf(text, figure.start - 1, '/／^')
  ) {
    return null;
  }
  if (!anyNumber && !endsFreely(text, figure)) return null;
  // 3万 under 单位：元 is 3万 of it; 3万 under 万元 has said its multiplier already.
  const unit =
    figure.scale > 0 && declared.kind === 'money' ? { ...declared, exponent: 0, name: '' } : declared;
  const amount = amountOf(figure, { ...unit, end: figure.end });
  return { ...amount, name: unit.name === '' ? figure.scaleText : unit.name };
};

const endsFreely = (text: string, { end }: Figure): boolean => {
  const next = skipBlanks(text, end);
  const code = text.charCodeAt(next);
  const ideograph = code >= 0x4e00 && code <= 0x9fff;
  return !ideograph || isOneOf(text, next, '和与及至到以左上余多');
};
