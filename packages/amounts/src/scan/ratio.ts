import { Decimal } from 'decimal.js';
import { exactMultipliers } from '../tables/multipliers.js';
import type { Amount, PlacedUnit } from './amount.js';
import { digitAt, isOneOf, skipBlanks } from './characters.js';
import { isEdge } from './context.js';
import { decimalOf, type Figure, powerOfTen, scanFigure, ulpOf, upperOf } from './figure.js';
import { isNumeralAt, spokenDigitAt } from './numeral-tokens.js';
import { qualifierAround } from './qualifier.js';
import { endOfRangeMark } from './range-mark.js';
import { endOfSpaced } from './spaced.js';

const percentSigns = '%％﹪';

/** First letters of all that makes a ratio of the figure before it. */
export const ratioStarts = `${percentSigns}‰倍个個百分又成折/／`;

/** The unit of ratio at `at`: ％, ‰, 个百分点, 倍. Null where none stands there. */
export const scanRatioUnit = (text: string, at: number): PlacedUnit | null => {
  if (isOneOf(text, at, percentSigns)) {
    // A doubled sign is a slip of the finger, not another unit.
    const end = isOneOf(text, at + 1, percentSigns) ? at + 2 : at + 1;
    return ratioUnit('percent', text.slice(at, end), -2, end);
  }
  if (isOneOf(text, at, '‰')) return ratioUnit('percent', '‰', -3, at + 1);
  if (isOneOf(text, at, '倍') && !isOneOf(text, at + 1, '增感半'))
    return ratioUnit('multiple', '倍', 0, at + 1);
  const points = endOfSpaced(text, at, isOneOf(text, at, '个個') ? countedPoints : barePoints);
  return points < 0 ? null : ratioUnit('points', text.slice(at, points), -2, points);
};

const ratioUnit = (
  kind: 'percent' | 'multiple' | 'points',
  name: string,
  exponent: number,
  end: number,
): PlacedUnit => ({ kind, name, exponent, currency: null, end });

const barePoints = ['百', '分', '点點'];
const countedPoints = ['个個', ...barePoints];
export const partsWord = ['分', '之'];

/** A ratio of words, whose figure and unit are no pair. */
export const ratioAmount = (
  { start, end }: { start: number; end: number },
  kind: 'percent' | 'multiple',
  name: string,
  unitSpan: { start: number; end: number },
  numbers: Pick<Amount, 'value' | 'ulp'> & Partial<Pick<Amount, 'upper' | 'inner'>>,
): Amount => ({
  kind,
  name,
  exponent: 0,
  currency: null,
  start,
  end,
  figure: null,
  unitSpan,
  value: numbers.value,
  upper: numbers.upper ?? null,
  ulp: numbers.ulp,
  inner: numbers.inner ?? null,
});

/** 百分之三十点五, and ranges 百分之十至百分之十五, 百分之十到十五. Null where none starts at `at`. */
export const scanPercentWords = (text: string, at: number): Amount | null => {
  const low = percentWordsAt(text, at);
  const next = low ? endOfRangeMark(text, low.end) : -1;
  if (!low || next < 0 || isOneOf(text, at - 1, '由从')) return low;
  const high = percentWordsAt(text, next) ?? upperOfPercent(text, next, low);
  return high?.value.gt(low.value)
    ? { ...low, end: high.end, upper: high.value, ulp: Decimal.min(low.ulp, high.ulp) }
    : low;
};

/** The bare upper end of 百分之十到十五. */
const upperOfPercent = (text: string, at: number, { name }: Amount): Amount | null => {
  const figure = figureAt(text, at);
  if (!figure || figure.scale > 0 || !(isEdge(text, figure.end) || isOneOf(text, figure.end, '左以之的')))
    return null;
  const exponent = placesOf(name);
  return ratioAmount(
    figure,
    'percent',
    name,
    { start: at, end: at },
    {
      value: decimalOf(figure, -exponent),
      ulp: ulpOf(figure, -exponent),
    },
  );
};

/** Power of ten that 百分之 or 千分之 divides by. */
const placesOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum + (exactMultipliers.get(letter) ?? 0), 0);

/** A place without a digit, 分之, a figure (百分之三十点五, 千分之二, 百万分之五). */
const percentWordsAt = (text: string, at: number): Amount | null => {
  let exponent = 0;
  let denominator = at;
  for (let power = 1; power > 0 && denominator - at < 4; ) {
    power = exactMultipliers.get(text.charAt(denominator)) ?? 0;
    exponent += power;
    denominator += power > 0 ? 1 : 0;
  }
  if (exponent < 2) return null;
  const parts = endOfSpaced(text, skipBlanks(text, denominator), partsWord);
  if (parts < 0) return null;
  const from = skipBlanks(text, parts);
  const unitSpan = { start: at, end: parts };
  const name = text.slice(at, parts);
  // 百分之百: the one numerator that needs no digit.
  if (isOneOf(text, from, '百佰') && !isNumeralAt(text, from + 1) && !isOneOf(text, from + 1, '分')) {
    const value = powerOfTen(2 - exponent);
    return ratioAmount({ start: at, end: from + 1 }, 'percent', name, unitSpan, { value, ulp: value });
  }
  const numerator = figureAt(text, from);
  if (!numerator) return null;
  const scale = numerator.scale - exponent;
  return ratioAmount({ start: at, end: numerator.end }, 'percent', name, unitSpan, {
    value: decimalOf(numerator, scale),
    ulp: ulpOf(numerator, scale),
    upper: upperOf(numerator, scale),
    inner: numerator.inner,
  });
};

