import { Decimal } from 'decimal.js';
import {
  foreignHundredths,
  foreignNames,
  foreignSigns,
  notBehindSpokenYuan,
  notBehindYuan,
  spokenYuanUnits,
  timeLettersBehindYuan,
  timesBehindYuan,
  yuanPrefixes,
  yuanUnits,
} from '../tables/currencies.js';
import { type Amount, amountOf, type PlacedUnit, type Unit } from './amount.js';
import { digitAt, isLetterAt, isOneOf, skipBlanks } from './characters.js';
import { isEdge, isMoneyContext } from './context.js';
import { type Figure, powerOfTen } from './figure.js';
import { spokenDigitAt } from './numeral-tokens.js';
import { makeWords, wordAt } from './words.js';

interface YuanUnit {
  readonly word: string;
  readonly exponent: number;
  /** Money only where money is spoken of. */
  readonly spoken: boolean;
}

const yuan = makeWords<YuanUnit>([
  ...yuanUnits.map(([word, exponent]) => [word, { word, exponent, spoken: false }] as const),
  ...spokenYuanUnits.map(([word, exponent]) => [word, { word, exponent, spoken: true }] as const),
]);

const foreign = makeWords<{ currency: string; exponent: number; letters: boolean }>([
  ...[...foreignNames].map(
    ([word, currency]) => [word, { currency, exponent: 0, letters: isLetterAt(word, 0) }] as const,
  ),
  ...[...foreignHundredths].map(
    ([word, currency]) => [word, { currency, exponent: -2, letters: false }] as const,
  ),
]);

/** What money a word or sign before a figure announces: yuan (`currency` null) or another currency. */
export interface MoneyPrefix {
  readonly end: number;
  readonly word: string;
  readonly currency: string | null;
}

const prefixes = makeWords<{ word: string; currency: string | null }>([
  ...yuanPrefixes.map((word) => [word, { word, currency: null }] as const),
  ...[...foreignNames, ...foreignSigns].map(([word, currency]) => [word, { word, currency }] as const),
]);

/** First letters of all words and signs of money that may stand before a figure. */
export const prefixStarts: readonly number[] = [...prefixes.next.keys()];

/** First letters of all units of money behind a figure. */
export const moneyStarts: readonly number[] = [...yuan.next.keys(), ...foreign.next.keys()];

export const scanMoneyPrefix = (text: string, at: number): MoneyPrefix | null => {
  const found = wordAt(text, at, prefixes);
  if (!found || (isLetterAt(text, at) && isLetterAt(text, found.end))) return null;
  return { end: found.end, ...found.value };
};

/** Whether a spoken unit of money (块, 分) is meant as money here. */
export interface MoneyContext {
  /** The caller has declared that figures are money, or a sign of 人民币 stands before the figure. */
  readonly declared: boolean;
  readonly prefix: MoneyPrefix | null;
}

/** Reads `figure` with the unit of money behind it, smaller units that follow (5元3角) included; null where none is. */
export const scanMoney = (text: string, figure: Figure, context: MoneyContext): Amount | null => {
  const at = skipBlanks(text, figure.end, true);
  const other = foreign.next.has(text.charCodeAt(at)) ? scanForeign(text, at) : null;
  if (other) return amountOf(figure, other);
  const found = wordAt(text, at, yuan);
  if (!found || !isYuan(text, figure, found.value, found.end)) return null;
  const { word, exponent } = found.value;
  const currency = context.prefix?.currency ?? null;
  const kind = currency === null ? 'money' : 'foreign';
  const unit: PlacedUnit = {
    kind,
    name: word.charAt(0) === '圆' || word.charAt(0) === '圓' ? '元' : word.replace(/[钱錢]$/, ''),
    exponent,
    currency,
    end: found.end,
  };
  // 三万元欧元, 9000元日币: 元 as a measure of another currency.
  const named = word === '元' ? scanForeign(text, found.end) : null;
  if (named) return amountOf(figure, named);
  const amount = withSmallerUnits(text, figure, amountOf(figure, unit), found.value);
  const compound = amount.figure === null;
  if (found.value.spoken && !compound && !context.declared && !context.prefix) {
    if (word === '分' || word === '毛' || !isMoneyContext(text, figure.start, found.end)) return null;
  }
  if (exponent === -1 && figure.spoken && !compound && !isEdge(text, found.end) && word.length === 1)
    return null;
  const end = endOfClosing(text, amount.end);
  // 整 closes a 大写 amount: no yuan is left out of it (支付结算办法).
  const exact = figure.formal && isOneOf(text, amount.end, '整正') && end > amount.end;
  return { ...amount, end, ulp: exact ? Decimal.min(amount.ulp, 1) : amount.ulp };
};