export const figureAt = (text: string, at: number): Figure | null => {
  const figure = digitAt(text, at) >= 0 || isNumeralAt(text, at) ? scanFigure(text, at) : null;
  return figure && !('malformed' in figure) ? figure : null;
};

const notBehindTenths = '员立本果功为长熟效年套交因份都品就绩人型分形语天名渝';

/** 三成, 七成六, 三成半, 9.5成: tenths. Null where no 成 stands behind the figure. */
export const scanTenths = (text: string, figure: Figure): Amount | null => {
  const at = skipBlanks(text, figure.end);
  if (!isOneOf(text, at, '成') || figure.scale > 0) return null;
  const tenths = decimalOf(figure, -1);
  if (tenths.gt(1)) return null;
  const more = skipBlanks(text, at + 1);
  const digit = isOneOf(text, more, '半') ? 5 : Math.max(spokenDigitAt(text, more), digitAt(text, more));
  const hasMore =
    figure.exponent === 0 && digit > 0 && !isNumeralAt(text, more + 1) && digitAt(text, more + 1) < 0;
  const end = hasMore ? more + 1 : at + 1;
  if (isOneOf(text, end, notBehindTenths)) return null;
  return ratioAmount(
    { start: figure.start, end },
    'percent',
    '成',
    { start: at, end },
    {
      value: hasMore ? tenths.plus(new Decimal(digit).div(100)) : tenths,
      ulp: hasMore ? powerOfTen(-2) : ulpOf(figure, -1),
      upper: upperOf(figure, -1),
      inner: figure.inner,
    },
  );
};

const notBehindDiscount = '旧算合扣叠腾磨返射现中桥线损断桂子服';

/** 九折, 七五折, 7.5折, 九 九 折: what is left of a price. Null where none starts at `at`. */
export const scanDiscount = (text: string, at: number): Amount | null => {
  let digits = '';
  let point = false;
  let end = at;
  while (digits.length < 3) {
    const next = digits !== '' ? skipBlanks(text, end) : end;
    const digit = Math.max(spokenDigitAt(text, next), digitAt(text, next));
    if (digit >= 0) {
      digits += digit;
      end = next + 1;
    } else if (!point && digits.length === 1 && isOneOf(text, next, '点點.．')) {
      point = true;
      end = next + 1;
    } else break;
  }
  const sign = skipBlanks(text, end);
  if (!isOneOf(text, sign, '折') || isOneOf(text, sign + 1, notBehindDiscount)) return null;
  if (digits === '' || digits.length > 2 || (point && digits.length < 2) || digits.startsWith('0'))
    return null;
  const step = -digits.length;
  return ratioAmount(
    { start: at, end: sign + 1 },
    'percent',
    '折',
    { start: sign, end: sign + 1 },
    {
      value: new Decimal(`${digits}e${step}`),
      ulp: powerOfTen(step),
    },
  );
};

/** 半成, 半折, the 对折 of 打对折, and 一半, which people say of 48 % as well. Null where none starts at `at`. */
export const scanHalf = (text: string, at: number): Amount | null => {
  if (isOneOf(text, at, '一') && isOneOf(text, at + 1, '半') && !isOneOf(text, at + 2, '半')) {
    const span = { start: at, end: at + 2 };
    const inner = qualifierAround(text, at, at + 2) ?? 'about';
    const numbers = { value: new Decimal('0.5'), ulp: powerOfTen(-1), inner };
    return ratioAmount(span, 'percent', '半', { start: at + 1, end: at + 2 }, numbers);
  }
  const half = isOneOf(text, at, '半');
  const off = (half || isOneOf(text, at - 1, '打')) && isOneOf(text, at + 1, '折');
  if (off && isOneOf(text, at + 2, notBehindDiscount)) return null;
  if (!off && !(half && isOneOf(text, at + 1, '成') && !isOneOf(text, at + 2, notBehindTenths))) return null;
  return ratioAmount(
    { start: at, end: at + 2 },
    'percent',
    text.charAt(at + 1),
    { start: at + 1, end: at + 2 },
    {
      value: new Decimal(off ? '0.5' : '0.05'),
      ulp: powerOfTen(off ? -1 : -2),
    },
  );
};

/** 翻一番, 翻两番, 翻了3番: doubled as often. Null where none starts at `at`. */
export const scanDoubling = (text: string, at: number): Amount | null => {
  const from = isOneOf(text, at + 1, '了') ? at + 2 : at + 1;
  const digit = Math.max(spokenDigitAt(text, from), digitAt(text, from));
  const end = digit > 0 ? from + 1 : from;
  if (!isOneOf(text, end, '番')) return null;
  const times = digit > 0 ? digit : 1;
  return ratioAmount(
    { start: at, end: end + 1 },
    'multiple',
    '番',
    { start: end, end: end + 1 },
    {
      value: new Decimal(2).pow(times),
      ulp: powerOfTen(0),
    },
  );
};