const scanForeign = (text: string, at: number): PlacedUnit | null => {
  const found = wordAt(text, at, foreign, ({ letters }, end) => !letters || !isLetterAt(text, end));
  if (!found) return null;
  const { currency, exponent } = found.value;
  return { kind: 'foreign', name: text.slice(at, found.end), exponent, currency, end: found.end };
};

const isYuan = (text: string, figure: Figure, { word }: YuanUnit, end: number): boolean => {
  const last = word.charAt(word.length - 1);
  const isTime = isOneOf(text, end, timeLettersBehindYuan) && isOneOf(text, end + 1, timesBehindYuan);
  if (isOneOf(text, end, notBehindYuan.get(last) ?? '') && !isTime) return false;
  const spokenOnly = figure.lone ? notBehindSpokenYuan.get(last) : undefined;
  return !isOneOf(text, end, spokenOnly ?? '') || isSmallUnit(text, end);
};

const isSmallUnit = (text: string, at: number): boolean =>
  spokenDigitAt(text, at) > 0 && isOneOf(text, at + 1, '角毛分');

const smaller: ReadonlyMap<string, number> = new Map([
  ['角', -1],
  ['毛', -1],
  ['分', -2],
]);

/** 50元6角三分, 五块六, 两毛五, 三块零四: digits and smaller units that go on behind a unit of money. */
const withSmallerUnits = (text: string, figure: Figure, amount: Amount, unit: YuanUnit): Amount => {
  if (figure.exponent < 0 || figure.inner || unit.exponent < -1) return amount;
  let { value, end, ulp } = amount;
  let exponent = unit.exponent;
  let spoken = unit.word === '块' || unit.word === '塊' || unit.word === '毛';
  for (;;) {
    const zero = isOneOf(text, end, '零〇');
    const at = zero ? end + 1 : end;
    const digit = Math.max(spokenDigitAt(text, at), digitAt(text, at));
    if (digit < 0 || (digit === 0 && !smaller.has(text.charAt(at + 1)))) break;
    const named = smaller.get(text.charAt(at + 1));
    // 五块六 leaves 毛 unsaid; a further digit would make it another figure.
    const bare = spoken && spokenDigitAt(text, at) > 0 && spokenDigitAt(text, at + 1) < 0;
    const place = named ?? (bare ? exponent - (zero ? 2 : 1) : null);
    if (place === null || place >= exponent || place < -2) break;
    if (named === undefined && !isEdge(text, at + 1) && !isOneOf(text, at + 1, '到至钱以')) break;
    value = value.plus(powerOfTen(place).times(digit));
    ulp = powerOfTen(place);
    end = at + (named === undefined ? 1 : 2);
    spoken = isOneOf(text, at + 1, '毛');
    exponent = place;
    if (named === undefined || place === -2) break;
  }
  return end === amount.end ? amount : { ...amount, value, ulp, end, figure: null, upper: null };
};

const yuanNames = makeWords([
  ['人民币', true],
  ['人民幣', true],
  ['RMB', true],
]);

/** 元整, 元人民币, 七分钱: what closes an amount behind its unit. */
const endOfClosing = (text: string, at: number): number => {
  const closing = isOneOf(text, at, '整正') && isEdge(text, at + 1);
  const coin = isOneOf(text, at, '钱錢') && isOneOf(text, at - 1, '分角毛');
  const end = closing || coin ? at + 1 : at;
  const bracketed = isOneOf(text, end, '（(') ? end + 1 : end;
  const name = wordAt(text, bracketed, yuanNames);
  if (!name) return end;
  if (bracketed === end) return name.end;
  return isOneOf(text, name.end, '）)') ? name.end + 1 : end;
};

/** The unit of a figure that only a word or sign before it says to be money (￥300, 人民币3万). */
export const prefixUnit = ({ word, currency }: MoneyPrefix, figure: Figure): Unit & { end: number } => ({
  kind: currency === null ? 'money' : 'foreign',
  name: figure.scaleText === '' ? word : '',
  exponent: 0,
  currency,
  end: figure.end,
});
